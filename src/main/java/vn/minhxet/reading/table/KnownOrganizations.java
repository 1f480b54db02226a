package vn.minhxet.reading.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import vn.minhxet.facts.Column.Reference;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.rule.OrganizationKind;

/**
 * The organizations that were read before the rows that name them: their ids, each as the one object that all who name it
 * share, and as what they may be named. Of several with the same id the first counts. Immutable; safe for any thread.
 */
public final class KnownOrganizations {

    public static final KnownOrganizations NONE = new KnownOrganizations(List.of());

    private final TextPool ids;
    private final BitSet cells = new BitSet();
    private final BitSet committees = new BitSet();

    public KnownOrganizations(List<OrganizationRow> organizations) {
        this.ids = TextPool.of(organizations.stream()
                .map(OrganizationRow::id)
                .filter(Objects::nonNull)
                .toList());
        for (int i = organizations.size() - 1; i >= 0; i--) {
            if (organizations.get(i).id() != null) {
                note(ids.place(organizations.get(i).id()), organizations.get(i).kind());
            }
        }
    }

    private void note(int place, OrganizationKind kind) {
        cells.set(place, kind != null && isCell(kind));
        committees.set(place, kind != null && !isCell(kind));
    }

    public static boolean isCell(OrganizationKind kind) {
        return kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL;
    }

    /** By their ids. */
    public TextPool ids() {
        return ids;
    }

    /** Whether the organization at a place among the ids may be named in a column that asks for this. */
    public boolean mayBeNamed(int place, Reference reference) {
        return switch (reference) {
            case CELL -> !committees.get(place);
            case COMMITTEE -> !cells.get(place);
            case NOTHING, ORGANIZATION, SUBJECT -> true;
        };
    }
}
