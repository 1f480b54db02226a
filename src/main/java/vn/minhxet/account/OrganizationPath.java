package vn.minhxet.account;

import java.util.List;

/**
 * Where in the tree something is (vị trí trong hệ thống tổ chức): the organization concerned and all above it. Immutable.
 *
 * @param upward ids of organizations, the one concerned first; empty for what concerns the whole record
 */
public record OrganizationPath(List<String> upward) {

    /** What concerns the whole record. */
    public static final OrganizationPath WHOLE = new OrganizationPath(List.of());

    public OrganizationPath {
        upward = List.copyOf(upward);
    }
}
