/**
 * Rulebooks tried on written cases: small synthetic years with the outcome, rules and clauses that must come out, and
 * what of a rulebook no case shows.
 *
 * <p>Open {@link vn.minhxet.scenario.ScenarioSuite} first. Nothing may be here that only tests use.
 *
 * <pre>{@code
 * ./minhxet test hue
 * }</pre>
 */
@NullMarked
package vn.minhxet.scenario;

import org.jspecify.annotations.NullMarked;
