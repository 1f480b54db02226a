package vn.minhxet.reading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.IdHash;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.table.HashIndex;
import vn.minhxet.reading.table.SubjectIds;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;

/** Checks that nothing is there twice, and gathers the ids of all subjects on the way. */
final class DuplicateCheck {

    /**
     * The check compares the rows of a subject pair by pair: at most 496 pairs; a longer run goes through a hash table.
     */
    private static final int LONGEST_RUN = 32;

    private final TablesRead tables;
    private final ProblemList problems;

    DuplicateCheck(TablesRead tables, ProblemList problems) {
        this.tables = tables;
        this.problems = problems;
    }

    SubjectIds check() {
        SubjectIds subjects = new SubjectIds(tables.organizations(), tables.members());
        report(tables.organizations(), subjects.repeatedOrganizations(), subjects);
        report(tables.members(), subjects.repeatedMembers(), subjects);
        findings();
        List<Pairs> pairs = new ArrayList<>(List.of(
                Pairs.of(tables.assessments(), "criterion", ProblemCode.DUPLICATE_ASSESSMENT),
                Pairs.of(tables.indicators(), "indicator", ProblemCode.DUPLICATE_INDICATOR)));
        tables.scores().forEach(it -> pairs.add(Pairs.of(it, "item", ProblemCode.DUPLICATE_SCORE)));
        List<Boolean> inRuns = pairs.parallelStream().map(Pairs::areInRuns).toList();
        for (int i = 0; i < pairs.size(); i++) {
            if (!inRuns.get(i)) {
                report(pairs.get(i));
            }
        }
        return subjects;
    }

    private void report(TableRows<?> rows, int[] repeated, SubjectIds subjects) {
        for (int i : repeated) {
            String id = Objects.requireNonNull((String) rows.value(i, "id"));
            Bilingual first = Objects.requireNonNull(subjects.find(id), id).words();
            problems.addValue(rows.place(i, "id"), id, ProblemCode.DUPLICATE_ID, "first", first);
        }
    }

    private void findings() {
        TableRows<?> rows = tables.findings();
        int column = rows.table().position("id");
        HashIndex seen = new HashIndex(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object id = rows.value(i, column);
            if (id == null) {
                continue;
            }
            int first = seen.add(IdHash.of((String) id), i, other -> id.equals(rows.value(other, column)));
            if (first != HashIndex.NOTHING) {
                Bilingual place = rows.place(first).words();
                problems.addValue(rows.place(i, column), (String) id, ProblemCode.DUPLICATE_FINDING, "first", place);
            }
        }
    }

    private void report(Pairs pairs) {
        TableRows<?> rows = pairs.rows;
        HashIndex seen = new HashIndex(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Object subject = pairs.subject(i);
            Object other = pairs.other(i);
            if (subject == null || other == null) {
                continue;
            }
            int first = seen.add(
                    IdHash.of((String) subject, (String) other),
                    i,
                    at -> subject.equals(pairs.subject(at)) && other.equals(pairs.other(at)));
            if (first != HashIndex.NOTHING) {
                Bilingual place = rows.place(first).words();
                String shown = SafeText.of((String) other);
                problems.addValue(
                        rows.place(i, pairs.column), (String) subject, pairs.code, "other", shown, "first", place);
            }
        }
    }

    /**
     * A table in which no two rows about one subject may be about the same criterion or target.
     *
     * @param whose the column of the subject
     * @param column that of the criterion or target
     */
    private record Pairs(TableRows<?> rows, int whose, int column, ProblemCode code) {

        static Pairs of(TableRows<?> rows, String name, ProblemCode code) {
            return new Pairs(
                    rows, rows.table().position("subject"), rows.table().position(name), code);
        }

        @Nullable
        Object subject(int row) {
            return rows.value(row, whose);
        }

        @Nullable
        Object other(int row) {
            return rows.value(row, column);
        }

        /**
         * Whether the rows of each subject stand together, few of them and no two alike. So lists mostly are, and then
         * only the subjects need be looked up and not every row.
         */
        boolean areInRuns() {
            HashIndex begun = new HashIndex(rows.size());
            int run = 0;
            for (int i = 0; i < rows.size(); i++) {
                Object subject = subject(i);
                if (subject == null) {
                    return false;
                } else if (i == 0 || !subject.equals(subject(run))) {
                    run = i;
                    int before = begun.add(IdHash.of((String) subject), i, at -> subject.equals(subject(at)));
                    if (before != HashIndex.NOTHING) {
                        return false;
                    }
                } else if (i - run == LONGEST_RUN || isAmong(run, i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isAmong(int from, int row) {
            Object value = other(row);
            for (int i = from; value != null && i < row; i++) {
                if (value.equals(other(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
