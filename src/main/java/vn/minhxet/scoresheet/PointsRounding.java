package vn.minhxet.scoresheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How the points of a criterion become a decimal (làm tròn điểm): once, at the criterion; until then they are exact
 * fractions. Immutable.
 *
 * @param decimals 0 to 2
 * @param cut whether further decimals are cut off; else half and more is rounded up
 */
public record PointsRounding(int decimals, boolean cut) {

    /** What holds where a sheet says nothing: two decimals, half up, as totals are entered. */
    public static final PointsRounding USUAL = new PointsRounding(2, false);

    /** The points in hundredths. */
    public int hundredths(BigFraction points) {
        BigDecimal decimal = points.bigDecimalValue(decimals, cut ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        return decimal.movePointRight(2).intValueExact();
    }
}
