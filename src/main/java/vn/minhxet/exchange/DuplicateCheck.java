package vn.minhxet.exchange;

import vn.minhxet.subject.IdHash;
import vn.minhxet.subject.Words;

/** Checks that nothing is there twice, and gathers the ids of all subjects on the way. */
final class DuplicateCheck {

    private static final int LONGEST_RUN = 32;

    private final ReadTables tables;
    private final Problems problems;

    DuplicateCheck(ReadTables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    Subjects check() {
        Subjects subjects = new Subjects(tables.organizations(), tables.members());
        report(tables.organizations(), subjects.repeatedOrganizations(), subjects);
        report(tables.members(), subjects.repeatedMembers(), subjects);
        findings();
        pairs(tables.assessments(), "criterion", ProblemCode.DUPLICATE_ASSESSMENT);
        pairs(tables.indicators(), "indicator", ProblemCode.DUPLICATE_INDICATOR);
        return subjects;
    }

    private void report(Rows<?> rows, int[] repeated, Subjects subjects) {
        for (int i : repeated) {
            String id = (String) rows.value(i, "id");
            Words first = subjects.find(id).words();
            problems.addValue(rows.place(i, "id"), id, ProblemCode.DUPLICATE_ID, "first", first);
        }
    }

    private void findings() {
        Rows<?> rows = tables.findings();
        int column = rows.table().position("id");
        HashIndex seen = new HashIndex(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object id = rows.value(i, column);
            int first = id == null
                    ? HashIndex.NOTHING
                    : seen.add(IdHash.of((String) id), i, other -> id.equals(rows.value(other, column)));
            if (first != HashIndex.NOTHING) {
                Words place = rows.place(first).words();
                problems.addValue(rows.place(i, column), (String) id, ProblemCode.DUPLICATE_FINDING, "first", place);
            }
        }
    }

    private void pairs(Rows<?> rows, String name, ProblemCode code) {
        int whose = rows.table().position("subject");
        int column = rows.table().position(name);
        if (areInRuns(rows, whose, column)) {
            return;
        }
        HashIndex seen = new HashIndex(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object subject = rows.value(i, whose);
            Object other = rows.value(i, column);
            int first = subject == null || other == null
                    ? HashIndex.NOTHING
                    : seen.add(
                            IdHash.of((String) subject, (String) other),
                            i,
                            at -> subject.equals(rows.value(at, whose)) && other.equals(rows.value(at, column)));
            if (first != HashIndex.NOTHING) {
                Words place = rows.place(first).words();
                String shown = Shown.of((String) other);
                problems.addValue(rows.place(i, column), (String) subject, code, "other", shown, "first", place);
            }
        }
    }

    /**
     * Whether the rows of each subject stand together, few of them and no two alike. So lists mostly are, and then only
     * the subjects need be looked up and not every row.
     */
    private static boolean areInRuns(Rows<?> rows, int whose, int column) {
        HashIndex begun = new HashIndex(rows.size());
        int run = 0;
        for (int i = 0; i < rows.size(); i++) {
            Object subject = rows.value(i, whose);
            if (subject == null) {
                return false;
            } else if (i == 0 || !subject.equals(rows.value(run, whose))) {
                run = i;
                int before = begun.add(IdHash.of((String) subject), i, at -> subject.equals(rows.value(at, whose)));
                if (before != HashIndex.NOTHING) {
                    return false;
                }
            } else if (i - run == LONGEST_RUN || isAmong(rows, run, i, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(Rows<?> rows, int from, int row, int column) {
        Object value = rows.value(row, column);
        for (int i = from; value != null && i < row; i++) {
            if (value.equals(rows.value(i, column))) {
                return true;
            }
        }
        return false;
    }
}
