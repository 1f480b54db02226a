package vn.minhxet.reading.check;

import vn.minhxet.facts.Period;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/** Checks that no row has grades of more quarters than were over before the graded one. */
final class QuarterCheck {

    private static final String GRADES = "quarterGrades";

    private final TablesRead tables;
    private final ProblemList problems;

    QuarterCheck(TablesRead tables, ProblemList problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        TableRows<Period> period = tables.period();
        if (period.size() > 0 && period.value(0, "quarter") instanceof Long quarter && quarter > 0) {
            check(tables.organizations(), quarter);
            check(tables.members(), quarter);
        }
    }

    private void check(TableRows<? extends SubjectRow> rows, long quarter) {
        for (int i = 0; i < rows.size(); i++) {
            int count = rows.row(i).quarterGrades().size();
            if (count >= quarter) {
                problems.addValue(
                        rows.place(i, GRADES),
                        String.valueOf(count),
                        ProblemCode.QUARTER_NOT_OVER,
                        "count",
                        count,
                        "other",
                        quarter,
                        "otherColumn",
                        tables.period().label("quarter"));
            }
        }
    }
}
