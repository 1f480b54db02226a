package vn.minhxet.exchange;

import java.util.List;
import vn.minhxet.exchange.Column.Reference;
import vn.minhxet.subject.Organization;
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
        for (int i = 0; i < rows.size(); i++) {
            Object value = rows.value(i, column);
            if (value instanceof String id) {
                check(rows.place(i, column), reference, id);
            } else if (value instanceof List<?> ids) {
                Place place = rows.place(i, column);
                ids.forEach(id -> check(place, reference, (String) id));
            }
        }
    }

    private void check(Place place, Reference reference, String id) {
        Subjects.Found found = subjects.find(id);
        if (found == null) {
            unknown(place, reference, id);
        } else if (reference != Reference.SUBJECT && !found.isOrganization()) {
            problems.addValue(place, id, ProblemCode.NOT_AN_ORGANIZATION);
        } else if (reference == Reference.CELL) {
            checkCell(place, id, true, ProblemCode.NOT_A_CELL);
        } else if (reference == Reference.COMMITTEE) {
            checkCell(place, id, false, ProblemCode.PARENT_IS_A_CELL);
        }
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

    private void checkCell(Place place, String id, boolean wanted, ProblemCode code) {
        Organization organization = tables.organizations().row(subjects.find(id).index());
        OrganizationKind kind = organization.kind();
        boolean cell = kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL;
        if (kind != null && cell != wanted) {
            problems.addValue(place, id, code, "kind", WordsOf.inside(kind.words()));
        }
    }
}
