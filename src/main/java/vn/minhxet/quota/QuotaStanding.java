package vn.minhxet.quota;

import java.util.OptionalLong;
import vn.minhxet.language.Bilingual;

/**
 * Where a subject that meets all conditions of EXCELLENT stands in the quota of its group. Immutable.
 *
 * @param group the group: the base organization or deciding committee, and what else the rulebook groups by
 * @param groupWords the group in words
 * @param baseCount the base of the share
 * @param limit the number that may be EXCELLENT
 * @param byFloor whether the floor gives the limit, because the share would allow fewer
 * @param candidates the number that meets all conditions of EXCELLENT
 * @param rank one more than the number of candidates that surely have a higher total
 * @param notBelow the number of candidates that have, or may have, the same or a higher total, the subject among them
 * @param open whether the place hangs on figures that are missing, of the subject or of others
 * @param lastTotal the most that the last of the others within the limit may have, in hundredths: with more one stays; empty
 *     where the limit is none
 * @param lastCertain the least that it surely has: with less one is moved; the same where nothing is missing
 * @param fall what the quota does to the subject
 */
public record QuotaStanding(
        String group,
        Bilingual groupWords,
        QuotaTerms terms,
        long baseCount,
        long limit,
        boolean byFloor,
        long candidates,
        long rank,
        long notBelow,
        boolean open,
        OptionalLong lastTotal,
        OptionalLong lastCertain,
        Fall fall) {

    /** More than the Party has members, and {@link QuotaTerms#share} of it stays within a {@code long}. */
    private static final long MOST_OTHERS = 100_000_000;

    /** What the quota does to a candidate. */
    public enum Fall {
        /** Stays EXCELLENT. */
        STAYS,
        /** Ties with others across the limit, or may stand on either side of it for want of figures: to be decided. */
        TIED,
        /** Becomes GOOD. */
        MOVED
    }

    /**
     * The number of further subjects in the base, such as GOOD ones, that keep the subject EXCELLENT; empty where no
     * number does.
     */
    public OptionalLong moreGoodToStay() {
        long others = baseCount - terms.base(0, candidates, limit);
        if (terms.limit(others + MOST_OTHERS, candidates) < notBelow) {
            return OptionalLong.empty();
        }
        long low = 0;
        long high = MOST_OTHERS;
        while (low < high) {
            long middle = (low + high) / 2;
            boolean enough = terms.limit(others + middle, candidates) >= notBelow;
            high = enough ? middle : high;
            low = enough ? low : middle + 1;
        }
        return OptionalLong.of(low);
    }

    /** The base if one more than the limit stayed EXCELLENT. */
    public long baseOfOneMore() {
        return terms.base().countsExcellent() ? baseCount : baseCount - 1;
    }
}
