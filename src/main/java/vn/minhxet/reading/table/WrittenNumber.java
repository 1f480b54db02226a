package vn.minhxet.reading.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written in JSON or a workbook, with an exponent of any size: it is always read, so that its cell is
 * what is wrong and not the file. Immutable.
 *
 * @param value the number; where its digits or its exponent are beyond all bounds, another one that is beyond them too
 * @param text the number in plain digits, or as it is written where these would be too many
 */
public record WrittenNumber(BigDecimal value, String text) {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?)0*([0-9]+))?");
    private static final Pattern ZERO = Pattern.compile("[+-]?[0.]+([eE].*)?");

    /** A figure has at most 15 digits; the time to make a number grows with the square of its length. */
    private static final int LONGEST = 100;

    /** Exponents below a billion: far beyond all figures (10<sup>12</sup>), and no arithmetic on two of them overflows. */
    private static final int EXPONENT_DIGITS = 9;

    private static final int BEYOND = 1_000_000_000;

    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.scaleByPowerOfTen(BEYOND);
    private static final BigDecimal TOO_FINE = BigDecimal.ONE.scaleByPowerOfTen(-BEYOND);

    /**
     * The number that is written.
     *
     * @throws NumberFormatException where it is none
     */
    public static WrittenNumber of(String written) {
        Matcher parts = NUMBER.matcher(written);
        if (!parts.matches() || (part(parts, 2).isEmpty() && part(parts, 3).isEmpty())) {
            throw new NumberFormatException("no number");
        }
        if (ZERO.matcher(written).matches()) {
            return new WrittenNumber(BigDecimal.ZERO, "0");
        }
        if (hasBounds(written)) {
            BigDecimal value = new BigDecimal(written);
            return new WrittenNumber(value, NumberParser.plain(value));
        }
        BigDecimal beyond = isFine(parts) ? TOO_FINE : TOO_LARGE;
        return new WrittenNumber(parts.group(1).equals("-") ? beyond.negate() : beyond, written);
    }

    /** Whether a number is short, and its exponent small, so that it may be made and added up. */
    public static boolean hasBounds(String written) {
        Matcher parts = NUMBER.matcher(written);
        return written.length() <= LONGEST && parts.matches() && part(parts, 5).length() <= EXPONENT_DIGITS;
    }

    /** Whether a number without bounds is so in its decimals: by its exponent, or for want of one by its digits. */
    private static boolean isFine(Matcher parts) {
        boolean large = part(parts, 5).length() > EXPONENT_DIGITS;
        return large ? part(parts, 4).equals("-") : part(parts, 2).length() <= LONGEST / 2;
    }

    /** Whether the value stands for another beyond all bounds. */
    public boolean isBeyond() {
        return Math.abs((long) value.scale()) >= BEYOND;
    }

    private static String part(Matcher parts, int group) {
        String part = parts.group(group);
        return part == null ? "" : part;
    }
}
