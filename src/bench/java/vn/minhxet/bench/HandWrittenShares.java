package vn.minhxet.bench;

import vn.minhxet.facts.MemberRow;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.MemberYear;

/** The made-up rulebook of shares, in straight code. Not safe for several threads. */
final class HandWrittenShares extends HandWritten {

    private static final RuleNames NAMES = new RuleNames("shares-");

    private static final long EXCELLENT_COMPLETED = NAMES.rule("excellent-completed");
    private static final long GOOD_COMPLETED = NAMES.rule("good-completed");
    private static final long COMPLETED_COMPLETED = NAMES.rule("completed-completed");
    private static final long FAILED_COMPLETED = NAMES.rule("failed-completed");
    private static final long EXCELLENT_ON_TIME = NAMES.rule("excellent-on-time");
    private static final long GOOD_ON_TIME = NAMES.rule("good-on-time");
    private static final long COMPLETED_ON_TIME = NAMES.rule("completed-on-time");
    private static final long EXCELLENT_EXCEEDED = NAMES.rule("excellent-exceeded");
    private static final long GOOD_EXCEEDED = NAMES.rule("good-exceeded");
    private static final long EXCELLENT_REMEDIED = NAMES.rule("excellent-remedied");
    private static final long GOOD_REMEDIED = NAMES.rule("good-remedied");
    private static final long GOOD_LATE = NAMES.rule("good-late");
    private static final long COMPLETED_LATE = NAMES.rule("completed-late");
    private static final long GOOD_LATE_OF_DONE = NAMES.rule("good-late-of-done");
    private static final long COMPLETED_NOT_DONE = NAMES.rule("completed-not-done");
    private static final long FAILED_NOT_DONE = NAMES.rule("failed-not-done");
    private static final long EXCELLENT_RESULTS = NAMES.rule("excellent-results");
    private static final long GOOD_RESULTS = NAMES.rule("good-results");
    private static final long GOOD_GENERAL = NAMES.rule("good-general");
    private static final long FAILED_RESULTS = NAMES.rule("failed-results");
    private static final long COMPLETED_ON_TIME_OF_DONE = NAMES.rule("completed-on-time-of-done");
    private static final long EXCELLENT_SHORTCOMINGS = NAMES.rule("excellent-shortcomings");
    private static final long GOOD_SHORTCOMINGS = NAMES.rule("good-shortcomings");

    private static final long TASKS_ASSIGNED = facts("tasksAssigned");
    private static final long TASKS_COMPLETED = facts("tasksCompleted");
    private static final long TASKS_ON_TIME = facts("tasksOnTime");
    private static final long TASKS_EXCEEDED = facts("tasksExceeded");
    private static final long SHORTCOMINGS = facts("shortcomings");
    private static final long SHORTCOMINGS_REMEDIED = facts("shortcomingsRemedied");
    private static final long SCORE = facts("score");
    private static final long ALL = TASKS_ASSIGNED
            | TASKS_COMPLETED
            | TASKS_ON_TIME
            | TASKS_EXCEEDED
            | SHORTCOMINGS
            | SHORTCOMINGS_REMEDIED
            | SCORE;

    private static final long READING_TASKS_ASSIGNED = EXCELLENT_COMPLETED
            | GOOD_COMPLETED
            | COMPLETED_COMPLETED
            | FAILED_COMPLETED
            | EXCELLENT_ON_TIME
            | GOOD_ON_TIME
            | COMPLETED_ON_TIME
            | EXCELLENT_EXCEEDED
            | GOOD_EXCEEDED
            | GOOD_LATE
            | COMPLETED_LATE
            | COMPLETED_NOT_DONE
            | FAILED_NOT_DONE
            | EXCELLENT_SHORTCOMINGS
            | GOOD_SHORTCOMINGS;
    private static final long READING_TASKS_COMPLETED = EXCELLENT_COMPLETED
            | GOOD_COMPLETED
            | COMPLETED_COMPLETED
            | FAILED_COMPLETED
            | GOOD_LATE
            | COMPLETED_LATE
            | GOOD_LATE_OF_DONE
            | COMPLETED_NOT_DONE
            | FAILED_NOT_DONE
            | COMPLETED_ON_TIME_OF_DONE;
    private static final long READING_TASKS_ON_TIME = EXCELLENT_ON_TIME
            | GOOD_ON_TIME
            | COMPLETED_ON_TIME
            | GOOD_LATE
            | COMPLETED_LATE
            | GOOD_LATE_OF_DONE
            | COMPLETED_ON_TIME_OF_DONE;
    private static final long READING_TASKS_EXCEEDED = EXCELLENT_EXCEEDED | GOOD_EXCEEDED;
    private static final long READING_SHORTCOMINGS =
            EXCELLENT_REMEDIED | GOOD_REMEDIED | EXCELLENT_SHORTCOMINGS | GOOD_SHORTCOMINGS;
    private static final long READING_SHORTCOMINGS_REMEDIED = EXCELLENT_REMEDIED | GOOD_REMEDIED;
    private static final long READING_SCORE = EXCELLENT_RESULTS | GOOD_RESULTS | GOOD_GENERAL | FAILED_RESULTS;

    private final long excellentCompleted;
    private final long goodCompleted;
    private final long completedCompleted;
    private final long failedCompleted;
    private final long excellentOnTime;
    private final long goodOnTime;
    private final long completedOnTime;
    private final long excellentExceeded;
    private final long goodExceeded;
    private final long excellentRemedied;
    private final long goodRemedied;
    private final long goodLate;
    private final long completedLate;
    private final long goodLateOfDone;
    private final long completedNotDone;
    private final long failedNotDone;
    private final long excellentResults;
    private final long goodResults;
    private final long goodGeneral;
    private final long failedResults;
    private final long completedOnTimeOfDone;
    private final long excellentShortcomings;
    private final long goodShortcomings;

    HandWrittenShares(Rulebook rulebook) {
        super(rulebook, NAMES.all());
        RulebookParameters parameters = rulebook.parameters();
        this.excellentCompleted = parameters.percent("excellent.completed");
        this.goodCompleted = parameters.percent("good.completed");
        this.completedCompleted = parameters.percent("completed.completed");
        this.failedCompleted = parameters.percent("failed.completed");
        this.excellentOnTime = parameters.percent("excellent.onTime");
        this.goodOnTime = parameters.percent("good.onTime");
        this.completedOnTime = parameters.percent("completed.onTime");
        this.excellentExceeded = parameters.percent("excellent.exceeded");
        this.goodExceeded = parameters.percent("good.exceeded");
        this.excellentRemedied = parameters.percent("excellent.remedied");
        this.goodRemedied = parameters.percent("good.remedied");
        this.goodLate = parameters.percent("good.late");
        this.completedLate = parameters.percent("completed.late");
        this.goodLateOfDone = parameters.percent("good.lateOfDone");
        this.completedNotDone = parameters.percent("completed.notDone");
        this.failedNotDone = parameters.percent("failed.notDone");
        this.excellentResults = parameters.percent("excellent.results");
        this.goodResults = parameters.percent("good.results");
        this.goodGeneral = parameters.percent("good.general");
        this.failedResults = parameters.percent("failed.results");
        this.completedOnTimeOfDone = parameters.percent("completed.onTimeOfDone");
        this.excellentShortcomings = parameters.percent("excellent.shortcomings");
        this.goodShortcomings = parameters.percent("good.shortcomings");
    }

    @Override
    protected void ask(MemberYear member, MemberRow row, long missing) {
        int total = Math.min(100_00, row.generalPoints() + row.resultPoints());
        long open = isNoneMissing(missing, ALL) ? 0 : open(missing);
        long fired = ofTasks(row) | ofExceeded(row) | ofShortcomings(row) | ofPoints(row, total);
        tell(fired & ~open, open, isNoneMissing(missing, SCORE) ? total : -1);
    }

    private static long open(long missing) {
        long open = 0;
        open |= isNoneMissing(missing, TASKS_ASSIGNED) ? 0 : READING_TASKS_ASSIGNED;
        open |= isNoneMissing(missing, TASKS_COMPLETED) ? 0 : READING_TASKS_COMPLETED;
        open |= isNoneMissing(missing, TASKS_ON_TIME) ? 0 : READING_TASKS_ON_TIME;
        open |= isNoneMissing(missing, TASKS_EXCEEDED) ? 0 : READING_TASKS_EXCEEDED;
        open |= isNoneMissing(missing, SHORTCOMINGS) ? 0 : READING_SHORTCOMINGS;
        open |= isNoneMissing(missing, SHORTCOMINGS_REMEDIED) ? 0 : READING_SHORTCOMINGS_REMEDIED;
        open |= isNoneMissing(missing, SCORE) ? 0 : READING_SCORE;
        return open;
    }

    private long ofTasks(MemberRow row) {
        int assigned = row.tasksAssigned();
        int notDone = assigned - row.tasksCompleted();
        int late = row.tasksCompleted() - row.tasksOnTime();
        long fired = 0;
        fired |= isBelow(row.tasksCompleted(), assigned, excellentCompleted) ? EXCELLENT_COMPLETED : 0;
        fired |= isBelow(row.tasksCompleted(), assigned, goodCompleted) ? GOOD_COMPLETED : 0;
        fired |= isBelow(row.tasksCompleted(), assigned, completedCompleted) ? COMPLETED_COMPLETED : 0;
        fired |= isBelow(row.tasksCompleted(), assigned, failedCompleted) ? FAILED_COMPLETED : 0;
        fired |= isBelow(row.tasksOnTime(), assigned, excellentOnTime) ? EXCELLENT_ON_TIME : 0;
        fired |= isBelow(row.tasksOnTime(), assigned, goodOnTime) ? GOOD_ON_TIME : 0;
        fired |= isBelow(row.tasksOnTime(), assigned, completedOnTime) ? COMPLETED_ON_TIME : 0;
        fired |= isAbove(late, assigned, goodLate) ? GOOD_LATE : 0;
        fired |= isAbove(late, assigned, completedLate) ? COMPLETED_LATE : 0;
        fired |= !isBelow(late, row.tasksCompleted(), goodLateOfDone) ? GOOD_LATE_OF_DONE : 0;
        fired |= isAbove(notDone, assigned, completedNotDone) ? COMPLETED_NOT_DONE : 0;
        fired |= !isBelow(notDone, assigned, failedNotDone) ? FAILED_NOT_DONE : 0;
        fired |=
                isBelow(row.tasksOnTime(), row.tasksCompleted(), completedOnTimeOfDone) ? COMPLETED_ON_TIME_OF_DONE : 0;
        return fired;
    }

    private long ofExceeded(MemberRow row) {
        int assigned = row.tasksAssigned();
        long fired = 0;
        fired |= isBelow(row.tasksExceeded(), assigned, excellentExceeded) ? EXCELLENT_EXCEEDED : 0;
        fired |= isBelow(row.tasksExceeded(), assigned, goodExceeded) ? GOOD_EXCEEDED : 0;
        return fired;
    }

    private long ofShortcomings(MemberRow row) {
        int assigned = row.tasksAssigned();
        long fired = 0;
        fired |= isBelow(row.shortcomingsRemedied(), row.shortcomings(), excellentRemedied) ? EXCELLENT_REMEDIED : 0;
        fired |= isBelow(row.shortcomingsRemedied(), row.shortcomings(), goodRemedied) ? GOOD_REMEDIED : 0;
        fired |= isAbove(row.shortcomings(), assigned, excellentShortcomings) ? EXCELLENT_SHORTCOMINGS : 0;
        fired |= isAbove(row.shortcomings(), assigned, goodShortcomings) ? GOOD_SHORTCOMINGS : 0;
        return fired;
    }

    private long ofPoints(MemberRow row, int total) {
        long fired = 0;
        fired |= isBelow(row.resultPoints(), total, excellentResults) ? EXCELLENT_RESULTS : 0;
        fired |= isBelow(row.resultPoints(), total, goodResults) ? GOOD_RESULTS : 0;
        fired |= isAbove(row.generalPoints(), total, goodGeneral) ? GOOD_GENERAL : 0;
        fired |= !isAbove(row.resultPoints(), total, failedResults) ? FAILED_RESULTS : 0;
        return fired;
    }
}
