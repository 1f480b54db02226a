package vn.minhxet.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Worded;

/**
 * How a value is written in a sentence: {@code 87,5} and {@code 10/12/2025} in Vietnamese, {@code 87.5} and
 * {@code 2025-12-10} in English, codes in words. Immutable; safe for any thread.
 */
public final class Phrasing {

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Language language;

    public Phrasing(Language language) {
        this.language = language;
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** A value in words; said to be unknown where it is null. */
    public String say(Unit unit, Object value) {
        if (value == null) {
            return language == Language.VI ? "chưa rõ" : "unknown";
        }
        if (value instanceof Worded worded) {
            return worded.words().in(language);
        }
        if (value instanceof Boolean flag) {
            return flag(flag);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Number number ? number(plain(unit, number)) : String.valueOf(value);
    }

    /** A decimal with the decimal sign of the language. */
    public String number(BigDecimal decimal) {
        String text = decimal.toPlainString();
        return language == Language.VI ? text.replace('.', ',') : text;
    }

    /** A day as the language writes it. */
    public String day(LocalDate day) {
        return language == Language.VI ? VIETNAMESE_DAY.format(day) : day.toString();
    }

    private String flag(boolean flag) {
        if (language == Language.VI) {
            return flag ? "có" : "không";
        }
        return flag ? "yes" : "no";
    }

    /** A number as people write it: hundredths as a decimal. */
    static BigDecimal plain(Unit unit, Number number) {
        return unit.inHundredths() ? Hundredths.decimal(number.longValue()) : BigDecimal.valueOf(number.longValue());
    }
}
