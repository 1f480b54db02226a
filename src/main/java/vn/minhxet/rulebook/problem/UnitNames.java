package vn.minhxet.rulebook.problem;

import vn.minhxet.facts.Unit;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;

/** The words of units in messages about rules. Pure functions. */
public final class UnitNames {

    private static final Bilingual A_TEXT = Messages.words("rulebook.unit.A_TEXT");
    private static final Bilingual A_CODE = Messages.words("rulebook.unit.A_CODE");
    private static final Bilingual YES_OR_NO = Messages.words("rulebook.unit.YES_OR_NO");
    private static final Bilingual A_COUNT = Messages.words("rulebook.unit.A_COUNT");
    private static final Bilingual MONTHS = Messages.words("rulebook.unit.MONTHS");
    private static final Bilingual POINTS = Messages.words("rulebook.unit.POINTS");
    private static final Bilingual A_PERCENTAGE = Messages.words("rulebook.unit.A_PERCENTAGE");
    private static final Bilingual A_FIGURE_OF_AN_INDICATOR = Messages.words("rulebook.unit.A_FIGURE_OF_AN_INDICATOR");
    private static final Bilingual A_DATE = Messages.words("rulebook.unit.A_DATE");

    private UnitNames() {}

    public static Bilingual of(Unit unit) {
        return switch (unit) {
            case TEXT -> A_TEXT;
            case CODE, MARK -> A_CODE;
            case FLAG -> YES_OR_NO;
            case COUNT -> A_COUNT;
            case MONTHS -> MONTHS;
            case POINTS -> POINTS;
            case PERCENT -> A_PERCENTAGE;
            case FIGURE -> A_FIGURE_OF_AN_INDICATOR;
            case DATE -> A_DATE;
        };
    }
}
