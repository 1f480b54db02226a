package vn.minhxet.exchange;

import java.time.LocalDate;

/** Checks what no single cell shows: rows against each other, against the period, and the tree of organizations. */
final class FactsCheck {

    private final ReadTables tables;
    private final Problems problems;

    FactsCheck(ReadTables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check() {
        PeriodCheck period = new PeriodCheck(tables, problems);
        period.check();
        LocalDate reviewedOn = period.reviewedOn();
        tables.all().forEach(rows -> new RowCheck(rows, reviewedOn, problems).check());
        Subjects subjects = new DuplicateCheck(tables, problems).check();
        new ReferenceCheck(tables, subjects, problems).check();
        new TreeCheck(tables, subjects, problems).check();
        new FindingCheck(tables.findings(), subjects, problems).check();
    }
}
