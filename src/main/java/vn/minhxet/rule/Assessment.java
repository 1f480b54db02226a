package vn.minhxet.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of the level that people gave on one criterion (cấp độ, 124-QĐ/TW art. 11):
 *
 * <pre>
 * $a : Assessment( level &lt; Level.GOOD ) from $m.assessments
 * </pre>
 */
public interface Assessment {

    /** The code of the criterion (tiêu chí). */
    String criterion();

    /** The group of criteria that the criterion belongs to. */
    @Nullable
    Aspect aspect();

    /** The level given. */
    @Nullable
    Level level();
}
