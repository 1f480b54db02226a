/**
 * Rulebooks tried on written cases (tình huống kiểm thử): small synthetic years with what must come out of them, run
 * through the same grading as real ones, and how much of the rules they show.
 */
package vn.minhxet.scenario;
