package vn.minhxet.subject;

import java.util.Set;

/** What a rule may read of organizations and members alike. */
final class SharedProperties {

    private SharedProperties() {}

    /** Points, tasks, shortcomings and basic targets. */
    static <T extends Subject> Catalogue.Builder<T> ofWork(Catalogue.Builder<T> builder) {
        return builder.entered(
                        "generalPoints",
                        Unit.POINTS,
                        "Điểm tiêu chí chung",
                        "General points",
                        it -> it.generalPoints() >= 0,
                        Subject::generalPoints)
                .entered(
                        "resultPoints",
                        Unit.POINTS,
                        "Điểm kết quả nhiệm vụ",
                        "Result points",
                        it -> it.resultPoints() >= 0,
                        Subject::resultPoints)
                .entered(
                        "adjustment",
                        Unit.POINTS,
                        "Điểm cộng, trừ",
                        "Points given and taken",
                        it -> it.adjustment() != Unknown.FIGURE,
                        Subject::adjustment)
                .computed(
                        "score",
                        Unit.POINTS,
                        "Tổng điểm",
                        "Total points",
                        Set.of("generalPoints", "resultPoints", "adjustment"),
                        Subject::score)
                .entered(
                        "tasksAssigned",
                        Unit.COUNT,
                        "Số nhiệm vụ được giao",
                        "Tasks assigned",
                        it -> it.tasksAssigned() > 0,
                        Subject::tasksAssigned)
                .entered(
                        "tasksCompleted",
                        Unit.COUNT,
                        "Số nhiệm vụ hoàn thành",
                        "Tasks completed",
                        it -> it.tasksCompleted() >= 0,
                        Subject::tasksCompleted)
                .entered(
                        "tasksOnTime",
                        Unit.COUNT,
                        "Số nhiệm vụ đúng hạn",
                        "Tasks on time",
                        it -> it.tasksOnTime() >= 0,
                        Subject::tasksOnTime)
                .entered(
                        "tasksExceeded",
                        Unit.COUNT,
                        "Số nhiệm vụ vượt mức",
                        "Tasks exceeded",
                        it -> it.tasksExceeded() >= 0,
                        Subject::tasksExceeded)
                .computed(
                        "tasksNotCompleted",
                        Unit.COUNT,
                        "Số nhiệm vụ không hoàn thành",
                        "Tasks not completed",
                        Set.of("tasksAssigned", "tasksCompleted"),
                        Subject::tasksNotCompleted)
                .computed(
                        "tasksLate",
                        Unit.COUNT,
                        "Số nhiệm vụ hoàn thành chậm",
                        "Tasks completed late",
                        Set.of("tasksCompleted", "tasksOnTime"),
                        Subject::tasksLate)
                .entered(
                        "shortcomings",
                        Unit.COUNT,
                        "Số hạn chế, khuyết điểm",
                        "Shortcomings",
                        it -> it.shortcomings() >= 0,
                        Subject::shortcomings)
                .entered(
                        "shortcomingsRemedied",
                        Unit.COUNT,
                        "Số hạn chế đã khắc phục",
                        "Shortcomings remedied",
                        it -> it.shortcomingsRemedied() >= 0,
                        Subject::shortcomingsRemedied)
                .entered(
                        "targetsMissed",
                        Unit.COUNT,
                        "Số chỉ tiêu cơ bản không đạt",
                        "Basic targets missed",
                        it -> it.targetsMissed() >= 0,
                        Subject::targetsMissed);
    }

    /** How many targets and levels were entered. */
    static <T extends Subject> Catalogue.Builder<T> ofTables(Catalogue.Builder<T> builder) {
        return builder.always(
                        "indicators",
                        Unit.COUNT,
                        "Số chỉ tiêu được giao",
                        "Indicators",
                        it -> it.indicators().size())
                .always(
                        "assessments",
                        Unit.COUNT,
                        "Số tiêu chí được đánh giá",
                        "Criteria assessed",
                        it -> it.assessments().size());
    }
}
