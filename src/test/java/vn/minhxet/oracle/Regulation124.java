package vn.minhxet.oracle;

import static vn.minhxet.oracle.Truth.all;
import static vn.minhxet.oracle.Truth.any;
import static vn.minhxet.oracle.Truth.is;
import static vn.minhxet.oracle.Truth.less;
import static vn.minhxet.oracle.Truth.not;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** Quy định 124-QĐ/TW with Hướng dẫn 25-HD/BTCTW: the years 2023 and 2024. */
final class Regulation124 implements Regulation {

    /** Left to people: any grade that is not better than the one otherwise reached. */
    private static final Grade[] LEFT_TO_PEOPLE = {Grade.GOOD, Grade.COMPLETED, Grade.NOT_COMPLETED};

    private final Figures figures;

    Regulation124(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Opinion on(MemberDossier member) {
        Opinion opinion = new Opinion(member.work());
        opinion.notGraded(Truth.of(member.row().exempt())); // 5.2
        opinion.notGraded(Truth.of(member.row().suspended())); // 5.2
        opinion.notGraded(member.admittedLessThan(figures.count("admission.minimumMonths"))); // 5.2
        hold(member.row().complaintPending(), opinion);
        hold(all(figures.flag("head.afterCollective"), Truth.of(member.headsOneOnHold())) == Truth.YES, opinion); // [I]
        levels(member.levels(), opinion);
        excellentMember(member, opinion);
        late(Truth.YES, member.work(), opinion);
        Truth leader = is(member.row().role(), Role.LEADER);
        failedTasks(not(leader), member.work(), member.forceMajeure(), opinion); // 12.4: of one's own tasks
        for (MemberDossier.AreaLed area : member.areasLed()) {
            late(leader, area.work(), opinion);
            failedTasks(leader, area.work(), area.forceMajeure(), opinion); // 12.4: of the area led
        }
        failed(
                member.findings(),
                it -> disciplinedOtherwise(it, FindingKind.DEGRADATION, FindingKind.FORBIDDEN_ACT),
                Truth.YES,
                opinion); // 12.4.3.d
        failed(member.findings(), this::degradation, figures.flag("softened.toPeople"), opinion); // 12.4
        failed(member.findings(), this::forbiddenAct, figures.flag("softened.toPeople"), opinion); // 12.4
        unweighed(member.findings(), opinion);
        return opinion;
    }

    private void hold(boolean complaintPending, Opinion opinion) {
        opinion.verifyFirst(all(figures.flag("hold.complaintPending"), Truth.of(complaintPending))); // 12 [I]
    }

    /** The four levels of article 11 in the grades of article 12. */
    private void levels(OracleLevels levels, Opinion opinion) {
        opinion.atMost(Grade.GOOD, levels.someBelow(Level.GOOD)); // 12.1: every criterion ≥ GOOD
        opinion.atMost(Grade.GOOD, levels.someResultBelow(Level.EXCELLENT)); // 12.1: every result EXCELLENT
        opinion.atMost(Grade.COMPLETED, levels.someBelow(Level.AVERAGE)); // 12.2: every criterion ≥ AVERAGE
        opinion.atMost(Grade.COMPLETED, levels.someResultBelow(Level.GOOD)); // 12.2: results ≥ GOOD
        opinion.notCompleted(levels.someBasicBelow(Level.AVERAGE)); // 12.3: basic ≥ AVERAGE; 12.4: criteria POOR
        opinion.notCompleted(
                all(figures.flag("levels.poorResultFails"), levels.someResultBelow(Level.AVERAGE))); // 12.4 [I]
    }

    /** 12.1. */
    private void excellentMember(MemberDossier member, Opinion opinion) {
        Work work = member.work();
        // the columns of a leader are those of the area led, so what is asked of one's own tasks is asked of others
        Truth other = is(member.row().role(), Role.NON_LEADER, Role.OUTSIDE);
        opinion.atMost(Grade.GOOD, all(other, work.onTimeShare().below(figures.number("excellent.onTimePercent"))));
        opinion.atMost(Grade.GOOD, all(other, work.exceededShare().below(figures.number("excellent.exceededPercent"))));
        Truth leader = is(member.row().role(), Role.LEADER);
        for (MemberDossier.AreaLed area : member.areasLed()) {
            excellentArea(leader, area, opinion);
        }
    }

    private void excellentArea(Truth leader, MemberDossier.AreaLed area, Opinion opinion) {
        Truth tooFew = area.work().completedShare().below(figures.number("excellent.areaCompletedPercent"));
        opinion.atMost(Grade.GOOD, all(leader, tooFew));
        for (IndicatorRow it : area.indicators()) {
            if (it.indicator().equals("BASIC_TARGETS_EXCEEDED")) {
                opinion.atMost(
                        Grade.GOOD,
                        all(
                                leader,
                                figures.flag("excellent.targetsExceededWhereAssigned"),
                                Share.of(figure(it.actual()), figure(it.target()))
                                        .below(figures.number("excellent.targetsExceededPercent"))));
            }
        }
    }

    private static BigDecimal figure(long hundredths) {
        return hundredths == Unknown.FIGURE ? null : BigDecimal.valueOf(hundredths, 2);
    }

    /** 12.3 [M]: at most 20 % late; beyond that no grade fits. */
    private void late(Truth ofThese, Work work, Opinion opinion) {
        Truth late = all(ofThese, work.onTimeShare().below(figures.number("completed.onTimePercent")));
        opinion.atMost(Grade.COMPLETED, late);
        opinion.competentLevelDecides(all(figures.flag("gap.tasksLate"), late), Grade.COMPLETED, Grade.NOT_COMPLETED);
    }

    /** 12.4: fewer than half of the tasks and main targets missed, unless force majeure. */
    private void failedTasks(Truth ofThese, Work work, Truth forceMajeure, Opinion opinion) {
        Truth belowHalf = all(ofThese, work.completedShare().below(figures.number("failed.tasksPercent")));
        Truth targets = not(less(work.targetsMissed(), figures.count("failed.targetsMissed")));
        opinion.notCompleted(all(belowHalf, targets, not(forceMajeure)));
        opinion.competentLevelDecides(all(belowHalf, targets, forceMajeure), LEFT_TO_PEOPLE);
        opinion.competentLevelDecides(
                all(figures.flag("gap.tasksBelowHalf"), belowHalf, not(targets)), Grade.COMPLETED, Grade.NOT_COMPLETED);
    }

    @Override
    public Opinion on(OrganizationDossier organization) {
        Opinion opinion = new Opinion(organization.work());
        opinion.notGraded(
                all(figures.flag("merger.predecessorNotGraded"), Truth.of(organization.mergedAway()))); // 5 [I]
        hold(organization.complaintPending(), opinion);
        levels(organization.levels(), opinion);
        late(Truth.YES, organization.work(), opinion);
        failedTasks(Truth.YES, organization.work(), organization.forceMajeure(), opinion);
        excellentCollective(organization, opinion);
        failedCollective(organization, opinion);
        unweighed(organization.findings(), opinion);
        return opinion;
    }

    /** 12.1: no subordinate organization and no member of the leadership collective disciplined. */
    private void excellentCollective(OrganizationDossier organization, Opinion opinion) {
        opinion.atMost(Grade.GOOD, Found.any(organization.onSubordinates(), this::disciplined));
        opinion.atMost(Grade.GOOD, Found.any(organization.onCollective(), this::disciplined));
        opinion.atMost(
                Grade.GOOD,
                all(
                        figures.flag("excellent.ownDiscipline"),
                        Found.any(organization.findings(), this::disciplined))); // [I]
    }

    /** 12.4. */
    private void failedCollective(OrganizationDossier organization, Opinion opinion) {
        failed(
                organization.findings(),
                it -> disciplinedOtherwise(it, FindingKind.DEGRADATION, FindingKind.DISUNITY, FindingKind.CORRUPTION),
                Truth.YES,
                opinion);
        failed(
                organization.findings(),
                it -> all(
                        figures.flag("failed.organizationCorruption"), it.is(FindingKind.CORRUPTION), disciplined(it)),
                Truth.YES,
                opinion); // [I]
        // 12.4.2: one of the members of the leadership collective disciplined in the year [I]
        failed(
                organization.onCollective(),
                it -> all(
                        figures.flag("failed.collectiveMemberDisciplined"),
                        disciplinedOtherwise(it, FindingKind.DEGRADATION)),
                Truth.YES,
                opinion);
        // more than 20% of the subordinate units; in a cell, of its members [I]
        Truth cell = is(organization.row().kind(), OrganizationKind.CELL, OrganizationKind.BASE_CELL);
        opinion.notCompleted(all(
                any(not(cell), figures.flag("failed.cellMembersAsUnits")),
                organization.disciplined().above(figures.number("failed.subordinatesDisciplinedPercent"))));
        Truth toPeople = figures.flag("softened.toPeople");
        failed(organization.findings(), it -> inYear(it, FindingKind.DISUNITY), toPeople, opinion);
        failed(organization.findings(), this::degradation, toPeople, opinion);
        failed(organization.onCollective(), this::degradation, toPeople, opinion);
    }

    /**
     * A ground of 12.4: not completed; of an earlier year, the competent level decides; softened, it does not count or
     * the competent level decides.
     */
    private void failed(List<Found> findings, Function<Found, Truth> ground, Truth softenedToPeople, Opinion opinion) {
        for (Found it : findings) {
            Truth meant = ground.apply(it);
            Truth earlier = all(it.ofEarlierYear(), not(it.softened()));
            opinion.notCompleted(all(meant, not(it.softened()), not(it.ofEarlierYear())));
            opinion.competentLevelDecides(all(meant, it.softened(), softenedToPeople), LEFT_TO_PEOPLE);
            opinion.competentLevelDecides(all(meant, earlier, figures.flag("earlierYear.toPeople")), LEFT_TO_PEOPLE);
        }
    }

    /** Disciplined in the year, in any form. */
    private Truth disciplined(Found it) {
        return all(it.concludedInYear(), it.disciplined());
    }

    /** Disciplined for something that is not among the grounds by its kind already. */
    private Truth disciplinedOtherwise(Found it, FindingKind... grounds) {
        return all(not(it.is(grounds)), disciplined(it));
    }

    private Truth degradation(Found it) {
        return inYear(it, FindingKind.DEGRADATION);
    }

    private Truth forbiddenAct(Found it) {
        return inYear(it, FindingKind.FORBIDDEN_ACT);
    }

    private static Truth inYear(Found it, FindingKind... kinds) {
        return all(it.is(kinds), it.concludedInYear());
    }

    /** Nothing is passed over in silence: a violation found by inspection of which no clause speaks is for people [I]. */
    private void unweighed(List<Found> findings, Opinion opinion) {
        opinion.competentLevelDecides(
                all(
                        figures.flag("unweighed.violationLeftToPeople"),
                        Found.any(findings, Found::violationWithoutDiscipline)),
                LEFT_TO_PEOPLE);
    }
}
