package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.subject.ScoredPoints;

/** The sums of all subjects under one sheet, with the worth of each distinct measure. Immutable once made. */
final class SheetPoints {

    /** A difference of points at a criterion. */
    interface Difference {
        int of(int maximum, int least, int most);
    }

    private final SheetMeasures measures;
    private final List<ItemPoints> items;
    private final @Nullable ScoredPoints[] least;
    private final @Nullable ScoredPoints[] most;

    private SheetPoints(SheetMeasures measures, List<ItemPoints> items) {
        this.measures = measures;
        this.items = items;
        this.least = new ScoredPoints[measures.size()];
        this.most = new ScoredPoints[measures.size()];
    }

    SheetMeasures measures() {
        return measures;
    }

    static SheetPoints of(SheetMeasures measures, RulebookParameters parameters, @Nullable SheetPoints before) {
        List<ItemPoints> items = new ArrayList<>();
        boolean same = before != null;
        for (int i = 0; i < measures.sheet().items().size(); i++) {
            ItemPoints known = before == null ? null : before.items.get(i);
            ItemPoints now = ItemPoints.of(measures, i, parameters, known);
            same &= now == known;
            items.add(now);
        }
        if (before != null && same) {
            return before;
        }
        SheetPoints points = new SheetPoints(measures, items);
        IntStream.range(0, measures.size()).parallel().forEach(points::sum);
        return points;
    }

    boolean hasSumsOf(SheetPoints other) {
        return this == other || (Arrays.equals(least, other.least) && Arrays.equals(most, other.most));
    }

    private void sum(int subject) {
        int[] fewest = new int[ScorePart.values().length];
        int[] highest = new int[fewest.length];
        for (int i = 0; i < items.size(); i++) {
            int measure = measures.measure(i, subject);
            if (measure != SheetMeasures.NOT_MEANT) {
                int part = measures.sheet().items().get(i).part().ordinal();
                fewest[part] += items.get(i).least(measure);
                highest[part] += items.get(i).most(measure);
            }
        }
        least[subject] = points(fewest);
        most[subject] = Arrays.equals(fewest, highest) ? least[subject] : points(highest);
    }

    /** Those above 0, the largest first, else in the order of the sheet; points beside the hundred are not lost. */
    List<ItemLoss> differences(int subject, Difference difference) {
        List<ItemLoss> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ScoreItem item = measures.sheet().items().get(i);
            int measure = measures.measure(i, subject);
            if (measure != SheetMeasures.NOT_MEANT && item.part() != ScorePart.BONUS) {
                ItemPoints points = items.get(i);
                int size = difference.of(points.maximum(), points.least(measure), points.most(measure));
                if (size > 0) {
                    found.add(new ItemLoss(item, size));
                }
            }
        }
        found.sort(Comparator.comparing(ItemLoss::points).reversed());
        return found;
    }

    /** The points of each part, by the order of the parts. */
    static ScoredPoints points(int[] sums) {
        return new ScoredPoints(
                sums[ScorePart.GENERAL.ordinal()], sums[ScorePart.RESULT.ordinal()], sums[ScorePart.BONUS.ordinal()]);
    }

    @Nullable
    ScoredPoints least(int subject) {
        return least[subject];
    }

    @Nullable
    ScoredPoints most(int subject) {
        return most[subject];
    }
}
