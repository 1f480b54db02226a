package vn.minhxet.reading.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.language.NormalizedText;

/**
 * The organizations by their names, since offices write the name of a cell where its id is asked for (gọi tổ chức bằng tên).
 * A name stands for an id only where one organization alone has it. Immutable.
 */
final class OrganizationNames {

    private final Map<String, List<String>> ids = new HashMap<>();

    OrganizationNames(List<OrganizationRow> organizations) {
        for (OrganizationRow organization : organizations) {
            if (organization.id() != null && organization.name() != null) {
                ids.computeIfAbsent(NormalizedText.folded(organization.name()), any -> new ArrayList<>())
                        .add(organization.id());
            }
        }
    }

    /** The ids of all organizations of that name, whatever its case and spacing. */
    List<String> called(String name) {
        return ids.getOrDefault(NormalizedText.folded(name), List.of());
    }
}
