package vn.minhxet.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.exchange.Origin.Form;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Finding;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Organization;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.YearFacts;

/** The tables as far as they were read from one source. Not safe for several threads while it is filled. */
final class ReadTables {

    private final Origin source;
    private final Map<Table<?>, Rows<?>> tables = new HashMap<>();
    private int ordinal;
    private boolean unread;

    /**
     * Nothing yet.
     *
     * @param name the name of the file or folder, null for a body over HTTP
     */
    ReadTables(Form form, String name) {
        this.source = new Origin(0, form, name == null ? null : Shown.of(name), null);
    }

    /** The file or folder as such. */
    Origin source() {
        return source;
    }

    /** A part of the source, in the order of reading. */
    Origin next(String file, String sheet) {
        ordinal++;
        return new Origin(ordinal, source.form(), file, sheet == null ? null : Shown.of(sheet));
    }

    /** Says that something could not be read at all, so that what is not there may yet exist. */
    void somethingUnread() {
        unread = true;
    }

    boolean whole() {
        return !unread;
    }

    void add(Rows<?> rows) {
        tables.put(rows.table(), rows);
    }

    boolean has(Table<?> table) {
        return tables.containsKey(table);
    }

    /** The rows of a table, none where it was not there. */
    @SuppressWarnings("unchecked")
    <R> Rows<R> of(Table<R> table) {
        return (Rows<R>) tables.computeIfAbsent(table, it -> Rows.absent(it, source));
    }

    List<Rows<?>> all() {
        return Tables.ALL.stream().<Rows<?>>map(this::of).toList();
    }

    Rows<Period> period() {
        return of(Tables.PERIOD);
    }

    Rows<Organization> organizations() {
        return of(Tables.ORGANIZATIONS);
    }

    Rows<Member> members() {
        return of(Tables.MEMBERS);
    }

    Rows<Assessment> assessments() {
        return of(Tables.ASSESSMENTS);
    }

    Rows<Indicator> indicators() {
        return of(Tables.INDICATORS);
    }

    Rows<Finding> findings() {
        return of(Tables.FINDINGS);
    }

    /** The facts, once nothing is wrong with them. */
    YearFacts facts() {
        return new YearFacts(
                period().row(0),
                organizations().rows(),
                members().rows(),
                assessments().rows(),
                indicators().rows(),
                findings().rows());
    }
}
