package vn.minhxet.oracle;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.oracle.GradingDifference.Difference;

/** Many random years compared on all processors (đối chiếu trên nhiều quần thể ngẫu nhiên). */
final class Populations {

    private Populations() {}

    /** Fails with the smallest year found that still shows a difference, and what each evaluator says of it. */
    static void assertNoDifference(
            int populations, LongFunction<GradingDifference> comparisons, LongFunction<YearFacts> years) {
        OptionalLong differing = LongStream.range(0, populations)
                .parallel()
                .filter(seed -> !comparisons.apply(seed).of(years.apply(seed)).isEmpty())
                .findAny();
        differing.ifPresent(seed -> {
            throw new AssertionError("seed " + seed + "\n" + report(comparisons.apply(seed), years.apply(seed)));
        });
    }

    private static String report(GradingDifference comparison, YearFacts facts) {
        YearFacts smallest = new Shrinking(it -> !comparison.of(it).isEmpty()).smallest(facts);
        Map<String, Difference> differences = comparison.of(smallest);
        StringBuilder report = new StringBuilder();
        differences.forEach(
                (id, it) -> report.append(id).append(": ").append(it).append('\n'));
        report.append(smallest.period()).append('\n');
        smallest.organizations().forEach(it -> report.append(it).append('\n'));
        smallest.members().forEach(it -> report.append(it).append('\n'));
        smallest.assessments().forEach(it -> report.append(it).append('\n'));
        smallest.indicators().forEach(it -> report.append(it).append('\n'));
        smallest.findings().forEach(it -> report.append(it).append('\n'));
        return report.toString();
    }
}
