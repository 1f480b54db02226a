package vn.minhxet.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.oracle.RandomYears;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.subject.Outcome;
import vn.minhxet.writing.FactsWriter;

/** On random years: every answer leads to the grade, needs all of its changes, and names only what may be named. */
class AnswersHoldTest {

    private static final int YEARS = Integer.getInteger("minhxet.years", 8);

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void onRandomYears(String rulebook, int year) throws IOException {
        assertAnswersHold(Shipped.rulebook(rulebook), year);
    }

    @Test
    void onRandomYearsWithAFloorAndAllGradedAsTheBaseOfTheQuota() throws IOException {
        CompiledRulebook shipped = Shipped.rulebook("366-qd-tw");
        RulebookParameters were = shipped.rulebook().parameters();
        Parameter base = were.find("quota.base").orElseThrow();
        Parameter atLeast = were.find("quota.atLeast").orElseThrow();
        assertAnswersHold(shipped.with(base.with("GRADED")).with(atLeast.with(BigDecimal.ONE)), 2025);
    }

    private static void assertAnswersHold(CompiledRulebook rulebook, int year) throws IOException {
        Grader grader = new Grader(EvaluationPlan.of(rulebook));
        Map<Obstacle.Kind, Integer> obstacles = new EnumMap<>(Obstacle.Kind.class);
        int answers = 0;
        int searches = 0;
        int incomplete = 0;
        for (long seed = 0; seed < YEARS; seed++) {
            YearGrading graded = grader.grade(RandomYears.year(seed, year, 12, 6));
            for (int position = 0; position < graded.population().size(); position++) {
                for (Grade wanted : Grade.values()) {
                    Counterfactual hindsight = CounterfactualSearch.of(graded, position, wanted);
                    assertHolds(hindsight, grader);
                    searches++;
                    incomplete += hindsight.complete() ? 0 : 1;
                    answers += hindsight.alternatives().size();
                    hindsight.obstacles().forEach(it -> obstacles.merge(it.kind(), 1, Integer::sum));
                }
            }
        }
        assertThat(answers).isGreaterThan(YEARS);
        assertThat(100 * incomplete).as("given up after so many trials").isLessThan(searches);
        assertThat(obstacles).containsKeys(Obstacle.Kind.QUOTA, Obstacle.Kind.RULE, Obstacle.Kind.MISSING);
    }

    private static void assertHolds(Counterfactual hindsight, Grader grader) throws IOException {
        boolean asked = hindsight.grading().outcome() != Outcome.NOT_GRADED
                && hindsight.grading().outcome() != Outcome.ON_HOLD
                && hindsight.isHigher();
        if (!asked) {
            assertThat(hindsight.alternatives()).isEmpty();
            return;
        }
        assertThat(hindsight.complete()
                        && hindsight.alternatives().isEmpty()
                        && hindsight.obstacles().isEmpty())
                .isFalse();
        assertThat(hindsight.alternatives()).extracting(Alternative::cost).isSorted();
        for (Alternative it : hindsight.alternatives()) {
            assertThat(it.changes()).isNotEmpty().allSatisfy(change -> assertMayBeNamed(change, hindsight.year()));
            assertLeadsToTheGrade(it, hindsight, grader);
            assertNeedsAllOfIts(it, hindsight, grader);
        }
    }

    private static void assertMayBeNamed(Change change, YearGrading year) {
        Actionable declared = year.rulebook().actionable().stream()
                .filter(it -> it.fact().equals(change.fact()) || ("led" + it.fact()).equalsIgnoreCase(change.fact()))
                .findFirst()
                .orElseThrow();
        assertThat(change.direction()).isEqualTo(declared.direction());
        assertThat(Long.compare(change.to(), change.from()))
                .isEqualTo(declared.direction() == Actionable.Direction.UP ? 1 : -1);
    }

    private static void assertLeadsToTheGrade(Alternative alternative, Counterfactual hindsight, Grader grader)
            throws IOException {
        YearFacts altered = altered(alternative.changes(), hindsight);
        Grading again = again(altered, hindsight, grader);
        assertThat(again.grade())
                .isPresent()
                .hasValueSatisfying(it -> assertThat(it).isGreaterThanOrEqualTo(hindsight.wanted()));
        assertThat(again.grade()).isEqualTo(alternative.grading().grade());
        assertThat(isPossible(altered)).isTrue();
    }

    private static void assertNeedsAllOfIts(Alternative alternative, Counterfactual hindsight, Grader grader)
            throws IOException {
        for (List<Change> some : properSubsets(alternative.changes())) {
            YearFacts altered = altered(some, hindsight);
            boolean reached = again(altered, hindsight, grader)
                    .grade()
                    .filter(it -> it.compareTo(hindsight.wanted()) >= 0)
                    .isPresent();
            assertThat(reached && isPossible(altered))
                    .as("%s of %s", some, alternative.changes())
                    .isFalse();
        }
    }

    private static List<List<Change>> properSubsets(List<Change> changes) {
        List<List<Change>> subsets = new ArrayList<>();
        for (int mask = 0; mask < (1 << changes.size()) - 1; mask++) {
            List<Change> some = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    some.add(changes.get(i));
                }
            }
            subsets.add(some);
        }
        return subsets;
    }

    private static YearFacts altered(List<Change> changes, Counterfactual hindsight) {
        return Altered.by(
                changes,
                hindsight.grading().subject().id(),
                hindsight.year().population().facts());
    }

    private static Grading again(YearFacts facts, Counterfactual hindsight, Grader grader) {
        return grader.grade(facts).of(hindsight.grading().subject().id()).orElseThrow();
    }

    /** Whether such rows could stand in a file. */
    private static boolean isPossible(YearFacts facts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FactsWriter.json(facts, file);
        FactsReading reading = FactsReader.json(new ByteArrayInputStream(file.toByteArray()), ReadingLimits.FILES);
        return !(reading instanceof FactsReading.Refused);
    }
}
