package vn.minhxet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.scenario.ScenarioReport;
import vn.minhxet.scenario.ScenarioSuite;

/** Runs the scenarios of rulebooks (chạy tình huống), and tells how much of the rules they cover. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..*")
    private List<String> ids = List.of();

    TestCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Rulebooks rulebooks = context.installation().rulebooks();
        List<String> asked = ids.isEmpty() ? context.rulebookIds() : ids;
        List<Rulebook> chosen = asked.stream().map(rulebooks::get).toList();
        boolean passed = true;
        List<String> lines = new ArrayList<>();
        for (Rulebook rulebook : chosen) {
            ScenarioSuite suite = run(rulebook);
            passed &= suite.passed();
            lines.addAll(ScenarioReport.of(suite, context.language()).lines().toList());
        }
        context.console().result(lines);
        return passed ? ExitCode.DONE.code() : ExitCode.FOUND.code();
    }

    private ScenarioSuite run(Rulebook rulebook) throws Exception {
        context.console().passing(Message.TESTING.in(context.language(), rulebook.id()));
        return ScenarioSuite.run(
                context.installation().compiler().compile(rulebook),
                context.installation().rules().resolve(rulebook.id()));
    }
}
