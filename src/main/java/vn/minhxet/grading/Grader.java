package vn.minhxet.grading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Subject;
import vn.minhxet.subject.Unknown;
import vn.minhxet.subject.YearFacts;

/**
 * Grades a whole year: members first, then organizations from the cells up, then the quota within each group (xét xếp
 * loại cả năm). The same facts and plan give the same result in any order of rows and on any number of threads.
 * Immutable; safe for any thread.
 */
public final class Grader {

    private static final int PORTION = 4096;
    private static final int FEW = 64;

    private final Plan plan;

    public Grader(Plan plan) {
        this.plan = plan;
    }

    /** Grades every member and every organization of a year. */
    public YearGrading grade(YearFacts facts) {
        return grade(Population.of(facts));
    }

    /** Grades every member and every organization of a population. */
    public YearGrading grade(Population population) {
        Run run = new Run(population);
        run.members(run::ask);
        return run.finished();
    }

    /**
     * Grades a population again under the same rules with other parameters. Of members only those rules are asked that
     * read a changed one.
     *
     * @param before the grading under a plan from which this one was made by changing parameters, or any other
     */
    public YearGrading regrade(YearGrading before) {
        Optional<Touched> touched = Touched.between(before.plan(), plan);
        if (touched.isEmpty() || touched.get().points()) {
            return grade(before.population());
        }
        Run run = new Run(before.population());
        run.takeMembers(before, touched.get().batches());
        return run.finished();
    }

    /** What a subject's own facts would have made of it; see {@link YearGrading#supposing}. */
    Grading supposing(YearGrading year, int position, UnaryOperator<Subject> otherwise) {
        Ruled ruled = ruled(year, position, otherwise);
        Optional<QuotaStanding> quota = ruled.profile.result() == Result.EXCELLENT
                ? year.quotaSupposed(position, rankingScore(ruled.views.best(), ruled.adjustment))
                : Optional.empty();
        return year.told(position, ruled.views, ruled.profile, ruled.adjustment, quota);
    }

    Supposed supposingBeforeQuota(YearGrading year, int position, UnaryOperator<Subject> otherwise) {
        Ruled ruled = ruled(year, position, otherwise);
        Subject subject = ruled.views.best();
        return new Supposed(ruled.profile, ruled.adjustment == 0 ? subject : subject.withAdjustment(ruled.adjustment));
    }

    private Ruled ruled(YearGrading year, int position, UnaryOperator<Subject> otherwise) {
        Views views = year.views(position);
        Subject best = otherwise.apply(views.best());
        Subject worst = views.settled() ? best : otherwise.apply(views.worst());
        Views changed = Views.of(best, worst);
        Asking asking = best instanceof MemberYear ? plan.asking() : plan.askingOrganizations();
        Profile profile = asking.of(best, worst, changed.unknown());
        return new Ruled(changed, profile, asking.adjustment());
    }

    long rankingScore(Subject subject, long adjustment) {
        if (!plan.rulebook().points()) {
            return 0;
        }
        return adjustment == 0
                ? subject.score()
                : subject.withAdjustment(adjustment).score();
    }

    /** What the rules made of a subject, the points they gave and took apart. */
    private record Ruled(Views views, Profile profile, long adjustment) {}

    /** Grades one position with an asker of the own thread. */
    private interface Step {
        void take(Asking asking, int position);
    }

    private final class Run {

        private final Population population;
        private final Profile[] profiles;
        private final long[] adjustments;
        private final Views[] views;

        Run(Population population) {
            this.population = population;
            this.profiles = new Profile[population.size()];
            this.adjustments = plan.givesPoints() ? new long[population.size()] : null;
            this.views = new Views[population.organizations()];
        }

        /** Members, on all processors. */
        void members(Step step) {
            int first = population.organizations();
            int portions = (population.size() - first + PORTION - 1) / PORTION;
            IntStream.range(0, portions).parallel().forEach(portion -> {
                Asking asking = plan.asking();
                int from = first + portion * PORTION;
                int to = Math.min(from + PORTION, population.size());
                for (int position = from; position < to; position++) {
                    step.take(asking, position);
                }
            });
        }

        void ask(Asking asking, int position) {
            MemberYear member = population.memberYear(position);
            put(position, asking.of(member, population.unknown(position)), asking.adjustment());
        }

        private void put(int position, Profile profile, long adjustment) {
            profiles[position] = profile;
            if (adjustments != null) {
                adjustments[position] = adjustment;
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
                members((asking, position) -> profiles[position] = again(asking, before, position, touched));
            }
        }

        private Profile again(Asking asking, YearGrading before, int position, int[] touched) {
            MemberYear member = population.memberYear(position);
            long unknown = population.unknown(position);
            long adjustment = before.adjustment(position);
            if (adjustment != 0) {
                member = member.withAdjustment(adjustment);
                unknown |= adjustment == Unknown.FIGURE ? plan.members().adjustment() : 0;
            }
            return asking.again(before.profile(position), touched, member, member, unknown);
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
                Asking asking = plan.askingOrganizations();
                for (int i = portion * FEW; i < Math.min(level.length, (portion + 1) * FEW); i++) {
                    organization(asking, level[i]);
                }
            });
        }

        private void organization(Asking asking, int position) {
            Subordinates below = new Subordinates();
            Subordinates.Places places = population.subordinates(position);
            for (int place = 0; place < places.size(); place++) {
                int at = places.get(place);
                below.add(profiles[at].standing(), population.disciplined(at));
            }
            OrganizationYear alone = population.organizationYear(position);
            OrganizationYear best = below.above(alone, true);
            OrganizationYear worst = below.settled() ? best : below.above(alone, false);
            long unknown = population.unknown(position);
            views[position] = new Views(best, worst, unknown);
            put(position, asking.of(best, worst, unknown), asking.adjustment());
        }
    }
}
