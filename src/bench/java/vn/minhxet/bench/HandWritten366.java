package vn.minhxet.bench;

import static vn.minhxet.bench.FindingFacts.CORRUPTION;
import static vn.minhxet.bench.FindingFacts.DEGRADATION;
import static vn.minhxet.bench.FindingFacts.DISCIPLINED;
import static vn.minhxet.bench.FindingFacts.DUTY;
import static vn.minhxet.bench.FindingFacts.EARLIER;
import static vn.minhxet.bench.FindingFacts.EXPELLED;
import static vn.minhxet.bench.FindingFacts.FORBIDDEN;
import static vn.minhxet.bench.FindingFacts.OF_REVIEW;
import static vn.minhxet.bench.FindingFacts.OLD;
import static vn.minhxet.bench.FindingFacts.SELF_REMEDIED;
import static vn.minhxet.bench.FindingFacts.UNNAMED;
import static vn.minhxet.bench.Known.asked;
import static vn.minhxet.bench.Known.condition;
import static vn.minhxet.bench.Known.not;
import static vn.minhxet.bench.RuleTable.row;

import java.time.LocalDate;
import java.util.List;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.MemberYear;

/** Regulation 366-QĐ/TW for members. Not safe for several threads. */
class HandWritten366 extends HandWritten {

    static final RuleNames NAMES = new RuleNames("366-member-");

    private static final long EXEMPT = NAMES.rule("exempt");
    private static final long SUSPENDED = NAMES.rule("suspended");
    private static final long RECENT = NAMES.rule("admitted-too-recently");
    private static final long PROBATIONARY = NAMES.rule("probationary");
    private static final long COMPLAINT = NAMES.rule("complaint-pending");
    private static final long HEAD = NAMES.rule("head-of-collective-on-hold");
    private static final long OFFICIAL = NAMES.rule("not-completed-as-official");
    private static final long CORRUPT = NAMES.rule("corruption");
    private static final long POINTS_EXCELLENT = NAMES.rule("excellent-needs-points");
    private static final long POINTS_GOOD = NAMES.rule("good-needs-points");
    private static final long POINTS_COMPLETED = NAMES.rule("completed-needs-points");
    private static final long EXCEEDED = NAMES.rule("excellent-needs-tasks-exceeded");
    private static final long REMEDIED = NAMES.rule("excellent-needs-shortcomings-remedied");
    private static final long DONE_GOOD = NAMES.rule("good-needs-all-tasks-done");
    private static final long ON_TIME = NAMES.rule("good-needs-all-tasks-on-time");
    private static final long LEADER_ON_TIME = NAMES.rule("leader-good-needs-all-tasks-on-time");
    private static final long LATE_POINTS = NAMES.rule("leader-late-below-excellent-points");
    private static final long LATE_EXCEEDED = NAMES.rule("leader-late-without-tasks-exceeded");
    private static final long LATE_REMEDIED = NAMES.rule("leader-late-with-shortcomings-left");
    private static final long DONE_COMPLETED = NAMES.rule("completed-needs-all-tasks-done");
    private static final long DONE_AT_ALL = NAMES.rule("tasks-not-all-done");
    private static final long FEW_LATE = NAMES.rule("completed-allows-few-tasks-late");
    private static final long TASKS = NAMES.rule("non-leader-fails-tasks");
    private static final long LEADER_EXCEEDED = NAMES.rule("leader-excellent-needs-tasks-exceeded");
    private static final long AREA = NAMES.rule("leader-area-fails-tasks");
    private static final long AREA_MAJEURE = NAMES.rule("leader-area-fails-tasks-force-majeure");
    private static final long AREA_DESPITE = NAMES.rule("leader-area-fails-tasks-despite-force-majeure");
    private static final long ALL_TARGETS = NAMES.rule("leader-area-fails-all-targets");
    private static final long ALL_TARGETS_MAJEURE = NAMES.rule("leader-area-fails-all-targets-force-majeure");
    private static final long ALL_TARGETS_DESPITE = NAMES.rule("leader-area-fails-all-targets-despite-force-majeure");
    private static final long SOME_TARGETS = NAMES.rule("leader-area-fails-some-targets");
    private static final long UNITS = NAMES.rule("leader-units-fail");
    private static final long LOW_CONFIDENCE = NAMES.rule("leader-low-confidence");

    private static final long MONTHS_FACTS = facts("admittedOn");
    private static final long STATUS_FACTS = facts("status");
    private static final long ROLE_FACTS = facts("role");
    private static final long SCORE_FACTS = facts("score");
    private static final long DONE_FACTS = facts("tasksNotCompleted");
    private static final long LATE_FACTS = facts("tasksLate");
    private static final long LATE_SHARE_FACTS = facts("tasksLate", "tasksAssigned");
    private static final long EXCEEDED_FACTS = facts("tasksExceeded", "tasksAssigned");
    private static final long REMEDIED_FACTS = facts("shortcomings", "shortcomingsRemedied");
    private static final long FAILED_FACTS = facts("unitsInCharge", "unitsFailed");
    private static final long OTHERS_READ = MONTHS_FACTS
            | STATUS_FACTS
            | ROLE_FACTS
            | SCORE_FACTS
            | DONE_FACTS
            | LATE_FACTS
            | EXCEEDED_FACTS
            | REMEDIED_FACTS;
    private static final long LEADERS_READ = OTHERS_READ | FAILED_FACTS;

    private static final long LEADS = condition(0);
    private static final long MAJEURE = condition(1);
    private static final long IS_RECENT = condition(2);
    private static final long IS_PROBATIONARY = condition(3);
    private static final long BELOW_EXCELLENT = condition(4);
    private static final long BELOW_GOOD = condition(5);
    private static final long BELOW_COMPLETED = condition(6);
    private static final long FEW_EXCEEDED = condition(7);
    private static final long SHORTCOMINGS_LEFT = condition(8);
    private static final long NOT_DONE = condition(9);
    private static final long SOME_LATE = condition(10);
    private static final long MANY_LATE = condition(11);
    private static final long MANY_NOT_DONE = condition(12);
    private static final long AREA_FAILS = condition(13);
    private static final long MISSED_SOME = condition(14);
    private static final long MISSED_ALL = condition(15);
    private static final long UNITS_FAIL = condition(16);
    private static final long DISTRUSTED = condition(17);

    private static final RuleTable CAREFUL = new RuleTable(
            row(RECENT, IS_RECENT),
            row(PROBATIONARY, IS_PROBATIONARY),
            row(POINTS_EXCELLENT, BELOW_EXCELLENT),
            row(POINTS_GOOD, BELOW_GOOD),
            row(POINTS_COMPLETED, BELOW_COMPLETED),
            row(EXCEEDED, not(LEADS) | FEW_EXCEEDED),
            row(LEADER_EXCEEDED, LEADS | FEW_EXCEEDED),
            row(REMEDIED, SHORTCOMINGS_LEFT),
            row(DONE_GOOD, NOT_DONE),
            row(DONE_COMPLETED, NOT_DONE),
            row(DONE_AT_ALL, NOT_DONE | not(MAJEURE)),
            row(ON_TIME, not(LEADS) | SOME_LATE),
            row(LEADER_ON_TIME, LEADS | SOME_LATE),
            row(LATE_POINTS, LEADS | SOME_LATE | BELOW_EXCELLENT),
            row(LATE_EXCEEDED, LEADS | SOME_LATE | FEW_EXCEEDED),
            row(LATE_REMEDIED, LEADS | SOME_LATE | SHORTCOMINGS_LEFT),
            row(FEW_LATE, MANY_LATE),
            row(TASKS, not(LEADS) | MANY_NOT_DONE),
            row(AREA, LEADS | AREA_FAILS | not(MAJEURE)),
            row(AREA_MAJEURE, LEADS | AREA_FAILS | MAJEURE),
            row(AREA_DESPITE, LEADS | AREA_FAILS | MAJEURE),
            row(ALL_TARGETS, LEADS | MISSED_ALL | not(MAJEURE)),
            row(ALL_TARGETS_MAJEURE, LEADS | MISSED_ALL | MAJEURE),
            row(ALL_TARGETS_DESPITE, LEADS | MISSED_ALL | MAJEURE),
            row(SOME_TARGETS, LEADS | MISSED_SOME | not(MISSED_ALL)),
            row(UNITS, LEADS | UNITS_FAIL),
            row(LOW_CONFIDENCE, LEADS | DISTRUSTED));

    /** Counts in full in this year. */
    private static final long NOW = OF_REVIEW | not(SELF_REMEDIED) | not(EARLIER);

    private static final long SOFT = OF_REVIEW | SELF_REMEDIED;
    private static final long OUTSIDE = DISCIPLINED | not(DUTY) | OF_REVIEW;

    private static final RuleTable ANYONES_FINDINGS = new RuleTable(
            row(NAMES.rule("expelled"), EXPELLED | OF_REVIEW),
            row(CORRUPT, CORRUPTION | OF_REVIEW),
            row(NAMES.rule("disciplined-outside-duty"), UNNAMED | not(CORRUPTION) | OUTSIDE),
            row(NAMES.rule("disciplined-outside-duty-not-completed"), OUTSIDE | not(EARLIER)),
            row(NAMES.rule("disciplined-outside-duty-not-completed-of-earlier-year"), OUTSIDE | EARLIER));

    private static final RuleTable LEADERS_FINDINGS = new RuleTable(
            row(NAMES.rule("leader-disciplined-for-duty"), not(DEGRADATION) | DISCIPLINED | DUTY | NOW),
            row(NAMES.rule("leader-disciplined-for-duty-softened"), not(DEGRADATION) | DISCIPLINED | DUTY | SOFT),
            row(NAMES.rule("leader-disciplined-for-duty-of-earlier-year"), not(DEGRADATION) | DISCIPLINED | DUTY | OLD),
            row(NAMES.rule("leader-degradation"), DEGRADATION | NOW),
            row(NAMES.rule("leader-degradation-softened"), DEGRADATION | SOFT),
            row(NAMES.rule("leader-degradation-of-earlier-year"), DEGRADATION | OLD),
            row(NAMES.rule("leader-forbidden-act"), FORBIDDEN | OF_REVIEW));

    private static final RuleTable MANAGED_FINDINGS = new RuleTable(
            row(NAMES.rule("leader-corruption-under-management"), DISCIPLINED | CORRUPTION | NOW),
            row(NAMES.rule("leader-corruption-under-management-softened"), DISCIPLINED | CORRUPTION | SOFT),
            row(NAMES.rule("leader-corruption-under-management-of-earlier-year"), DISCIPLINED | CORRUPTION | OLD));

    private static final RuleTable OTHERS_FINDINGS = new RuleTable(
            row(NAMES.rule("non-leader-disciplined-for-duty"), UNNAMED | DISCIPLINED | DUTY | NOW),
            row(NAMES.rule("non-leader-disciplined-for-duty-softened"), UNNAMED | DISCIPLINED | DUTY | SOFT),
            row(NAMES.rule("non-leader-disciplined-for-duty-of-earlier-year"), UNNAMED | DISCIPLINED | DUTY | OLD),
            row(NAMES.rule("non-leader-degradation"), DEGRADATION | NOW),
            row(NAMES.rule("non-leader-degradation-softened"), DEGRADATION | SOFT),
            row(NAMES.rule("non-leader-degradation-of-earlier-year"), DEGRADATION | OLD),
            row(NAMES.rule("non-leader-forbidden-act"), FORBIDDEN | NOW),
            row(NAMES.rule("non-leader-forbidden-act-softened"), FORBIDDEN | SOFT),
            row(NAMES.rule("non-leader-forbidden-act-of-earlier-year"), FORBIDDEN | OLD));

    private final LocalDate latestAdmission;
    private final long excellentPoints;
    private final long goodPoints;
    private final long completedPoints;
    private final long exceededPercent;
    private final long latePercent;
    private final long areaPercent;
    private final long unitsPercent;
    private final long lowConfidencePercent;
    private final long tasksPercent;
    private final long allTargets;

    private final RuleTable careful = switchedOn(CAREFUL);
    private final FindingRules anyones = new FindingRules(switchedOn(ANYONES_FINDINGS));
    private final FindingRules leaders = new FindingRules(switchedOn(LEADERS_FINDINGS));
    private final FindingRules managed = new FindingRules(switchedOn(MANAGED_FINDINGS));
    private final FindingRules others = new FindingRules(switchedOn(OTHERS_FINDINGS));

    HandWritten366(Rulebook rulebook, Period period) {
        this(rulebook, period, NAMES);
    }

    HandWritten366(Rulebook rulebook, Period period, RuleNames names) {
        super(rulebook, names.all());
        RulebookParameters parameters = rulebook.parameters();
        this.latestAdmission = latest(period, parameters.months("graded.monthsSinceAdmission"));
        this.excellentPoints = parameters.points("excellent.points");
        this.goodPoints = parameters.points("good.points");
        this.completedPoints = parameters.points("completed.points");
        this.exceededPercent = parameters.percent("excellent.exceededPercent");
        this.latePercent = parameters.percent("completed.latePercent");
        this.areaPercent = parameters.percent("notCompleted.areaPercent");
        this.unitsPercent = parameters.percent("notCompleted.unitsPercent");
        this.lowConfidencePercent = parameters.percent("notCompleted.lowConfidencePercent");
        this.tasksPercent = parameters.percent("notCompleted.tasksPercent");
        this.allTargets = parameters.count("targets.all");
    }

    @Override
    protected void ask(MemberYear member, MemberRow row, long missing) {
        ask(member, row, missing, 0, 0);
    }

    /**
     * @param least points given and taken at the least, in hundredths
     * @param most the same at the most
     */
    final void ask(MemberYear member, MemberRow row, long missing, long least, long most) {
        boolean leader = row.role() == Role.LEADER;
        long total = total(row, least);
        long highest = most == least ? total : total(row, most);
        long fired = ofRow(member, row);
        long open = 0;
        if (total == highest && isNoneMissing(missing, leader ? LEADERS_READ : OTHERS_READ)) {
            fired |= ofAnyone(member, row, total) | (leader ? ofLeader(member, row, total) : ofOther(row));
        } else {
            long known = known(member, row, missing, total, highest);
            fired |= careful.firing(known);
            open = careful.open(known);
        }
        tell(fired, open, total == highest && isNoneMissing(missing, SCORE_FACTS) ? total : -1);
        if (!member.findings().isEmpty()) {
            ofFindings(member.findings(), row.role());
        }
        if ((row.role() == null || leader) && !member.managedFindings().isEmpty()) {
            tell(managed, member.managedFindings(), leader);
        }
    }

    private static long ofRow(MemberYear member, MemberRow row) {
        long fired = row.exempt() ? EXEMPT : 0;
        fired |= row.suspended() ? SUSPENDED : 0;
        fired |= member.collectiveComplaintPending() ? HEAD : 0;
        fired |= row.officialGrade() == Grade.NOT_COMPLETED ? OFFICIAL : 0;
        return fired | (row.complaintPending() ? COMPLAINT : 0);
    }

    private long ofAnyone(MemberYear member, MemberRow row, long total) {
        long fired = row.admittedOn().isAfter(latestAdmission) ? RECENT : 0;
        fired |= row.status() == MemberStatus.PROBATIONARY ? PROBATIONARY : 0;
        fired |= total < excellentPoints ? POINTS_EXCELLENT : 0;
        fired |= total < goodPoints ? POINTS_GOOD : 0;
        fired |= total < completedPoints ? POINTS_COMPLETED : 0;
        fired |= isShortcomingLeft(member) ? REMEDIED : 0;
        if (row.tasksAssigned() > row.tasksCompleted()) {
            fired |= DONE_GOOD | DONE_COMPLETED | (forceMajeure(member) ? 0 : DONE_AT_ALL);
        }
        int late = row.tasksCompleted() - row.tasksOnTime();
        return fired | (isAbove(late, row.tasksAssigned(), latePercent) ? FEW_LATE : 0);
    }

    private static boolean isShortcomingLeft(MemberYear member) {
        return member.shortcomingsRemedied() < member.shortcomings();
    }

    private long ofOther(MemberRow row) {
        int assigned = row.tasksAssigned();
        long fired = isBelow(row.tasksExceeded(), assigned, exceededPercent) ? EXCEEDED : 0;
        fired |= row.tasksCompleted() > row.tasksOnTime() ? ON_TIME : 0;
        return fired | (isAbove(assigned - row.tasksCompleted(), assigned, tasksPercent) ? TASKS : 0);
    }

    private long ofLeader(MemberYear member, MemberRow row, long total) {
        boolean fewExceeded = isBelow(row.tasksExceeded(), row.tasksAssigned(), exceededPercent);
        long fired = fewExceeded ? LEADER_EXCEEDED : 0;
        if (row.tasksCompleted() > row.tasksOnTime()) {
            fired |= LEADER_ON_TIME | (fewExceeded ? LATE_EXCEEDED : 0);
            fired |= (total < excellentPoints ? LATE_POINTS : 0) | (isShortcomingLeft(member) ? LATE_REMEDIED : 0);
        }
        fired |= row.lowConfidencePercent() > lowConfidencePercent ? LOW_CONFIDENCE : 0;
        if (isBelow(row.tasksCompleted(), row.tasksAssigned(), areaPercent)) {
            fired |= forceMajeure(member) ? AREA_MAJEURE | AREA_DESPITE : AREA;
        }
        if (row.targetsMissed() >= allTargets) {
            fired |= forceMajeure(member) ? ALL_TARGETS_MAJEURE | ALL_TARGETS_DESPITE : ALL_TARGETS;
        } else if (row.targetsMissed() > 0) {
            fired |= SOME_TARGETS;
        }
        return fired | (doUnitsFail(member) ? UNITS : 0);
    }

    private boolean doUnitsFail(MemberYear member) {
        return isAbove(member.unitsFailed(), member.unitsInCharge(), unitsPercent);
    }

    private long known(MemberYear member, MemberRow row, long missing, long least, long most) {
        long known = asked(forceMajeure(member), MAJEURE);
        if (isNoneMissing(missing, ROLE_FACTS)) {
            known |= asked(row.role() == Role.LEADER, LEADS);
        }
        if (isNoneMissing(missing, MONTHS_FACTS)) {
            known |= asked(row.admittedOn().isAfter(latestAdmission), IS_RECENT);
        }
        if (isNoneMissing(missing, STATUS_FACTS)) {
            known |= asked(row.status() == MemberStatus.PROBATIONARY, IS_PROBATIONARY);
        }
        if (isNoneMissing(missing, SCORE_FACTS)) {
            known |= below(least, most, excellentPoints, BELOW_EXCELLENT)
                    | below(least, most, goodPoints, BELOW_GOOD)
                    | below(least, most, completedPoints, BELOW_COMPLETED);
        }
        if (isNoneMissing(missing, REMEDIED_FACTS)) {
            known |= asked(isShortcomingLeft(member), SHORTCOMINGS_LEFT);
        }
        return known | knownOfTasks(row, missing) | knownOfLeading(member, row, missing);
    }

    /** Where only one end of the total is below a figure nothing is known. */
    private static long below(long least, long most, long figure, long condition) {
        return least < figure == most < figure ? asked(least < figure, condition) : 0;
    }

    private long knownOfTasks(MemberRow row, long missing) {
        int assigned = row.tasksAssigned();
        int notDone = assigned - row.tasksCompleted();
        int late = row.tasksCompleted() - row.tasksOnTime();
        long known = 0;
        if (isNoneMissing(missing, EXCEEDED_FACTS)) {
            known |= asked(isBelow(row.tasksExceeded(), assigned, exceededPercent), FEW_EXCEEDED);
        }
        if (isNoneMissing(missing, DONE_FACTS)) {
            known |= asked(notDone > 0, NOT_DONE)
                    | asked(isAbove(notDone, assigned, tasksPercent), MANY_NOT_DONE)
                    | asked(isBelow(row.tasksCompleted(), assigned, areaPercent), AREA_FAILS);
        }
        if (isNoneMissing(missing, LATE_FACTS)) {
            known |= asked(late > 0, SOME_LATE);
        }
        if (isNoneMissing(missing, LATE_SHARE_FACTS)) {
            known |= asked(isAbove(late, assigned, latePercent), MANY_LATE);
        }
        return known;
    }

    /** Targets that nobody entered were not missed, and where nobody voted no one is distrusted. */
    private long knownOfLeading(MemberYear member, MemberRow row, long missing) {
        long known = asked(row.targetsMissed() > 0, MISSED_SOME)
                | asked(row.targetsMissed() >= allTargets, MISSED_ALL)
                | asked(row.lowConfidencePercent() > lowConfidencePercent, DISTRUSTED);
        return isNoneMissing(missing, FAILED_FACTS) ? known | asked(doUnitsFail(member), UNITS_FAIL) : known;
    }

    private void ofFindings(List<FindingYear> findings, Role role) {
        tell(anyones, findings, true);
        if (role != Role.LEADER) {
            tell(others, findings, role != null);
        }
        if (role == Role.LEADER || role == null) {
            tell(leaders, findings, role != null);
        }
    }
}
