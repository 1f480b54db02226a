package vn.minhxet.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.minhxet.language.Language;

/** How pages write numbers (cách viết số): 1.234.567,5 in Vietnamese, 1,234,567.5 in English. Pure functions. */
public final class Numeral {

    private Numeral() {}

    /** A whole number. */
    public static String whole(long number, Language language) {
        return format("#,##0", language).format(number);
    }

    /** A decimal with as many places as it has, at most two. */
    public static String decimal(BigDecimal number, Language language) {
        return format("#,##0.##", language).format(number);
    }

    /** A share of a whole in percent, with one place at most; of nothing it is a dash. */
    public static String percent(long part, long whole, Language language) {
        if (whole == 0) {
            return "–";
        }
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return format("#,##0.#", language).format(share) + '%';
    }

    /** A format is not safe for several threads: each call has its own. */
    private static DecimalFormat format(String pattern, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
