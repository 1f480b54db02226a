package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.subject.ScoredPoints;

/**
 * The points of all subjects of a year under the parameters of a rulebook (điểm tổng hợp cả năm): the least and the most
 * that what is missing allows. Immutable; safe for any thread.
 */
public final class YearPoints {

    /** Nobody is scored by criteria. */
    private static final int[] NOBODY = {};

    private final YearScores scores;
    private final RulebookParameters parameters;
    private final List<SheetPoints> sheets;
    private final int[] sheetOf;
    private final int[] placeOf;

    private YearPoints(YearScores scores, RulebookParameters parameters, List<SheetPoints> sheets) {
        this.scores = scores;
        this.parameters = parameters;
        this.sheets = List.copyOf(sheets);
        this.sheetOf = scores.isEmpty() ? NOBODY : new int[scores.population().size()];
        this.placeOf = new int[sheetOf.length];
        Arrays.fill(sheetOf, -1);
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            SheetMeasures measures = sheets.get(sheet).measures();
            for (int subject = 0; subject < measures.size(); subject++) {
                sheetOf[measures.position(subject)] = sheet;
                placeOf[measures.position(subject)] = subject;
            }
        }
    }

    /** The points under the parameters of a rulebook. */
    public static YearPoints of(YearScores scores, Rulebook rulebook) {
        RulebookParameters parameters = rulebook.parameters();
        return new YearPoints(
                scores,
                parameters,
                scores.measures().stream()
                        .map(it -> SheetPoints.of(it, parameters, null))
                        .toList());
    }

    /** The points under other parameters; what does not change is taken over. */
    public YearPoints under(RulebookParameters others) {
        List<SheetPoints> changed = new ArrayList<>();
        for (SheetPoints sheet : sheets) {
            changed.add(SheetPoints.of(sheet.measures(), others, sheet));
        }
        return new YearPoints(scores, others, changed);
    }

    public YearScores scores() {
        return scores;
    }

    /** Whether the subject at a position is scored by criteria. */
    public boolean isScored(int position) {
        return position < sheetOf.length && sheetOf[position] >= 0;
    }

    /** Whether any points differ from those under other parameters. */
    public boolean differsFrom(YearPoints other) {
        return !IntStream.range(0, sheets.size()).allMatch(it -> sheets.get(it).hasSumsOf(other.sheets.get(it)));
    }

    /** The fewest points that what is missing allows; null for a subject whose totals are entered. */
    public @Nullable ScoredPoints least(int position) {
        return isScored(position) ? sheets.get(sheetOf[position]).least(placeOf[position]) : null;
    }

    /** The most points that what is missing allows; the same object where nothing is missing. */
    public @Nullable ScoredPoints most(int position) {
        return isScored(position) ? sheets.get(sheetOf[position]).most(placeOf[position]) : null;
    }

    /** Where the subject at a position lost points for certain, the largest loss first; none where totals are entered. */
    public List<ItemLoss> losses(int position) {
        return isScored(position)
                ? sheets.get(sheetOf[position]).differences(placeOf[position], (maximum, least, most) -> maximum - most)
                : List.of();
    }

    /** Where something of the subject at a position is missing and how much that may be, the most first. */
    public List<ItemLoss> missing(int position) {
        return isScored(position)
                ? sheets.get(sheetOf[position]).differences(placeOf[position], (maximum, least, most) -> most - least)
                : List.of();
    }

    /** A difference of points at a criterion. */
    private interface Difference {
        int of(int maximum, int least, int most);
    }

    /** The score card of the subject at a position; empty where totals are entered. */
    public Optional<ScoreCard> card(int position) {
        return isScored(position)
                ? Optional.of(scorer(position).card(scores.population().subjectYear(position)))
                : Optional.empty();
    }

    /** The criteria for the subject at a position; none where totals are entered. */
    public List<ScoreItem> items(int position) {
        return isScored(position)
                ? sheets.get(sheetOf[position])
                        .measures()
                        .sheet()
                        .itemsFor(scores.population().sector(position))
                : List.of();
    }

    /** What scores the subject at a position again under other facts; it must be scored. For one thread at a time. */
    public SubjectScorer scorer(int position) {
        ScoreSheet sheet = sheets.get(sheetOf[position]).measures().sheet();
        return new SubjectScorer(scores, sheet, parameters, position);
    }

    /** The sums under one sheet, with the worth of each distinct measure. */
    private record SheetPoints(
            SheetMeasures measures,
            List<ItemPoints> items,
            @Nullable ScoredPoints[] least,
            @Nullable ScoredPoints[] most) {

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
            SheetPoints points = new SheetPoints(
                    measures, items, new ScoredPoints[measures.size()], new ScoredPoints[measures.size()]);
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
                    fewest[part] += items.get(i).least()[measure];
                    highest[part] += items.get(i).most()[measure];
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
                    int size = difference.of(points.maximum(), points.least()[measure], points.most()[measure]);
                    if (size > 0) {
                        found.add(new ItemLoss(item, size));
                    }
                }
            }
            found.sort(Comparator.comparing(ItemLoss::points).reversed());
            return found;
        }

        private static ScoredPoints points(int[] sums) {
            return new ScoredPoints(
                    sums[ScorePart.GENERAL.ordinal()],
                    sums[ScorePart.RESULT.ordinal()],
                    sums[ScorePart.BONUS.ordinal()]);
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

    /** What each distinct measure of a criterion is worth, in hundredths, and the figures that made it so. */
    private record ItemPoints(int maximum, int[] least, int[] most, List<Object> figures) {

        static ItemPoints of(
                SheetMeasures measures, int place, RulebookParameters parameters, @Nullable ItemPoints before) {
            ScoreItem item = measures.sheet().items().get(place);
            List<Object> figures = parameters.valuesBelow(item.maximum());
            if (before != null && before.figures.equals(figures)) {
                return before;
            }
            ItemArithmetic arithmetic =
                    new ItemArithmetic(item, measures.sheet().rounding(), parameters);
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
}
