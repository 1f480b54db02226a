package vn.minhxet.scenario;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.minhxet.rulebook.CompiledForms;
import vn.minhxet.rulebook.RuleProblem;
import vn.minhxet.rulebook.RulebookCompiler;
import vn.minhxet.rulebook.RulebookException;
import vn.minhxet.rulebook.Rulebooks;
import vn.minhxet.subject.Language;

/**
 * Runs scenarios from the command line for those who write rules: {@code ScenarioCheck RULES_FOLDER [ID]}. Ends with 1
 * where something failed or is not covered.
 */
public final class ScenarioCheck {

    private ScenarioCheck() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        Rulebooks rulebooks = Rulebooks.in(folder);
        List<String> ids = arguments.length > 1 ? List.of(arguments[1]) : rulebooks.ids();
        boolean passed = true;
        for (String id : ids) {
            passed &= passes(rulebooks, folder, id, out);
        }
        System.exit(passed ? 0 : 1);
    }

    private static boolean passes(Rulebooks rulebooks, Path folder, String id, PrintStream out) {
        try {
            ScenarioSuite suite = ScenarioSuite.run(
                    new RulebookCompiler(CompiledForms.none()).compile(rulebooks.get(id)), folder.resolve(id));
            out.print(ScenarioReport.of(suite, Language.EN));
            return suite.passed();
        } catch (RulebookException e) {
            out.println(e.words().en());
            for (RuleProblem problem : e.problems()) {
                out.println(problem.file() + ":" + problem.line() + ": "
                        + problem.message().en());
            }
            return false;
        }
    }
}
