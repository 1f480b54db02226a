package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.YearFacts;

/**
 * The shipped rulebooks against the oracle, on all processors: 1,000,000 random members and 100,000 random
 * organizations under each, and no difference in outcome, grades, points or quota.
 */
class OracleTest {

    private static final int POPULATIONS = 500;
    private static final int VARIATIONS = 150;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025", "thanh-hoa, 2026"})
    void gradesAsTheOracleDoes(String rulebook, int year) {
        GradingDifference comparison = Shipped.of(rulebook).comparison();
        LongAdder members = new LongAdder();
        LongAdder organizations = new LongAdder();
        Populations.assertNoDifference(POPULATIONS, seed -> comparison, seed -> {
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
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025", "thanh-hoa, 2026"})
    void gradesAsTheOracleDoesWithOtherFigures(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        Populations.assertNoDifference(
                VARIATIONS,
                seed -> shipped.varied(new Draw(-1 - seed)).comparison(),
                seed -> RandomYears.year(seed, year, 40, 20));
    }
}
