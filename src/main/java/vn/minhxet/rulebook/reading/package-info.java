/**
 * Rulebooks read from the rules folder and checked: a white list of the few shapes that a rule may have, with a finding,
 * its place and its fix for everything else.
 */
package vn.minhxet.rulebook.reading;
