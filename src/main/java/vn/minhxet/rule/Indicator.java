package vn.minhxet.rule;

/**
 * What a rule sees of a target (chỉ tiêu) and its result:
 *
 * <pre>
 * $i : Indicator( indicator == "PARTY_ADMISSION", shareBelow(actual, target, $percent) ) from $o.indicators
 * </pre>
 */
public interface Indicator {

    /** The code of the target, such as {@code PARTY_ADMISSION}. */
    String indicator();

    /** The target, in hundredths. */
    long target();

    /** The result, in hundredths. */
    long actual();
}
