package vn.minhxet.bench;

import java.nio.file.Path;
import java.util.List;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/**
 * What all variants of one rulebook start from: its plan and a synthetic year as production grades it. Immutable.
 *
 * @param year the grading by the plan, with which everything else must agree
 */
record BenchPopulation(Rulebook rulebook, EvaluationPlan plan, YearGrading year) {

    /** More than any cache holds, and quickly made. */
    static final int MEMBERS = 100_000;

    private static final int YEAR = 2025;
    private static final long SEED = 1;
    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static final CompiledFormCache KEPT = new CompiledFormCache(HOME.resolve("target/bench-forms"), "bench");

    /** The ground for a rulebook, shipped or made up. */
    static BenchPopulation of(String id) {
        Path rules = id.equals(Shares.ID) ? Shares.folder(HOME) : HOME.resolve("rules");
        Rulebook rulebook = onOwnRows(Rulebooks.in(rules).get(id));
        EvaluationPlan plan = EvaluationPlan.of(new RulebookCompiler(KEPT).compile(rulebook));
        YearShape shape = YearShape.named(Integer.toString(MEMBERS)).orElseThrow();
        Population population = Population.of(SyntheticYear.of(shape, SEED, YEAR));
        return new BenchPopulation(rulebook, plan, new Grader(plan).grade(population));
    }

    /**
     * The rulebook without the rules that stand once more for the organization led (decision 31). They read another row, are
     * silent on all but a few heads, and with them the reasons of hue would not fit into the 64 bits of hand-written code.
     */
    private static Rulebook onOwnRows(Rulebook all) {
        List<RuleText> rules =
                all.rules().stream().filter(it -> !it.readsOrganizationLed()).toList();
        return new Rulebook(
                all.id(),
                all.version(),
                all.title(),
                all.base(),
                all.points(),
                all.from(),
                all.to(),
                all.documents(),
                all.parameters(),
                all.actionable(),
                rules,
                all.exceptions(),
                all.codes(),
                all.sheets(),
                all.hash() + "-own-rows");
    }

    HandWritten handWritten() {
        return HandWritten.of(rulebook, year.period());
    }
}
