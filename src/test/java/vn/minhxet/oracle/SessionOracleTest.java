package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.scenario.Scenario;
import vn.minhxet.scenario.ScenarioFolder;

/**
 * The plan is only a faster way of running the rule files: Drools sessions over the same files tell the same of every
 * subject, in outcome, grades, points, reasons with what they are about and what is missing, and notes. On every scenario,
 * and on 1,000,000 random members and 100,000 random organizations under each rulebook, with unknown facts among them.
 */
class SessionOracleTest {

    private static final int POPULATIONS = 500;
    private static final int VARIATIONS = 100;

    @ParameterizedTest
    @CsvSource({"366-qd-tw", "124-qd-tw", "132-qd-tw", "hue", "thanh-hoa"})
    void sessionsTellTheSameOnEveryScenario(String rulebook) {
        Shipped shipped = Shipped.of(rulebook);
        SessionRules sessions = new SessionRules(shipped.rulebook().rulebook());
        Set<String> fired = new HashSet<>();
        for (Scenario scenario : scenarios(rulebook)) {
            Shipped changed = shipped.with(scenario.parameters());
            assertThat(changed.comparison(sessions).of(scenario.facts()))
                    .as("%s:%d", scenario.file(), scenario.line())
                    .isEmpty();
            changed.grader().grade(scenario.facts()).gradings().stream()
                    .map(ReportedGrading::of)
                    .flatMap(it -> Stream.concat(it.said().stream(), it.notes().stream()))
                    .filter(it -> it.missing().isEmpty())
                    .forEach(it -> fired.add(it.rule()));
        }
        assertThat(shipped.rulebook().rulebook().rules())
                .filteredOn(rule -> rule.rulebook().equals(rulebook))
                .extracting(RuleText::name)
                .isSubsetOf(fired);
    }

    private static List<Scenario> scenarios(String rulebook) {
        return ScenarioFolder.read(Shipped.RULES.resolve(rulebook)).stream()
                .flatMap(it -> it.scenarios().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void sessionsTellTheSameOfRandomYears(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        GradingDifference comparison =
                shipped.comparison(new SessionRules(shipped.rulebook().rulebook()));
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

    /** With figures moved and interpretations switched, the sessions move alike. */
    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void sessionsTellTheSameWithOtherFigures(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        SessionRules sessions = new SessionRules(shipped.rulebook().rulebook());
        Populations.assertNoDifference(
                VARIATIONS,
                seed -> shipped.varied(new Draw(-1 - seed)).comparison(sessions),
                seed -> RandomYears.year(seed, year, 40, 20));
    }
}
