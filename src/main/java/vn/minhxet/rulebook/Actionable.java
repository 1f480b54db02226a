package vn.minhxet.rulebook;

/**
 * A fact that people act on, in which direction, and at what cost a unit: what an answer to "what would have had to be
 * otherwise" may name. Immutable.
 *
 * @param fact the column, or an indicator as {@code indicator.PARTY_ADMISSION}
 * @param cost of one unit, a positive whole number: what costs less is named first
 */
public record Actionable(String fact, Direction direction, int cost) {

    /** Whether more or less of the fact would have helped. */
    public enum Direction {
        UP,
        DOWN
    }
}
