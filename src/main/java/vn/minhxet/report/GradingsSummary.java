package vn.minhxet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.selection.Selection;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Result;

/**
 * The counts by result, for members and for each kind of organization (bảng tổng hợp). Immutable.
 *
 * @param lines members first, then kinds of organizations from the cell up; without those that no subject has
 */
record GradingsSummary(List<Line> lines) {

    /** How a grade or an outcome without one is called at the head of a column, in the order of {@link Result}. */
    static final List<Bilingual> HEADINGS = List.of(
            Messages.words("report.heading.EXCELLENT"),
            Messages.words("report.heading.GOOD"),
            Messages.words("report.heading.COMPLETED"),
            Messages.words("report.heading.NOT_COMPLETED"),
            Messages.words("report.heading.NEEDS_DECISION"),
            Messages.words("report.heading.ON_HOLD"),
            Messages.words("report.heading.NOT_GRADED"),
            Messages.words("report.heading.TOTAL"));

    /** What members are called at the head of a line. */
    static final Bilingual MEMBERS = Messages.words("report.gradings.MEMBERS");

    /** One line: for whom, and a count under each heading. */
    record Line(Bilingual of, List<Long> counts) {}

    static GradingsSummary of(YearGrading year, Selection selection) {
        OrganizationKind[] kinds = OrganizationKind.values();
        long[][] counts = new long[kinds.length + 1][Result.values().length];
        Population population = year.population();
        for (int position : selection.positions(year)) {
            int line = population.isOrganization(position)
                    ? 1 + population.organization(position).kind().ordinal()
                    : 0;
            counts[line][year.result(position).ordinal()]++;
        }
        List<Line> lines = new ArrayList<>();
        add(lines, MEMBERS, counts[0]);
        for (OrganizationKind kind : kinds) {
            add(lines, kind.words(), counts[1 + kind.ordinal()]);
        }
        return new GradingsSummary(List.copyOf(lines));
    }

    private static void add(List<Line> lines, Bilingual of, long[] counts) {
        long total = LongStream.of(counts).sum();
        if (total > 0) {
            lines.add(new Line(
                    of,
                    LongStream.concat(LongStream.of(counts), LongStream.of(total))
                            .boxed()
                            .toList()));
        }
    }

    /** The short name of a grade, as it stands at the head of a column. */
    static Bilingual shortName(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> HEADINGS.get(0);
            case GOOD -> HEADINGS.get(1);
            case COMPLETED -> HEADINGS.get(2);
            case NOT_COMPLETED -> HEADINGS.get(3);
        };
    }

    /** The short name of a result. */
    static Bilingual shortName(Result result) {
        return HEADINGS.get(result.ordinal());
    }

    /** The short name of an outcome. */
    static Bilingual shortName(Outcome outcome) {
        return switch (outcome) {
            case GRADED -> outcome.words();
            case NEEDS_DECISION -> HEADINGS.get(4);
            case ON_HOLD -> HEADINGS.get(5);
            case NOT_GRADED -> HEADINGS.get(6);
        };
    }
}
