package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.Views;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Subject;

/**
 * The plan is only a faster way of running the rule files: real Drools sessions over the same files say the same of every
 * subject of every scenario. Rules that cannot be asked because a fact is missing are left aside, since a session knows
 * nothing of missing facts.
 */
class SessionOracleTest {

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sessionsSayTheSame(String id) {
        ScenarioRunner runner = new ScenarioRunner(Shipped.compiled(id));
        SessionOracle oracle = new SessionOracle(Shipped.compiled(id).rulebook());
        Set<List<Object>> seen = new HashSet<>();
        Set<String> fired = new HashSet<>();
        for (Scenario scenario : Shipped.scenarios(id)) {
            YearGrading year = runner.grade(scenario);
            for (Grading grading : year.gradings()) {
                boolean isNew = seen.add(List.of(grading.subject(), scenario.parameters()));
                if (isNew) {
                    compare(scenario, year, grading, oracle).forEach(it -> fired.add(it.rule()));
                }
            }
        }
        Stream<String> own = Shipped.compiled(id).rulebook().rules().stream()
                .filter(it -> it.rulebook().equals(id))
                .map(RuleText::name);
        assertThat(own.filter(it -> !fired.contains(it))).isEmpty();
    }

    private static Set<SessionOracle.Said> compare(
            Scenario scenario, YearGrading year, Grading grading, SessionOracle oracle) {
        Set<String> missing = year.plan().traces(grading.views()).stream()
                .filter(it -> !it.missing().isEmpty())
                .map(it -> it.rule().name())
                .collect(Collectors.toSet());
        Set<SessionOracle.Said> planned = Stream.concat(grading.verdicts().stream(), grading.notes().stream())
                .filter(it -> it.effect() != Effect.MISSING)
                .filter(it -> !missing.contains(it.rule().name()))
                .map(SessionOracleTest::said)
                .collect(Collectors.toSet());
        for (Subject view : views(grading.views())) {
            Set<SessionOracle.Said> heard = oracle.ask(view, year.rulebook().parameters()).stream()
                    .filter(it -> !missing.contains(it.rule()))
                    .collect(Collectors.toSet());
            assertThat(heard)
                    .as("%s:%d %s", scenario.file(), scenario.line(), view.id())
                    .isEqualTo(planned);
        }
        return planned;
    }

    /** What is still open below a subject may go well or badly; a rule that is not left aside says the same of both. */
    private static List<Subject> views(Views views) {
        return views.settled() ? List.of(views.best()) : List.of(views.best(), views.worst());
    }

    private static SessionOracle.Said said(Reason reason) {
        return new SessionOracle.Said(
                reason.rule().name(),
                reason.element(),
                reason.effect(),
                Set.copyOf(reason.rule().grades()),
                reason.points());
    }
}
