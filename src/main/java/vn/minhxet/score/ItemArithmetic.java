package vn.minhxet.score;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.scoresheet.PointsRounding;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * What a measure of a criterion is worth under the parameters of a rulebook. Exact until it is rounded. Immutable; safe
 * for any thread.
 */
final class ItemArithmetic {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final ScoreItem item;
    private final PointsRounding rounding;
    private final RulebookParameters parameters;

    ItemArithmetic(ScoreItem item, PointsRounding rounding, RulebookParameters parameters) {
        this.item = item;
        this.rounding = rounding;
        this.parameters = parameters;
    }

    /** The fewest points that the measure allows, in hundredths. */
    int least(ItemMeasure measure) {
        return measure.given() ? points(measure.least()) : rounding.hundredths(leastOfAll());
    }

    /** The most points that the measure allows, in hundredths. */
    int most(ItemMeasure measure) {
        return measure.given() ? points(measure.most()) : rounding.hundredths(mostOfAll());
    }

    /** The maximum, in hundredths. */
    int maximum() {
        return rounding.hundredths(number(item.maximum()));
    }

    /** The points that a share of the declared maximum is; claimed for a criterion that follows from other facts. */
    int claimed(BigFraction share) {
        return rounding.hundredths(number(item.maximum()).multiply(share));
    }

    private int points(List<BigFraction> shares) {
        return rounding.hundredths(exact(shares));
    }

    /** The points before they are rounded. */
    BigFraction exact(List<BigFraction> shares) {
        BigFraction maximum = number(item.maximum());
        ScoreWay way = item.way();
        if (way instanceof ScoreWay.Levels levels) {
            ScoreWay.Levels.Level level = levels.levels().get(shares.get(0).intValue());
            return maximum.multiply(number(level.share())).divide(HUNDRED);
        } else if (way instanceof ScoreWay.Mean mean) {
            return maximum.multiply(mean(mean.aspects(), shares));
        } else if (way instanceof ScoreWay.Products products) {
            return maximum.multiply(mean(products.aspects(), shares));
        } else if (way instanceof ScoreWay.Deductions taken) {
            return maximum.subtract(smaller(maximum, taken(taken, shares.get(0))));
        }
        return maximum.multiply(shares.get(0));
    }

    private BigFraction taken(ScoreWay.Deductions deductions, BigFraction count) {
        return smaller(number(deductions.most()), number(deductions.each()).multiply(count));
    }

    /** With what nobody gave it is worth from here … */
    private BigFraction leastOfAll() {
        BigFraction maximum = number(item.maximum());
        if (item.way() instanceof ScoreWay.Levels levels) {
            return maximum.multiply(
                            shares(levels).reduce(ItemArithmetic::smaller).orElseThrow())
                    .divide(HUNDRED);
        } else if (item.way() instanceof ScoreWay.Deductions taken) {
            return maximum.subtract(smaller(maximum, number(taken.most())));
        }
        return BigFraction.ZERO;
    }

    /** … to here. */
    private BigFraction mostOfAll() {
        BigFraction maximum = number(item.maximum());
        return item.way() instanceof ScoreWay.Levels levels
                ? maximum.multiply(shares(levels)
                                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other)
                                .orElseThrow())
                        .divide(HUNDRED)
                : maximum;
    }

    private java.util.stream.Stream<BigFraction> shares(ScoreWay.Levels levels) {
        return levels.levels().stream().map(it -> number(it.share()));
    }

    private BigFraction mean(List<ScoreWay.Aspect> aspects, List<BigFraction> shares) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (int i = 0; i < aspects.size(); i++) {
            BigFraction weight = number(aspects.get(i).weight());
            sum = sum.add(weight.multiply(shares.get(i)));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? BigFraction.ZERO : sum.divide(weights);
    }

    /** The figure of a parameter, exactly. */
    BigFraction number(String parameter) {
        return parameters
                .find(parameter)
                .map(Parameter::value)
                .map(it -> ItemMeasure.fraction((BigDecimal) it))
                .orElseThrow();
    }

    static BigFraction smaller(BigFraction one, BigFraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
