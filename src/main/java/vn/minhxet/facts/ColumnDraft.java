package vn.minhxet.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Column.Bounds;
import vn.minhxet.facts.Column.Empty;
import vn.minhxet.facts.Column.Latest;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;

/** A {@link Column} being described. Used only while {@link Tables} is set up. */
final class ColumnDraft {

    /**
     * No count of one subject's year comes near a million; the parameters of counts have the same bound (decision 13).
     */
    private static final long MANY = 1_000_000;

    /**
     * 10<sup>12</sup> units in hundredths: room for sums of money in đồng, and a {@code long} still holds tens of
     * thousands of times as much.
     */
    private static final long LARGE = 1_000_000_000_000_00L;

    private final String name;
    private final Unit unit;
    private final boolean shared;
    private final List<Enum<?>> codes = new ArrayList<>();
    private final List<String> notAbove = new ArrayList<>();
    private Bounds bounds;
    private int most = 1;
    private Empty empty = Empty.UNKNOWN;
    private Reference reference = Reference.NOTHING;
    private Latest notAfter = Latest.ANY;
    private boolean noted;
    private boolean ofOthers;
    private boolean freeCode;

    /** A column of one table, with words of its own. */
    ColumnDraft(String name, Unit unit) {
        this(name, unit, false);
    }

    private ColumnDraft(String name, Unit unit, boolean shared) {
        this.name = name;
        this.unit = unit;
        this.shared = shared;
        this.bounds = boundsOf(unit);
    }

    /** A column that several tables have in the same words. */
    static ColumnDraft shared(String name, Unit unit) {
        return new ColumnDraft(name, unit, true);
    }

    private static Bounds boundsOf(Unit unit) {
        return switch (unit) {
            case COUNT -> new Bounds(0, MANY, true);
            case MONTHS -> new Bounds(0, 12, false);
            case POINTS, PERCENT -> new Bounds(0, 100_00, false);
            case FIGURE -> new Bounds(0, LARGE, true);
            case TEXT, CODE, FLAG, MARK, DATE -> Bounds.NONE;
        };
    }

    /** Numbers from {@code least} to {@code most}, in whole units. */
    ColumnDraft from(long least, long most) {
        long scale = unit.inHundredths() ? 100 : 1;
        bounds = new Bounds(least * scale, most * scale, false);
        return this;
    }

    /** A number that may not exceed the first of these columns of the row that is known. */
    ColumnDraft partOf(String... wholes) {
        notAbove.addAll(List.of(wholes));
        return this;
    }

    /** A code that rulebooks and offices choose. */
    ColumnDraft freeCode() {
        freeCode = true;
        return this;
    }

    /** A number that tells what others did. */
    ColumnDraft ofOthers() {
        ofOthers = true;
        return this;
    }

    ColumnDraft codes(Enum<?>... values) {
        codes.addAll(List.of(values));
        return this;
    }

    ColumnDraft many() {
        return upTo(Integer.MAX_VALUE);
    }

    ColumnDraft upTo(int count) {
        most = count;
        return this;
    }

    ColumnDraft required() {
        empty = Empty.REFUSED;
        return this;
    }

    ColumnDraft emptyMeansNone() {
        empty = Empty.NONE;
        return this;
    }

    ColumnDraft emptyMeansNotAny() {
        empty = Empty.NOT_ANY;
        return this;
    }

    ColumnDraft emptyMeansId() {
        empty = Empty.ID;
        return this;
    }

    ColumnDraft names(Reference named) {
        reference = named;
        return this;
    }

    ColumnDraft notAfterReview() {
        notAfter = Latest.REVIEW;
        return this;
    }

    /** A column whose heading does not say it all: there is a sentence on what to enter. */
    ColumnDraft noted() {
        noted = true;
        return this;
    }

    /**
     * The column, in its words.
     *
     * @param table the contract name of its table
     */
    Column column(String table) {
        String key = "facts.column." + (shared ? "subjects" : table) + '.' + name;
        @Nullable Bilingual note = noted ? Messages.words(key + ".note") : null;
        return new Column(
                name,
                Messages.words(key),
                unit,
                bounds,
                codes,
                most,
                empty,
                reference,
                notAbove,
                notAfter,
                note,
                ofOthers,
                freeCode);
    }
}
