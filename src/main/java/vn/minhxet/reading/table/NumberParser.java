package vn.minhxet.reading.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Column.Bounds;
import vn.minhxet.facts.Unit;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.problem.ProblemDetail;
import vn.minhxet.reading.problem.TableSource.Form;

/**
 * Numbers as they stand in files, exactly: written with a decimal point or comma, or a number of JSON or of a workbook.
 * Every function gives a {@code Long}, in hundredths for such units, or a {@link ProblemDetail}. Pure functions.
 */
public final class NumberParser {

    private static final Pattern MANY_DECIMALS = Pattern.compile("[+-]?\\d+[.,]\\d{3,}");
    private static final Pattern MANY_DIGITS = Pattern.compile("[+-]?\\d{14,}([.,]\\d{0,2})?");

    /** The largest figure (10<sup>12</sup>) has 13 digits, and all of 13 digits fit a {@code long} in hundredths. */
    private static final int MOST_DIGITS = 13;

    /** The hundredths of one unit. */
    private static final int HUNDRED = 100;

    /** {@code 1E999999} in plain digits would fill a message with a million zeros. */
    private static final int MOST_SCALE = 30;

    private NumberParser() {}

    /** A written number: {@code 25}, {@code 87.5}, {@code 87,50}; a percentage may have its sign. */
    static Object written(Column column, String text, Form form) {
        String number = text;
        if (column.unit() == Unit.PERCENT && text.endsWith("%")) {
            number = text.substring(0, text.length() - 1).stripTrailing();
        }
        long hundredths = hundredths(number);
        return hundredths == Long.MIN_VALUE ? unreadable(column, text, form) : checked(column, hundredths, text, form);
    }

    /** The hundredths of a number with at most two decimals, or {@code Long.MIN_VALUE}. */
    private static long hundredths(String text) {
        boolean negative = text.startsWith("-");
        long number = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                digits++;
                decimals += decimals < 0 ? 0 : 1;
            } else if ((c == '.' || c == ',') && decimals < 0 && digits > 0) {
                decimals = 0;
            } else {
                return Long.MIN_VALUE;
            }
        }
        if (digits == 0 || decimals == 0 || decimals > 2 || digits - Math.max(0, decimals) > MOST_DIGITS) {
            return Long.MIN_VALUE;
        }
        long hundredths = decimals == 2 ? number : decimals == 1 ? number * 10 : number * HUNDRED;
        return negative ? -hundredths : hundredths;
    }

    private static ProblemDetail unreadable(Column column, String text, Form form) {
        if (MANY_DIGITS.matcher(text).matches()) {
            return outOfRange(column, text, form, text.startsWith("-"));
        }
        boolean decimals = MANY_DECIMALS.matcher(text).matches();
        ProblemCode code = decimals ? ProblemCode.TOO_MANY_DECIMALS : ProblemCode.NOT_A_NUMBER;
        return new ProblemDetail(code, text, "expected", ExpectedValues.in(column, form));
    }

    /** An exact number of JSON or of a workbook. */
    static Object exact(Column column, BigDecimal number, String text, Form form) {
        BigDecimal plain = number.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > MOST_DIGITS) {
            return outOfRange(column, text, form, plain.signum() < 0);
        }
        if (plain.scale() > 2) {
            boolean whole = !column.unit().inHundredths();
            ProblemCode code = whole ? ProblemCode.NOT_WHOLE : ProblemCode.TOO_MANY_DECIMALS;
            return new ProblemDetail(code, text, "expected", ExpectedValues.in(column, form));
        }
        return checked(column, plain.movePointRight(2).longValueExact(), text, form);
    }

    /** A number in plain digits where it is short enough, else as it is. */
    public static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_SCALE ? number.toString() : number.toPlainString();
    }

    private static Object checked(Column column, long hundredths, String text, Form form) {
        boolean inHundredths = column.unit().inHundredths();
        if (!inHundredths && hundredths % HUNDRED != 0) {
            return new ProblemDetail(ProblemCode.NOT_WHOLE, text, "expected", ExpectedValues.in(column, form));
        }
        long number = inHundredths ? hundredths : hundredths / HUNDRED;
        Bounds bounds = column.bounds();
        return bounds.contains(number) ? (Object) number : outOfRange(column, text, form, number < 0);
    }

    private static ProblemDetail outOfRange(Column column, String text, Form form, boolean below) {
        Bounds bounds = column.bounds();
        if (below && bounds.least() == 0) {
            return new ProblemDetail(ProblemCode.NEGATIVE, text, "expected", ExpectedValues.in(column, form));
        }
        return new ProblemDetail(
                ProblemCode.OUT_OF_RANGE,
                text,
                "expected",
                bounds.plain() ? ExpectedValues.most(column) : ExpectedValues.in(column, form));
    }
}
