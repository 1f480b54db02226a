package vn.minhxet.store;

/**
 * A role that an account holds.
 *
 * @param organization empty over the whole record
 */
public record GrantRow(String account, String role, String organization, long index) {}
