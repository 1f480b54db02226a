package vn.minhxet.rule;

/**
 * What a rule sees of a target (chỉ tiêu) and what came of it:
 *
 * <pre>
 * $i : Indicator( indicator == "PARTY_ADMISSION", shareBelow(actual, target, $percent) ) from $o.indicators
 * </pre>
 */
public interface Indicator {

    /** The code of the target, such as {@code PARTY_ADMISSION}. */
    String indicator();

    /** What was to be reached, in hundredths. */
    long target();

    /** What was reached, in hundredths. */
    long actual();
}
