package vn.minhxet.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.SafeText;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.problem.TableSource.Form;
import vn.minhxet.warning.Warnings;

/** The tables as far as they were read from one source. Not safe for several threads while it is filled. */
public final class TablesRead {

    private final TableSource source;
    private final Map<Table<?>, TableRows<?>> tables = new HashMap<>();
    private final List<TableRows<ScoreRow>> scoreSheets = new ArrayList<>();
    private int ordinal;
    private boolean unread;

    /**
     * Nothing yet.
     *
     * @param name the name of the file or folder, null for a body over HTTP
     */
    public TablesRead(Form form, @Nullable String name) {
        this.source = new TableSource(0, form, name == null ? null : SafeText.of(name), null);
    }

    /** The file or folder as such. */
    public TableSource source() {
        return source;
    }

    /** Nothing yet of a file that is read behind others, so that its problems stand behind theirs. */
    public TablesRead behind(String name) {
        TablesRead other = new TablesRead(source.form(), name);
        other.ordinal = ordinal;
        return other;
    }

    /** Adds what stood in several files, as tables of one year; of the periods, which must be the same, the first. */
    public void join(List<TablesRead> several) {
        for (Table<?> table : Tables.ALL) {
            join(table, several);
        }
        several.forEach(it -> scoreSheets.addAll(it.scoreSheets));
        unread |= several.stream().anyMatch(it -> it.unread);
    }

    private <R> void join(Table<R> table, List<TablesRead> several) {
        List<TableRows<R>> parts = several.stream()
                .filter(it -> it.has(table))
                .map(it -> it.of(table))
                .toList();
        if (!parts.isEmpty()) {
            add(table == (Table<?>) Tables.PERIOD ? parts.get(0) : TableRows.joined(parts));
        }
    }

    /** Puts changed rows of a table in the place of those that were there. */
    public void replace(TableRows<?> rows, TableRows<?> changed) {
        if (!tables.replace(rows.table(), rows, changed)) {
            replaceScoreSheet(rows, changed);
        }
    }

    @SuppressWarnings("unchecked")
    private void replaceScoreSheet(TableRows<?> rows, TableRows<?> changed) {
        scoreSheets.replaceAll(it -> it == rows ? (TableRows<ScoreRow>) changed : it);
    }

    /** Reads on behind another file. */
    public void goOnBehind(TablesRead other) {
        ordinal = other.ordinal;
    }

    /** A part of the source, in the order of reading. */
    public TableSource next(@Nullable String file, String sheet) {
        ordinal++;
        return new TableSource(ordinal, source.form(), file, sheet == null ? null : SafeText.of(sheet));
    }

    /** Says that something could not be read at all, so that what is not there may yet exist. */
    public void somethingUnread() {
        unread = true;
    }

    public boolean whole() {
        return !unread;
    }

    public void add(TableRows<?> rows) {
        tables.put(rows.table(), rows);
    }

    /** Adds the rows of a score sheet that stood in a file or worksheet of its own. */
    public void addScoreSheet(TableRows<ScoreRow> rows) {
        scoreSheets.add(rows);
    }

    public boolean has(Table<?> table) {
        return tables.containsKey(table);
    }

    /** The rows of a table, none where it was not there. */
    @SuppressWarnings("unchecked")
    <R> TableRows<R> of(Table<R> table) {
        return (TableRows<R>) tables.computeIfAbsent(table, it -> TableRows.absent(it, source));
    }

    public List<TableRows<?>> all() {
        return Stream.concat(Tables.ALL.stream().<TableRows<?>>map(this::of), scoreSheets.stream())
                .toList();
    }

    public TableRows<Period> period() {
        return of(Tables.PERIOD);
    }

    public TableRows<OrganizationRow> organizations() {
        return of(Tables.ORGANIZATIONS);
    }

    public TableRows<MemberRow> members() {
        return of(Tables.MEMBERS);
    }

    public TableRows<AssessmentRow> assessments() {
        return of(Tables.ASSESSMENTS);
    }

    public TableRows<IndicatorRow> indicators() {
        return of(Tables.INDICATORS);
    }

    public TableRows<FindingRow> findings() {
        return of(Tables.FINDINGS);
    }

    /** What was given for single criteria, a list for each file or worksheet. */
    public List<TableRows<ScoreRow>> scores() {
        return Stream.concat(Stream.of(of(Tables.SCORES)), scoreSheets.stream()).toList();
    }

    public TableRows<ProductRow> products() {
        return of(Tables.PRODUCTS);
    }

    /**
     * The facts, once nothing is wrong with them.
     *
     * @param warnings what is odd about them
     */
    public YearFacts facts(Warnings warnings) {
        return new YearFacts(
                period().row(0),
                organizations().rows(),
                members().rows(),
                assessments().rows(),
                indicators().rows(),
                findings().rows(),
                scores().stream().flatMap(it -> it.rows().stream()).toList(),
                products().rows(),
                warnings);
    }
}
