package vn.minhxet.grading;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.population.Population;
import vn.minhxet.quota.GroupQuota;
import vn.minhxet.quota.Quota;
import vn.minhxet.quota.QuotaInput;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.score.ScoreCard;
import vn.minhxet.score.YearPoints;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/**
 * The grading of a year (kết quả đề xuất xếp loại một năm): the result at each position of the population, and on
 * demand the grading with its verdicts. Safe for any thread.
 */
public final class YearGrading implements QuotaInput {

    private static final Result[] RESULTS = Result.values();
    private static final List<String> PARTS = List.of("generalPoints", "resultPoints");

    /** The bits of a member's unknown facts without which there is no total of points. */
    private static final long POINTS_OF_MEMBER = MemberYear.SCHEMA.mask(PARTS);

    /** The same bits of an organization. */
    private static final long POINTS_OF_ORGANIZATION = OrganizationYear.SCHEMA.mask(PARTS);

    private final Population population;
    private final EvaluationPlan plan;
    private final YearPoints points;
    private final FiredRules[] firedRules;
    private final Adjustment @Nullable [] adjustments;
    private final BestAndWorst[] organizations;
    private final Optional<Quota> quota;
    private final byte[] results;

    /**
     * @param points those of score sheets
     * @param adjustments points given and taken, null where no rule does
     * @param organizations each organization with the results of its subordinates
     */
    YearGrading(
            Population population,
            EvaluationPlan plan,
            YearPoints points,
            FiredRules[] firedRules,
            Adjustment @Nullable [] adjustments,
            BestAndWorst[] organizations) {
        this.population = population;
        this.plan = plan;
        this.points = points;
        this.firedRules = firedRules;
        this.adjustments = adjustments;
        this.organizations = organizations;
        this.quota = Quota.of(plan.rulebook(), population);
        this.results = new byte[firedRules.length];
    }

    YearGrading withQuota() {
        for (int position = 0; position < results.length; position++) {
            results[position] = (byte) firedRules[position].result().ordinal();
        }
        quota.ifPresent(it -> it.settle(this, (position, result) -> results[position] = (byte) result.ordinal()));
        return this;
    }

    /** Who was graded. */
    public Population population() {
        return population;
    }

    public EvaluationPlan plan() {
        return plan;
    }

    public Rulebook rulebook() {
        return plan.rulebook();
    }

    public Period period() {
        return population.period();
    }

    /** Whether its rulebook is meant for the year; where it is not, the results are for reference only. */
    public boolean isInForce() {
        return rulebook().isInForce(period());
    }

    /** Organizations in order of id, then members in order of id; each is made when it is taken. */
    public List<Grading> gradings() {
        return new OnDemand();
    }

    /** The grading of the subject with that id. */
    public Optional<Grading> of(String subject) {
        int position = population.position(subject);
        return position < 0 ? Optional.empty() : Optional.of(grading(position));
    }

    /**
     * The position of the subject with an id as people write it.
     *
     * @throws UnknownSubjectException where there is none
     */
    public int position(String subject) {
        String id = NormalizedText.clean(subject);
        int position = population.position(id);
        if (position < 0) {
            throw new UnknownSubjectException(id, population.ids());
        }
        return position;
    }

    /** The result at a position, the quota included. */
    public Result result(int position) {
        return RESULTS[results[position]];
    }

    /** The result at a position before the quota. */
    @Override
    public Result beforeQuota(int position) {
        return firedRules[position].result();
    }

    /** Which rules fired at a position and which could not be evaluated. */
    public FiredRules firedRules(int position) {
        return firedRules[position];
    }

    /** Whether the quota moved the subject at a position or left it open. */
    public boolean quotaDecided(int position) {
        return result(position) != beforeQuota(position);
    }

    /** The grades that remain open at a position, best first; empty unless it needs a decision. */
    public List<Grade> openGrades(int position) {
        if (result(position) != Result.NEEDS_DECISION) {
            return List.of();
        }
        return beforeQuota(position) == Result.EXCELLENT
                ? List.of(Grade.EXCELLENT, Grade.GOOD)
                : firedRules[position].possible();
    }

    /**
     * The total of points at a position in hundredths, where the rulebook has points and nothing that is missing changes
     * it: a total that reaches 100 with the fewest points that rules give is known before they are.
     */
    public OptionalLong score(int position) {
        if (!plan.rulebook().points() || !arePointsKnown(position)) {
            return OptionalLong.empty();
        }
        Adjustment adjustment = adjustment(position);
        long least = total(position, adjustment.least());
        return least == total(position, adjustment.most()) ? OptionalLong.of(least) : OptionalLong.empty();
    }

    private long total(int position, long adjustment) {
        return SubjectYear.total(population.row(position), points.least(position), adjustment);
    }

    private boolean arePointsKnown(int position) {
        if (points.isScored(position)) {
            return Objects.equals(points.least(position), points.most(position));
        }
        long parts = population.isOrganization(position) ? POINTS_OF_ORGANIZATION : POINTS_OF_MEMBER;
        return (population.unknown(position) & parts) == 0;
    }

    /** The mask of the facts of a subject that nobody entered; of a score sheet, the parts of which something is missing. */
    public long unknown(int position) {
        ScoredPoints least = points.least(position);
        ScoredPoints most = points.most(position);
        if (least == null || most == null) {
            return population.unknown(position);
        }
        Schema<?> schema = population.isOrganization(position) ? OrganizationYear.SCHEMA : MemberYear.SCHEMA;
        long unknown = population.unknown(position) & ~schema.mask(PARTS);
        unknown |= least.general() == most.general() ? 0 : schema.mask(PARTS.subList(0, 1));
        return unknown | (least.result() == most.result() ? 0 : schema.mask(PARTS.subList(1, 2)));
    }

    /** The points of score sheets. */
    public YearPoints points() {
        return points;
    }

    /** The score card of the subject at a position; empty where totals are entered. */
    public Optional<ScoreCard> scoreCard(int position) {
        return points.card(position);
    }

    /** The grading at a position, with all its verdicts. */
    public Grading grading(int position) {
        Optional<QuotaStanding> standing = quota.flatMap(it -> it.standing(this, position));
        return grading(position, bestAndWorst(position), firedRules[position], adjustment(position), standing);
    }

    Grading grading(
            int position,
            BestAndWorst bestAndWorst,
            FiredRules firedRules,
            Adjustment adjustment,
            Optional<QuotaStanding> standing) {
        EvaluationPlan.Verdicts verdicts = plan.verdicts(bestAndWorst, firedRules, adjustment);
        BeforeQuota beforeQuota = Precedence.decide(verdicts.reasons());
        BestAndWorst graded =
                withHeaded(position, verdicts.bestAndWorst().withEligibleGrade(beforeQuota.eligibleGrade()));
        List<Reason> notes = new ArrayList<>(beforeQuota.unsettled(verdicts.reasons()));
        notes.addAll(plan.notes(graded));
        return new Grading(
                graded.best(),
                beforeQuota,
                standing,
                List.copyOf(notes),
                population.decidingOn(position),
                verdicts.reasons(),
                graded,
                firedRules);
    }

    /** A head's grade is not final while people have yet to decide on the collective (366-QĐ/TW art. 12). */
    private BestAndWorst withHeaded(int position, BestAndWorst graded) {
        int headed = population.headedBy(position);
        if (headed < 0 || result(headed) != Result.NEEDS_DECISION) {
            return graded;
        }
        return graded.withHeadedOpen();
    }

    /** The quota of every group of like subjects; none where the rulebook has no quota. */
    public List<GroupQuota> quotaGroups() {
        return quota.map(it -> it.groups(this)).orElse(List.of());
    }

    /** The group of like subjects in which the quota counts the subject at a position; empty where it counts in none. */
    public Optional<String> quotaGroup(int position) {
        return quota.flatMap(it -> it.groupOf(position));
    }

    /** The first candidates for EXCELLENT of the same group and with the same total, by position. */
    public List<Integer> tiedWith(int position, int most) {
        return quota.map(it -> it.tiedWith(this, position, most)).orElse(List.of());
    }

    Optional<QuotaStanding> quotaSupposed(int position, long least, long most) {
        return quota.flatMap(it -> it.standingSupposed(this, position, least, most));
    }

    /** The total of a candidate for EXCELLENT at its least; all alike where the rulebook has no points. */
    @Override
    public long leastScore(int position) {
        return rankingScore(
                population.row(position),
                points.least(position),
                adjustment(position).least());
    }

    /** The same at its most. */
    @Override
    public long mostScore(int position) {
        return rankingScore(
                population.row(position),
                points.most(position),
                adjustment(position).most());
    }

    long rankingScore(SubjectRow row, @Nullable ScoredPoints scored, long adjustment) {
        return plan.rulebook().points() ? SubjectYear.total(row, scored, adjustment) : 0;
    }

    /** The subject at a position as its rules read it, before points were given or taken. */
    BestAndWorst bestAndWorst(int position) {
        if (population.isOrganization(position)) {
            return organizations[position];
        }
        return BestAndWorst.member(population, points, position);
    }

    /** The points that rules gave and took at a position. */
    Adjustment adjustment(int position) {
        return adjustments == null ? Adjustment.NONE : adjustments[position];
    }

    /** Copies the points that rules gave and took from a position on. */
    void copyAdjustments(Adjustment[] to, int first) {
        System.arraycopy(Objects.requireNonNull(adjustments), first, to, first, to.length - first);
    }

    FiredRules[] firedRules() {
        return firedRules;
    }

    private final class OnDemand extends AbstractList<Grading> implements RandomAccess {

        @Override
        public Grading get(int position) {
            return grading(position);
        }

        @Override
        public int size() {
            return firedRules.length;
        }
    }
}
