package vn.minhxet.grading;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.population.Population;
import vn.minhxet.population.SubordinatePositions;
import vn.minhxet.score.YearPoints;
import vn.minhxet.score.YearScores;

/**
 * Grades a whole year: members first, then organizations from the cells up, then the quota within each group (xét xếp
 * loại cả năm). The same facts and plan give the same result in any order of rows and on any number of threads.
 * Immutable; safe for any thread.
 */
public final class Grader {

    /** Members that one task takes: eight blocks, small beside a province, so that all processors end together. */
    private static final int PORTION = 4096;

    /** Members in a block: one call of a group of rules for all of them took two thirds of the time (decision 16). */
    private static final int BLOCK = 512;

    /** Organizations in a block: fewer than members, so that a level of some hundreds still occupies all processors. */
    private static final int BLOCK_OF_ORGANIZATIONS = 64;

    private final EvaluationPlan plan;

    public Grader(EvaluationPlan plan) {
        this.plan = plan;
    }

    /** Grades every member and every organization of a year. */
    public YearGrading grade(YearFacts facts) {
        return grade(Population.of(facts));
    }

    /**
     * Grades every member and every organization of a population.
     *
     * @throws vn.minhxet.score.ScoreException where points do not fit the score sheets of the rulebook
     */
    public YearGrading grade(Population population) {
        return grade(population, YearPoints.of(YearScores.of(population, plan.rulebook()), plan.rulebook()));
    }

    private YearGrading grade(Population population, YearPoints points) {
        Run run = new Run(population, points);
        run.members(run::evaluate);
        return run.finished();
    }

    /**
     * Grades a population again under the same rules with other parameters. For members only the rules that read a
     * changed one are evaluated.
     *
     * @param before the grading under a plan from which this one was made by changing parameters, or any other
     */
    public YearGrading regrade(YearGrading before) {
        Optional<AffectedRules> affected = AffectedRules.between(before.plan(), plan);
        YearScores scores = before.points().scores();
        if (!scores.isBySheetsOf(plan.rulebook())) {
            return grade(before.population());
        }
        YearPoints points = before.points().under(plan.rulebook().parameters());
        if (affected.isEmpty() || affected.get().points() || points.differsFrom(before.points())) {
            return grade(before.population(), points);
        }
        Run run = new Run(before.population(), points);
        run.takeMembers(before, affected.get().groups());
        return run.finished();
    }

    /** Work on a range of members with the evaluator of the current thread. */
    private interface Step {
        void take(BlockEvaluator evaluator, int from, int to);
    }

    private final class Run {

        private final Population population;
        private final FiredRules[] firedRules;
        private final Adjustment @Nullable [] adjustments;
        private final BestAndWorst[] bestAndWorst;
        private final YearPoints points;

        Run(Population population, YearPoints points) {
            this.population = population;
            this.points = points;
            this.firedRules = new FiredRules[population.size()];
            this.adjustments = plan.givesPoints() ? new Adjustment[population.size()] : null;
            this.bestAndWorst = new BestAndWorst[population.organizations()];
        }

        /** Runs a step over all members, in portions on all processors. */
        void members(Step step) {
            int first = population.organizations();
            int portions = (population.size() - first + PORTION - 1) / PORTION;
            IntStream.range(0, portions).parallel().forEach(portion -> {
                BlockEvaluator evaluator = plan.evaluator(BLOCK);
                int from = first + portion * PORTION;
                int to = Math.min(from + PORTION, population.size());
                for (int next = from; next < to; next += BLOCK) {
                    step.take(evaluator, next, Math.min(next + BLOCK, to));
                }
            });
        }

        void evaluate(BlockEvaluator evaluator, int from, int to) {
            evaluator.begin();
            for (int position = from; position < to; position++) {
                if (points.isScored(position)) {
                    evaluator.add(BestAndWorst.member(population, points, position));
                } else {
                    evaluator.add(population.memberYear(position), population.unknown(position));
                }
            }
            evaluator.evaluate(firedRules, from);
            for (int position = from; adjustments != null && position < to; position++) {
                adjustments[position] = evaluator.adjustment(position - from);
            }
        }

        void takeMembers(YearGrading before, int[] affected) {
            int first = population.organizations();
            if (adjustments != null) {
                before.copyAdjustments(adjustments, first);
            }
            if (affected.length == 0) {
                System.arraycopy(before.firedRules(), first, firedRules, first, firedRules.length - first);
            } else {
                members((evaluator, from, to) -> reevaluate(evaluator, from, to, before, affected));
            }
        }

        private void reevaluate(BlockEvaluator evaluator, int from, int to, YearGrading before, int[] affected) {
            evaluator.begin();
            for (int position = from; position < to; position++) {
                addAdjusted(evaluator, position);
            }
            evaluator.again(before.firedRules(), firedRules, from, affected);
        }

        private void addAdjusted(BlockEvaluator evaluator, int position) {
            BestAndWorst member = BestAndWorst.member(population, points, position);
            Adjustment adjustment = adjustments == null ? Adjustment.NONE : adjustments[position];
            evaluator.add(adjustment.isNone() ? member : member.withAdjustment(adjustment));
        }

        YearGrading finished() {
            for (int[] level : population.levels()) {
                organizations(level);
            }
            YearGrading year = new YearGrading(population, plan, points, firedRules, adjustments, bestAndWorst);
            return year.withQuota();
        }

        private void organizations(int[] level) {
            int portions = (level.length + BLOCK_OF_ORGANIZATIONS - 1) / BLOCK_OF_ORGANIZATIONS;
            IntStream range = IntStream.range(0, portions);
            (portions > 1 ? range.parallel() : range).forEach(portion -> {
                BlockEvaluator evaluator = plan.organizationEvaluator(BLOCK_OF_ORGANIZATIONS);
                int from = portion * BLOCK_OF_ORGANIZATIONS;
                int to = Math.min(from + BLOCK_OF_ORGANIZATIONS, level.length);
                evaluator.begin();
                for (int i = from; i < to; i++) {
                    addOrganization(evaluator, level[i]);
                }
                FiredRules[] found = new FiredRules[to - from];
                evaluator.evaluate(found, 0);
                for (int i = from; i < to; i++) {
                    takeOrganization(level[i], found[i - from], evaluator.adjustment(i - from));
                }
            });
        }

        private void takeOrganization(int position, FiredRules found, Adjustment adjustment) {
            firedRules[position] = found;
            if (adjustments != null) {
                adjustments[position] = adjustment;
            }
        }

        private void addOrganization(BlockEvaluator evaluator, int position) {
            Subordinates below = new Subordinates();
            SubordinatePositions places = population.subordinates(position);
            for (int place = 0; place < places.size(); place++) {
                int at = places.get(place);
                below.add(firedRules[at], population.disciplined(at));
            }
            BestAndWorst entered = below.above(population.organizationYear(position), population.unknown(position));
            bestAndWorst[position] = entered.scored(points, position);
            evaluator.add(bestAndWorst[position]);
        }
    }
}
