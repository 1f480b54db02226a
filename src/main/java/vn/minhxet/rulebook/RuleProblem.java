package vn.minhxet.rulebook;

import vn.minhxet.subject.Words;

/**
 * Something that the check of a rulebook found. Immutable.
 *
 * @param file as {@code rulebook/file}
 * @param line from 1
 * @param rule the rule it is about, or null
 * @param code stable code of the kind of problem
 * @param message what is wrong and the fix, without the place
 */
public record RuleProblem(String file, int line, String rule, String code, Words message) {}
