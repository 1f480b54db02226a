package vn.minhxet.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * What a mark means at one criterion: a share of the maximum that its sheet declares, or the number of a level. Each
 * mark is read once. For one thread at a time.
 */
final class MarkReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> MET = words("score.mark.MET");
    private static final Set<String> NOT_MET = words("score.mark.NOT_MET");
    private static final MessageTemplate POINTS = Messages.template("score.expected.POINTS", "maximum", "step");
    private static final MessageTemplate ALL_OR_NOTHING = Messages.template("score.expected.ALL_OR_NOTHING", "maximum");
    private static final MessageTemplate LEVELS = Messages.template("score.expected.LEVELS", "levels");
    private static final Bilingual SHARE = Messages.words("score.expected.SHARE");
    private static final MessageTemplate CLAIM = Messages.template("score.expected.CLAIM", "maximum");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoreItem item;
    private final RulebookParameters declared;
    private final Map<String, Optional<BigFraction>> known = new HashMap<>();
    private final Map<String, Optional<BigFraction>> claims = new HashMap<>();

    /**
     * @param declared the parameters as the rulebook declares them: points of a level are told by them
     */
    MarkReader(ScoreItem item, RulebookParameters declared) {
        this.item = item;
        this.declared = declared;
    }

    private static Set<String> words(String key) {
        Set<String> words = new java.util.HashSet<>();
        for (String one : List.of(Messages.words(key).vi(), Messages.words(key).en())) {
            List.of(one.split(";")).forEach(it -> words.add(NormalizedText.folded(it)));
        }
        return words;
    }

    /** What the mark means; empty where the way of the criterion does not take it. */
    Optional<BigFraction> read(String mark) {
        return known.computeIfAbsent(mark, this::meaning);
    }

    /** What is claimed for a criterion that follows from other facts: points. */
    Optional<BigFraction> claim(String mark) {
        return claims.computeIfAbsent(
                mark, it -> number(it).filter(this::isWithin).map(this::shareOfMaximum));
    }

    private Optional<BigFraction> meaning(String mark) {
        ScoreWay way = item.way();
        if (way instanceof ScoreWay.Points points) {
            return number(mark)
                    .filter(this::isWithin)
                    .filter(it -> it.remainder(points.step()).signum() == 0)
                    .map(this::shareOfMaximum);
        } else if (way instanceof ScoreWay.AllOrNothing) {
            return met(mark);
        } else if (way instanceof ScoreWay.Levels levels) {
            return level(levels, mark);
        } else if (way instanceof ScoreWay.OfIndicator) {
            return claim(mark);
        }
        return number(mark.endsWith("%") ? mark.substring(0, mark.length() - 1) : mark)
                .filter(it -> it.signum() >= 0 && it.compareTo(HUNDRED) <= 0)
                .map(it -> ItemMeasure.fraction(it).divide(100));
    }

    private static Optional<BigDecimal> number(String mark) {
        return NUMBER.matcher(mark).matches() ? Optional.of(new BigDecimal(mark)) : Optional.empty();
    }

    private boolean isWithin(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(item.declared()) <= 0;
    }

    private BigFraction shareOfMaximum(BigDecimal points) {
        return ItemMeasure.fraction(points).divide(ItemMeasure.fraction(item.declared()));
    }

    private Optional<BigFraction> met(String mark) {
        Optional<BigDecimal> points = number(mark);
        String folded = NormalizedText.folded(mark);
        if (MET.contains(folded)
                || points.filter(it -> it.compareTo(item.declared()) == 0).isPresent()) {
            return Optional.of(BigFraction.ONE);
        }
        boolean none = NOT_MET.contains(folded)
                || points.filter(it -> it.signum() == 0).isPresent();
        return none ? Optional.of(BigFraction.ZERO) : Optional.empty();
    }

    private Optional<BigFraction> level(ScoreWay.Levels levels, String mark) {
        String folded = NormalizedText.folded(mark);
        Optional<BigFraction> points = number(mark).map(ItemMeasure::fraction);
        for (int i = 0; i < levels.levels().size(); i++) {
            ScoreWay.Levels.Level level = levels.levels().get(i);
            boolean named = folded.equals(NormalizedText.folded(level.code()))
                    || folded.equals(NormalizedText.folded(level.label().vi()))
                    || folded.equals(NormalizedText.folded(level.label().en()));
            if (named || points.filter(it -> it.equals(pointsOf(level))).isPresent()) {
                return Optional.of(BigFraction.of(i));
            }
        }
        return Optional.empty();
    }

    private BigFraction pointsOf(ScoreWay.Levels.Level level) {
        BigDecimal share =
                (BigDecimal) declared.find(level.share()).map(Parameter::value).orElseThrow();
        return ItemMeasure.fraction(item.declared())
                .multiply(ItemMeasure.fraction(share))
                .divide(100);
    }

    /** What may be entered, in words. */
    Bilingual expected(boolean claim) {
        BigDecimal maximum = item.declared().stripTrailingZeros();
        ScoreWay way = item.way();
        if (claim || way instanceof ScoreWay.OfIndicator) {
            return CLAIM.with(maximum);
        } else if (way instanceof ScoreWay.Points points) {
            return POINTS.with(maximum, points.step().stripTrailingZeros());
        } else if (way instanceof ScoreWay.AllOrNothing) {
            return ALL_OR_NOTHING.with(maximum);
        } else if (way instanceof ScoreWay.Levels levels) {
            return LEVELS.with(levelNames(levels));
        }
        return SHARE;
    }

    private static Bilingual levelNames(ScoreWay.Levels levels) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        levels.levels().forEach(it -> {
            vi.add(it.label().vi());
            en.add(it.label().en());
        });
        return new Bilingual(String.join(", ", vi), String.join(", ", en));
    }
}
