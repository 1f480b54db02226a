package vn.minhxet.subject;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.Finding;
import vn.minhxet.rule.FindingKind;

/**
 * A finding (kết luận) as a rule sees it in one year. Immutable.
 *
 * @param row what was entered
 * @param period the graded year
 * @param inherited whether it concerns an organization merged into the subject in the year
 */
public record FindingYear(FindingRow row, Period period, boolean inherited) implements Finding {

    private static final Set<FindingKind> OF_INSPECTION = EnumSet.of(
            FindingKind.INSPECTION_SHORTCOMING, FindingKind.INSPECTION_VIOLATION, FindingKind.SUPERVISION_NOTE);

    /** What a rule may read of a finding. */
    public static final Schema<FindingYear> SCHEMA = Schema.of(FindingYear.class, Finding.class)
            .always(Tables.FINDINGS.column("id"), FindingYear::id)
            .always(Tables.FINDINGS.column("subject"), it -> it.row().subject())
            .ifEntered(Tables.FINDINGS.column("kind"), FindingYear::kind)
            .ifEntered(Tables.FINDINGS.column("form"), FindingYear::form)
            .ifEntered(Tables.FINDINGS.column("concludedOn"), FindingYear::concludedOn)
            .always(Tables.FINDINGS.column("occurredOn"), it -> it.row().occurredOn())
            .ifEntered(Tables.FINDINGS.column("document"), FindingYear::document)
            .ifEntered(Tables.FINDINGS.column("authority"), FindingYear::authority)
            .ifEntered(Tables.FINDINGS.column("dutyRelated"), it -> it.row().dutyRelated())
            .always(Tables.FINDINGS.column("selfDetected"), FindingYear::selfDetected)
            .always(Tables.FINDINGS.column("remedied"), FindingYear::remedied)
            .ifEntered(Tables.FINDINGS.column("remedyDue"), FindingYear::remedyDue)
            .ifEntered(Tables.FINDINGS.column("remediedOn"), it -> it.row().remediedOn())
            .always(Tables.FINDINGS.column("forceMajeure"), FindingYear::forceMajeure)
            .always(Tables.FINDINGS.column("arisenIn"), it -> it.row().arisenIn())
            .always("inherited", Unit.FLAG, "property.finding.inherited", FindingYear::inherited)
            .entered(
                    Tables.PERIOD.column("previousReviewedOn"),
                    FindingYear::tellsOfWhichReview,
                    it -> it.period().previousReviewedOn())
            .computed(
                    "ofThisReview",
                    Unit.FLAG,
                    "property.finding.ofThisReview",
                    Set.of("concludedOn", "previousReviewedOn"),
                    FindingYear::ofThisReview)
            .computed(
                    "ofEarlierYear",
                    Unit.FLAG,
                    "property.finding.ofEarlierYear",
                    Set.of("occurredOn"),
                    FindingYear::ofEarlierYear)
            .computed(
                    "softened",
                    Unit.FLAG,
                    "property.finding.softened",
                    Set.of("forceMajeure", "selfDetected", "remedied"),
                    FindingYear::softened)
            .computed(
                    "selfDetectedAndRemedied",
                    Unit.FLAG,
                    "property.finding.selfDetectedAndRemedied",
                    Set.of("selfDetected", "remedied"),
                    FindingYear::selfDetectedAndRemedied)
            .computed(
                    "selfDetectedAndRemediedInTime",
                    Unit.FLAG,
                    "property.finding.selfDetectedAndRemediedInTime",
                    Set.of("selfDetected", "remedied"),
                    FindingYear::selfDetectedAndRemediedInTime)
            .computed(
                    "softeningGround",
                    Unit.CODE,
                    "property.finding.softeningGround",
                    Set.of("forceMajeure", "selfDetected", "remedied"),
                    FindingYear::softeningGround)
            .computed(
                    "warningOrMore",
                    Unit.FLAG,
                    "property.finding.warningOrMore",
                    Set.of("form"),
                    FindingYear::warningOrMore)
            .entered(
                    "expulsion",
                    Unit.FLAG,
                    "property.finding.expulsion",
                    FindingYear::saysWhetherExpelled,
                    FindingYear::expulsion)
            .entered(
                    "disciplined",
                    Unit.FLAG,
                    "property.finding.disciplined",
                    FindingYear::saysWhetherDisciplined,
                    FindingYear::disciplined)
            .computed(
                    "overdue",
                    Unit.FLAG,
                    "property.finding.overdue",
                    Set.of("remedied", "remedyDue"),
                    FindingYear::overdue)
            .computed(
                    "remediedLate",
                    Unit.FLAG,
                    "property.finding.remediedLate",
                    Set.of("remedied", "remedyDue", "remediedOn"),
                    FindingYear::remediedLate)
            .readOff("disciplined", "kind", "form")
            .readOff("expulsion", "kind", "form")
            .readOff("selfDetectedAndRemediedInTime", "remedyDue", "remediedOn")
            .classifying("kind")
            .build();

    @Override
    public String id() {
        return row.id();
    }

    @Override
    public @Nullable FindingKind kind() {
        return row.kind();
    }

    @Override
    public @Nullable DisciplineForm form() {
        return row.form();
    }

    @Override
    public @Nullable LocalDate concludedOn() {
        return row.concludedOn();
    }

    @Override
    public @Nullable String document() {
        return row.document();
    }

    @Override
    public @Nullable String authority() {
        return row.authority();
    }

    @Override
    public boolean dutyRelated() {
        return Boolean.TRUE.equals(row.dutyRelated());
    }

    @Override
    public boolean selfDetected() {
        return row.selfDetected();
    }

    @Override
    public boolean remedied() {
        return row.remedied();
    }

    @Override
    public @Nullable LocalDate remedyDue() {
        return row.remedyDue();
    }

    @Override
    public boolean forceMajeure() {
        return row.forceMajeure();
    }

    /** Whether it was concluded after the review before, up to this one. */
    @Override
    public boolean ofThisReview() {
        return row.concludedOn() != null && period.counts(row.concludedOn());
    }

    /** Whether the day of the review before is known, or does not matter for the day on which it was concluded. */
    private boolean tellsOfWhichReview() {
        return row.concludedOn() == null || period.tellsWhetherCounts(row.concludedOn());
    }

    /** Whether what it concerns happened before the graded year (366-QĐ/TW 11.4.4). */
    @Override
    public boolean ofEarlierYear() {
        return row.occurredOn() != null && row.occurredOn().isBefore(period.firstDay());
    }

    /** Whether force majeure is recorded, or it was self-detected and has been remedied. */
    @Override
    public boolean softened() {
        return row.forceMajeure() || selfDetectedAndRemedied();
    }

    /** Why it is softened; null where it is not. */
    private @Nullable SofteningGround softeningGround() {
        if (row.forceMajeure()) {
            return selfDetectedAndRemedied() ? SofteningGround.BOTH : SofteningGround.FORCE_MAJEURE;
        }
        return selfDetectedAndRemedied() ? SofteningGround.REMEDY : null;
    }

    /** Whether it was self-detected and has been remedied. */
    @Override
    public boolean selfDetectedAndRemedied() {
        return row.selfDetected() && row.remedied();
    }

    /** The same, unless the days that were entered say that it was remedied after its date. */
    @Override
    public boolean selfDetectedAndRemediedInTime() {
        return selfDetectedAndRemedied() && !remediedLate();
    }

    /** Whether it records force majeure, unless for an earlier year or concluded by the review before. */
    public boolean excusesThisYear() {
        boolean concludedBefore = row.concludedOn() != null && !period.counts(row.concludedOn());
        return row.forceMajeure() && !ofEarlierYear() && !concludedBefore;
    }

    /** Whether a member was expelled from the Party. */
    @Override
    public boolean expulsion() {
        return row.form() == DisciplineForm.EXPULSION;
    }

    /** Only of discipline without a form it cannot be told; a conclusion of another kind would name it. */
    private boolean saysWhetherExpelled() {
        return row.form() != null || (row.kind() != null && row.kind() != FindingKind.DISCIPLINE);
    }

    /** Whether discipline was imposed, reprimand or more: by its kind, or because a form of it was entered. */
    @Override
    public boolean disciplined() {
        return row.kind() == FindingKind.DISCIPLINE || (row.form() != null && row.form() != DisciplineForm.NONE);
    }

    /**
     * Whether it can be told that discipline was or was not imposed. A finding of inspection or supervision without a
     * form is no discipline; of any other conclusion without a form it is not known, unless it says that there was none.
     */
    private boolean saysWhetherDisciplined() {
        return row.form() != null || disciplined() || (row.kind() != null && OF_INSPECTION.contains(row.kind()));
    }

    /** Whether the form of discipline is a warning (cảnh cáo) or heavier. */
    @Override
    public boolean warningOrMore() {
        return row.form() != null && row.form() != DisciplineForm.NONE && row.form() != DisciplineForm.REPRIMAND;
    }

    /** Whether the date for remedy has passed at the review and it is not remedied. */
    @Override
    public boolean overdue() {
        return !row.remedied() && row.remedyDue() != null && row.remedyDue().isBefore(period.reviewedOn());
    }

    /** Whether it was remedied, but after its date. */
    @Override
    public boolean remediedLate() {
        return row.remedied()
                && row.remedyDue() != null
                && row.remediedOn() != null
                && row.remediedOn().isAfter(row.remedyDue());
    }
}
