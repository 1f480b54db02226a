package vn.minhxet.bench;

import static vn.minhxet.bench.FindingFacts.DEGRADATION;
import static vn.minhxet.bench.FindingFacts.DISCIPLINED;
import static vn.minhxet.bench.FindingFacts.FORBIDDEN;
import static vn.minhxet.bench.FindingFacts.NOW;
import static vn.minhxet.bench.FindingFacts.SOFT;
import static vn.minhxet.bench.FindingFacts.SOFTENED;
import static vn.minhxet.bench.FindingFacts.UNNAMED;
import static vn.minhxet.bench.Known.asked;
import static vn.minhxet.bench.Known.condition;
import static vn.minhxet.bench.Known.not;
import static vn.minhxet.bench.LevelRules.AVERAGE;
import static vn.minhxet.bench.LevelRules.GOOD;
import static vn.minhxet.bench.LevelRules.POOR;
import static vn.minhxet.bench.RuleTable.row;

import java.time.LocalDate;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Role;
import vn.minhxet.rule.Shares;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.MemberYear;

/** Regulation 124-QĐ/TW for members. Not safe for several threads. */
final class HandWritten124 extends HandWritten {

    private static final RuleNames NAMES = new RuleNames("124-member-");

    private static final long EXEMPT = NAMES.rule("exempt");
    private static final long SUSPENDED = NAMES.rule("suspended");
    private static final long RECENT = NAMES.rule("admitted-recently");
    private static final long COMPLAINT = NAMES.rule("complaint-pending");
    private static final long HEAD = NAMES.rule("head-of-collective-on-hold");
    private static final long RESULTS_EXCELLENT = NAMES.rule("excellent-needs-results-excellent");
    private static final long ALL_GOOD = NAMES.rule("excellent-needs-all-good");
    private static final long RESULTS_GOOD = NAMES.rule("good-needs-results-good");
    private static final long ALL_AVERAGE = NAMES.rule("good-needs-all-average");
    private static final long BASIC_POOR = NAMES.rule("basic-criterion-poor");
    private static final long RESULT_POOR = NAMES.rule("result-criterion-poor");
    private static final long ON_TIME = NAMES.rule("excellent-needs-tasks-on-time");
    private static final long EXCEEDED = NAMES.rule("excellent-needs-tasks-exceeded");
    private static final long AREA = NAMES.rule("leader-excellent-needs-area-completed");
    private static final long BASIC_TARGETS = NAMES.rule("leader-excellent-needs-basic-targets-exceeded");
    private static final long FAILED = NAMES.rule("tasks-and-targets-failed");
    private static final long FAILED_MAJEURE = NAMES.rule("tasks-and-targets-failed-force-majeure");
    private static final long TASKS_FAILED = NAMES.rule("tasks-failed-targets-met");
    private static final long LEADER_FAILED = NAMES.rule("leader-tasks-and-targets-failed");
    private static final long LEADER_FAILED_MAJEURE = NAMES.rule("leader-tasks-and-targets-failed-force-majeure");
    private static final long LEADER_TASKS_FAILED = NAMES.rule("leader-tasks-failed-targets-met");
    private static final long LATE_GOOD = NAMES.rule("good-needs-few-tasks-late");
    private static final long LATE_COMPLETED = NAMES.rule("completed-needs-few-tasks-late");

    private static final long MONTHS_FACTS = facts("admittedOn");
    private static final long ROLE_FACTS = facts("role");
    private static final long DONE_FACTS = facts("tasksCompleted", "tasksAssigned");
    private static final long ON_TIME_FACTS = facts("tasksOnTime", "tasksAssigned");
    private static final long EXCEEDED_FACTS = facts("tasksExceeded", "tasksAssigned");
    private static final long LEADERS_READ = MONTHS_FACTS | ROLE_FACTS | DONE_FACTS | ON_TIME_FACTS;
    private static final long OTHERS_READ = LEADERS_READ | EXCEEDED_FACTS;

    private static final long LEADS = condition(0);
    private static final long MAJEURE = condition(1);
    private static final long IS_RECENT = condition(2);
    private static final long FEW_EXCEEDED = condition(3);
    private static final long SOME_LATE = condition(4);
    private static final long MANY_LATE = condition(5);
    private static final long AREA_LACKS = condition(6);
    private static final long TASKS_FAIL = condition(7);
    private static final long TARGETS_FAIL = condition(8);

    private static final RuleTable CAREFUL = new RuleTable(
            row(RECENT, IS_RECENT),
            row(ON_TIME, not(LEADS) | SOME_LATE),
            row(EXCEEDED, not(LEADS) | FEW_EXCEEDED),
            row(AREA, LEADS | AREA_LACKS),
            row(FAILED, not(LEADS) | not(MAJEURE) | TASKS_FAIL | TARGETS_FAIL),
            row(FAILED_MAJEURE, not(LEADS) | MAJEURE | TASKS_FAIL | TARGETS_FAIL),
            row(TASKS_FAILED, not(LEADS) | TASKS_FAIL | not(TARGETS_FAIL)),
            row(LEADER_FAILED, LEADS | not(MAJEURE) | TASKS_FAIL | TARGETS_FAIL),
            row(LEADER_FAILED_MAJEURE, LEADS | MAJEURE | TASKS_FAIL | TARGETS_FAIL),
            row(LEADER_TASKS_FAILED, LEADS | TASKS_FAIL | not(TARGETS_FAIL)),
            row(LATE_GOOD, MANY_LATE),
            row(LATE_COMPLETED, MANY_LATE));

    private static final long OLD = FindingFacts.OLD | not(SOFTENED);

    private static final RuleTable FINDINGS = new RuleTable(
            row(NAMES.rule("disciplined"), UNNAMED | DISCIPLINED | NOW),
            row(NAMES.rule("disciplined-softened"), UNNAMED | DISCIPLINED | SOFT),
            row(NAMES.rule("disciplined-of-earlier-year"), UNNAMED | DISCIPLINED | OLD),
            row(NAMES.rule("degradation"), DEGRADATION | NOW),
            row(NAMES.rule("degradation-softened"), DEGRADATION | SOFT),
            row(NAMES.rule("degradation-of-earlier-year"), DEGRADATION | OLD),
            row(NAMES.rule("forbidden-act"), FORBIDDEN | NOW),
            row(NAMES.rule("forbidden-act-softened"), FORBIDDEN | SOFT),
            row(NAMES.rule("forbidden-act-of-earlier-year"), FORBIDDEN | OLD));

    private static final int SILENT = 0;
    private static final int OPEN = 1;
    private static final int FIRES = 2;

    private final LocalDate latestAdmission;
    private final long onTimePercent;
    private final long exceededPercent;
    private final long areaPercent;
    private final long targetsPercent;
    private final long fewLatePercent;
    private final long failedPercent;
    private final long failedTargets;

    private final LevelRules levels = new LevelRules();
    private final FindingRules own = new FindingRules(FINDINGS);

    HandWritten124(Rulebook rulebook, Period period) {
        super(rulebook, NAMES.all());
        RulebookParameters parameters = rulebook.parameters();
        this.latestAdmission = latest(period, parameters.months("admission.minimumMonths"));
        this.onTimePercent = parameters.percent("excellent.onTimePercent");
        this.exceededPercent = parameters.percent("excellent.exceededPercent");
        this.areaPercent = parameters.percent("excellent.areaCompletedPercent");
        this.targetsPercent = parameters.percent("excellent.targetsExceededPercent");
        this.fewLatePercent = parameters.percent("completed.onTimePercent");
        this.failedPercent = parameters.percent("failed.tasksPercent");
        this.failedTargets = parameters.count("failed.targetsMissed");
    }

    @Override
    protected void ask(MemberYear member, MemberRow row, long missing) {
        boolean leader = row.role() == Role.LEADER;
        levels(member);
        long fired = ofRow(member, row) | levels.fired();
        long open = levels.open();
        if (isNoneMissing(missing, leader ? LEADERS_READ : OTHERS_READ)) {
            fired |= ofAnyone(row) | (leader ? ofLeader(member, row) : ofOther(member, row));
        } else {
            long known = known(member, row, missing);
            fired |= CAREFUL.firing(known);
            open |= CAREFUL.open(known);
        }
        if (leader || row.role() == null) {
            int targets = basicTargets(member);
            fired |= leader && targets == FIRES ? BASIC_TARGETS : 0;
            open |= targets == OPEN || (targets == FIRES && !leader) ? BASIC_TARGETS : 0;
        }
        tell(fired, open, score(row));
        if (!member.findings().isEmpty()) {
            tell(own, member.findings(), true);
        }
    }

    private void levels(MemberYear member) {
        levels.read(member.assessments());
        levels.ofResults(GOOD | AVERAGE | POOR, RESULTS_EXCELLENT);
        levels.ofAny(AVERAGE | POOR, ALL_GOOD);
        levels.ofResults(AVERAGE | POOR, RESULTS_GOOD);
        levels.ofAny(POOR, ALL_AVERAGE);
        levels.ofBasics(POOR, BASIC_POOR);
        levels.ofResults(POOR, RESULT_POOR);
    }

    private static long ofRow(MemberYear member, MemberRow row) {
        long fired = row.exempt() ? EXEMPT : 0;
        fired |= row.suspended() ? SUSPENDED : 0;
        fired |= member.collectiveComplaintPending() ? HEAD : 0;
        return fired | (row.complaintPending() ? COMPLAINT : 0);
    }

    private long ofAnyone(MemberRow row) {
        long fired = row.admittedOn().isAfter(latestAdmission) ? RECENT : 0;
        boolean late = isBelow(row.tasksOnTime(), row.tasksAssigned(), fewLatePercent);
        return fired | (late ? LATE_GOOD | LATE_COMPLETED : 0);
    }

    private long ofOther(MemberYear member, MemberRow row) {
        int assigned = row.tasksAssigned();
        long fired = isBelow(row.tasksOnTime(), assigned, onTimePercent) ? ON_TIME : 0;
        fired |= isBelow(row.tasksExceeded(), assigned, exceededPercent) ? EXCEEDED : 0;
        if (isBelow(row.tasksCompleted(), assigned, failedPercent)) {
            boolean targets = row.targetsMissed() >= failedTargets;
            fired |= !targets ? TASKS_FAILED : forceMajeure(member) ? FAILED_MAJEURE : FAILED;
        }
        return fired;
    }

    private long ofLeader(MemberYear member, MemberRow row) {
        int assigned = row.tasksAssigned();
        long fired = isBelow(row.tasksCompleted(), assigned, areaPercent) ? AREA : 0;
        if (isBelow(row.tasksCompleted(), assigned, failedPercent)) {
            boolean targets = row.targetsMissed() >= failedTargets;
            fired |= !targets ? LEADER_TASKS_FAILED : forceMajeure(member) ? LEADER_FAILED_MAJEURE : LEADER_FAILED;
        }
        return fired;
    }

    private long known(MemberYear member, MemberRow row, long missing) {
        int assigned = row.tasksAssigned();
        long known = asked(forceMajeure(member), MAJEURE) | asked(row.targetsMissed() >= failedTargets, TARGETS_FAIL);
        if (isNoneMissing(missing, ROLE_FACTS)) {
            known |= asked(row.role() == Role.LEADER, LEADS);
        }
        if (isNoneMissing(missing, MONTHS_FACTS)) {
            known |= asked(row.admittedOn().isAfter(latestAdmission), IS_RECENT);
        }
        if (isNoneMissing(missing, DONE_FACTS)) {
            known |= asked(isBelow(row.tasksCompleted(), assigned, areaPercent), AREA_LACKS)
                    | asked(isBelow(row.tasksCompleted(), assigned, failedPercent), TASKS_FAIL);
        }
        if (isNoneMissing(missing, ON_TIME_FACTS)) {
            known |= asked(isBelow(row.tasksOnTime(), assigned, onTimePercent), SOME_LATE)
                    | asked(isBelow(row.tasksOnTime(), assigned, fewLatePercent), MANY_LATE);
        }
        if (isNoneMissing(missing, EXCEEDED_FACTS)) {
            known |= asked(isBelow(row.tasksExceeded(), assigned, exceededPercent), FEW_EXCEEDED);
        }
        return known;
    }

    private int basicTargets(MemberYear member) {
        int state = SILENT;
        for (IndicatorRow indicator : member.indicators()) {
            if (indicator.indicator().equals("BASIC_TARGETS_EXCEEDED")) {
                state = Math.max(state, state(indicator));
            }
        }
        return state;
    }

    private int state(IndicatorRow indicator) {
        if (indicator.target() == Unknown.FIGURE || indicator.actual() == Unknown.FIGURE) {
            return OPEN;
        }
        return Shares.shareBelow(indicator.actual(), indicator.target(), targetsPercent) ? FIRES : SILENT;
    }
}
