package vn.minhxet.grading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectYear;

/**
 * Grades one subject of a year again and again as it might have been (giả định cho một đối tượng), with everything of all
 * others as it is. For one thread at a time.
 */
public final class SubjectRegrading {

    private final YearGrading year;
    private final int position;
    private final BestAndWorst views;
    private final BlockEvaluator asking;
    private final FiredRules[] profile = new FiredRules[1];

    /** Regrading of the subject at a position of a graded year. */
    public SubjectRegrading(YearGrading year, int position) {
        this.year = year;
        this.position = position;
        this.views = year.views(position);
        this.asking = year.population().isOrganization(position)
                ? year.plan().organizationEvaluator(1)
                : year.plan().evaluator(1);
    }

    /**
     * The grading that would have come out, had the subject's own facts been otherwise; the quota of its group is counted
     * again.
     *
     * @param otherwise makes the subject that would have been asked of the one that was
     */
    public Grading grading(UnaryOperator<SubjectYear> otherwise) {
        Ruled ruled = ruled(otherwise);
        Optional<QuotaStanding> quota = ruled.profile.result() == Result.EXCELLENT
                ? year.quotaSupposed(
                        position, year.rankingScore(ruled.views.best().row(), ruled.adjustment))
                : Optional.empty();
        return year.grading(position, ruled.views, ruled.profile, ruled.adjustment, quota);
    }

    /** What the rules would have said before the quota; else like {@link #grading}, and much faster. */
    public RegradingResult beforeQuota(UnaryOperator<SubjectYear> otherwise) {
        Ruled ruled = ruled(otherwise);
        SubjectYear subject = ruled.views.best();
        return new RegradingResult(
                ruled.profile, ruled.adjustment == 0 ? subject : subject.withAdjustment(ruled.adjustment));
    }

    private Ruled ruled(UnaryOperator<SubjectYear> otherwise) {
        SubjectYear best = otherwise.apply(views.best());
        SubjectYear worst = views.settled() ? best : otherwise.apply(views.worst());
        BestAndWorst changed = BestAndWorst.of(best, worst);
        asking.begin();
        asking.add(best, worst, changed.unknown());
        asking.evaluate(profile, 0);
        return new Ruled(changed, profile[0], asking.adjustment(0));
    }

    /** What the rules made of a subject, the points they gave and took apart. */
    private record Ruled(BestAndWorst views, FiredRules profile, long adjustment) {}
}
