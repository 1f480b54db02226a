package vn.minhxet.whatif;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;

/**
 * The changes in one committee and everything under it. Immutable.
 *
 * @param id null for the subjects under no committee of the level
 * @param name null likewise
 * @param total the number of subjects
 * @param changed the number of changes
 * @param sharePercent the share of these, in per cent with two places, half up
 */
public record CommitteeChange(
        @Nullable String id,
        @Nullable String name,
        int total,
        int changed,
        BigDecimal sharePercent,
        Matrices matrices) {

    /** 100 per cent in hundredths of one per cent. */
    private static final long WHOLE = 10_000;

    static CommitteeChange of(@Nullable String id, @Nullable String name, Matrices matrices) {
        int total = matrices.total();
        int changed = matrices.changed();
        return new CommitteeChange(id, name, total, changed, percent(changed, total), matrices);
    }

    private static BigDecimal percent(long part, long total) {
        return Hundredths.decimal((2 * WHOLE * part + total) / (2 * total));
    }
}
