package vn.minhxet.facts;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.MemberStatus;
import vn.minhxet.rule.Role;

/**
 * The rows of members, page by page; a row becomes an object when it is asked for. A country has 5.6 million of them. Not safe
 * for several threads while rows are added, then for any.
 */
final class MemberRowList extends AbstractList<MemberRow> implements Table.Rows<MemberRow> {

    /**
     * The columns of the table, found by name, from which a row is put onto a page. There are millions of rows, so nothing goes
     * from the file to the page by way of an object.
     */
    private static final class Columns {

        private final int id;
        private final int name;
        private final int position;
        private final int group;
        private final int organization;
        private final int status;
        private final int admittedOn;
        private final int role;
        private final int leads;
        private final int collective;
        private final int exempt;
        private final int suspended;
        private final int officialGrade;
        private final int complaintPending;
        private final int selfGrade;
        private final int previousGrade;
        private final int quarterGrades;
        private final int[] counts;
        private final int[] absent;

        Columns(Table<MemberRow> table) {
            this.id = table.position("id");
            this.name = table.position("name");
            this.position = table.position("position");
            this.group = table.position("group");
            this.organization = table.position("organization");
            this.status = table.position("status");
            this.admittedOn = table.position("admittedOn");
            this.role = table.position("role");
            this.leads = table.position("leads");
            this.collective = table.position("collective");
            this.exempt = table.position("exempt");
            this.suspended = table.position("suspended");
            this.officialGrade = table.position("officialGrade");
            this.complaintPending = table.position("complaintPending");
            this.selfGrade = table.position("selfGrade");
            this.previousGrade = table.position("previousGrade");
            this.quarterGrades = table.position("quarterGrades");
            this.counts = MemberPage.COUNTS.stream().mapToInt(table::position).toArray();
            this.absent = MemberPage.COUNTS.stream()
                    .mapToInt(it -> table.column(it).empty() == Column.Empty.NONE ? 0 : Unknown.NUMBER)
                    .toArray();
        }

        void put(RowValues values, MemberPage page) {
            page.begin(
                    values.text(organization),
                    MemberPage.Post.of(
                            values.text(position), values.text(group), values.text(leads), values.text(collective)));
            values.putIdAndName(id, name, page);
            for (int i = 0; i < counts.length; i++) {
                page.put(i, values.whole(counts[i], absent[i]));
            }
            page.put(MemberPage.ADMITTED_ON, MemberRow.packed(values.day(admittedOn)));
            page.put(MemberPage.CODES, codes(values));
        }

        private int codes(RowValues values) {
            return MemberCode.STATUS.packed((MemberStatus) values.object(status))
                    | MemberCode.ROLE.packed((Role) values.object(role))
                    | MemberCode.OFFICIAL_GRADE.packed((Grade) values.object(officialGrade))
                    | MemberCode.SELF_GRADE.packed((Grade) values.object(selfGrade))
                    | MemberCode.PREVIOUS_GRADE.packed((Grade) values.object(previousGrade))
                    | MemberCode.EXEMPT.packed(values.isOn(exempt))
                    | MemberCode.SUSPENDED.packed(values.isOn(suspended))
                    | MemberCode.COMPLAINT_PENDING.packed(values.isOn(complaintPending))
                    | MemberCode.packedQuarters(values.list(quarterGrades));
        }
    }

    /** Rows of the first page, since many lists stay short. */
    private static final int FEW = 16;

    /** Rows of every other page: 64 KiB of numbers. */
    private static final int MOST = 1024;

    /** What an id and a Vietnamese name mostly take; a page takes more where it must. */
    private static final int BYTES_A_ROW = 40;

    /** For each so many rows it is noted on which page the first of them stands. */
    private static final int SHIFT = 8;

    private final Columns columns;
    private MemberPage[] pages = {};
    private int[] starts = {};
    private int[] pageOfStride = {};
    private int count;
    private int strides;
    private int size;

    private MemberRowList(Columns columns) {
        this.columns = columns;
    }

    /** Makes empty lists for rows of a table. */
    static Supplier<Table.Rows<MemberRow>> of(Table<MemberRow> table) {
        Columns columns = new Columns(table);
        return () -> new MemberRowList(columns);
    }

    /** A list of the rows as they are now: of such a list without copying them. */
    static List<MemberRow> copyOf(List<MemberRow> rows) {
        return rows instanceof MemberRowList list ? new MemberRowList(list) : List.copyOf(rows);
    }

    private MemberRowList(MemberRowList of) {
        this.columns = of.columns;
        this.strides = of.strides;
        this.pages = of.pages;
        this.starts = of.starts;
        this.pageOfStride = of.pageOfStride;
        this.count = of.count;
        this.size = of.size;
    }

    @Override
    public void add(RowValues values) {
        if (count == 0 || pages[count - 1].isFull()) {
            int rows = count == 0 ? FEW : MOST;
            begin(new MemberPage(rows, rows * BYTES_A_ROW));
        }
        columns.put(values, pages[count - 1]);
        size++;
        noteStrides();
    }

    @Override
    public void append(Table.Rows<MemberRow> others) {
        MemberRowList list = (MemberRowList) others;
        for (int i = 0; i < list.count; i++) {
            begin(list.pages[i]);
            size += list.pages[i].size();
            noteStrides();
        }
    }

    private void begin(MemberPage page) {
        if (count > 0) {
            pages[count - 1].end();
        }
        if (count == pages.length) {
            pages = Arrays.copyOf(pages, Math.max(FEW, 2 * count));
            starts = Arrays.copyOf(starts, pages.length);
        }
        pages[count] = page;
        starts[count] = size;
        count++;
    }

    /** Notes the last page for all strides that begin on it. */
    private void noteStrides() {
        while (strides << SHIFT < size) {
            if (strides == pageOfStride.length) {
                pageOfStride = Arrays.copyOf(pageOfStride, Math.max(FEW, 2 * strides));
            }
            pageOfStride[strides] = count - 1;
            strides++;
        }
    }

    @Override
    public MemberRow get(int index) {
        Objects.checkIndex(index, size);
        int page = pageOfStride[index >> SHIFT];
        while (page + 1 < count && starts[page + 1] <= index) {
            page++;
        }
        return new MemberRow(pages[page], index - starts[page]);
    }

    @Override
    public int size() {
        return size;
    }
}
