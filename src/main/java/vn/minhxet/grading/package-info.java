/**
 * Evaluation, precedence and gradings. {@link vn.minhxet.grading.Grader} runs a year; members first, then organizations
 * from the cells up, then the quota. What is kept is compact; a {@link vn.minhxet.grading.Grading} with its reasons is
 * made on demand.
 *
 * <p>Open {@link vn.minhxet.grading.Grader} first. No sentence is written here.
 *
 * <pre>{@code
 * new Grader(population, plan).grade().grading(position)
 * }</pre>
 *
 * <pre>
 * EvaluationPlan      the rules with their parameters
 *   BlockEvaluator    evaluates groups over many subjects        → FiredRules (which rules held, which are open)
 *   RuleEvaluator     evaluates one rule and collects reasons    → Evaluation
 * Precedence          exclusion, hold, knock-out, lowest ceiling, what is open → BeforeQuota
 * Result              one of four grades, or an outcome without one
 * Grading             the result with quota, reasons and conditions met
 * </pre>
 *
 * <p><b>For speed.</b> {@link vn.minhxet.grading.FiredRules} is shared by all subjects on whom the same rules fired and
 * decided once ({@link vn.minhxet.grading.FiredRulesTable}, {@link vn.minhxet.grading.FiredRulesCache}): what-if over a
 * province answers in some 20 ms (decisions 11 and 16). {@code CompactResultsTest} holds it equal to the gradings with
 * reasons.
 */
@NullMarked
package vn.minhxet.grading;

import org.jspecify.annotations.NullMarked;
