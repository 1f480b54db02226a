package vn.minhxet.paper;

/**
 * The heading block of a paper (phần đầu). Immutable.
 *
 * @param draft the mark of a draft, empty for none
 * @param above the organization above the one that issues, in capitals; empty where there is none
 * @param issuer the organization that issues, in capitals
 * @param number with its label; empty for papers without
 * @param party the Party's name, in capitals
 * @param placeAndDate the place and the day
 */
public record PaperHead(String draft, String above, String issuer, String number, String party, String placeAndDate) {}
