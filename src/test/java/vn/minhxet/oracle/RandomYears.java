package vn.minhxet.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;

/**
 * Random years by seed: every kind of organization, role and finding, mergers, facts that nobody entered, and values on
 * and beside the thresholds, so that every grade and every outcome is frequent (dữ liệu ngẫu nhiên theo hạt giống). All
 * of it could stand in a file of facts.
 */
public final class RandomYears {

    private static final List<String> INDICATORS = List.of(
            "PARTY_ADMISSION",
            "NON_STATE_ADMISSION",
            "RURAL_ADMISSION",
            "THEMATIC_MEETINGS",
            "THEMATIC_PLAN_REGISTERED",
            "FOLLOW_UP_TASKS",
            "SUPERIOR_ATTENDANCE",
            "DOSSIERS_ON_TIME",
            "PETITIONS_RESOLVED",
            "DIALOGUES_HELD",
            "RESOLUTION_PROGRAMMES",
            "CONGRESS_ON_TIME",
            "THEMATIC_PERSON_IN_CHARGE",
            "CONCRETE_PRODUCTS",
            "BASIC_TARGETS_EXCEEDED",
            "ANOTHER_TARGET");

    private static final List<DisciplineForm> ON_PROBATION = List.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING);
    private static final List<DisciplineForm> OF_MEMBERS = List.of(
            DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DISMISSAL, DisciplineForm.EXPULSION);
    private static final List<DisciplineForm> OF_ORGANIZATIONS =
            List.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DISSOLUTION);

    private RandomYears() {}

    /** The year of that seed, with about so many organizations and at most so many members in each cell. */
    public static YearFacts year(long seed, int year, int organizations, int mostInCell) {
        Draw draw = new Draw(seed);
        Period period = draw.chance(0.9)
                ? new Period(year, reviewed(draw, year), reviewedBefore(draw, year))
                : quarter(draw, year);
        RandomLevel temper = RandomLevel.drawn(draw);
        List<OrganizationRow> tree = RandomOrganizations.drawn(draw, period, temper, organizations);
        List<MemberRow> members = RandomMembers.drawn(draw, period, temper, tree, mostInCell);
        RandomRecords records = new RandomRecords(
                draw, period, temper, tree.stream().map(OrganizationRow::id).toList());
        List<AssessmentRow> assessments = new ArrayList<>();
        List<IndicatorRow> indicators = new ArrayList<>();
        List<FindingRow> findings = new ArrayList<>();
        for (OrganizationRow it : tree) {
            assessments.addAll(records.assessments(it.id()));
            indicators.addAll(records.indicators(it.id(), INDICATORS));
            findings.addAll(records.findings(it.id(), OF_ORGANIZATIONS));
        }
        for (MemberRow it : members) {
            assessments.addAll(records.assessments(it.id()));
            indicators.addAll(records.indicators(it.id(), INDICATORS));
            findings.addAll(
                    records.findings(it.id(), it.status() == MemberStatus.PROBATIONARY ? ON_PROBATION : OF_MEMBERS));
        }
        return new YearFacts(period, tree, members, assessments, indicators, findings);
    }

    /** Findings lie on the first day of the year and beside it: the review before is there too, or not known. */
    private static LocalDate reviewedBefore(Draw draw, int year) {
        return draw.ofOrNull(
                0.2,
                LocalDate.of(year - 1, 12, 10),
                LocalDate.of(year - 1, 12, 30),
                LocalDate.of(year - 1, 12, 31),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 15));
    }

    /** A quarter: findings lie anywhere in the year, most of them outside it. */
    private static Period quarter(Draw draw, int year) {
        int quarter = draw.between(1, 4);
        LocalDate begin = LocalDate.of(year, 3 * quarter - 2, 1);
        LocalDate reviewedOn = begin.plusMonths(3).plusDays(draw.between(-20, 20));
        return new Period(year, quarter, reviewedOn, draw.ofOrNull(0.5, begin.minusDays(5), begin.plusDays(9)));
    }

    /** Grades of some of the quarters before the graded one; mostly none. */
    static List<Grade> quarters(Draw draw, Period period) {
        int over = period.quarter() == 0 ? 4 : period.quarter() - 1;
        List<Grade> grades = new ArrayList<>();
        for (int one = draw.chance(0.8) ? 0 : draw.between(0, over); one > 0; one--) {
            grades.add(draw.of(Grade.values()));
        }
        return grades;
    }

    private static LocalDate reviewed(Draw draw, int year) {
        return draw.of(
                LocalDate.of(year, 12, 10),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 11, 30),
                LocalDate.of(year + 1, 1, 15));
    }
}
