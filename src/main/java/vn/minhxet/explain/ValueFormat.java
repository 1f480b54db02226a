package vn.minhxet.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * How a value is written in a sentence: {@code 87,5} and {@code 10/12/2025} in Vietnamese, {@code 87.5} and
 * {@code 2025-12-10} in English, codes in words. Immutable; safe for any thread.
 */
public final class ValueFormat {

    private static final Bilingual UNKNOWN = Messages.words("explain.value.UNKNOWN");
    private static final Bilingual YES = Messages.words("explain.value.YES");
    private static final Bilingual NO = Messages.words("explain.value.NO");
    private static final MessageTemplate PERCENT = Messages.template("explain.value.PERCENT", "number");
    private static final MessageTemplate OR = Messages.template("explain.value.OR", "one", "other");
    private static final MessageTemplate ILLUSTRATIVE = Messages.template("explain.mark.ILLUSTRATIVE", "sentence");
    private static final MessageTemplate INTERPRETATION = Messages.template("explain.mark.INTERPRETATION", "sentence");
    private static final MessageTemplate YEAR = Messages.template("explain.period.YEAR", "year");
    private static final List<MessageTemplate> QUARTERS = IntStream.rangeClosed(1, Period.QUARTERS)
            .mapToObj(it -> Messages.template("explain.period.QUARTER_" + it, "year"))
            .toList();
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final MessageTemplate AND = Messages.template("explain.value.AND", "one", "other");
    private static final MessageTemplate OTHERS = Messages.template("explain.value.OTHERS", "count");

    private final Language language;

    public ValueFormat(Language language) {
        this.language = language;
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** A value in words; said to be unknown where it is null. */
    public String format(Unit unit, @Nullable Object value) {
        if (value == null) {
            return UNKNOWN.in(language);
        }
        if (value instanceof Labelled worded) {
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

    /** The year or quarter that is graded, inside a sentence. */
    public String period(Period period) {
        MessageTemplate words = period.wholeYear() ? YEAR : QUARTERS.get(period.quarter() - 1);
        return words.in(language, period.year());
    }

    /** The same at the beginning of a sentence. */
    public String periodFirst(Period period) {
        String words = period(period);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A decimal with the decimal sign of the language. */
    public String number(BigDecimal decimal) {
        return language.decimal(decimal);
    }

    /** A decimal with the sign of a percentage. */
    public String percent(BigDecimal decimal) {
        return PERCENT.in(language, number(decimal));
    }

    /** One or another, or one, another or a third; empty where there is none. */
    public String eitherOf(List<String> several) {
        if (several.size() < 2) {
            return String.join("", several);
        }
        int last = several.size() - 1;
        return OR.in(language, String.join(", ", several.subList(0, last)), several.get(last));
    }

    /**
     * Those who are named, and how many others there are.
     *
     * @param all how many there are, the named among them
     */
    public String andOthers(List<String> named, long all) {
        String first = String.join(", ", named);
        return all <= named.size() ? first : AND.in(language, first, OTHERS.in(language, all - named.size()));
    }

    /** A sentence with the marks of invented figures and of open texts. */
    public String marked(String sentence, boolean illustrative, boolean interpretation) {
        String marked = illustrative ? ILLUSTRATIVE.in(language, sentence) : sentence;
        return interpretation ? INTERPRETATION.in(language, marked) : marked;
    }

    /** A day as the language writes it. */
    public String day(LocalDate day) {
        return language == Language.VI ? VIETNAMESE_DAY.format(day) : day.toString();
    }

    private String flag(boolean flag) {
        return (flag ? YES : NO).in(language);
    }

    /** A number as people write it: hundredths as a decimal. */
    static BigDecimal plain(Unit unit, Number number) {
        return unit.inHundredths() ? Hundredths.decimal(number.longValue()) : BigDecimal.valueOf(number.longValue());
    }
}
