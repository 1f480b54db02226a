package vn.minhxet.web.page.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.minhxet.language.Language;
import vn.minhxet.subject.Result;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.whatif.Matrix;

/**
 * How many go from which result to which, as a picture (biểu đồ dòng chuyển mức): a column of results before, one after, and
 * a band between for each number. The matrix beside it has the figures. Immutable.
 *
 * @param spoken what it shows, for who cannot see it
 * @param height of the picture, whose width is 860
 */
public record FlowChart(String spoken, int height, List<Block> blocks, List<Band> bands) {

    /** The width of the picture, and where its columns stand: names are beside them, bands between. */
    private static final int LEFT = 300;

    private static final int RIGHT = 546;
    private static final int COLUMN = 14;

    /** All subjects together are as high as this, besides the gaps between results. */
    private static final int WHOLE = 200;

    /** Room for a line of text beside a result of few. */
    private static final int GAP = 18;

    /** A thinner line is not seen. */
    private static final BigDecimal THINNEST = new BigDecimal("1.5");

    public FlowChart {
        blocks = List.copyOf(blocks);
        bands = List.copyOf(bands);
    }

    /**
     * A result on one side.
     *
     * @param kind names its colour
     * @param textX where its words begin or, on the left, end
     * @param left whether it stands on the left
     */
    public record Block(
            String kind, String x, String y, String height, String textX, String textY, boolean left, String text) {}

    /**
     * Those who go from one result to another.
     *
     * @param kind names its colour: that of the result after
     * @param moves whether the results differ
     * @param path the outline, as SVG writes it
     */
    public record Band(String kind, boolean moves, String path, String text) {}

    /** The picture of a matrix. */
    static FlowChart of(Matrix matrix, String spoken, Language language) {
        return new Layout(matrix, language).chart(spoken);
    }

    private static final class Layout {
        private final Matrix matrix;
        private final Language language;
        private final List<Result> results;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();

        Layout(Matrix matrix, Language language) {
            this.matrix = matrix;
            this.language = language;
            this.results = Arrays.stream(Result.values())
                    .filter(it -> matrix.before(it) + matrix.after(it) > 0)
                    .toList();
        }

        FlowChart chart(String spoken) {
            BigDecimal[] left = column(true, matrix::before);
            BigDecimal[] right = column(false, matrix::after);
            for (int i = 0; i < results.size(); i++) {
                for (int j = 0; j < results.size(); j++) {
                    int count = matrix.count(results.get(i), results.get(j));
                    if (count > 0) {
                        bands.add(band(results.get(i), results.get(j), count, left[i], right[j]));
                        left[i] = left[i].add(length(count));
                        right[j] = right[j].add(length(count));
                    }
                }
            }
            // Those who move are drawn over those who stay.
            bands.sort(java.util.Comparator.comparing(Band::moves));
            return new FlowChart(spoken, WHOLE + GAP * results.size(), blocks, bands);
        }

        /** Where each result of a column begins. */
        private BigDecimal[] column(boolean left, ToIntFunction<Result> count) {
            BigDecimal[] tops = new BigDecimal[results.size()];
            BigDecimal y = BigDecimal.ZERO;
            for (int i = 0; i < tops.length; i++) {
                tops[i] = y;
                int number = count.applyAsInt(results.get(i));
                BigDecimal height = length(number);
                if (number > 0) {
                    block(results.get(i), left, y, height, number);
                }
                y = y.add(height).add(BigDecimal.valueOf(GAP));
            }
            return tops;
        }

        private void block(Result result, boolean left, BigDecimal y, BigDecimal height, int number) {
            int x = left ? LEFT : RIGHT;
            BigDecimal middle = y.add(height.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
            blocks.add(new Block(
                    result.name(),
                    Integer.toString(x),
                    place(y),
                    place(height.max(THINNEST)),
                    Integer.toString(left ? x - 8 : x + COLUMN + 8),
                    place(middle.max(BigDecimal.valueOf(7)).add(BigDecimal.valueOf(5))),
                    left,
                    result.words().in(language) + ": " + Numeral.whole(number, language)));
        }

        private Band band(Result before, Result after, int count, BigDecimal from, BigDecimal to) {
            BigDecimal thick = length(count).max(THINNEST);
            int start = LEFT + COLUMN;
            int middle = (start + RIGHT) / 2;
            String path = "M" + start + ' ' + place(from)
                    + " C" + middle + ' ' + place(from) + ' ' + middle + ' ' + place(to) + ' ' + RIGHT + ' ' + place(to)
                    + " L" + RIGHT + ' ' + place(to.add(thick))
                    + " C" + middle + ' ' + place(to.add(thick)) + ' ' + middle + ' ' + place(from.add(thick)) + ' '
                    + start + ' ' + place(from.add(thick)) + " Z";
            String text = before.words().in(language) + " → " + after.words().in(language) + ": "
                    + Numeral.whole(count, language);
            return new Band(after.name(), before != after, path, text);
        }

        private BigDecimal length(int number) {
            return BigDecimal.valueOf((long) number * WHOLE)
                    .divide(BigDecimal.valueOf(matrix.total()), 3, RoundingMode.HALF_UP);
        }

        private static String place(BigDecimal number) {
            return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }
}
