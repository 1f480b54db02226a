package vn.minhxet.subject;

/**
 * One row of the table of indicators: a target (chỉ tiêu) of a subject and what came of it. Immutable.
 *
 * @param indicator the code of the target, such as {@code PARTY_ADMISSION}
 * @param target what was to be reached, in hundredths, or {@link Unknown#FIGURE}
 * @param actual what was reached, in hundredths, or {@link Unknown#FIGURE}
 */
public record Indicator(String subject, String indicator, long target, long actual) {

    /** What a rule may read of an indicator. */
    public static final Catalogue<Indicator> CATALOGUE = Catalogue.of(Indicator.class)
            .always("indicator", Unit.TEXT, "Chỉ tiêu", "Indicator", Indicator::indicator)
            .entered(
                    "target", Unit.FIGURE, "Mức giao", "Target", it -> it.target() != Unknown.FIGURE, Indicator::target)
            .entered("actual", Unit.FIGURE, "Kết quả", "Actual", it -> it.actual() != Unknown.FIGURE, Indicator::actual)
            .classifying("indicator")
            .build();
}
