package vn.minhxet.bench;

import static vn.minhxet.bench.FindingFacts.DEGRADATION;
import static vn.minhxet.bench.FindingFacts.DISCIPLINED;
import static vn.minhxet.bench.FindingFacts.NOW;
import static vn.minhxet.bench.FindingFacts.SOFT;
import static vn.minhxet.bench.FindingFacts.SOFTENED;
import static vn.minhxet.bench.Known.not;
import static vn.minhxet.bench.LevelRules.AVERAGE;
import static vn.minhxet.bench.LevelRules.GOOD;
import static vn.minhxet.bench.LevelRules.POOR;
import static vn.minhxet.bench.RuleTable.row;

import java.time.LocalDate;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.MemberYear;

/** Regulation 132-QĐ/TW for members. Not safe for several threads. */
final class HandWritten132 extends HandWritten {

    private static final RuleNames NAMES = new RuleNames("132-member-");

    private static final long EXEMPT = NAMES.rule("exempt");
    private static final long SUSPENDED = NAMES.rule("suspended");
    private static final long RECENT = NAMES.rule("admitted-recently");
    private static final long COMPLAINT = NAMES.rule("complaint-pending");
    private static final long HEAD = NAMES.rule("head-of-collective-on-hold");
    private static final long SICK = NAMES.rule("long-sick-leave");
    private static final long RESULTS_EXCELLENT = NAMES.rule("excellent-needs-results-excellent");
    private static final long ALL_GOOD = NAMES.rule("excellent-needs-all-good");
    private static final long RESULTS_GOOD = NAMES.rule("good-needs-results-good");
    private static final long GOOD_AVERAGE = NAMES.rule("good-needs-all-average");
    private static final long COMPLETED_AVERAGE = NAMES.rule("completed-needs-all-average");
    private static final long OFFICIAL_EXCELLENT = NAMES.rule("excellent-needs-official-excellent");
    private static final long OFFICIAL_FAILS = NAMES.rule("official-not-completed");
    private static final long TASKS = NAMES.rule("tasks-failed");
    private static final long TASKS_MAJEURE = NAMES.rule("tasks-failed-force-majeure");

    private static final long MONTHS_FACTS = facts("admittedOn");
    private static final long DONE_FACTS = facts("tasksCompleted", "tasksAssigned");

    private static final long OLD = FindingFacts.OLD | not(SOFTENED);

    private static final RuleTable FINDINGS = new RuleTable(
            row(NAMES.rule("disciplined"), not(DEGRADATION) | DISCIPLINED | NOW),
            row(NAMES.rule("disciplined-softened"), not(DEGRADATION) | DISCIPLINED | SOFT),
            row(NAMES.rule("disciplined-of-earlier-year"), not(DEGRADATION) | DISCIPLINED | OLD),
            row(NAMES.rule("degradation"), DEGRADATION | NOW),
            row(NAMES.rule("degradation-softened"), DEGRADATION | SOFT),
            row(NAMES.rule("degradation-of-earlier-year"), DEGRADATION | OLD));

    private final LocalDate latestAdmission;
    private final long monthsOnLeave;
    private final long failedPercent;

    private final LevelRules levels = new LevelRules();
    private final FindingRules own = new FindingRules(FINDINGS);

    HandWritten132(Rulebook rulebook, Period period) {
        super(rulebook, NAMES.all());
        RulebookParameters parameters = rulebook.parameters();
        this.latestAdmission = latest(period, parameters.months("graded.minimumMonths"));
        this.monthsOnLeave = parameters.months("completed.monthsOnLeave");
        this.failedPercent = parameters.percent("failed.tasksPercent");
    }

    @Override
    protected void ask(MemberYear member, MemberRow row, long missing) {
        levels(member);
        long fired = ofRow(member, row) | levels.fired();
        long open = levels.open();
        if (!isNoneMissing(missing, MONTHS_FACTS)) {
            open |= RECENT;
        } else if (row.admittedOn().isAfter(latestAdmission)) {
            fired |= RECENT;
        }
        if (!isNoneMissing(missing, DONE_FACTS)) {
            open |= forceMajeure(member) ? TASKS_MAJEURE : TASKS;
        } else if (isBelow(row.tasksCompleted(), row.tasksAssigned(), failedPercent)) {
            fired |= forceMajeure(member) ? TASKS_MAJEURE : TASKS;
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
        levels.ofAny(POOR, GOOD_AVERAGE | COMPLETED_AVERAGE);
    }

    private long ofRow(MemberYear member, MemberRow row) {
        long fired = row.exempt() ? EXEMPT : 0;
        fired |= row.suspended() ? SUSPENDED : 0;
        fired |= member.collectiveComplaintPending() ? HEAD : 0;
        fired |= row.complaintPending() ? COMPLAINT : 0;
        fired |= row.monthsOnLeave() >= monthsOnLeave ? SICK : 0;
        Grade official = row.officialGrade();
        if (official != null && official != Grade.EXCELLENT) {
            fired |= official == Grade.NOT_COMPLETED ? OFFICIAL_EXCELLENT | OFFICIAL_FAILS : OFFICIAL_EXCELLENT;
        }
        return fired;
    }
}
