package vn.minhxet.exchange;

import java.util.function.IntFunction;
import vn.minhxet.subject.IdHash;
import vn.minhxet.subject.Words;

/** Checks that nothing is there twice, and gathers the ids of all subjects on the way. */
final class DuplicateCheck {

    private final ReadTables tables;
    private final Problems problems;

    DuplicateCheck(ReadTables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    Subjects check() {
        Subjects subjects = new Subjects(tables.organizations(), tables.members());
        report(tables.organizations(), subjects::addOrganization);
        report(tables.members(), subjects::addMember);
        findings();
        pairs(tables.assessments(), "criterion", ProblemCode.DUPLICATE_ASSESSMENT);
        pairs(tables.indicators(), "indicator", ProblemCode.DUPLICATE_INDICATOR);
        return subjects;
    }

    private void report(Rows<?> rows, IntFunction<Subjects.Found> adding) {
        for (int i = 0; i < rows.size(); i++) {
            Subjects.Found first = adding.apply(i);
            if (first != null) {
                String id = (String) rows.value(i, "id");
                problems.addValue(rows.place(i, "id"), id, ProblemCode.DUPLICATE_ID, "first", first.words());
            }
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
}
