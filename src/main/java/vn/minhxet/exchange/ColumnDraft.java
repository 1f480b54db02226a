package vn.minhxet.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.exchange.Column.Bounds;
import vn.minhxet.exchange.Column.Empty;
import vn.minhxet.exchange.Column.Latest;
import vn.minhxet.exchange.Column.Reference;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Property;
import vn.minhxet.subject.RowLimits;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;

/** A {@link Column} being described. Used only while {@link Tables} is set up. */
final class ColumnDraft {

    private static final long MANY = 1_000_000;
    private static final long LARGE = 1_000_000_000_000_00L;

    private final String name;
    private final Words heading;
    private final Unit unit;
    private final List<Enum<?>> codes = new ArrayList<>();
    private final List<String> notAbove = new ArrayList<>();
    private Bounds bounds;
    private boolean many;
    private Empty empty = Empty.UNKNOWN;
    private Reference reference = Reference.NOTHING;
    private Latest notAfter = Latest.ANY;
    private Words note;

    ColumnDraft(String name, Unit unit, String vi, String en) {
        this(name, unit, new Words(vi, en));
    }

    private ColumnDraft(String name, Unit unit, Words heading) {
        this.name = name;
        this.unit = unit;
        this.heading = heading;
        this.bounds = boundsOf(unit);
    }

    /**
     * A column with the words and the unit that the catalogue of its subject gives to the property of this name, within
     * the limits of its row.
     */
    static ColumnDraft of(Catalogue<?> catalogue, String name) {
        Property<?> property = catalogue.find(name).orElseThrow();
        ColumnDraft draft = new ColumnDraft(name, property.unit(), property.words());
        draft.notAbove.addAll(RowLimits.wholes(name));
        RowLimits.most(name).ifPresent(most -> draft.bounds = new Bounds(0, most, false));
        return draft;
    }

    private static Bounds boundsOf(Unit unit) {
        return switch (unit) {
            case COUNT -> new Bounds(0, MANY, true);
            case MONTHS -> new Bounds(0, 12, false);
            case POINTS, PERCENT -> new Bounds(0, 100_00, false);
            case FIGURE -> new Bounds(-LARGE, LARGE, true);
            case TEXT, CODE, FLAG, DATE -> null;
        };
    }

    /** Numbers from {@code least} to {@code most}, in whole units. */
    ColumnDraft from(long least, long most) {
        long scale = unit.inHundredths() ? 100 : 1;
        bounds = new Bounds(least * scale, most * scale, false);
        return this;
    }

    ColumnDraft codes(Enum<?>... values) {
        codes.addAll(List.of(values));
        return this;
    }

    ColumnDraft many() {
        many = true;
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

    ColumnDraft note(String vi, String en) {
        note = new Words(vi, en);
        return this;
    }

    Column column() {
        return new Column(name, heading, unit, bounds, codes, many, empty, reference, notAbove, notAfter, note);
    }
}
