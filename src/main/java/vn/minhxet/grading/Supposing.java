package vn.minhxet.grading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.minhxet.subject.Subject;

/**
 * Grades one subject of a year again and again as it might have been (giả định cho một đối tượng), with everything of all
 * others as it is. For one thread at a time.
 */
public final class Supposing {

    private final YearGrading year;
    private final int position;
    private final Views views;
    private final Asking asking;
    private final Profile[] profile = new Profile[1];

    Supposing(YearGrading year, int position) {
        this.year = year;
        this.position = position;
        this.views = year.views(position);
        this.asking = year.population().isOrganization(position)
                ? year.plan().askingOrganizations(1)
                : year.plan().asking(1);
    }

    /**
     * The grading that would have come out, had the subject's own facts been otherwise; the quota of its group is counted
     * again.
     *
     * @param otherwise makes the subject that would have been asked of the one that was
     */
    public Grading grading(UnaryOperator<Subject> otherwise) {
        Ruled ruled = ruled(otherwise);
        Optional<QuotaStanding> quota = ruled.profile.result() == Result.EXCELLENT
                ? year.quotaSupposed(
                        position, year.rankingScore(ruled.views.best().row(), ruled.adjustment))
                : Optional.empty();
        return year.told(position, ruled.views, ruled.profile, ruled.adjustment, quota);
    }

    /** What the rules would have said before the quota; else like {@link #grading}, and much faster. */
    public Supposed beforeQuota(UnaryOperator<Subject> otherwise) {
        Ruled ruled = ruled(otherwise);
        Subject subject = ruled.views.best();
        return new Supposed(ruled.profile, ruled.adjustment == 0 ? subject : subject.withAdjustment(ruled.adjustment));
    }

    private Ruled ruled(UnaryOperator<Subject> otherwise) {
        Subject best = otherwise.apply(views.best());
        Subject worst = views.settled() ? best : otherwise.apply(views.worst());
        Views changed = Views.of(best, worst);
        asking.begin();
        asking.add(best, worst, changed.unknown());
        asking.ask(profile, 0);
        return new Ruled(changed, profile[0], asking.adjustment(0));
    }

    /** What the rules made of a subject, the points they gave and took apart. */
    private record Ruled(Views views, Profile profile, long adjustment) {}
}
