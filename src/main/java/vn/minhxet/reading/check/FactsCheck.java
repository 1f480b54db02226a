package vn.minhxet.reading.check;

import java.time.LocalDate;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.SubjectIds;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.warning.Warnings;

/** Checks what no single cell shows: rows against each other, against the period, and the tree of organizations. */
public final class FactsCheck {

    private final TablesRead tables;
    private final ProblemList problems;
    private final Warnings.Builder warnings;

    /**
     * @param problems takes what is wrong
     * @param warnings takes what is odd and yet may be
     */
    public FactsCheck(TablesRead tables, ProblemList problems, Warnings.Builder warnings) {
        this.tables = tables;
        this.problems = problems;
        this.warnings = warnings;
    }

    public void check() {
        PeriodCheck period = new PeriodCheck(tables, problems);
        period.check();
        LocalDate reviewedOn = period.reviewedOn();
        tables.all().forEach(rows -> new RowCheck(rows, reviewedOn, problems).check());
        new QuarterCheck(tables, problems).check();
        SubjectIds subjects = new DuplicateCheck(tables, problems).check();
        new ReferenceCheck(tables, subjects, problems).check();
        new TreeCheck(tables, subjects, problems).check();
        new FindingCheck(tables.findings(), subjects, problems).check();
        if (!problems.any()) {
            new PlausibilityCheck(tables, reviewedOn, warnings).check();
            new ContradictionCheck(tables, reviewedOn, warnings).check();
            new HeadCheck(tables, warnings).check();
            new AsideRowCheck(tables, warnings).check();
        }
    }
}
