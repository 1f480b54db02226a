package vn.minhxet.oracle;

import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;

/**
 * The points, tasks and shortcomings of one year (kết quả công tác trong năm). A number that nobody entered is null;
 * points are in hundredths. Without a task assigned no share of tasks is known, so zero assigned is null too.
 */
record Work(
        Integer generalPoints,
        Integer resultPoints,
        Integer assigned,
        Integer completed,
        Integer onTime,
        Integer exceeded,
        Integer shortcomings,
        Integer shortcomingsRemedied,
        Integer targetsMissed) {

    static Work of(MemberRow row) {
        return new Work(
                entered(row.generalPoints()),
                entered(row.resultPoints()),
                row.tasksAssigned() == 0 ? null : entered(row.tasksAssigned()),
                entered(row.tasksCompleted()),
                entered(row.tasksOnTime()),
                entered(row.tasksExceeded()),
                whole(row.shortcomings(), row.shortcomingsRemedied()),
                part(row.shortcomings(), row.shortcomingsRemedied()),
                orNone(row.targetsMissed()));
    }

    static Work of(OrganizationRow row) {
        return new Work(
                entered(row.generalPoints()),
                entered(row.resultPoints()),
                row.tasksAssigned() == 0 ? null : entered(row.tasksAssigned()),
                entered(row.tasksCompleted()),
                entered(row.tasksOnTime()),
                entered(row.tasksExceeded()),
                whole(row.shortcomings(), row.shortcomingsRemedied()),
                part(row.shortcomings(), row.shortcomingsRemedied()),
                orNone(row.targetsMissed()));
    }

    static Integer entered(int number) {
        return number < 0 ? null : number;
    }

    /** "Nếu có": where nothing was entered there was none. */
    static Integer orNone(int number) {
        return Math.max(0, number);
    }

    /** There was none where nothing was entered, but where a part of it was counted, there was some. */
    static Integer whole(int whole, int part) {
        return whole < 0 && part > 0 ? null : orNone(whole);
    }

    /** Of nothing there is no part that could be missing. */
    static Integer part(int whole, int part) {
        return whole > 0 ? entered(part) : orNone(part);
    }

    /** Some tasks were not completed. */
    Truth someNotCompleted() {
        return Truth.less(completed, assigned);
    }

    /** Some of the completed tasks were completed late. */
    Truth someLate() {
        return Truth.less(onTime, completed);
    }

    /** Completed tasks, of those assigned. */
    Share completedShare() {
        return Share.of(completed, assigned);
    }

    /** Tasks completed on time, of those assigned. */
    Share onTimeShare() {
        return Share.of(onTime, assigned);
    }

    /** Tasks not completed, of those assigned. */
    Share failedShare() {
        return Share.of(minus(assigned, completed), assigned);
    }

    /** Tasks completed late, of those assigned. */
    Share lateShare() {
        return Share.of(minus(completed, onTime), assigned);
    }

    /** Tasks exceeded, of those assigned. */
    Share exceededShare() {
        return Share.of(exceeded, assigned);
    }

    /** There were shortcomings, and some of them are not remedied. */
    Truth shortcomingLeft() {
        return Truth.all(Truth.more(shortcomings, 0), Truth.less(shortcomingsRemedied, shortcomings));
    }

    private static Integer minus(Integer whole, Integer part) {
        return whole == null || part == null ? null : whole - part;
    }
}
