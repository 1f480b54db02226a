package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.scoresheet.ScoreSheet;

/**
 * The measures of all subjects under one score sheet. Each distinct measure of a criterion is kept once. Immutable.
 *
 * <pre>
 * positions   [  17,  18,  23 ]         the subjects
 * measure[A1] [   0,   2,   0 ]         which of the distinct measures of A1, -1: not for their kind of unit
 * distinct[A1]  1 · 1/2 · 3/4
 * </pre>
 */
final class SheetMeasures {

    /** The criterion is not for the kind of unit of the subject. */
    static final int NOT_MEANT = -1;

    private final ScoreSheet sheet;
    private final int[] positions;
    private final int[][] measures;
    private final List<List<ItemMeasure>> distinct;

    private SheetMeasures(ScoreSheet sheet, int[] positions, int[][] measures, List<List<ItemMeasure>> distinct) {
        this.sheet = sheet;
        this.positions = positions;
        this.measures = measures;
        this.distinct = distinct;
    }

    ScoreSheet sheet() {
        return sheet;
    }

    /** How many subjects there are. */
    int size() {
        return positions.length;
    }

    /** The position in the population of a subject. */
    int position(int subject) {
        return positions[subject];
    }

    /** Which of the distinct measures of a criterion a subject has, or {@link #NOT_MEANT}. */
    int measure(int item, int subject) {
        return measures[item][subject];
    }

    List<ItemMeasure> distinct(int item) {
        return distinct.get(item);
    }

    /** Gathers measures subject by subject. */
    static final class Builder {

        private final ScoreSheet sheet;
        private final List<Map<ItemMeasure, Integer>> places = new ArrayList<>();
        private final List<List<ItemMeasure>> distinct = new ArrayList<>();
        private final int[][] measures;
        private int[] positions = new int[16];
        private boolean[] meant = {};
        private int size;

        Builder(ScoreSheet sheet) {
            this.sheet = sheet;
            this.measures = new int[sheet.items().size()][16];
            sheet.items().forEach(it -> {
                places.add(new HashMap<>());
                distinct.add(new ArrayList<>());
            });
        }

        /**
         * Begins a subject.
         *
         * @param ofSubject which criteria are for it
         */
        void begin(int position, boolean[] ofSubject) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
                Arrays.setAll(measures, i -> Arrays.copyOf(measures[i], size * 2));
            }
            positions[size] = position;
            for (int[] ofItem : measures) {
                ofItem[size] = NOT_MEANT;
            }
            size++;
            meant = ofSubject;
        }

        /** Whether a criterion is for the subject that was begun. */
        boolean isMeant(int item) {
            return meant[item];
        }

        void put(int item, ItemMeasure measure) {
            List<ItemMeasure> known = distinct.get(item);
            Integer place = places.get(item).putIfAbsent(measure, known.size());
            if (place == null) {
                known.add(measure);
            }
            measures[item][size - 1] = place == null ? known.size() - 1 : place;
        }

        /** The measure of a criterion of the subject that was begun; null where it is not for it. */
        @Nullable
        ItemMeasure measure(int item) {
            int which = measures[item][size - 1];
            return which == NOT_MEANT ? null : distinct.get(item).get(which);
        }

        SheetMeasures build() {
            int[][] trimmed = new int[measures.length][];
            Arrays.setAll(trimmed, i -> Arrays.copyOf(measures[i], size));
            return new SheetMeasures(
                    sheet,
                    Arrays.copyOf(positions, size),
                    trimmed,
                    distinct.stream().map(List::copyOf).toList());
        }
    }
}
