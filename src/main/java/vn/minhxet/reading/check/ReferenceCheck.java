package vn.minhxet.reading.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.SubjectIds;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.reading.table.TablesRead;
import vn.minhxet.rule.OrganizationKind;

/** Checks that every id named in a column is there, and names what the column asks for. */
final class ReferenceCheck {

    /** Rows that one task takes: far fewer than a province has, far more than starting a task costs. */
    private static final int PORTION = 8_192;

    private final TablesRead tables;
    private final SubjectIds subjects;
    private final ProblemList problems;
    private @Nullable OrganizationNames names;

    ReferenceCheck(TablesRead tables, SubjectIds subjects, ProblemList problems) {
        this.tables = tables;
        this.subjects = subjects;
        this.problems = problems;
    }

    void check() {
        if (withoutOrganizations()) {
            String name = tables.source().form() == TableSource.Form.WORKBOOK
                    ? Tables.ORGANIZATIONS.sheet().vi()
                    : Tables.ORGANIZATIONS.name();
            problems.add(ProblemPlace.whole(tables.source()), ProblemCode.MISSING_TABLE, "expected", name);
        }
        tables.all().forEach(this::check);
    }

    private void check(TableRows<?> rows) {
        int[] references = references(rows);
        if (!IntStream.of(references).allMatch(it -> areFine(rows, it))) {
            TableRows<?> byId = byId(rows);
            IntStream.of(references).forEach(it -> check(byId, it));
        }
    }

    private static int[] references(TableRows<?> rows) {
        List<Column> columns = rows.table().columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).reference() != Reference.NOTHING)
                .toArray();
    }

    /** The rows with the ids of organizations where their names stood; JSON is written by programs, which know ids. */
    private TableRows<?> byId(TableRows<?> rows) {
        if (rows.origin().form() == TableSource.Form.JSON) {
            return rows;
        }
        int[] references = references(rows);
        boolean named = IntStream.range(0, rows.size())
                .anyMatch(i -> IntStream.of(references).anyMatch(it -> isNamed(rows.value(i, it))));
        if (!named) {
            return rows;
        }
        TableRows<?> changed = rows.changed(
                (column, value) -> IntStream.of(references).anyMatch(it -> it == column) ? byId(value) : value);
        tables.replace(rows, changed);
        return changed;
    }

    private boolean isNamed(@Nullable Object value) {
        return value != null && !byId(value).equals(value);
    }

    private Object byId(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(it -> byId((String) it)).sorted().toList();
        }
        return byId((String) value);
    }

    private String byId(String value) {
        List<String> called = subjects.find(value) == null ? names().called(value) : List.of();
        return called.size() == 1 ? called.get(0) : value;
    }

    private OrganizationNames names() {
        if (names == null) {
            names = new OrganizationNames(tables.organizations().rows());
        }
        return names;
    }

    /** Whether every id that a column names is right; checks several portions of the rows at a time. */
    private boolean areFine(TableRows<?> rows, int column) {
        int portions = (rows.asked(column) + PORTION - 1) / PORTION;
        return IntStream.range(0, portions).parallel().allMatch(i -> areFine(rows, column, i * PORTION));
    }

    private boolean areFine(TableRows<?> rows, int column, int from) {
        Reference reference = rows.table().columns().get(column).reference();
        Object known = null;
        SubjectIds.Found near = null;
        for (int i = from; i < Math.min(from + PORTION, rows.asked(column)); i++) {
            Object value = rows.value(i, column);
            if (value instanceof String id && !id.equals(known)) {
                SubjectIds.Found found = subjects.find(id, near);
                if (found == null || flaw(found, reference).isPresent()) {
                    return false;
                }
                known = id;
                near = found.isOrganization() ? near : found;
            } else if (value instanceof List<?> ids && !areFine(ids, reference)) {
                return false;
            }
        }
        return true;
    }

    private boolean areFine(List<?> ids, Reference reference) {
        return ids.stream()
                .allMatch(it -> flaw(subjects.find((String) it), reference).isEmpty());
    }

    private boolean withoutOrganizations() {
        return !tables.organizations().given()
                && tables.whole()
                && tables.members().size() > 0;
    }

    private void check(TableRows<?> rows, int column) {
        Reference reference = rows.table().columns().get(column).reference();
        for (int i = 0; i < rows.size(); i++) {
            Object value = rows.value(i, column);
            List<?> ids = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
            for (Object id : ids) {
                report(rows.place(i, column), (String) id, reference);
            }
        }
    }

    private void report(ProblemPlace place, String id, Reference reference) {
        SubjectIds.Found found = subjects.find(id);
        Optional<ProblemCode> flaw = flaw(found, reference);
        if (flaw.isEmpty()) {
            return;
        }
        ProblemCode code = flaw.get();
        if (found == null) {
            unknown(place, reference, id, code);
        } else if (code == ProblemCode.NOT_AN_ORGANIZATION) {
            problems.addValue(place, id, code);
        } else {
            problems.addValue(place, id, code, "kind", kind(found).words().insideSentence());
        }
    }

    /** The flaw of naming this subject, null where no subject has that id. */
    private Optional<ProblemCode> flaw(SubjectIds.@Nullable Found found, Reference reference) {
        boolean subject = reference == Reference.SUBJECT;
        if (found == null) {
            return Optional.of(subject ? ProblemCode.UNKNOWN_SUBJECT : ProblemCode.UNKNOWN_ORGANIZATION);
        } else if (!subject && !found.isOrganization()) {
            return Optional.of(ProblemCode.NOT_AN_ORGANIZATION);
        } else if (reference == Reference.CELL && isKnownAs(found, false)) {
            return Optional.of(ProblemCode.NOT_A_CELL);
        } else if (reference == Reference.COMMITTEE && isKnownAs(found, true)) {
            return Optional.of(ProblemCode.PARENT_IS_A_CELL);
        }
        return Optional.empty();
    }

    /** A missing subject is a problem only where all subjects could be read. */
    private void unknown(ProblemPlace place, Reference reference, String id, ProblemCode code) {
        boolean membersRead = reference != Reference.SUBJECT || tables.members().whole();
        if (tables.whole() && membersRead && tables.organizations().whole() && !withoutOrganizations()) {
            List<String> called = place.origin().form() == TableSource.Form.JSON ? List.of() : names().called(id);
            if (called.size() > 1) {
                problems.addValue(
                        place, id, ProblemCode.NAME_OF_SEVERAL, "ids", SafeText.of(String.join(", ", called)));
            } else {
                problems.addValue(place, id, code, "hint", subjects.hint(id));
            }
        }
    }

    private boolean isKnownAs(SubjectIds.Found found, boolean cell) {
        OrganizationKind kind = kind(found);
        return kind != null && cell == KnownOrganizations.isCell(kind);
    }

    private OrganizationKind kind(SubjectIds.Found found) {
        return tables.organizations().row(found.index()).kind();
    }
}
