package vn.minhxet.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Result;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.OrganizationKind;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.subject.Words;

/**
 * How many came out how, for members and for each kind of organization (bảng tổng hợp). Immutable.
 *
 * @param lines members first, then kinds of organizations from the cell up; those of which there are none are left out
 */
record GradingsSummary(List<Line> lines) {

    /** How a grade or an outcome without one is called at the head of a column. */
    static final List<Words> HEADINGS = List.of(
            new Words("Xuất sắc", "Excellent"),
            new Words("Tốt", "Good"),
            new Words("Hoàn thành", "Completed"),
            new Words("Không hoàn thành", "Not completed"),
            new Words("Cần quyết định", "Needs decision"),
            new Words("Tạm dừng", "On hold"),
            new Words("Không xếp loại", "Not graded"),
            new Words("Tổng số", "Total"));

    /** What members are called at the head of a line. */
    static final Words MEMBERS = new Words("Đảng viên", "Members");

    /** One line: for whom, and a count under each heading. */
    record Line(Words of, List<Long> counts) {}

    static GradingsSummary of(YearGrading year) {
        List<Line> lines = new ArrayList<>();
        add(lines, MEMBERS, year, it -> it.subject().subjectKind() == SubjectKind.MEMBER);
        Arrays.stream(OrganizationKind.values())
                .forEach(kind -> add(
                        lines,
                        kind.words(),
                        year,
                        it -> it.subject() instanceof OrganizationYear organization && organization.kind() == kind));
        return new GradingsSummary(List.copyOf(lines));
    }

    private static void add(List<Line> lines, Words of, YearGrading year, Predicate<Grading> whom) {
        List<Grading> them = year.gradings().stream().filter(whom).toList();
        if (!them.isEmpty()) {
            lines.add(new Line(of, counts(them)));
        }
    }

    private static List<Long> counts(List<Grading> them) {
        return List.of(
                graded(them, Grade.EXCELLENT),
                graded(them, Grade.GOOD),
                graded(them, Grade.COMPLETED),
                graded(them, Grade.NOT_COMPLETED),
                count(them, it -> it.outcome() == Outcome.NEEDS_DECISION),
                count(them, it -> it.outcome() == Outcome.ON_HOLD),
                count(them, it -> it.outcome() == Outcome.NOT_GRADED),
                (long) them.size());
    }

    private static long graded(List<Grading> them, Grade grade) {
        return count(them, it -> it.grade().filter(grade::equals).isPresent());
    }

    private static long count(List<Grading> them, Predicate<Grading> which) {
        return them.stream().filter(which).count();
    }

    /** The short name of a grade, as it stands at the head of a column. */
    static Words shortName(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> HEADINGS.get(0);
            case GOOD -> HEADINGS.get(1);
            case COMPLETED -> HEADINGS.get(2);
            case NOT_COMPLETED -> HEADINGS.get(3);
        };
    }

    /** The short name of a result. */
    static Words shortName(Result result) {
        return HEADINGS.get(result.ordinal());
    }

    /** The short name of an outcome. */
    static Words shortName(Outcome outcome) {
        return switch (outcome) {
            case GRADED -> outcome.words();
            case NEEDS_DECISION -> HEADINGS.get(4);
            case ON_HOLD -> HEADINGS.get(5);
            case NOT_GRADED -> HEADINGS.get(6);
        };
    }
}
