package vn.minhxet.exchange;

import java.util.List;
import vn.minhxet.exchange.Column.Reference;
import vn.minhxet.subject.OrganizationKind;

/** Checks that every id named in a column is there, and names what the column asks for. */
final class ReferenceCheck {

    private final ReadTables tables;
    private final Subjects subjects;
    private final Problems problems;

    ReferenceCheck(ReadTables tables, Subjects subjects, Problems problems) {
        this.tables = tables;
        this.subjects = subjects;
        this.problems = problems;
    }

    void check() {
        if (withoutOrganizations()) {
            String name = tables.source().form() == Origin.Form.WORKBOOK
                    ? Tables.ORGANIZATIONS.sheet().vi()
                    : Tables.ORGANIZATIONS.name();
            problems.add(tables.source().whole(), ProblemCode.MISSING_TABLE, "expected", name);
        }
        for (Rows<?> rows : tables.all()) {
            for (int column = 0; column < rows.table().columns().size(); column++) {
                if (rows.table().columns().get(column).reference() != Reference.NOTHING) {
                    check(rows, column);
                }
            }
        }
    }

    private boolean withoutOrganizations() {
        return !tables.organizations().given()
                && tables.whole()
                && tables.members().size() > 0;
    }

    private void check(Rows<?> rows, int column) {
        Reference reference = rows.table().columns().get(column).reference();
        Object fine = null;
        for (int i = 0; i < rows.size(); i++) {
            Object value = rows.value(i, column);
            if (value instanceof String id && !id.equals(fine)) {
                fine = check(rows, i, column, reference, id) ? value : fine;
            } else if (value instanceof List<?> ids) {
                for (Object id : ids) {
                    check(rows, i, column, reference, (String) id);
                }
            }
        }
    }

    /** Whether nothing is wrong with it; of neighbours that name the same only the first need be asked. */
    private boolean check(Rows<?> rows, int index, int column, Reference reference, String id) {
        Subjects.Found found = subjects.find(id);
        if (found == null) {
            unknown(rows.place(index, column), reference, id);
        } else if (reference != Reference.SUBJECT && !found.isOrganization()) {
            problems.addValue(rows.place(index, column), id, ProblemCode.NOT_AN_ORGANIZATION);
        } else if (reference == Reference.CELL && isKnownAs(found, false)) {
            notFitting(rows.place(index, column), found, id, ProblemCode.NOT_A_CELL);
        } else if (reference == Reference.COMMITTEE && isKnownAs(found, true)) {
            notFitting(rows.place(index, column), found, id, ProblemCode.PARENT_IS_A_CELL);
        } else {
            return true;
        }
        return false;
    }

    /** What is not there is only a problem where everything could be read. */
    private void unknown(Place place, Reference reference, String id) {
        boolean subject = reference == Reference.SUBJECT;
        boolean membersRead = !subject || tables.members().whole();
        if (tables.whole() && membersRead && tables.organizations().whole() && !withoutOrganizations()) {
            ProblemCode code = subject ? ProblemCode.UNKNOWN_SUBJECT : ProblemCode.UNKNOWN_ORGANIZATION;
            problems.addValue(place, id, code, "hint", subjects.hint(id));
        }
    }

    private boolean isKnownAs(Subjects.Found found, boolean cell) {
        OrganizationKind kind = kind(found);
        return kind != null && cell == (kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL);
    }

    private OrganizationKind kind(Subjects.Found found) {
        return tables.organizations().row(found.index()).kind();
    }

    private void notFitting(Place place, Subjects.Found found, String id, ProblemCode code) {
        problems.addValue(place, id, code, "kind", WordsOf.inside(kind(found).words()));
    }
}
