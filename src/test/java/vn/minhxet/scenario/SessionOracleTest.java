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
import vn.minhxet.grading.RuleTrace;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Effect;

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
        for (Scenario scenario : Shipped.scenarios(id)) {
            YearGrading year = runner.grade(scenario);
            for (Grading grading : year.gradings()) {
                boolean isNew = seen.add(List.of(grading.subject(), scenario.parameters()));
                if (isNew && grading.views().settled()) {
                    compare(scenario, year, grading, oracle);
                }
            }
        }
        assertThat(seen).isNotEmpty();
    }

    private static void compare(Scenario scenario, YearGrading year, Grading grading, SessionOracle oracle) {
        Set<String> missing = year.plan().traces(grading.views()).stream()
                .filter(it -> !it.missing().isEmpty())
                .map(RuleTrace::rule)
                .map(it -> it.name())
                .collect(Collectors.toSet());
        Set<SessionOracle.Said> planned = Stream.concat(grading.verdicts().stream(), grading.notes().stream())
                .filter(it -> it.effect() != Effect.MISSING)
                .filter(it -> !missing.contains(it.rule().name()))
                .map(SessionOracleTest::said)
                .collect(Collectors.toSet());
        Set<SessionOracle.Said> heard = oracle
                .ask(grading.views().best(), year.rulebook().parameters())
                .stream()
                .filter(it -> !missing.contains(it.rule()))
                .collect(Collectors.toSet());
        assertThat(heard)
                .as(
                        "%s:%d %s",
                        scenario.file(), scenario.line(), grading.subject().id())
                .isEqualTo(planned);
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
