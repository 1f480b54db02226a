package vn.minhxet.score;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;

/** What each distinct measure of a criterion is worth, in hundredths, and the figures that made it so. */
final class ItemPoints {

    private final int maximum;
    private final int[] least;
    private final int[] most;
    private final List<Object> figures;

    private ItemPoints(int maximum, int[] least, int[] most, List<Object> figures) {
        this.maximum = maximum;
        this.least = least;
        this.most = most;
        this.figures = figures;
    }

    int maximum() {
        return maximum;
    }

    int least(int measure) {
        return least[measure];
    }

    int most(int measure) {
        return most[measure];
    }

    static ItemPoints of(
            SheetMeasures measures, int place, RulebookParameters parameters, @Nullable ItemPoints before) {
        ScoreItem item = measures.sheet().items().get(place);
        List<Object> figures = parameters.valuesBelow(item.maximum());
        if (before != null && before.figures.equals(figures)) {
            return before;
        }
        ItemArithmetic arithmetic = new ItemArithmetic(item, measures.sheet().rounding(), parameters);
        List<ItemMeasure> distinct = measures.distinct(place);
        int[] least = new int[distinct.size()];
        int[] most = new int[distinct.size()];
        IntStream.range(0, least.length).parallel().forEach(i -> {
            least[i] = arithmetic.least(distinct.get(i));
            most[i] = distinct.get(i).isKnown() ? least[i] : arithmetic.most(distinct.get(i));
        });
        return new ItemPoints(arithmetic.maximum(), least, most, figures);
    }
}
