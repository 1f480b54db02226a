package vn.minhxet.grading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectYear;

/**
 * What was proposed for one subject (đề xuất xếp loại), with the verdicts that made it. Immutable.
 *
 * @param subject the subject with all that its rules looked at
 * @param beforeQuota the outcome before the quota, with the verdicts that bind
 * @param quota where the subject stands in the quota, when it is EXCELLENT before it
 * @param notes what people should look at; changes nothing
 * @param decidedBy the organization that decides, empty when it is not among the facts
 * @param verdicts all that the rules said, binding or not
 * @param bestAndWorst what is still open below the subject
 * @param firedRules which rules fired and which could not be evaluated
 */
public record Grading(
        SubjectYear subject,
        BeforeQuota beforeQuota,
        Optional<QuotaStanding> quota,
        List<Reason> notes,
        Optional<OrganizationRow> decidedBy,
        List<Reason> verdicts,
        BestAndWorst bestAndWorst,
        FiredRules firedRules) {

    /** The outcome, the quota included. */
    public Outcome outcome() {
        return quotaFall() == QuotaStanding.Fall.TIED ? Outcome.NEEDS_DECISION : beforeQuota.outcome();
    }

    /** The grade, the quota included; empty unless graded. */
    public Optional<Grade> grade() {
        if (outcome() != Outcome.GRADED) {
            return Optional.empty();
        }
        return Optional.ofNullable(quotaFall() == QuotaStanding.Fall.MOVED ? Grade.GOOD : beforeQuota.grade());
    }

    /** The grades that remain open when it needs a decision, best first; else empty. */
    public List<Grade> openGrades() {
        if (quotaFall() == QuotaStanding.Fall.TIED) {
            return List.of(Grade.EXCELLENT, Grade.GOOD);
        }
        return beforeQuota.outcome() == Outcome.NEEDS_DECISION ? beforeQuota.possible() : List.of();
    }

    /** The grade before the quota, where it is settled. */
    public Optional<Grade> eligibleGrade() {
        return Optional.ofNullable(beforeQuota.eligibleGrade());
    }

    /** The total of points in hundredths, where all of them are known. */
    public OptionalLong score() {
        SubjectYear worst = bestAndWorst.worst();
        return FactValues.of(subject).isKnown("score") && subject.score() == worst.score()
                ? OptionalLong.of(subject.score())
                : OptionalLong.empty();
    }

    /** Whether the quota decided: it moved the subject down or left it open. */
    public boolean quotaDecided() {
        return quotaFall() == QuotaStanding.Fall.TIED || quotaFall() == QuotaStanding.Fall.MOVED;
    }

    private QuotaStanding.Fall quotaFall() {
        return quota.map(QuotaStanding::fall).orElse(QuotaStanding.Fall.STAYS);
    }
}
