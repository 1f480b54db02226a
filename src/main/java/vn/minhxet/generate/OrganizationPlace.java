package vn.minhxet.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.OrganizationKind;

/**
 * Where an organization stands, before it gets figures. Immutable.
 *
 * @param parent the id of the place above, null for the root
 * @param predecessors ids of those merged into it
 */
record OrganizationPlace(
        String id,
        String name,
        OrganizationKind kind,
        @Nullable String parent,
        String sector,
        @Nullable String group,
        List<String> predecessors) {

    OrganizationPlace(String id, String name, OrganizationKind kind, @Nullable String parent, String sector) {
        this(id, name, kind, parent, sector, null, List.of());
    }

    /** Whether members sit in it. */
    boolean seatsMembers() {
        return kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL;
    }
}
