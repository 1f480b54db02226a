package vn.minhxet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.language.Nearest;
import vn.minhxet.report.text.RulePage;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/** Prints a rule in words with its place, clause, parameters and exceptions (xem một quy tắc). */
@Command(name = "rule")
final class RuleCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "RULE", descriptionKey = "RULE")
    private String name;

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String id;

    RuleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<String> known = new ArrayList<>();
        for (Rulebook rulebook : rulebooks()) {
            Optional<RuleText> rule = rulebook.rule(name);
            boolean own =
                    rule.isPresent() && (id != null || rule.get().rulebook().equals(rulebook.id()));
            if (own) {
                context.console().result(RulePage.lines(rulebook, rule.get(), context.language()));
                return ExitCode.DONE.code();
            }
            rulebook.rules().forEach(it -> known.add(it.name()));
        }
        String refused = Message.RULE_UNKNOWN.in(context.language(), name);
        throw new CommandRefusedException(
                List.of(refused + Nearest.behind(name, known).in(context.language())));
    }

    private List<Rulebook> rulebooks() {
        return id == null
                ? context.installation().rulebooks().all()
                : List.of(context.installation().rulebooks().get(id));
    }
}
