package vn.minhxet.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.SubjectRegrading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Result;

/**
 * On years with few possibilities: the answers are those that trying all of them gives. For every set of facts the least
 * cost that reaches the grade with changes in just these is what is told, where no part of the set does it at that cost.
 */
class AnswersAreSmallestTest {

    private static final int YEARS = Integer.getInteger("minhxet.years", 12);
    private static final long MOST = 6_000;

    private int answered;
    private int unanswered;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void onSmallYears(String rulebook, int year) {
        Grader grader = new Grader(EvaluationPlan.of(SmallYears.rulebook(rulebook)));
        for (long seed = 0; seed < YEARS; seed++) {
            YearGrading graded = grader.grade(SmallYears.year(seed, year));
            for (int position = 0; position < graded.population().size(); position++) {
                compare(graded, position);
            }
        }
        assertThat(answered).isGreaterThan(YEARS / 4);
        assertThat(unanswered).isGreaterThan(YEARS);
    }

    private void compare(YearGrading year, int position) {
        Possibilities possibilities = new Possibilities(
                year.grading(position).subject(),
                isOnlyHead(year, position),
                year.rulebook().actionable());
        boolean open = year.result(position) == Result.NEEDS_DECISION;
        if (possibilities.count() > MOST || (year.result(position).grade().isEmpty() && !open)) {
            return;
        }
        Map<Grade, Map<Long, Long>> least = least(year, position, possibilities);
        for (Grade wanted : Grade.values()) {
            Counterfactual hindsight = CounterfactualSearch.of(year, position, wanted);
            if (hindsight.isHigher()) {
                compare(hindsight, least.getOrDefault(wanted, Map.of()), possibilities);
            }
        }
    }

    /** Whether the figures of the organization headed bear on no other head. */
    private static boolean isOnlyHead(YearGrading year, int position) {
        Population population = year.population();
        int led = population.headedBy(position);
        int heads = 0;
        for (int at = 0; at < population.size(); at++) {
            heads += led >= 0 && population.headedBy(at) == led ? 1 : 0;
        }
        return heads == 1;
    }

    private void compare(Counterfactual hindsight, Map<Long, Long> least, Possibilities possibilities) {
        Map<Long, Long> expected = new TreeMap<>();
        least.forEach((facts, cost) -> {
            boolean covered = least.entrySet().stream()
                    .anyMatch(it ->
                            it.getKey() != facts.longValue() && (it.getKey() & ~facts) == 0 && it.getValue() <= cost);
            if (!covered) {
                expected.put(facts, cost);
            }
        });
        List<Long> costs = expected.values().stream()
                .sorted()
                .limit(CandidateSearch.MOST_ANSWERS)
                .toList();
        String as = hindsight.grading().subject().id() + " " + hindsight.wanted() + " expecting " + expected;
        assertThat(hindsight.alternatives())
                .as(as)
                .extracting(Alternative::cost)
                .isEqualTo(costs);
        assertThat(hindsight.alternatives())
                .as(as)
                .allSatisfy(it -> assertThat(expected).containsEntry(possibilities.changed(it), it.cost()));
        answered += costs.isEmpty() ? 0 : 1;
        unanswered += costs.isEmpty() ? 1 : 0;
    }

    /** For each grade and each set of facts the least cost with which it is reached. */
    private static Map<Grade, Map<Long, Long>> least(YearGrading year, int position, Possibilities possibilities) {
        Map<Grade, Map<Long, Long>> least = new HashMap<>();
        SubjectRegrading supposing = new SubjectRegrading(year, position);
        for (Map<String, Long> values : possibilities.all()) {
            supposing.grading(it -> Possibilities.with(values, it)).grade().ifPresent(reached -> {
                for (Grade grade : Grade.values()) {
                    if (grade.compareTo(reached) <= 0) {
                        least.computeIfAbsent(grade, it -> new HashMap<>())
                                .merge(possibilities.changed(values), possibilities.cost(values), Math::min);
                    }
                }
            });
        }
        return least;
    }
}
