package vn.minhxet.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Organization;
import vn.minhxet.rule.OrganizationKind;

/**
 * An organization (tổ chức đảng), which stands for its leadership collective too, as a rule sees it in one year.
 * Immutable.
 *
 * @param row the row entered
 * @param period the graded year
 * @param findings findings on the organization and on those merged into it
 * @param indicators its targets, those of organizations merged into it added in
 * @param prepared the facts taken over from others
 * @param points what came of a score sheet, null where totals are entered
 * @param adjustment points given and taken by rules, in hundredths
 * @param eligibleGrade the grade before the quota once known, else null
 */
public record OrganizationYear(
        OrganizationRow row,
        Period period,
        List<FindingYear> findings,
        List<AssessmentRow> assessments,
        List<IndicatorRow> indicators,
        FromOthers prepared,
        @Nullable ScoredPoints points,
        long adjustment,
        @Nullable Grade eligibleGrade)
        implements SubjectYear, Organization {

    /** What a rule may read of an organization. */
    public static final Schema<OrganizationYear> SCHEMA = Schema.of(OrganizationYear.class, Organization.class)
            .always(Tables.ORGANIZATIONS.column("id"), OrganizationYear::id)
            .ifEntered(Tables.ORGANIZATIONS.column("kind"), OrganizationYear::kind)
            .always(Tables.ORGANIZATIONS.column("sector"), OrganizationYear::sector)
            .always("merged", Unit.FLAG, "property.organization.merged", OrganizationYear::merged)
            .always("predecessors", Unit.COUNT, "property.organization.predecessors", OrganizationYear::predecessors)
            .always(Tables.ORGANIZATIONS.column("establishedOn"), it -> it.row().establishedOn())
            .always(Tables.ORGANIZATIONS.column("complaintPending"), OrganizationYear::complaintPending)
            .including(SharedProperties::ofWork)
            .always(Tables.ORGANIZATIONS.column("previousGrade"), OrganizationYear::previousGrade)
            .including(SharedProperties::ofQuarters)
            .always(
                    "findings",
                    Unit.COUNT,
                    "property.organization.findings",
                    it -> it.findings().size())
            .including(SharedProperties::ofTables)
            .always("subordinates", Unit.COUNT, "property.organization.subordinates", OrganizationYear::subordinates)
            .always(
                    "subordinatesAtLeastCompleted",
                    Unit.COUNT,
                    "property.organization.subordinatesAtLeastCompleted",
                    OrganizationYear::subordinatesAtLeastCompleted)
            .always(
                    "subordinatesAtLeastGood",
                    Unit.COUNT,
                    "property.organization.subordinatesAtLeastGood",
                    OrganizationYear::subordinatesAtLeastGood)
            .always(
                    "subordinatesDisciplined",
                    Unit.COUNT,
                    "property.organization.subordinatesDisciplined",
                    OrganizationYear::subordinatesDisciplined)
            .always(
                    "subordinateFindings",
                    Unit.COUNT,
                    "property.organization.subordinateFindings",
                    it -> it.subordinateFindings().size())
            .always(
                    "collectiveFindings",
                    Unit.COUNT,
                    "property.organization.collectiveFindings",
                    it -> it.collectiveFindings().size())
            .always(
                    "formerFindings",
                    Unit.COUNT,
                    "property.organization.formerFindings",
                    it -> it.formerFindings().size())
            .entered(
                    "eligibleGrade",
                    Unit.CODE,
                    "property.subject.eligibleGrade",
                    it -> it.eligibleGrade() != null,
                    OrganizationYear::eligibleGrade)
            .computed(
                    "forceMajeure",
                    Unit.FLAG,
                    "property.subject.forceMajeure",
                    Set.of("findings"),
                    OrganizationYear::forceMajeure)
            .computed(
                    "newlyEstablished",
                    Unit.FLAG,
                    "property.organization.newlyEstablished",
                    Set.of("establishedOn", "predecessors"),
                    OrganizationYear::newlyEstablished)
            .computed(
                    "monthsSinceEstablishment",
                    Unit.MONTHS,
                    "property.organization.monthsSinceEstablishment",
                    Set.of("establishedOn"),
                    OrganizationYear::monthsSinceEstablishment)
            .classifying("kind", "sector")
            .build();

    public OrganizationYear {
        findings = KnownList.of(FindingYear.SCHEMA, findings);
        assessments = AssessmentList.of(assessments);
        indicators = KnownList.of(RowSchemas.INDICATOR, indicators);
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.ORGANIZATION;
    }

    @Override
    public boolean hasFindings() {
        return !(KnownList.isNone(findings)
                && KnownList.isNone(collectiveFindings())
                && KnownList.isNone(subordinateFindings())
                && KnownList.isNone(formerFindings()));
    }

    @Override
    public OrganizationKind kind() {
        return row.kind();
    }

    @Override
    public @Nullable String sector() {
        return row.sector();
    }

    @Override
    public boolean merged() {
        return prepared.merged();
    }

    /** What is pending on an organization merged into this one is pending on this one. */
    @Override
    public boolean complaintPending() {
        return row.complaintPending() || prepared.complaintInherited();
    }

    /** How many organizations were merged into this one in the year. */
    @Override
    public int predecessors() {
        return row.predecessors().size();
    }

    @Override
    public int subordinates() {
        return prepared.subordinates();
    }

    @Override
    public int subordinatesAtLeastCompleted() {
        return prepared.subordinatesAtLeastCompleted();
    }

    @Override
    public int subordinatesAtLeastGood() {
        return prepared.subordinatesAtLeastGood();
    }

    @Override
    public int subordinatesDisciplined() {
        return prepared.subordinatesDisciplined();
    }

    @Override
    public List<FindingYear> subordinateFindings() {
        return prepared.subordinateFindings();
    }

    @Override
    public List<FindingYear> collectiveFindings() {
        return prepared.collectiveFindings();
    }

    @Override
    public List<FindingYear> formerFindings() {
        return prepared.formerFindings();
    }

    /** Whether it was established in the graded year, and not by merger. */
    @Override
    public boolean newlyEstablished() {
        return row.predecessors().isEmpty()
                && row.establishedOn() != null
                && !row.establishedOn().isBefore(period.firstDay());
    }

    /** Full months from establishment to the review; meaningful only for a newly established organization. */
    @Override
    public int monthsSinceEstablishment() {
        return row.establishedOn() == null ? 0 : period.monthsSince(row.establishedOn());
    }

    /** The same organization with another row. */
    public OrganizationYear withRow(OrganizationRow other) {
        return new OrganizationYear(
                other, period, findings, assessments, indicators, prepared, points, adjustment, eligibleGrade);
    }

    /** The same organization with other facts taken over from others. */
    public OrganizationYear withPrepared(FromOthers other) {
        return new OrganizationYear(
                row, period, findings, assessments, indicators, other, points, adjustment, eligibleGrade);
    }

    @Override
    public OrganizationYear withIndicators(List<IndicatorRow> others) {
        return new OrganizationYear(
                row, period, findings, assessments, others, prepared, points, adjustment, eligibleGrade);
    }

    @Override
    public OrganizationYear withPoints(@Nullable ScoredPoints others) {
        return new OrganizationYear(
                row, period, findings, assessments, indicators, prepared, others, adjustment, eligibleGrade);
    }

    @Override
    public OrganizationYear withAdjustment(long given) {
        return new OrganizationYear(
                row, period, findings, assessments, indicators, prepared, points, given, eligibleGrade);
    }

    @Override
    public OrganizationYear withEligibleGrade(@Nullable Grade grade) {
        return new OrganizationYear(
                row, period, findings, assessments, indicators, prepared, points, adjustment, grade);
    }
}
