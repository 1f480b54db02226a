package vn.minhxet.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/**
 * Scores one subject, plainly: criterion by criterion, under its facts as they are or as they are supposed to be (chấm
 * điểm một đối tượng). What people gave stays. For one thread at a time.
 */
public final class SubjectScorer {

    private final SheetEntries reader;
    private final RulebookParameters parameters;
    private final @Nullable ScoreEntry[] entries;
    private final boolean[] meant;

    SubjectScorer(YearScores scores, ScoreSheet sheet, RulebookParameters parameters, int position) {
        Population population = scores.population();
        String sector = population.sector(position);
        this.reader = scores.entries(sheet);
        this.parameters = parameters;
        this.entries = reader.entries(
                population.scores(position), population.products(position), sector, SubjectScorer::known);
        this.meant = reader.meantFor(sector);
    }

    /** All problems were reported before anything was graded. */
    private static void known(ScoreFlaw flaw, String subject, String item, Object... figures) {
        throw new IllegalStateException(flaw + " of " + subject + " at " + item);
    }

    /** Takes no notice: in a supposition a target may appear where people gave points. */
    private static void supposed(ScoreFlaw flaw, String subject, String item, Object... figures) {}

    /** The fewest points that what is missing allows. */
    public ScoredPoints least(SubjectYear subject) {
        return sum(subject, true);
    }

    /** The most points that what is missing allows. */
    public ScoredPoints most(SubjectYear subject) {
        return sum(subject, false);
    }

    private ScoredPoints sum(SubjectYear subject, boolean atLeast) {
        int[] sums = new int[ScorePart.values().length];
        for (int i = 0; i < meant.length; i++) {
            if (meant[i]) {
                ItemMeasure measure = measure(i, subject);
                ItemArithmetic arithmetic = arithmetic(i);
                sums[item(i).part().ordinal()] += atLeast ? arithmetic.least(measure) : arithmetic.most(measure);
            }
        }
        return SheetPoints.points(sums);
    }

    private ScoreItem item(int i) {
        return reader.sheet().items().get(i);
    }

    private ItemMeasure measure(int i, SubjectYear subject) {
        return reader.measure(i, subject, entries[i], SubjectScorer::supposed);
    }

    private ItemArithmetic arithmetic(int i) {
        return new ItemArithmetic(item(i), reader.sheet().rounding(), parameters);
    }

    /** The sheet, criterion by criterion. */
    public ScoreCard card(SubjectYear subject) {
        List<ItemScore> scores = new ArrayList<>();
        for (int i = 0; i < meant.length; i++) {
            if (meant[i]) {
                scores.add(score(i, subject));
            }
        }
        return new ScoreCard(reader.sheet(), scores);
    }

    private ItemScore score(int i, SubjectYear subject) {
        ItemMeasure measure = measure(i, subject);
        ItemArithmetic arithmetic = arithmetic(i);
        ScoreEntry entry = entries[i] == null ? ScoreEntry.NOTHING : entries[i];
        Optional<String> note = Optional.ofNullable(entry.whole()).map(ScoreRow::note);
        return new ItemScore(
                item(i),
                arithmetic.maximum(),
                own(i, entry, arithmetic),
                arithmetic.least(measure),
                arithmetic.most(measure),
                note,
                shares(i, measure),
                count(i, measure),
                item(i).way().restsOnIndicator().flatMap(it -> FactMeasure.find(subject, it)),
                entry.products());
    }

    /** The points that the subject claims; empty where it claims none, or not all shares of a mean. */
    private OptionalInt own(int i, ScoreEntry entry, ItemArithmetic arithmetic) {
        List<ScoreWay.Aspect> aspects = item(i).way().enteredAspects();
        List<BigFraction> shares = new ArrayList<>();
        for (int aspect = 0; aspect < Math.max(1, aspects.size()); aspect++) {
            ScoreRow row = aspects.isEmpty() ? entry.whole() : entry.aspect(aspect);
            if (row == null || row.own() == null) {
                return OptionalInt.empty();
            }
            shares.add(reader.own(i, row.own()).orElseThrow());
        }
        return OptionalInt.of(
                item(i).way().isEntered()
                        ? arithmetic.least(ItemMeasure.of(shares))
                        : arithmetic.claimed(shares.get(0)));
    }

    private List<ItemScore.Share> shares(int i, ItemMeasure measure) {
        List<ScoreWay.Aspect> aspects = item(i).way() instanceof ScoreWay.Products products
                ? products.aspects()
                : item(i).way().enteredAspects();
        List<ItemScore.Share> shares = new ArrayList<>();
        for (int aspect = 0; aspect < aspects.size(); aspect++) {
            shares.add(new ItemScore.Share(
                    aspects.get(aspect),
                    percent(measure.least().get(aspect)),
                    percent(measure.most().get(aspect))));
        }
        return shares;
    }

    /** For people to read: hundredths of one per cent, cut; the points rest on the fraction. */
    private static int percent(BigFraction share) {
        return share.multiply(10_000).intValue();
    }

    private static Optional<ItemScore.Count> count(ScoreItem item, ItemMeasure measure) {
        return item.way() instanceof ScoreWay.Deductions && measure.given()
                ? Optional.of(new ItemScore.Count(hundredths(measure.most()), hundredths(measure.least())))
                : Optional.empty();
    }

    private Optional<ItemScore.Count> count(int i, ItemMeasure measure) {
        return count(item(i), measure);
    }

    private static long hundredths(List<BigFraction> count) {
        return count.get(0).multiply(100).longValue();
    }
}
