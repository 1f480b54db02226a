package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.oracle.Comparison.Difference;
import vn.minhxet.subject.YearFacts;

/**
 * The shipped rulebooks against the oracle, on all processors: 1,000,000 random members and 100,000 random
 * organizations under each, and no difference in outcome, grades, points or quota.
 */
class OracleTest {

    private static final int POPULATIONS = 500;
    private static final int VARIATIONS = 150;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void gradesAsTheOracleDoes(String rulebook, int year) {
        Comparison comparison = Shipped.of(rulebook).comparison();
        LongAdder members = new LongAdder();
        LongAdder organizations = new LongAdder();
        assertNoDifference(POPULATIONS, seed -> comparison, seed -> {
            YearFacts facts = RandomYears.year(seed, year, 220, 26);
            members.add(facts.members().size());
            organizations.add(facts.organizations().size());
            return facts;
        });
        assertThat(members.sum()).isGreaterThanOrEqualTo(1_000_000);
        assertThat(organizations.sum()).isGreaterThanOrEqualTo(100_000);
    }

    /** With figures moved and interpretations switched, the oracle moves alike. */
    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void gradesAsTheOracleDoesWithOtherFigures(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        assertNoDifference(
                VARIATIONS,
                seed -> shipped.varied(new Draw(-1 - seed)).comparison(),
                seed -> RandomYears.year(seed, year, 40, 20));
    }

    private static void assertNoDifference(
            int populations, LongFunction<Comparison> comparisons, LongFunction<YearFacts> years) {
        OptionalLong differing = LongStream.range(0, populations)
                .parallel()
                .filter(seed -> !comparisons.apply(seed).of(years.apply(seed)).isEmpty())
                .findAny();
        differing.ifPresent(seed -> {
            throw new AssertionError("seed " + seed + "\n" + report(comparisons.apply(seed), years.apply(seed)));
        });
    }

    /** The smallest year found that still shows a difference, with both answers. */
    private static String report(Comparison comparison, YearFacts facts) {
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
