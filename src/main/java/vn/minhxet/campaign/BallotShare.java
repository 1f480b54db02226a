package vn.minhxet.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a ballot's base, exact (tỷ lệ phiếu). Immutable.
 *
 * @param votes the votes for a grade
 * @param base the number of whom the share is taken, above zero
 */
public record BallotShare(int votes, int base) implements Comparable<BallotShare> {

    /** The share in per cent for people to read, rounded half up to hundredths. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(100L * votes)
                .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Compares by multiplying: nothing is rounded. */
    @Override
    public int compareTo(BallotShare other) {
        return Long.compare((long) votes * other.base, (long) other.votes * base);
    }
}
