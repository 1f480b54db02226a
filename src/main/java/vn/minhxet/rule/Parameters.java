package vn.minhxet.rule;

/**
 * The figures and choices of a rulebook (tham số), by name, as rules read them:
 *
 * <pre>
 * Parameters( $points : points("good.points") )
 * </pre>
 *
 * A name that the rulebook does not declare in that unit never reaches the engine: the check refuses the rule file.
 */
public interface Parameters {

    /** A percentage, in hundredths of one per cent. */
    long percent(String name);

    /** Points, in hundredths. */
    long points(String name);

    /** A whole number. */
    long count(String name);

    /** Full months. */
    long months(String name);

    /** Whether an interpretation is switched on. */
    boolean flag(String name);

    /** Whether an interpretation is switched off: for what then holds in its place. */
    default boolean flagOff(String name) {
        return !flag(name);
    }
}
