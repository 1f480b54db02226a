package vn.minhxet.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * The points of one subject for one criterion (điểm của một tiêu chí). Points are in hundredths. Immutable.
 *
 * @param maximum under the parameters in use
 * @param own what the subject claims; empty where it claims nothing
 * @param least the fewest points that what is missing allows
 * @param most the most points; the same where nothing is missing
 * @param note evidence or note
 * @param shares the shares behind a mean or a list of products
 * @param count of what was deducted
 * @param target the target from which it follows
 * @param products the list behind it
 */
public record ItemScore(
        ScoreItem item,
        int maximum,
        OptionalInt own,
        int least,
        int most,
        Optional<String> note,
        List<Share> shares,
        Optional<Count> count,
        Optional<IndicatorRow> target,
        List<ProductRow> products) {

    /**
     * A share behind the points, in hundredths of one per cent, cut.
     *
     * @param most the same as {@code least} where nothing is missing
     */
    public record Share(ScoreWay.Aspect aspect, int least, int most) {}

    /**
     * How often something is deducted, in hundredths.
     *
     * @param sure what counts in any case
     * @param perhaps with what may count
     */
    public record Count(long sure, long perhaps) {}

    public ItemScore {
        shares = List.copyOf(shares);
        products = List.copyOf(products);
    }

    /** Whether nothing is missing. */
    public boolean isKnown() {
        return least == most;
    }

    /** The points; empty where something is missing. */
    public OptionalInt points() {
        return isKnown() ? OptionalInt.of(least) : OptionalInt.empty();
    }

    /** What is lost to the maximum for certain. */
    public int lost() {
        return Math.max(0, maximum - most);
    }

    /** Whether own points and points given differ. */
    public boolean isDisputed() {
        return isKnown() && own.isPresent() && own.getAsInt() != least;
    }
}
