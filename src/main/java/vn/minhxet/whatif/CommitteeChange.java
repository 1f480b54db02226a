package vn.minhxet.whatif;

import java.math.BigDecimal;
import vn.minhxet.subject.Hundredths;

/**
 * What becomes otherwise in one committee and all that stands under it. Immutable.
 *
 * @param id null for those who stand under no committee of the level
 * @param name null likewise
 */
public record CommitteeChange(String id, String name, Matrices matrices) {

    private static final long WHOLE = 10_000;

    /** How many come out otherwise. */
    public int changed() {
        return matrices.changed();
    }

    /** The share of those who come out otherwise, in per cent with two places, half up. */
    public BigDecimal sharePercent() {
        long total = matrices.total();
        return Hundredths.decimal((2 * WHOLE * changed() + total) / (2 * total));
    }
}
