package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.subject.Outcome;

/**
 * The grading of all scenarios together does not depend on the order of rows or of rules, nor on the number of threads,
 * nor on who else is graded elsewhere.
 */
class InvarianceTest {

    private static final Random RANDOM = new Random(20251210);

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void orderAndThreadsChangeNothing(String id) throws Exception {
        CompiledRulebook compiled = Shipped.compiled(id);
        CompiledRulebook otherOrder = CompiledRulebook.of(compiled.rulebook(), shuffled(compiled.rules()));
        for (YearFacts facts : together(Shipped.scenarios(id)).values()) {
            YearGrading once = on(1, compiled, facts);
            assertThat(once.gradings()).isNotEmpty();
            assertSame(on(8, compiled, facts), once);
            assertSame(on(1, compiled, shuffled(facts)), once);
            assertSame(on(8, otherOrder, shuffled(facts)), once);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void othersElsewhereChangeNothing(String id) {
        CompiledRulebook compiled = Shipped.compiled(id);
        List<Scenario> scenarios = Shipped.scenarios(id);
        Grader grader = new Grader(EvaluationPlan.of(compiled));
        Map<String, Outcome> together = new LinkedHashMap<>();
        together(scenarios)
                .values()
                .forEach(facts -> grader.grade(facts)
                        .gradings()
                        .forEach(it -> together.put(it.subject().id(), it.outcome())));
        for (int i = 0; i < scenarios.size(); i++) {
            String prefix = i + ".";
            grader.grade(scenarios.get(i).facts())
                    .gradings()
                    .forEach(it -> assertThat(together)
                            .containsEntry(prefix + it.subject().id(), it.outcome()));
        }
    }

    private static void assertSame(YearGrading one, YearGrading other) {
        assertThat(one.gradings()).hasSameSizeAs(other.gradings());
        for (int i = 0; i < one.gradings().size(); i++) {
            assertThat(told(one.gradings().get(i)).equals(told(other.gradings().get(i))))
                    .as(one.gradings().get(i).subject().id())
                    .isTrue();
        }
    }

    /** All of a grading; what the rules said comes in the order in which they were asked. */
    private static List<Object> told(Grading it) {
        List<Reason> verdicts = it.verdicts().stream().sorted(Reason.ORDER).toList();
        return List.of(
                it.subject(), it.beforeQuota(), it.quota(), it.notes(), it.decidedBy(), verdicts, it.bestAndWorst());
    }

    private static YearGrading on(int threads, CompiledRulebook compiled, YearFacts facts) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new Grader(EvaluationPlan.of(compiled)).grade(facts))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static Map<Period, YearFacts> together(List<Scenario> scenarios) {
        Map<Period, YearFacts> byPeriod = new LinkedHashMap<>();
        for (int i = 0; i < scenarios.size(); i++) {
            YearFacts facts = Renamed.with(i + ".", scenarios.get(i).facts());
            byPeriod.merge(facts.period(), facts, InvarianceTest::both);
        }
        return byPeriod;
    }

    private static YearFacts both(YearFacts one, YearFacts other) {
        return new YearFacts(
                one.period(),
                both(one.organizations(), other.organizations()),
                both(one.members(), other.members()),
                both(one.assessments(), other.assessments()),
                both(one.indicators(), other.indicators()),
                both(one.findings(), other.findings()),
                both(one.scores(), other.scores()),
                both(one.products(), other.products()),
                vn.minhxet.warning.Warnings.NONE);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static YearFacts shuffled(YearFacts facts) {
        return new YearFacts(
                facts.period(),
                shuffled(facts.organizations()),
                shuffled(facts.members()),
                shuffled(facts.assessments()),
                shuffled(facts.indicators()),
                shuffled(facts.findings()),
                shuffled(facts.scores()),
                shuffled(facts.products()),
                vn.minhxet.warning.Warnings.NONE);
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, RANDOM);
        return shuffled;
    }
}
