package vn.minhxet.facts;

import vn.minhxet.rule.Indicator;

/**
 * One row of the table of indicators: a target (chỉ tiêu) of a subject and what came of it. Immutable.
 *
 * @param indicator the code of the target, such as {@code PARTY_ADMISSION}
 * @param target what was to be reached, in hundredths, or {@link Unknown#FIGURE}
 * @param actual what was reached, in hundredths, or {@link Unknown#FIGURE}
 */
public record IndicatorRow(String subject, String indicator, long target, long actual) implements Indicator {}
