/**
 * Rule files read by a white list: a lexer, a parser of the few shapes that a rule may have, checks of sentences and
 * types, and the expansion of exceptions. The compiler never gets anything that this package does not understand.
 *
 * <p>Open {@link vn.minhxet.rulebook.drl.RuleFileParser} first. Drools may not be known here.
 * A new verb of rules: {@link vn.minhxet.rule.Verdict}, then {@code ConsequenceParser} and {@code rulebook.Effect}.
 *
 * <pre>{@code
 * @exceptions("softened-leader") on a knock-out → the knock-out and one rule that leaves it to people
 * }</pre>
 */
@NullMarked
package vn.minhxet.rulebook.drl;

import org.jspecify.annotations.NullMarked;
