package vn.minhxet.campaign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organizations above a subject, the nearest first (các tổ chức cấp trên). Pure functions. */
final class OrganizationsAbove {

    private OrganizationsAbove() {}

    /** The ids of all organizations above; a member's cell is the first. Ends where the tree does. */
    static List<String> of(String id, CampaignView view) {
        Set<String> above = new LinkedHashSet<>();
        Optional<CampaignSubject> next = view.organizationAbove(id);
        while (next.isPresent() && above.add(next.get().id())) {
            next = view.organizationAbove(next.get().id());
        }
        return List.copyOf(above);
    }

    /** Whether an organization stands somewhere below another, and is not the same. */
    static boolean isBelow(String id, String organization, CampaignView view) {
        return !id.equals(organization) && of(id, view).contains(organization);
    }
}
