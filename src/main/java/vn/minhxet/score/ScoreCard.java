package vn.minhxet.score;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * The score sheet of one subject, filled in (phiếu chấm điểm của một đối tượng). Immutable.
 *
 * @param items the criteria for its kind of unit, in the order of the sheet
 */
public record ScoreCard(ScoreSheet sheet, List<ItemScore> items) {

    /** The largest losses first; those of the same size in the order of the sheet. */
    private static final Comparator<ItemScore> BY_LOSS =
            Comparator.comparing(ItemScore::lost).reversed();

    public ScoreCard {
        items = List.copyOf(items);
    }

    /** The criteria of a part. */
    public List<ItemScore> of(ScorePart part) {
        return items.stream().filter(it -> it.item().part() == part).toList();
    }

    /** The criteria at which points were lost for certain, the largest loss first. */
    public List<ItemScore> losses() {
        return items.stream()
                .filter(it -> it.item().part() != ScorePart.BONUS)
                .filter(it -> it.lost() > 0)
                .sorted(BY_LOSS)
                .toList();
    }

    /** The criteria of which something is missing. */
    public List<ItemScore> missing() {
        return items.stream().filter(it -> !it.isKnown()).toList();
    }

    /** The maximum of some criteria, in hundredths. */
    public static int maximum(List<ItemScore> some) {
        return some.stream().mapToInt(ItemScore::maximum).sum();
    }

    /** The fewest points of some criteria. */
    public static int least(List<ItemScore> some) {
        return some.stream().mapToInt(ItemScore::least).sum();
    }

    /** The most points of some criteria. */
    public static int most(List<ItemScore> some) {
        return some.stream().mapToInt(ItemScore::most).sum();
    }

    /** What is claimed for some criteria; empty unless for each of them. */
    public static OptionalInt own(List<ItemScore> some) {
        return !some.isEmpty() && some.stream().allMatch(it -> it.own().isPresent())
                ? OptionalInt.of(
                        some.stream().mapToInt(it -> it.own().getAsInt()).sum())
                : OptionalInt.empty();
    }
}
