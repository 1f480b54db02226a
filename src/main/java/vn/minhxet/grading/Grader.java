package vn.minhxet.grading;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.population.Population;
import vn.minhxet.population.SubordinatePositions;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;

/**
 * Grades a whole year: members first, then organizations from the cells up, then the quota within each group (xét xếp
 * loại cả năm). The same facts and plan give the same result in any order of rows and on any number of threads.
 * Immutable; safe for any thread.
 */
public final class Grader {

    private static final int PORTION = 4096;
    private static final int TOGETHER = 512;
    private static final int FEW = 64;

    private final EvaluationPlan plan;

    public Grader(EvaluationPlan plan) {
        this.plan = plan;
    }

    /** Grades every member and every organization of a year. */
    public YearGrading grade(YearFacts facts) {
        return grade(Population.of(facts));
    }

    /** Grades every member and every organization of a population. */
    public YearGrading grade(Population population) {
        Run run = new Run(population);
        run.members(run::evaluate);
        return run.finished();
    }

    /**
     * Grades a population again under the same rules with other parameters. Of members only those rules are asked that
     * read a changed one.
     *
     * @param before the grading under a plan from which this one was made by changing parameters, or any other
     */
    public YearGrading regrade(YearGrading before) {
        Optional<AffectedRules> touched = AffectedRules.between(before.plan(), plan);
        if (touched.isEmpty() || touched.get().points()) {
            return grade(before.population());
        }
        Run run = new Run(before.population());
        run.takeMembers(before, touched.get().groups());
        return run.finished();
    }

    /** What is done with the members of some positions and the asker of the own thread. */
    private interface Step {
        void take(BlockEvaluator asking, int from, int to);
    }

    private final class Run {

        private final Population population;
        private final FiredRules[] profiles;
        private final long @Nullable [] adjustments;
        private final BestAndWorst[] views;

        Run(Population population) {
            this.population = population;
            this.profiles = new FiredRules[population.size()];
            this.adjustments = plan.givesPoints() ? new long[population.size()] : null;
            this.views = new BestAndWorst[population.organizations()];
        }

        /** Members, on all processors, some at a time. */
        void members(Step step) {
            int first = population.organizations();
            int portions = (population.size() - first + PORTION - 1) / PORTION;
            IntStream.range(0, portions).parallel().forEach(portion -> {
                BlockEvaluator asking = plan.evaluator(TOGETHER);
                int from = first + portion * PORTION;
                int to = Math.min(from + PORTION, population.size());
                for (int next = from; next < to; next += TOGETHER) {
                    step.take(asking, next, Math.min(next + TOGETHER, to));
                }
            });
        }

        void evaluate(BlockEvaluator asking, int from, int to) {
            asking.begin();
            for (int position = from; position < to; position++) {
                asking.add(population.memberYear(position), population.unknown(position));
            }
            asking.evaluate(profiles, from);
            for (int position = from; adjustments != null && position < to; position++) {
                adjustments[position] = asking.adjustment(position - from);
            }
        }

        void takeMembers(YearGrading before, int[] touched) {
            int first = population.organizations();
            if (adjustments != null) {
                before.copyAdjustments(adjustments, first);
            }
            if (touched.length == 0) {
                System.arraycopy(before.profiles(), first, profiles, first, profiles.length - first);
            } else {
                members((asking, from, to) -> reevaluate(asking, from, to, before, touched));
            }
        }

        private void reevaluate(BlockEvaluator asking, int from, int to, YearGrading before, int[] touched) {
            asking.begin();
            for (int position = from; position < to; position++) {
                addAdjusted(asking, position);
            }
            asking.again(before.profiles(), profiles, from, touched);
        }

        private void addAdjusted(BlockEvaluator asking, int position) {
            MemberYear member = population.memberYear(position);
            long unknown = population.unknown(position);
            long adjustment = adjustments == null ? 0 : adjustments[position];
            if (adjustment != 0) {
                member = member.withAdjustment(adjustment);
                unknown |= adjustment == Unknown.FIGURE ? plan.members().adjustment() : 0;
            }
            asking.add(member, unknown);
        }

        YearGrading finished() {
            for (int[] level : population.levels()) {
                organizations(level);
            }
            YearGrading year = new YearGrading(population, plan, profiles, adjustments, views);
            return year.withQuota();
        }

        private void organizations(int[] level) {
            int portions = (level.length + FEW - 1) / FEW;
            IntStream range = IntStream.range(0, portions);
            (portions > 1 ? range.parallel() : range).forEach(portion -> {
                BlockEvaluator asking = plan.organizationEvaluator(FEW);
                int from = portion * FEW;
                int to = Math.min(from + FEW, level.length);
                asking.begin();
                for (int i = from; i < to; i++) {
                    addOrganization(asking, level[i]);
                }
                FiredRules[] found = new FiredRules[to - from];
                asking.evaluate(found, 0);
                for (int i = from; i < to; i++) {
                    takeOrganization(level[i], found[i - from], asking.adjustment(i - from));
                }
            });
        }

        private void takeOrganization(int position, FiredRules profile, long adjustment) {
            profiles[position] = profile;
            if (adjustments != null) {
                adjustments[position] = adjustment;
            }
        }

        private void addOrganization(BlockEvaluator asking, int position) {
            Subordinates below = new Subordinates();
            SubordinatePositions places = population.subordinates(position);
            for (int place = 0; place < places.size(); place++) {
                int at = places.get(place);
                below.add(profiles[at].standing(), population.disciplined(at));
            }
            OrganizationYear alone = population.organizationYear(position);
            OrganizationYear best = below.above(alone, true);
            OrganizationYear worst = below.settled() ? best : below.above(alone, false);
            long unknown = population.unknown(position);
            views[position] = new BestAndWorst(best, worst, unknown);
            asking.add(best, worst, unknown);
        }
    }
}
