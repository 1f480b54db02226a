package vn.minhxet.facts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of some members in a few arrays: sixteen whole numbers a row side by side, the id and the name in UTF-8, and the
 * texts that many share. Rows are added at the end and never change. For one thread while rows are added, then for any.
 */
final class MemberPage {

    /** Columns of counts, points and percentages, in the order in which they stand in a row. */
    static final List<String> COUNTS = List.of(
            "monthsOnLeave",
            "generalPoints",
            "resultPoints",
            "tasksAssigned",
            "tasksCompleted",
            "tasksOnTime",
            "tasksExceeded",
            "shortcomings",
            "shortcomingsRemedied",
            "targetsMissed",
            "lowConfidencePercent",
            "unitsInCharge",
            "unitsFailed");

    static final int MONTHS_ON_LEAVE = COUNTS.indexOf("monthsOnLeave");
    static final int GENERAL_POINTS = COUNTS.indexOf("generalPoints");
    static final int RESULT_POINTS = COUNTS.indexOf("resultPoints");
    static final int TASKS_ASSIGNED = COUNTS.indexOf("tasksAssigned");
    static final int TASKS_COMPLETED = COUNTS.indexOf("tasksCompleted");
    static final int TASKS_ON_TIME = COUNTS.indexOf("tasksOnTime");
    static final int TASKS_EXCEEDED = COUNTS.indexOf("tasksExceeded");
    static final int SHORTCOMINGS = COUNTS.indexOf("shortcomings");
    static final int SHORTCOMINGS_REMEDIED = COUNTS.indexOf("shortcomingsRemedied");
    static final int TARGETS_MISSED = COUNTS.indexOf("targetsMissed");
    static final int LOW_CONFIDENCE_PERCENT = COUNTS.indexOf("lowConfidencePercent");
    static final int UNITS_IN_CHARGE = COUNTS.indexOf("unitsInCharge");
    static final int UNITS_FAILED = COUNTS.indexOf("unitsFailed");

    static final int ADMITTED_ON = 13;
    static final int CODES = 14;

    /** Where the id and the name stand: the last, and no part of what was entered. */
    private static final int ID_AND_NAME = 15;

    /** A row begins at its number times sixteen. */
    private static final int SHIFT = 4;

    /** What most rows leave empty, so that it costs them one pointer. */
    record Post(
            @Nullable String position,
            @Nullable String group,
            @Nullable String leads,
            @Nullable String collective) {

        static final Post NONE = new Post(null, null, null, null);

        static Post of(
                @Nullable String position,
                @Nullable String group,
                @Nullable String leads,
                @Nullable String collective) {
            boolean none = position == null && group == null && leads == null && collective == null;
            return none ? NONE : new Post(position, group, leads, collective);
        }
    }

    private int[] numbers;
    private String[] organizations;
    private Post[] posts;
    private byte[] utf8;
    private int size;
    private int filled;

    /**
     * Room for some rows.
     *
     * @param bytes how many bytes the ids and names take, as far as that is known
     */
    MemberPage(int rows, int bytes) {
        this.numbers = new int[rows << SHIFT];
        this.organizations = new String[rows];
        this.posts = new Post[rows];
        this.utf8 = new byte[bytes];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == organizations.length;
    }

    /** Begins a row; what follows puts something into it. */
    void begin(String organization, Post post) {
        organizations[size] = organization;
        posts[size] = post;
        numbers[size << SHIFT | ID_AND_NAME] = filled;
        size++;
    }

    /** Puts a number into the row that was begun last. */
    void put(int slot, int number) {
        numbers[(size - 1) << SHIFT | slot] = number;
    }

    /** Puts the id and the name, either of which may be null, into the row that was begun last. */
    void put(@Nullable String id, @Nullable String name) {
        makeRoom(IdAndName.length(id, name));
        filled = IdAndName.put(id, name, utf8, filled);
    }

    /** The same where both stand in an array as UTF-8. */
    void put(byte[] from, int id, int idLength, int name, int nameLength) {
        makeRoom(IdAndName.length(idLength, nameLength));
        filled = IdAndName.put(from, id, idLength, name, nameLength, utf8, filled);
    }

    private void makeRoom(int length) {
        if (filled + length > utf8.length) {
            utf8 = Arrays.copyOf(utf8, Math.max(filled + length, utf8.length * 2));
        }
    }

    /** Gives back room that no row will take. */
    void end() {
        if (!isFull()) {
            numbers = Arrays.copyOf(numbers, size << SHIFT);
            organizations = Arrays.copyOf(organizations, size);
            posts = Arrays.copyOf(posts, size);
        }
        utf8 = Arrays.copyOf(utf8, filled);
    }

    /** A page with one of the rows alone, with another number in one of its columns. */
    MemberPage with(int row, int slot, int number) {
        int from = idAndName(row);
        int to = IdAndName.end(utf8, from);
        MemberPage page = new MemberPage(1, to - from);
        page.begin(organizations[row], posts[row]);
        System.arraycopy(numbers, row << SHIFT, page.numbers, 0, ID_AND_NAME);
        System.arraycopy(utf8, from, page.utf8, 0, to - from);
        page.put(slot, number);
        return page;
    }

    int number(int row, int slot) {
        return numbers[row << SHIFT | slot];
    }

    String organization(int row) {
        return organizations[row];
    }

    Post post(int row) {
        return posts[row];
    }

    byte[] utf8() {
        return utf8;
    }

    /** Where the id and the name of a row stand in UTF-8. */
    int idAndName(int row) {
        return numbers[row << SHIFT | ID_AND_NAME];
    }

    /** Whether all numbers of one row are those of a row of this or another page. */
    boolean sameNumbers(int row, MemberPage other, int otherRow) {
        int from = row << SHIFT;
        int otherFrom = otherRow << SHIFT;
        return Arrays.equals(numbers, from, from + ID_AND_NAME, other.numbers, otherFrom, otherFrom + ID_AND_NAME);
    }
}
