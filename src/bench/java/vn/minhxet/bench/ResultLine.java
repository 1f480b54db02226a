package vn.minhxet.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One line of the report.
 *
 * @param name rulebook and variant
 * @param score the median over the rounds
 * @param ratioToHandWritten the median over the rounds of each round's ratio
 */
record ResultLine(String name, double score, String unit, double ratioToHandWritten) {

    private static final String UNIT = "members/s";

    /** The lines of one rulebook, in the order of the variants. */
    static List<ResultLine> of(String rulebook, Map<Variant, List<Double>> scores) {
        List<Double> handWritten = scores.get(Variant.HAND_WRITTEN);
        return scores.entrySet().stream()
                .map(it -> new ResultLine(
                        rulebook + '/' + it.getKey().title(),
                        Math.round(median(it.getValue())),
                        UNIT,
                        ratio(it.getValue(), handWritten)))
                .toList();
    }

    private static double ratio(List<Double> scores, List<Double> handWritten) {
        List<Double> ratios = IntStream.range(0, scores.size())
                .mapToObj(round -> scores.get(round) / handWritten.get(round))
                .toList();
        return Math.round(median(ratios) * 10_000) / 10_000.0;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
