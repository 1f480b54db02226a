package vn.minhxet.store;

/**
 * A session, by the hash of its id.
 *
 * @param began in milliseconds since 1970
 * @param used the last time, in milliseconds since 1970
 */
public record SessionRow(String hash, String account, long began, long used) {}
