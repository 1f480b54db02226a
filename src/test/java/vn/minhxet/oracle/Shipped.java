package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** A shipped rulebook beside the oracle for it (bộ quy tắc và bộ đối chứng), as shipped or with other figures. */
public record Shipped(CompiledRulebook rulebook, Figures figures) {

    static final Path RULES = Path.of(System.getProperty("minhxet.home", "."), "rules");

    public static Shipped of(String id) {
        CompiledRulebook compiled = new RulebookCompiler(CompiledFormCache.none())
                .compile(Rulebooks.in(RULES).get(id));
        return new Shipped(compiled, Figures.of(RULES, id));
    }

    GradingDifference comparison() {
        return new GradingDifference(grader(), new Oracle(rulebook.rulebook().id(), figures));
    }

    /** The program beside Drools sessions over the same rule files. */
    GradingDifference comparison(SessionRules sessions) {
        SessionOracle oracle = new SessionOracle(sessions, rulebook.rulebook(), figures);
        return new GradingDifference(grader(), ReportedGrading::of, oracle::told);
    }

    public Grader grader() {
        return new Grader(EvaluationPlan.of(rulebook));
    }

    /** The same with about a third of its parameters changed: flags flipped, numbers moved, other codes chosen. */
    Shipped varied(Draw draw) {
        Map<String, Object> others = new HashMap<>();
        for (Parameter it : rulebook.rulebook().parameters().all()) {
            if (draw.chance(0.3)) {
                others.put(it.name(), other(it, draw));
            }
        }
        return with(others);
    }

    /** The same with other values of the parameters named. */
    Shipped with(Map<String, Object> others) {
        CompiledRulebook changed = rulebook;
        for (Map.Entry<String, Object> it : others.entrySet()) {
            Parameter parameter =
                    rulebook.rulebook().parameters().find(it.getKey()).orElseThrow();
            changed = changed.with(parameter.with(it.getValue()));
        }
        return new Shipped(changed, figures.with(others));
    }

    private static Object other(Parameter parameter, Draw draw) {
        return switch (parameter.unit()) {
            case FLAG -> !(Boolean) parameter.value();
            case CODE -> draw.of(parameter.options());
            default -> moved(parameter, draw);
        };
    }

    private static BigDecimal moved(Parameter parameter, Draw draw) {
        BigDecimal moved = ((BigDecimal) parameter.value())
                .add(parameter.step().multiply(BigDecimal.valueOf(draw.between(-3, 3))));
        return moved.max(parameter.low()).min(parameter.high());
    }
}
