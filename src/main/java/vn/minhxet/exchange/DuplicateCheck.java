package vn.minhxet.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Subjects subjects = new Subjects();
        gather(tables.organizations(), subjects);
        gather(tables.members(), subjects);
        findings();
        pairs(tables.assessments(), "criterion", ProblemCode.DUPLICATE_ASSESSMENT);
        pairs(tables.indicators(), "indicator", ProblemCode.DUPLICATE_INDICATOR);
        return subjects;
    }

    private void gather(Rows<?> rows, Subjects subjects) {
        for (int i = 0; i < rows.size(); i++) {
            String id = (String) rows.value(i, "id");
            Subjects.Found first = id == null ? null : subjects.add(id, rows, i);
            if (first != null) {
                problems.addValue(rows.place(i, "id"), id, ProblemCode.DUPLICATE_ID, "first", first.words());
            }
        }
    }

    private void findings() {
        Rows<?> rows = tables.findings();
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Object id = rows.value(i, "id");
            Integer first = id == null ? null : seen.putIfAbsent(id, i);
            if (first != null) {
                Words place = rows.place(first).words();
                problems.addValue(rows.place(i, "id"), (String) id, ProblemCode.DUPLICATE_FINDING, "first", place);
            }
        }
    }

    private void pairs(Rows<?> rows, String column, ProblemCode code) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Object subject = rows.value(i, "subject");
            Object other = rows.value(i, column);
            Integer first = subject == null || other == null ? null : seen.putIfAbsent(List.of(subject, other), i);
            if (first != null) {
                Words place = rows.place(first).words();
                String shown = Shown.of((String) other);
                problems.addValue(rows.place(i, column), (String) subject, code, "other", shown, "first", place);
            }
        }
    }
}
