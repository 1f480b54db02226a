package vn.minhxet.rulebook;

import java.util.List;
import java.util.Optional;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Bilingual;

/**
 * A fact that people act on, its direction and the cost of a unit: what an answer to "what would have had to be
 * otherwise" may name. Immutable.
 *
 * @param fact the column, or an indicator as {@code indicator.PARTY_ADMISSION}
 * @param cost of one unit, a positive whole number: what costs less is named first
 * @param label what an indicator is called; empty for a column, and where its code serves
 */
public record Actionable(String fact, Direction direction, int cost, Optional<Bilingual> label) {

    /**
     * The columns that may be declared, in reading order: numbers of the subject's own row. Neither what others did or
     * concluded (findings, grades, units in charge) nor what a subject is (role, kind) ever changes in a supposition.
     */
    public static final List<String> COLUMNS = Tables.MEMBERS.columns().stream()
            .filter(it -> it.isNumber() && !it.ofOthers())
            .map(Column::name)
            .toList();

    /** The prefix of the code of an indicator. */
    public static final String INDICATOR = "indicator.";

    /** Whether more or less of the fact would have helped. */
    public enum Direction {
        UP,
        DOWN
    }

    /** Whether a fact of that name may be declared. */
    public static boolean mayBe(String fact) {
        return COLUMNS.contains(fact) || fact.matches("indicator\\.[A-Z][A-Z0-9_]*");
    }

    /** Whether it is the result of an indicator, not a column of the subject's own row. */
    public boolean isIndicator() {
        return fact.startsWith(INDICATOR);
    }

    /** The code of the indicator. */
    public String indicator() {
        return fact.substring(INDICATOR.length());
    }
}
