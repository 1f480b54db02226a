package vn.minhxet.oracle;

import static vn.minhxet.oracle.Truth.all;
import static vn.minhxet.oracle.Truth.is;
import static vn.minhxet.oracle.Truth.less;
import static vn.minhxet.oracle.Truth.more;
import static vn.minhxet.oracle.Truth.not;

import java.math.BigDecimal;
import java.util.List;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/** Quy định 366-QĐ/TW with Hướng dẫn 43-HD/BTCTW, in force for 2025 and after. */
class Regulation366 implements Regulation {

    /** Left to people: any grade that is not better than the one otherwise reached. */
    private static final Grade[] LEFT_TO_PEOPLE = {Grade.GOOD, Grade.COMPLETED, Grade.NOT_COMPLETED};

    /** Where tasks are not done, or late, GOOD is out of reach. */
    private static final Grade[] TASKS_NOT_DONE = {Grade.COMPLETED, Grade.NOT_COMPLETED};

    final Figures figures;

    Regulation366(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Opinion on(MemberDossier member) {
        Opinion opinion = new Opinion(member.work());
        adjust(member, opinion);
        whoIsGraded(member, opinion);
        points(opinion);
        member.areasLed().forEach(it -> exceeded(it.work(), is(member.row().role(), Role.LEADER), opinion)); // 11.1.2
        exceeded(member.work(), is(member.row().role(), Role.NON_LEADER, Role.OUTSIDE), opinion); // 11.1.3
        onTime(member, opinion);
        tasks(member.work(), Truth.YES, opinion);
        opinion.atMost(Grade.GOOD, member.work().shortcomingLeft()); // 11.1.4
        opinion.competentLevelDecides(ownCorruption(member), LEFT_TO_PEOPLE); // 11.4 [I]
        notAllDone(member.work(), member.forceMajeure(), Truth.YES, opinion);
        for (MemberDossier.AreaLed led : member.areas()) { // of a leader what the organization led did is the area too
            tasks(led.work(), is(member.row().role(), Role.LEADER), opinion);
            notAllDone(led.work(), led.forceMajeure(), is(member.row().role(), Role.LEADER), opinion);
        }
        outsideDuty(member, opinion);
        unweighed(member.findings(), opinion);
        asOfficial(member, opinion);
        quarters(member.row(), member.period(), opinion);
        leader(member, opinion);
        nonLeader(member, opinion);
        return opinion;
    }

    /** Discipline outside duty: never EXCELLENT without people; one province makes it NOT_COMPLETED [I]. */
    private void outsideDuty(MemberDossier member, Opinion opinion) {
        Truth knocksOut = figures.flag("discipline.outsideDutyKnocksOut");
        FindingKind[] weighedByKind = {FindingKind.DEGRADATION, FindingKind.FORBIDDEN_ACT, FindingKind.CORRUPTION};
        opinion.competentLevelDecides(
                all(
                        not(knocksOut),
                        Found.any(
                                member.findings(),
                                it -> all(not(it.is(weighedByKind)), discipline(it), not(it.dutyRelated())))),
                LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                member.findings(),
                it -> all(knocksOut, discipline(it), not(it.dutyRelated())),
                Found::noSoftener,
                LEFT_TO_PEOPLE);
    }

    /** Nothing is passed over in silence: a violation found by inspection of which no clause speaks is for people [I]. */
    private void unweighed(List<Found> findings, Opinion opinion) {
        opinion.competentLevelDecides(
                all(
                        figures.flag("unweighed.violationLeftToPeople"),
                        Found.any(findings, Found::violationWithoutDiscipline)),
                LEFT_TO_PEOPLE);
    }

    /** 3.4: the grade as a cadre or civil servant is a basis; what follows from NOT_COMPLETED is for people [I]. */
    private void asOfficial(MemberDossier member, Opinion opinion) {
        Truth failed = Truth.of(member.row().officialGrade() == Grade.NOT_COMPLETED);
        opinion.competentLevelDecides(all(figures.flag("official.notCompletedLeftToPeople"), failed), LEFT_TO_PEOPLE);
    }

    /** 02-HD/BTCTW, text unseen [I]: one quarter NOT_COMPLETED, no EXCELLENT in the year; off unless chosen. */
    private void quarters(SubjectRow row, Period period, Opinion opinion) {
        Truth year = Truth.of(period.quarter() == 0);
        Truth oneFailed = Truth.of(row.quarterGrades().contains(Grade.NOT_COMPLETED));
        opinion.atMost(Grade.GOOD, all(figures.flag("quarters.notCompletedBarsExcellent"), year, oneFailed));
    }

    /** Points that local guidance gives or takes before anything else is said: none centrally (43-HD/BTCTW §1.2). */
    void adjust(MemberDossier member, Opinion opinion) {}

    /** The same for an organization. */
    void adjust(OrganizationDossier organization, Opinion opinion) {}

    private void whoIsGraded(MemberDossier member, Opinion opinion) {
        opinion.notGraded(Truth.of(member.row().exempt())); // 5 (a)
        opinion.notGraded(Truth.of(member.row().suspended())); // 5 (b)
        opinion.notGraded(member.admittedLessThan(figures.count("graded.monthsSinceAdmission"))); // 5 (c)
        // 3.4: whoever is reviewed is graded, one on probation too [I]
        Truth onProbation = is(member.row().status(), MemberStatus.PROBATIONARY);
        opinion.notGraded(all(figures.flag("graded.probationaryLeftOut"), onProbation));
        // 5 [I]: whoever was expelled is no longer a member
        opinion.notGraded(all(
                figures.flag("graded.expelledLeftOut"),
                Found.any(member.findings(), it -> all(it.concludedInYear(), it.expulsion()))));
        opinion.verifyFirst(Truth.of(member.row().complaintPending())); // 12: verified before the final grade
        opinion.verifyFirst(
                all(figures.flag("head.afterCollective"), Truth.of(member.headsOneOnHold()))); // 12: after it [I]
    }

    /** The bands of article 11. */
    private void points(Opinion opinion) {
        opinion.atMost(Grade.GOOD, opinion.scoreBelow(figures.number("excellent.points"))); // 11.1
        opinion.atMost(Grade.COMPLETED, opinion.scoreBelow(figures.number("good.points"))); // 11.2
        opinion.atMost(Grade.NOT_COMPLETED, opinion.scoreBelow(figures.number("completed.points"))); // 11.3, 11.4
    }

    /** Tasks exceeded, asked for EXCELLENT. */
    private void exceeded(Work work, Truth ofThese, Opinion opinion) {
        Truth tooFew = work.exceededShare().below(figures.number("excellent.exceededPercent"));
        opinion.atMost(Grade.GOOD, all(ofThese, tooFew));
    }

    /**
     * 11.2 asks of everyone that tasks be on time. Of EXCELLENT, 11.1.3 asks it of non-leaders; 11.1.2 does not ask it of
     * leaders, and is taken to ask it or read to the letter [I].
     */
    private void onTime(MemberDossier member, Opinion opinion) {
        opinion.atMost(
                Grade.COMPLETED,
                all(
                        is(member.row().role(), Role.NON_LEADER, Role.OUTSIDE),
                        member.work().someLate()));
        member.areasLed().forEach(it -> leaderOnTime(member, it.work(), opinion));
    }

    private void leaderOnTime(MemberDossier member, Work area, Opinion opinion) {
        Truth late = area.someLate();
        Truth leader = is(member.row().role(), Role.LEADER);
        Truth asked = figures.flag("excellent.leaderOnTime");
        opinion.atMost(Grade.COMPLETED, all(leader, late, asked));
        // to the letter: late, whoever misses one of the other conditions of 11.1 is below GOOD
        Truth lateToTheLetter = all(leader, late, not(asked));
        opinion.atMost(Grade.COMPLETED, all(lateToTheLetter, opinion.scoreBelow(figures.number("excellent.points"))));
        opinion.atMost(
                Grade.COMPLETED,
                all(lateToTheLetter, area.exceededShare().below(figures.number("excellent.exceededPercent"))));
        opinion.atMost(Grade.COMPLETED, all(lateToTheLetter, member.work().shortcomingLeft()));
    }

    /** 11.3: fewer than 100% may be taken as not completed, unless force majeure is recorded [I]. */
    private void notAllDone(Work work, Truth forceMajeure, Truth ofThese, Opinion opinion) {
        opinion.notCompleted(
                all(ofThese, figures.flag("gap.tasksNotDoneKnocksOut"), work.someNotCompleted(), not(forceMajeure)));
    }

    /** What article 11 asks of everyone's tasks: of a leader, those of the area led. */
    private void tasks(Work work, Truth ofThese, Opinion opinion) {
        BigDecimal late = figures.number("completed.latePercent");
        opinion.atMost(Grade.COMPLETED, all(ofThese, work.someNotCompleted())); // 11.2: 100% done
        // 11.3, the second gap: not all done and no case of 11.4
        opinion.competentLevelDecides(
                all(ofThese, figures.flag("gap.tasksNotDone"), work.someNotCompleted()), TASKS_NOT_DONE);
        // 11.3, the third gap: too many late and no case of 11.4
        opinion.competentLevelDecides(
                all(ofThese, figures.flag("gap.tasksLate"), work.lateShare().above(late)), TASKS_NOT_DONE);
    }

    /** 11.4.2. */
    private void leader(MemberDossier member, Opinion opinion) {
        Truth leader = is(member.row().role(), Role.LEADER);
        // force majeure stands in 11.4.1 alone; for the tasks and targets of the area led by analogy [I]
        for (MemberDossier.AreaLed area : member.areasLed()) {
            Truth forceMajeure = all(area.forceMajeure(), figures.flag("forceMajeure.leaderByAnalogy"));
            notCompletedUnless(forceMajeure, all(leader, areaFailed(area.work())), opinion, TASKS_NOT_DONE);
            notCompletedUnless(forceMajeure, all(leader, allTargetsMissed(area.work())), opinion, LEFT_TO_PEOPLE);
            opinion.competentLevelDecides(all(leader, someTargetMissed(area.work())), LEFT_TO_PEOPLE);
        }
        Integer inCharge = Work.whole(member.row().unitsInCharge(), member.row().unitsFailed());
        Share units =
                Share.of(Work.part(member.row().unitsInCharge(), member.row().unitsFailed()), inCharge);
        Truth unitsFailed = all(leader, more(inCharge, 0), units.above(figures.number("notCompleted.unitsPercent")));
        opinion.notCompleted(unitsFailed);
        // a vote of confidence counts if there was one
        BigDecimal votes = BigDecimal.valueOf(Work.orNone(member.row().lowConfidencePercent()), 2);
        opinion.notCompleted(all(leader, more(votes, figures.number("notCompleted.lowConfidencePercent"))));
        opinion.notCompletedByFinding(
                member.findings(), it -> all(leader, dutyViolation(it)), Found::detectedAndRemedied, LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                member.findings(), it -> all(leader, degradation(it)), Found::detectedAndRemedied, LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                member.underManagement(),
                it -> all(leader, corruptionDisciplined(it)),
                Found::detectedAndRemedied,
                LEFT_TO_PEOPLE);
        // listed for non-leaders only: left to people
        opinion.competentLevelDecides(
                all(
                        leader,
                        figures.flag("forbiddenAct.leaderLeftToPeople"),
                        Found.any(member.findings(), this::forbiddenAct)),
                LEFT_TO_PEOPLE);
    }

    /** 11.4.3. */
    private void nonLeader(MemberDossier member, Opinion opinion) {
        Truth other = is(member.row().role(), Role.NON_LEADER, Role.OUTSIDE);
        Truth failed = member.work().failedShare().above(figures.number("notCompleted.tasksPercent"));
        opinion.notCompleted(all(other, failed));
        opinion.notCompletedByFinding(
                member.findings(), it -> all(other, degradation(it)), Found::detectedAndRemedied, LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                member.findings(), it -> all(other, dutyViolation(it)), Found::detectedAndRemedied, LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                member.findings(), it -> all(other, forbiddenAct(it)), Found::detectedAndRemedied, LEFT_TO_PEOPLE);
    }

    @Override
    public Opinion on(OrganizationDossier organization) {
        Opinion opinion = new Opinion(organization.work());
        adjust(organization, opinion);
        opinion.notGraded(all(figures.flag("graded.mergedWithSuccessor"), Truth.of(organization.mergedAway()))); // 5
        opinion.verifyFirst(Truth.of(organization.complaintPending())); // 12
        points(opinion);
        exceeded(organization.work(), Truth.YES, opinion); // 11.1.1
        opinion.atMost(Grade.COMPLETED, organization.work().someLate()); // 11.2: on time
        tasks(organization.work(), Truth.YES, opinion);
        opinion.atMost(Grade.GOOD, organization.work().shortcomingLeft()); // 11.1.4
        notAllDone(organization.work(), organization.forceMajeure(), Truth.YES, opinion);
        discipline(organization, opinion);
        collective(organization, opinion);
        quarters(organization.row(), organization.period(), opinion);
        unweighed(organization.findings(), opinion);
        // no clause speaks of the discipline of an organization, unless 11.4.1 is read to do so: for people [I]
        opinion.competentLevelDecides(
                all(
                        not(figures.flag("discipline.organizationKnocksOut")),
                        Found.any(organization.findings(), it -> all(not(hasClauseOfItsOwn(it)), discipline(it)))),
                LEFT_TO_PEOPLE);
        return opinion;
    }

    /** 11.1.1: no subordinate unit and no member of the leadership collective disciplined. */
    private void discipline(OrganizationDossier organization, Opinion opinion) {
        opinion.atMost(Grade.GOOD, Found.any(organization.onSubordinates(), this::discipline));
        opinion.atMost(Grade.GOOD, Found.any(organization.onCollective(), this::discipline));
    }

    /** What 11.4.1 names apart from discipline, and without its softener. */
    private static Truth hasClauseOfItsOwn(Found it) {
        return it.is(FindingKind.PERSONNEL_WRONGDOING, FindingKind.DISUNITY, FindingKind.DEGRADATION);
    }

    /** 11.4.1. */
    private void collective(OrganizationDossier organization, Opinion opinion) {
        Truth forceMajeure = organization.forceMajeure();
        opinion.notCompletedByFinding(
                organization.findings(),
                it -> all(it.is(FindingKind.PERSONNEL_WRONGDOING), it.concludedInYear()),
                Found::noSoftener,
                LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                organization.findings(),
                it -> all(it.is(FindingKind.DISUNITY), it.concludedInYear()),
                Found::noSoftener,
                LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(organization.findings(), this::degradation, Found::noSoftener, LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                organization.onCollective(),
                it -> all(not(it.is(FindingKind.DEGRADATION)), dutyViolation(it)),
                Found::detectedAndRemediedInTime,
                LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                organization.onCollective(), this::degradation, Found::noSoftener, LEFT_TO_PEOPLE);
        notCompletedUnless(forceMajeure, areaFailed(organization.work()), opinion, TASKS_NOT_DONE);
        notCompletedUnless(forceMajeure, allTargetsMissed(organization.work()), opinion, LEFT_TO_PEOPLE);
        opinion.competentLevelDecides(someTargetMissed(organization.work()), LEFT_TO_PEOPLE);
        opinion.notCompletedByFinding(
                organization.findings(),
                it -> all(figures.flag("discipline.organizationKnocksOut"), not(hasClauseOfItsOwn(it)), discipline(it)),
                Found::detectedAndRemediedInTime,
                LEFT_TO_PEOPLE);
        // 11.4.4: what arose here and was disciplined elsewhere counts here
        Truth former = figures.flag("former.leftToPeople");
        opinion.competentLevelDecides(
                all(former, Found.any(organization.onFormer(), this::dutyViolation)), LEFT_TO_PEOPLE);
        opinion.competentLevelDecides(
                all(former, Found.any(organization.onFormer(), this::degradation)), LEFT_TO_PEOPLE);
        // unrelated to duty it can only stand against 11.1.1
        opinion.competentLevelDecides(
                all(former, Found.any(organization.onFormer(), it -> all(discipline(it), not(it.dutyRelated())))),
                Grade.GOOD);
    }

    /** 11.4: what was not achieved knocks out; under force majeure the competent level decides. */
    private static void notCompletedUnless(Truth forceMajeure, Truth when, Opinion opinion, Grade... open) {
        opinion.notCompleted(all(when, not(forceMajeure)));
        opinion.competentLevelDecides(all(when, forceMajeure), open);
    }

    /** The area led did less than 70% of its tasks. */
    private Truth areaFailed(Work work) {
        return work.completedShare().below(figures.number("notCompleted.areaPercent"));
    }

    /** All five basic socio-economic targets were missed. */
    private Truth allTargetsMissed(Work work) {
        return not(less(work.targetsMissed(), figures.count("targets.all")));
    }

    /** One to four of them: left to people. */
    private Truth someTargetMissed(Work work) {
        return all(more(work.targetsMissed(), 0), less(work.targetsMissed(), figures.count("targets.all")));
    }

    /** Disciplined in the year, for whatever it was. */
    Truth discipline(Found it) {
        return all(it.concludedInYear(), it.disciplined());
    }

    /** A duty-related violation disciplined by reprimand or more. */
    private Truth dutyViolation(Found it) {
        return all(it.saysWhat(), discipline(it), it.dutyRelated());
    }

    /** One's own corruption, waste or negativity; disciplined as a violation of duty it is one of those. */
    private Truth ownCorruption(MemberDossier member) {
        return all(
                figures.flag("corruption.ownLeftToPeople"),
                Found.any(member.findings(), it -> all(it.is(FindingKind.CORRUPTION), it.concludedInYear())));
    }

    private Truth degradation(Found it) {
        return all(it.is(FindingKind.DEGRADATION), it.concludedInYear());
    }

    private Truth forbiddenAct(Found it) {
        return all(it.is(FindingKind.FORBIDDEN_ACT), it.concludedInYear());
    }

    private Truth corruptionDisciplined(Found it) {
        return all(it.is(FindingKind.CORRUPTION), it.concludedInYear(), it.disciplined());
    }
}
