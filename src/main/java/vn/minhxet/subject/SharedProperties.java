package vn.minhxet.subject;

import java.util.Set;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unit;

/** What a rule may read of organizations and members alike. */
final class SharedProperties {

    private SharedProperties() {}

    /** Points, tasks, shortcomings and basic targets. */
    static <T extends SubjectYear> Schema.Builder<T> ofWork(Schema.Builder<T> builder) {
        return builder.always("scored", Unit.FLAG, "property.subject.scored", SubjectYear::scored)
                .classifying("scored")
                .entered(
                        Tables.MEMBERS.column("generalPoints"),
                        it -> it.generalPoints() >= 0,
                        SubjectYear::generalPoints)
                .entered(Tables.MEMBERS.column("resultPoints"), it -> it.resultPoints() >= 0, SubjectYear::resultPoints)
                .always("adjustment", Unit.POINTS, "property.subject.adjustment", SubjectYear::adjustment)
                .computed(
                        "score",
                        Unit.POINTS,
                        "property.subject.score",
                        Set.of("generalPoints", "resultPoints", "adjustment"),
                        SubjectYear::score)
                .entered(
                        Tables.MEMBERS.column("tasksAssigned"),
                        it -> it.tasksAssigned() > 0,
                        SubjectYear::tasksAssigned)
                .entered(
                        Tables.MEMBERS.column("tasksCompleted"),
                        it -> it.tasksCompleted() >= 0,
                        SubjectYear::tasksCompleted)
                .entered(Tables.MEMBERS.column("tasksOnTime"), it -> it.tasksOnTime() >= 0, SubjectYear::tasksOnTime)
                .entered(
                        Tables.MEMBERS.column("tasksExceeded"),
                        it -> it.tasksExceeded() >= 0,
                        SubjectYear::tasksExceeded)
                .computed(
                        "tasksNotCompleted",
                        Unit.COUNT,
                        "property.subject.tasksNotCompleted",
                        Set.of("tasksAssigned", "tasksCompleted"),
                        SubjectYear::tasksNotCompleted)
                .computed(
                        "tasksLate",
                        Unit.COUNT,
                        "property.subject.tasksLate",
                        Set.of("tasksCompleted", "tasksOnTime"),
                        SubjectYear::tasksLate)
                .orNotAny(
                        Tables.MEMBERS.column("shortcomings"),
                        it -> it.row().shortcomings() >= 0,
                        it -> isWholeKnown(it.row().shortcomings(), it.row().shortcomingsRemedied()),
                        SubjectYear::shortcomings)
                .orNotAny(
                        Tables.MEMBERS.column("shortcomingsRemedied"),
                        it -> it.row().shortcomings() >= 0,
                        it -> isPartKnown(it.row().shortcomings(), it.row().shortcomingsRemedied()),
                        SubjectYear::shortcomingsRemedied)
                .orNotAny(
                        Tables.MEMBERS.column("targetsMissed"),
                        it -> it.row().targetsMissed() >= 0,
                        SubjectYear::targetsMissed);
    }

    /** Where nothing was entered there is none, unless a part of it was counted. */
    static boolean isWholeKnown(int whole, int part) {
        return whole >= 0 || part <= 0;
    }

    /** Without a whole there is nothing of which a part could be missing. */
    static boolean isPartKnown(int whole, int part) {
        return part >= 0 || whole <= 0;
    }

    /** The grades of quarters, and whether the year is graded. */
    static <T extends SubjectYear> Schema.Builder<T> ofQuarters(Schema.Builder<T> builder) {
        return builder.orNotAny(
                        "quartersNotCompleted",
                        Unit.COUNT,
                        "property.subject.quartersNotCompleted",
                        it -> !it.row().quarterGrades().isEmpty(),
                        SubjectYear::quartersNotCompleted)
                .readOff("quartersNotCompleted", "quarterGrades")
                .always("wholeYear", Unit.FLAG, "property.subject.wholeYear", SubjectYear::wholeYear);
    }

    /** The numbers of targets and levels entered. */
    static <T extends SubjectYear> Schema.Builder<T> ofTables(Schema.Builder<T> builder) {
        return builder.always(
                        "indicators",
                        Unit.COUNT,
                        "property.subject.indicators",
                        it -> it.indicators().size())
                .always(
                        "assessments",
                        Unit.COUNT,
                        "property.subject.assessments",
                        it -> it.assessments().size());
    }
}
