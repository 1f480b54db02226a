package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Years with score sheets under hue: the program grades as the second scorer and the second evaluator do together. */
class ScoredYearsTest {

    private static final int YEARS = 60;

    @Test
    void gradesAsTheOracleDoesWithTheTotalsOfTheSecondScorer() {
        Shipped shipped = Shipped.of("hue");
        ScoredYears years = new ScoredYears(Shipped.RULES.resolve("hue/sheets"));
        LongAdder scored = new LongAdder();
        LongStream.range(0, YEARS).parallel().forEach(seed -> {
            ScoredYears.Scored year = years.of(RandomYears.year(seed, 2025, 40, 12), new Draw(seed));
            scored.add(year.scored().size());
            GradingDifference comparison = new GradingDifference(
                    shipped.grader(),
                    ExpectedGrading::of,
                    (facts, grading) -> new Oracle("hue", shipped.figures(), year.scored()).answers(year.totals()));
            assertThat(comparison.of(year.facts())).as("seed %d", seed).isEmpty();
        });
        assertThat(scored.sum()).isGreaterThan(1_000);
    }
}
