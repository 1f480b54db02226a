package vn.minhxet.identity;

/**
 * Who somebody is at an identity provider (định danh). Immutable.
 *
 * @param issuer the provider, as its tokens name it
 * @param subject the id of the person there, which never changes
 */
public record Identity(String issuer, String subject) {}
