package vn.minhxet.bench;

import java.nio.file.Path;
import vn.minhxet.generate.Shape;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Plan;
import vn.minhxet.grading.Population;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiling.CompiledForms;
import vn.minhxet.rulebook.compiling.RulebookCompiler;
import vn.minhxet.rulebook.reading.Rulebooks;

/**
 * What all variants of one rulebook start from: its plan and a synthetic year as production grades it. Immutable.
 *
 * @param year the grading by the plan, with which everything else must agree
 */
record Ground(Rulebook rulebook, Plan plan, YearGrading year) {

    /** More than any cache holds, and quickly made. */
    static final int MEMBERS = 100_000;

    private static final int YEAR = 2025;
    private static final long SEED = 1;
    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static final CompiledForms KEPT = new CompiledForms(HOME.resolve("target/bench-forms"), "bench");

    /** The ground for a rulebook, shipped or made up. */
    static Ground of(String id) {
        Path rules = id.equals(Shares.ID) ? Shares.folder(HOME) : HOME.resolve("rules");
        Rulebook rulebook = Rulebooks.in(rules).get(id);
        Plan plan = Plan.of(new RulebookCompiler(KEPT).compile(rulebook));
        Shape shape = Shape.named(Integer.toString(MEMBERS)).orElseThrow();
        Population population = Population.of(SyntheticYear.of(shape, SEED, YEAR));
        return new Ground(rulebook, plan, new Grader(plan).grade(population));
    }

    HandWritten handWritten() {
        return HandWritten.of(rulebook, year.period());
    }
}
