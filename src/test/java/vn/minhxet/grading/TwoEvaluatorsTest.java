package vn.minhxet.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.oracle.RandomYears;
import vn.minhxet.oracle.Shipped;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;

/**
 * The fast evaluator of groups ({@code RuleGroup}) and the plain one of single rules ({@link RuleEvaluator}) say the same of
 * every rule and every subject, whether or not it bears on the result.
 */
class TwoEvaluatorsTest {

    private static final int YEARS = 40;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void sayTheSameOfEveryRule(String rulebook, int year) {
        EvaluationPlan plan = EvaluationPlan.of(Shipped.of(rulebook).rulebook());
        int fired = 0;
        int open = 0;
        for (int seed = 0; seed < YEARS; seed++) {
            Population population = Population.of(RandomYears.year(1_000 + seed, year, 30, 60));
            YearGrading graded = new Grader(plan).grade(population);
            for (int at : IntStream.range(0, population.size()).toArray()) {
                Marks plain = plain(graded, at);
                FiredRules fast = graded.firedRules(at);
                assertThat(new Marks(fast.fired(), fast.unknown()))
                        .as("%s, seed %s", population.row(at).id(), seed)
                        .isEqualTo(plain);
                fired += plain.fired.size();
                open += plain.open.size();
            }
        }
        assertThat(fired).as("rules that fired at all").isPositive();
        assertThat(open).as("rules that stayed open at all").isPositive();
    }

    /** What the plain evaluator says, rule by rule: points first, then verdicts with the points given and taken. */
    private static Marks plain(YearGrading year, int at) {
        RuleSequence sequence = year.population().isOrganization(at)
                ? year.plan().organizations()
                : year.plan().members();
        BestAndWorst before = year.bestAndWorst(at);
        BestAndWorst after = year.adjustment(at).isNone() ? before : before.withAdjustment(year.adjustment(at));
        Marks marks = new Marks(new ArrayList<>(), new ArrayList<>());
        for (int group = 0; group < sequence.verdicts(); group++) {
            for (RuleEvaluator rule : sequence.rules(group)) {
                if (rule.active()) {
                    marks.add(rule.text(), rule.evaluate(group < sequence.points() ? before : after));
                }
            }
        }
        return marks;
    }

    private record Marks(List<RuleText> fired, List<RuleText> open) {

        void add(RuleText rule, Evaluation evaluation) {
            if (evaluation.state() == Evaluation.State.FIRES) {
                fired.add(rule);
            }
            boolean partly =
                    rule.effect() == Effect.POINTS && !evaluation.missing().isEmpty();
            if (evaluation.state() == Evaluation.State.UNKNOWN || partly) {
                open.add(rule);
            }
        }
    }
}
