/** Checked rulebooks compiled by Drools, their rules lifted out of its executable model; the only place that knows Drools. */
package vn.minhxet.rulebook.compiling;
