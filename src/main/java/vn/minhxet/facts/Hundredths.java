package vn.minhxet.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact decimals with two places, held as a whole number of hundredths: points, percentages, figures of indicators.
 * 87.25 points are 8725. Never binary floating point.
 */
public final class Hundredths {

    /** Two decimals: a file with a third is refused, so that no rounding decides on a grade. */
    private static final int PLACES = 2;

    private Hundredths() {}

    /**
     * The hundredths of a decimal.
     *
     * @throws ArithmeticException where the decimal has more than two places, or is too large
     */
    public static long exactly(BigDecimal decimal) {
        return decimal.setScale(PLACES, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** The decimal of some hundredths, without needless zeros: 8750 is 87.5. */
    public static BigDecimal decimal(long hundredths) {
        BigDecimal decimal = BigDecimal.valueOf(hundredths, PLACES).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
    }

    /** The decimal of some hundredths, written out: 8750 is 87.5. */
    public static String text(long hundredths) {
        long rest = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        return rest == 0 ? whole : whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }
}
