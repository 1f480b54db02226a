package vn.minhxet.grading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.score.SubjectScorer;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/**
 * Grades one subject of a year under other facts of its own (giả định cho một đối tượng); all other subjects stay as
 * they are. For one thread at a time.
 */
public final class SubjectRegrading {

    private final YearGrading year;
    private final int position;
    private final BestAndWorst bestAndWorst;
    private final BlockEvaluator evaluator;
    private final @Nullable SubjectScorer scorer;
    private final FiredRules[] firedRules = new FiredRules[1];

    /** Regrading of the subject at a position of a graded year. */
    public SubjectRegrading(YearGrading year, int position) {
        this.year = year;
        this.position = position;
        this.bestAndWorst = year.bestAndWorst(position);
        this.scorer = year.points().isScored(position) ? year.points().scorer(position) : null;
        this.evaluator = year.population().isOrganization(position)
                ? year.plan().organizationEvaluator(1)
                : year.plan().evaluator(1);
    }

    /**
     * The grading under other facts of the subject; the quota of its group is counted again.
     *
     * @param otherwise changes the facts of the subject
     */
    public Grading grading(UnaryOperator<SubjectYear> otherwise) {
        Ruled ruled = ruled(otherwise);
        Optional<QuotaStanding> quota =
                ruled.firedRules.result() == Result.EXCELLENT ? supposed(ruled) : Optional.empty();
        return year.grading(position, ruled.bestAndWorst, ruled.firedRules, ruled.adjustment, quota);
    }

    private Optional<QuotaStanding> supposed(Ruled ruled) {
        SubjectRow row = ruled.bestAndWorst.best().row();
        ScoredPoints least = ruled.bestAndWorst.worst().points();
        ScoredPoints most = ruled.bestAndWorst.best().points();
        return year.quotaSupposed(
                position,
                year.rankingScore(row, least, ruled.adjustment.least()),
                year.rankingScore(row, most, ruled.adjustment.most()));
    }

    /** The result before the quota; else like {@link #grading}, and much faster. */
    public RegradingResult beforeQuota(UnaryOperator<SubjectYear> otherwise) {
        Ruled ruled = ruled(otherwise);
        return new RegradingResult(ruled.firedRules, ruled.bestAndWorst.best().withAdjustment(ruled.adjustment.most()));
    }

    private Ruled ruled(UnaryOperator<SubjectYear> otherwise) {
        BestAndWorst changed = rescored(bestAndWorst.with(otherwise));
        evaluator.begin();
        evaluator.add(changed);
        evaluator.evaluate(firedRules, 0);
        return new Ruled(changed, firedRules[0], evaluator.adjustment(0));
    }

    /** What follows from other facts follows from them as they are supposed; what people gave stays. */
    private BestAndWorst rescored(BestAndWorst supposed) {
        if (scorer == null) {
            return supposed;
        }
        return supposed.withPoints(
                with(scorer.most(supposed.best()), supposed.best(), bestAndWorst.best()),
                with(scorer.least(supposed.worst()), supposed.worst(), bestAndWorst.worst()));
    }

    /** The points with those that people are supposed to have given beyond what they gave. */
    private static ScoredPoints with(ScoredPoints scored, SubjectYear supposed, SubjectYear entered) {
        return new ScoredPoints(
                scored.general() + supposed.generalPoints() - entered.generalPoints(),
                scored.result() + supposed.resultPoints() - entered.resultPoints(),
                scored.bonus());
    }

    /** The result of the rules for a subject, with the points given and taken. */
    private record Ruled(BestAndWorst bestAndWorst, FiredRules firedRules, Adjustment adjustment) {}
}
