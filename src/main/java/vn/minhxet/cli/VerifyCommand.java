package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.report.saved.ResultDifference;
import vn.minhxet.report.saved.SavedResult;

/** Works a kept result out again and says exactly what differs (kiểm tra lại kết quả). */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    /** More differences than anyone follows up in one go; the line after them says how many there are beyond. */
    private static final int MOST_LINES = 200;

    private final CommandContext context;

    @Parameters(paramLabel = "RESULT", descriptionKey = "RESULT")
    private Path result;

    @Mixin
    private FactsOption facts;

    @Mixin
    private RulebookOption rulebook;

    @Mixin
    private SelectionOptions selection;

    VerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        selection.check(context);
        SavedResult saved = saved();
        rulebook.orElse(saved.rulebook());
        YearFacts entered = facts.readSilently(context);
        Stopwatch watch = new Stopwatch(context.console(), false);
        YearGrading year = YearGrader.of(context, entered, rulebook, watch, 1);
        List<ResultDifference> differences = saved.differences(year, selection.of(context, year), context.language());
        context.console().result(lines(differences, saved.size()));
        return (differences.isEmpty() ? ExitCode.DONE : ExitCode.FOUND).code();
    }

    private SavedResult saved() {
        try {
            return SavedResult.read(result);
        } catch (IOException e) {
            throw context.refusal(Message.RESULT_UNREADABLE, result);
        }
    }

    private List<String> lines(List<ResultDifference> differences, int size) {
        List<String> lines = new ArrayList<>();
        if (differences.isEmpty()) {
            lines.add(Message.RESULT_SAME.in(context.language(), size));
            return lines;
        }
        lines.add(Message.RESULT_DIFFERS.in(context.language(), differences.size()));
        differences.stream()
                .limit(MOST_LINES)
                .forEach(it -> lines.add("  " + it.words().in(context.language())));
        if (differences.size() > MOST_LINES) {
            lines.add(Message.RESULT_DIFFERS_MORE.in(context.language(), differences.size() - MOST_LINES));
        }
        return lines;
    }
}
