package vn.minhxet.oracle;

import static vn.minhxet.oracle.Truth.all;
import static vn.minhxet.oracle.Truth.is;
import static vn.minhxet.oracle.Truth.less;
import static vn.minhxet.oracle.Truth.not;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.Level;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;

/** Quy định 132-QĐ/TW with Hướng dẫn 16-HD/BTCTW and 21-HD/BTCTW: the years 2018 to 2022. */
final class Regulation132 implements Regulation {

    /** Left to people: any grade that is not better than the one otherwise reached. */
    private static final Grade[] LEFT_TO_PEOPLE = {Grade.GOOD, Grade.COMPLETED, Grade.NOT_COMPLETED};

    /** The government, and the Front and mass organizations, of the level. */
    private static final Set<String> OF_OTHERS = Set.of("GOVERNMENT", "FRONT");

    private final Figures figures;

    Regulation132(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Opinion on(MemberDossier member) {
        Opinion opinion = new Opinion(member.work());
        opinion.notGraded(Truth.of(member.row().exempt())); // not reviewed
        opinion.notGraded(Truth.of(member.row().suspended())); // not reviewed
        opinion.notGraded(member.admittedLessThan(figures.count("graded.minimumMonths"))); // reviewed, not graded
        hold(member.row().complaintPending(), opinion);
        hold(all(figures.flag("head.afterCollective"), Truth.of(member.headsOneOnHold())) == Truth.YES, opinion); // [I]
        levels(member.levels(), opinion);
        opinion.atMost(Grade.GOOD, member.levels().someBelow(Level.GOOD)); // EXCELLENT: rest ≥ GOOD
        opinion.atMost(
                Grade.NOT_COMPLETED,
                all(figures.flag("levels.memberPoorFails"), member.levels().someBelow(Level.AVERAGE))); // [I]
        Grade official = member.row().officialGrade();
        opinion.atMost(Grade.GOOD, Truth.of(official != null && official != Grade.EXCELLENT)); // civil servant
        opinion.notCompleted(Truth.of(official == Grade.NOT_COMPLETED));
        opinion.atMost(
                Grade.COMPLETED,
                Truth.of(member.row().monthsOnLeave() >= figures.count("completed.monthsOnLeave"))); // 21-HD: sick
        failedTasks(belowHalf(member.work()), member.forceMajeure(), opinion);
        Truth leader = is(member.row().role(), Role.LEADER); // the organization led is the area led too
        member.areas().forEach(it -> failedTasks(all(leader, belowHalf(it.work())), it.forceMajeure(), opinion));
        failed(member.findings(), this::degradation, opinion);
        failed(member.findings(), this::disciplinedFor, opinion);
        unweighed(member.findings(), opinion);
        return opinion;
    }

    private void failedTasks(Truth belowHalf, Truth forceMajeure, Opinion opinion) {
        opinion.notCompleted(all(belowHalf, not(forceMajeure)));
        opinion.competentLevelDecides(
                all(belowHalf, forceMajeure, figures.flag("softened.forceMajeure")), LEFT_TO_PEOPLE);
    }

    private void hold(boolean complaintPending, Opinion opinion) {
        opinion.verifyFirst(all(figures.flag("hold.complaintPending"), Truth.of(complaintPending))); // [I]
    }

    /** Task or key criteria, which are those of the RESULT aspect [I], and the rest. */
    private void levels(OracleLevels levels, Opinion opinion) {
        opinion.atMost(Grade.GOOD, levels.someResultBelow(Level.EXCELLENT)); // EXCELLENT: key EXCELLENT
        opinion.atMost(Grade.COMPLETED, levels.someResultBelow(Level.GOOD)); // GOOD: key ≥ GOOD
        opinion.atMost(Grade.COMPLETED, levels.someBelow(Level.AVERAGE)); // GOOD: rest ≥ AVERAGE
    }

    @Override
    public Opinion on(OrganizationDossier organization) {
        Opinion opinion = new Opinion(organization.work());
        opinion.notGraded(all(figures.flag("merger.predecessorNotGraded"), Truth.of(organization.mergedAway()))); // [I]
        opinion.notGraded(all(
                organization.newlyEstablished(),
                organization.establishedLessThan(figures.count("graded.minimumMonths")))); // reviewed, not graded
        hold(organization.complaintPending(), opinion);
        levels(organization.levels(), opinion);
        opinion.atMost(
                Grade.GOOD, organization.levels().someOtherBelow(Level.GOOD, OF_OTHERS)); // EXCELLENT: rest ≥ GOOD
        opinion.atMost(
                Grade.GOOD,
                all(
                        figures.flag("excellent.governmentAndFront"),
                        organization.levels().namedBelow(Level.GOOD, OF_OTHERS))); // EXCELLENT: of the level ≥ GOOD [I]
        opinion.atMost(
                Grade.NOT_COMPLETED,
                all(figures.flag("levels.poorBasicFails"), organization.levels().someBasicBelow(Level.AVERAGE))); // [I]
        opinion.atMost(
                Grade.NOT_COMPLETED,
                all(
                        figures.flag("levels.poorResultFails"),
                        organization.levels().someResultBelow(Level.AVERAGE))); // [I]
        subordinates(organization, opinion);
        failedCollective(organization, opinion);
        unweighed(organization.findings(), opinion);
        return opinion;
    }

    /** Of the subordinate organizations; of a cell, of its members. */
    private void subordinates(OrganizationDossier organization, Opinion opinion) {
        // EXCELLENT and GOOD: 100 % at least COMPLETED
        opinion.atMost(
                Grade.COMPLETED,
                organization.atLeastCompleted().below(figures.number("good.subordinatesCompletedPercent")));
        // EXCELLENT: at least 80 % GOOD or better
        opinion.atMost(
                Grade.GOOD, organization.atLeastGood().below(figures.number("excellent.subordinatesGoodPercent")));
        // GOOD: at least 50 % GOOD or better
        opinion.atMost(
                Grade.COMPLETED, organization.atLeastGood().below(figures.number("good.subordinatesGoodPercent")));
    }

    private void failedCollective(OrganizationDossier organization, Opinion opinion) {
        failed(organization.findings(), it -> inYear(it, FindingKind.DISUNITY), opinion);
        failed(organization.findings(), this::degradation, opinion);
        failed(organization.onCollective(), this::degradation, opinion);
        failed(organization.findings(), this::disciplinedFor, opinion);
        failed(organization.onCollective(), it -> all(disciplinedFor(it), it.warningOrMore()), opinion);
        // fewer than half of the tasks, and main targets missed
        Truth belowHalf = belowHalf(organization.work());
        Truth targets = not(less(organization.work().targetsMissed(), figures.count("failed.targetsMissed")));
        Truth forceMajeure = organization.forceMajeure();
        opinion.notCompleted(all(belowHalf, targets, not(forceMajeure)));
        opinion.competentLevelDecides(
                all(belowHalf, targets, forceMajeure, figures.flag("softened.forceMajeure")), LEFT_TO_PEOPLE);
        opinion.competentLevelDecides(all(belowHalf, not(targets), figures.flag("gap.tasksBelowHalf")), LEFT_TO_PEOPLE);
        // a cell of which more than 20 % of the members were disciplined
        opinion.notCompleted(all(
                is(organization.row().kind(), OrganizationKind.CELL, OrganizationKind.BASE_CELL),
                organization.disciplined().above(figures.number("failed.cellMembersDisciplinedPercent"))));
    }

    private Truth belowHalf(Work work) {
        return work.completedShare().below(figures.number("failed.tasksPercent"));
    }

    /** Not completed; softened or of an earlier year, the competent level decides, or it does not count. */
    private void failed(List<Found> findings, Function<Found, Truth> ground, Opinion opinion) {
        for (Found it : findings) {
            Truth meant = ground.apply(it);
            opinion.notCompleted(all(meant, not(it.softened()), not(it.ofEarlierYear())));
            opinion.competentLevelDecides(all(meant, it.softened(), figures.flag("softened.toPeople")), LEFT_TO_PEOPLE);
            Truth earlier = all(it.ofEarlierYear(), not(it.softened()));
            opinion.competentLevelDecides(all(meant, earlier, figures.flag("earlierYear.toPeople")), LEFT_TO_PEOPLE);
        }
    }

    /** Disciplined in the year, in any form. */
    private Truth disciplined(Found it) {
        return all(it.concludedInYear(), it.disciplined());
    }

    /** The same as a ground of its own, for which it must be known what the finding is about. */
    private Truth disciplinedFor(Found it) {
        return all(it.saysWhat(), disciplined(it));
    }

    private Truth degradation(Found it) {
        return inYear(it, FindingKind.DEGRADATION);
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
