package vn.minhxet.reading.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may stand in a cell of a workbook besides text and yes or no. Immutable. */
public sealed interface WorkbookCell {

    /** Day 0 of a workbook that counts from 1900, from March 1900 on. */
    LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    /** Day 0 of a workbook that counts from 1904. */
    LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    /** This day lies in 2447, beyond every date that the facts take (2200); greater numbers are no days. */
    BigDecimal LAST_DAY = BigDecimal.valueOf(200_000);

    /**
     * A number.
     *
     * @param number as stored, which is a binary fraction written out with up to 17 digits
     * @param day the day it shows where it is formatted as one, else null
     * @param percent whether it is formatted as a percentage, so that 0.25 shows as 25 %
     * @param digits how many digits it shows at least, with zeros before it: 7 in three digits shows as 007
     * @param from1904 whether days are counted from 1904
     */
    record Numeric(WrittenNumber number, @Nullable LocalDate day, boolean percent, int digits, boolean from1904)
            implements WorkbookCell {

        /** A workbook shows and means fifteen digits. */
        private static final MathContext DIGITS = new MathContext(15);

        /** The number that is meant. */
        public BigDecimal meant() {
            return number.value().round(DIGITS);
        }

        /** The number as text. */
        public String text() {
            if (day != null) {
                return day.toString();
            }
            if (number.isBeyond()) {
                return number.text();
            }
            String plain = NumberParser.plain(meant().stripTrailingZeros());
            boolean padded = plain.length() < digits && plain.chars().allMatch(Character::isDigit);
            return padded ? "0".repeat(digits - plain.length()) + plain : plain;
        }

        /** The day that it would be in a cell formatted as one; null where it is none. */
        @Nullable
        LocalDate serial() {
            boolean whole = !number.isBeyond() && meant().stripTrailingZeros().scale() <= 0;
            return whole ? WorkbookCell.day(meant(), from1904) : null;
        }
    }

    /** The day that a workbook keeps as this number; null where it is none. */
    static @Nullable LocalDate day(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return null;
        }
        return (from1904 ? FROM_1904 : BEFORE_1900).plusDays(number.longValue());
    }

    /** An error such as {@code #N/A}. */
    record Failed(String shown) implements WorkbookCell {}

    /** A formula whose value was never calculated. */
    record NotCalculated() implements WorkbookCell {}
}
