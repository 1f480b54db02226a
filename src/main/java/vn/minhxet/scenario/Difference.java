package vn.minhxet.scenario;

import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;

/**
 * A difference between a result and the expectation of a scenario, in words. Immutable.
 *
 * @param subject the id of the subject, or null where it is about the scenario itself
 * @param line of the expectation, from 1
 */
public record Difference(@Nullable String subject, int line, Bilingual words) {}
