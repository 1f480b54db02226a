package vn.minhxet.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
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
}
