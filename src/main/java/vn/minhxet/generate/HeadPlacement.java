package vn.minhxet.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.OrganizationKind;

/**
 * * In which cell the head of each committee sits: the first cell below it that has not yet more heads than it can seat.
 * For one thread.
 */
final class HeadPlacement {

    /** The smallest cell has three members: its secretary and two heads. */
    private static final int HEADS_IN_A_CELL = 2;

    private final Map<String, OrganizationPlace> places = new HashMap<>();
    private final Map<String, List<OrganizationPlace>> heads = new HashMap<>();
    private final Set<String> seated = new HashSet<>();

    HeadPlacement(List<OrganizationPlace> all) {
        all.forEach(it -> places.put(it.id(), it));
        all.stream().filter(OrganizationPlace::seatsMembers).forEach(this::seat);
    }

    private void seat(OrganizationPlace cell) {
        for (OrganizationPlace above = above(cell); above != null; above = above(above)) {
            List<OrganizationPlace> here = heads.computeIfAbsent(cell.id(), id -> new ArrayList<>());
            if (here.size() < HEADS_IN_A_CELL && seated.add(above.id())) {
                here.add(above);
            }
        }
    }

    private @Nullable OrganizationPlace above(OrganizationPlace place) {
        return place.parent() == null ? null : places.get(place.parent());
    }

    /** The committees whose heads sit in a cell. */
    List<OrganizationPlace> headsIn(OrganizationPlace cell) {
        return heads.getOrDefault(cell.id(), List.of());
    }

    /** The organization in whose leadership collective the secretary of a cell sits. */
    @Nullable
    String collectiveOf(OrganizationPlace cell) {
        return cell.kind() == OrganizationKind.CELL ? cell.parent() : cell.id();
    }
}
