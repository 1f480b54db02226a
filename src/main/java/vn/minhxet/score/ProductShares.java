package vn.minhxet.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * The shares that come of a list of products (03-HD/TU of a province, 2026): with the weight w, the planned quantity q and
 * the quantity done n of each product
 *
 * <pre>
 * quantity = Σ n·w / Σ q·w        quality = Σ n·w·quality / Σ q·w        and so for progress and leading
 * </pre>
 *
 * each at most all of it. Pure functions.
 */
final class ProductShares {

    /** Per cent in hundredths: the whole of a share. */
    private static final long WHOLE = 10_000;

    private ProductShares() {}

    /** The measure of some products in the aspects that count. */
    static ItemMeasure measure(List<ScoreWay.Aspect> aspects, List<ProductRow> products) {
        if (products.isEmpty() || products.stream().anyMatch(ProductShares::isUnweighed)) {
            return ItemMeasure.missing(aspects.size());
        }
        BigInteger planned = sum(products, it -> BigInteger.valueOf(it.planned()));
        if (planned.signum() == 0) {
            return ItemMeasure.missing(aspects.size());
        }
        List<BigFraction> least = new ArrayList<>();
        List<BigFraction> most = new ArrayList<>();
        for (ScoreWay.Aspect aspect : aspects) {
            boolean open = products.stream().anyMatch(it -> it.done() == Unknown.FIGURE);
            least.add(share(sum(products, it -> weighed(it, aspect.code(), 0)), planned));
            most.add(open ? BigFraction.ONE : share(sum(products, it -> weighed(it, aspect.code(), WHOLE)), planned));
        }
        return new ItemMeasure(least, most, true);
    }

    private static boolean isUnweighed(ProductRow product) {
        return product.weight() == Unknown.FIGURE || product.planned() == Unknown.FIGURE;
    }

    private interface Quantity {
        BigInteger of(ProductRow product);
    }

    private static BigInteger sum(List<ProductRow> products, Quantity quantity) {
        return products.stream()
                .map(it -> quantity.of(it).multiply(BigInteger.valueOf(it.weight())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What was done, in so far as it counts for an aspect; whole quantities are in hundredths of one per cent more. */
    private static BigInteger weighed(ProductRow product, String aspect, long ifUnknown) {
        long done = product.done() == Unknown.FIGURE ? 0 : product.done();
        int percent = percent(product, aspect);
        return BigInteger.valueOf(done).multiply(BigInteger.valueOf(percent == Unknown.NUMBER ? ifUnknown : percent));
    }

    private static int percent(ProductRow product, String aspect) {
        return switch (aspect) {
            case "quality" -> product.quality();
            case "progress" -> product.progress();
            case "leading" -> product.leading();
            default -> (int) WHOLE;
        };
    }

    private static BigFraction share(BigInteger weighed, BigInteger planned) {
        BigFraction share = BigFraction.of(weighed, planned.multiply(BigInteger.valueOf(WHOLE)));
        return ItemArithmetic.smaller(share, BigFraction.ONE);
    }
}
