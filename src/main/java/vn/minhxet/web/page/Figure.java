package vn.minhxet.web.page;

import vn.minhxet.language.Language;

/**
 * A figure that cannot be misread (con số có đơn vị và phạm vi). Immutable.
 *
 * @param value as it is written in the language
 * @param unit what is counted or measured
 * @param scope of what or whom; empty where the heading above says it
 */
public record Figure(String value, String unit, String scope) {

    /** A number of something. */
    public static Figure count(long number, String unit, Language language) {
        return new Figure(Numeral.whole(number, language), unit, "");
    }

    /** The same, of whom. */
    public Figure within(String whom) {
        return new Figure(value, unit, whom);
    }

    /** As it is read out: value and unit. */
    public String spoken() {
        return unit.isEmpty() ? value : value + ' ' + unit;
    }
}
