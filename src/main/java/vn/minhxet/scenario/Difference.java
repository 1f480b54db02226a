package vn.minhxet.scenario;

import vn.minhxet.language.Bilingual;

/**
 * Something that came out otherwise than a scenario expects, in words. Immutable.
 *
 * @param subject the id of the subject, or null where it is about the scenario itself
 * @param line of the expectation, from 1
 */
public record Difference(String subject, int line, Bilingual words) {}
