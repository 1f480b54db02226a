/**
 * Checked rulebooks compiled by Drools, their rules lifted out of its executable model; the only package that knows
 * Drools. Rules of one kind are written as a Java class each group ({@link vn.minhxet.rulebook.compiled.GroupSource},
 * printed by {@code check --java}) and compiled by the compiler that Drools brings.
 *
 * <p>Open {@link vn.minhxet.rulebook.compiled.RulebookCompiler} first. It gives no grade: it says which rules hold,
 * fail or are open.
 *
 * <pre>{@code
 * ./minhxet check --java 366-qd-tw
 * }</pre>
 *
 * <p><b>For speed.</b> Groups evaluate some hundreds of subjects in one loop; single calls take three times as long
 * (decision 11). The plain way is {@code grading.RuleEvaluator}, one rule at a time, which production uses for reasons;
 * {@code CompactResultsTest} and {@code SessionOracleTest} hold both equal to each other and to real sessions.
 */
@NullMarked
package vn.minhxet.rulebook.compiled;

import org.jspecify.annotations.NullMarked;
