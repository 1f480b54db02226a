package vn.minhxet.record;

/**
 * Who makes an entry (người thực hiện). Immutable.
 *
 * @param name as the program knows the person; stays readable in the ledger for ever
 */
public record Actor(String name) {}
