package vn.minhxet.account;

import org.jspecify.annotations.Nullable;

/**
 * A role over a part of the tree (quyền được giao). Immutable.
 *
 * @param organization the id of an organization: over it and all below it; null over the whole record
 */
public record Grant(Role role, @Nullable String organization) {

    /** A role over the whole record. */
    public static Grant whole(Role role) {
        return new Grant(role, null);
    }

    /** Whether the grant is over the place. */
    public boolean covers(OrganizationPath place) {
        return organization == null || place.upward().contains(organization);
    }
}
