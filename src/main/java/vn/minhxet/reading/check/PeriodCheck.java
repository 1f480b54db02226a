package vn.minhxet.reading.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Period;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.DateParser;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/** Checks the period: one row, with a review that is not before the year and behind the review before. */
final class PeriodCheck {

    private static final Bilingual IN_JSON = Messages.words("facts.expected.PERIOD_IN_JSON");
    private static final Bilingual IN_CSV = Messages.words("facts.expected.PERIOD_IN_CSV");
    private static final MessageTemplate IN_WORKBOOK = Messages.template("facts.expected.PERIOD_IN_WORKBOOK", "sheet");

    private final TablesRead tables;
    private final TableRows<Period> rows;
    private final ProblemList problems;

    PeriodCheck(TablesRead tables, ProblemList problems) {
        this.tables = tables;
        this.rows = tables.period();
        this.problems = problems;
    }

    void check() {
        if (rows.size() == 0) {
            reportMissing();
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            problems.add(rows.place(i), ProblemCode.PERIOD_REPEATED);
        }
        Object year = rows.value(0, "year");
        LocalDate reviewedOn = reviewedOn();
        if (year instanceof Long number && reviewedOn != null && reviewedOn.getYear() < number) {
            problems.addValue(
                    rows.place(0, "reviewedOn"),
                    reviewedOn.toString(),
                    ProblemCode.REVIEW_BEFORE_YEAR,
                    "day",
                    DateParser.words(reviewedOn),
                    "other",
                    number,
                    "otherColumn",
                    rows.label("year"));
        }
        Object before = rows.value(0, "previousReviewedOn");
        if (before instanceof LocalDate day && reviewedOn != null && !day.isBefore(reviewedOn)) {
            problems.addValue(
                    rows.place(0, "previousReviewedOn"),
                    day.toString(),
                    ProblemCode.PREVIOUS_REVIEW_NOT_BEFORE,
                    "day",
                    DateParser.words(day),
                    "other",
                    DateParser.words(reviewedOn),
                    "otherColumn",
                    rows.label("reviewedOn"));
        }
    }

    /** The period is missing in its place; an unreadable file is a problem of its own. */
    private void reportMissing() {
        boolean looked = rows.given() ? rows.whole() : tables.whole();
        if (looked) {
            problems.add(rows.everything(), ProblemCode.PERIOD_MISSING, "expected", expected());
        }
    }

    private Bilingual expected() {
        return switch (tables.source().form()) {
            case JSON -> IN_JSON;
            case CSV -> IN_CSV;
            case WORKBOOK -> IN_WORKBOOK.with(rows.table().sheet().vi());
        };
    }

    /** The day of the review, or null where it is not known. */
    @Nullable
    LocalDate reviewedOn() {
        return rows.size() == 0 ? null : (LocalDate) rows.value(0, "reviewedOn");
    }
}
