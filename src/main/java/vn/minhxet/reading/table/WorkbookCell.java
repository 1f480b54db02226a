package vn.minhxet.reading.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may stand in a cell of a workbook besides text and yes or no. */
public sealed interface WorkbookCell {

    /**
     * A number.
     *
     * @param number as stored, which is a binary fraction written out with up to 17 digits
     * @param day the day it shows where it is formatted as one, else null
     * @param percent whether it is formatted as a percentage, so that 0.25 shows as 25 %
     */
    record Numeric(WrittenNumber number, @Nullable LocalDate day, boolean percent) implements WorkbookCell {

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
            return number.isBeyond() ? number.text() : NumberParser.plain(meant().stripTrailingZeros());
        }
    }

    /** An error such as {@code #N/A}. */
    record Failed(String shown) implements WorkbookCell {}

    /** A formula whose value was never calculated. */
    record NotCalculated() implements WorkbookCell {}
}
