package vn.minhxet.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Console;
import vn.minhxet.cli.context.Installation;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.OutputException;
import vn.minhxet.cli.context.ProcessEnvironment;
import vn.minhxet.language.Language;

/** The program: reads the command line, runs the command, and turns its end into an exit code. */
public final class MinhXet {

    private MinhXet() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, ProcessEnvironment.ofProcess()));
    }

    /** Runs one command line; the result depends on nothing else. */
    static int run(String[] arguments, ProcessEnvironment around) {
        Locale.setDefault(Locale.ROOT);
        List<String> given = Arrays.asList(arguments);
        Optional<String> asked = LanguageOption.requested(given);
        Language language = asked.flatMap(LanguageOption::named).orElse(Language.VI);
        CommandContext context = new CommandContext(new Console(around, language), new Installation(around));
        FailureMessages failures = new FailureMessages(context.console(), around.environment());
        if (asked.isPresent() && LanguageOption.named(asked.get()).isEmpty()) {
            return failures.answer(context.refusal(Message.LANGUAGE_UNKNOWN, asked.get()));
        }
        try {
            return commands(context, failures).execute(arguments);
        } catch (Throwable e) {
            return failures.answer(e);
        }
    }

    /** Help and version are written outside of any command: a full disk or a closed pipe is told there too. */
    private static int told(CommandLine.ParseResult parsed, FailureMessages failures) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutputException failure) {
            return failures.answer(failure);
        }
    }

    private static CommandLine commands(CommandContext context, FailureMessages failures) {
        CommandLine commands = Commands.all(context);
        commands.setExecutionStrategy(parsed -> told(parsed, failures));
        commands.setExecutionExceptionHandler((thrown, command, parsed) -> failures.answer(thrown));
        commands.setParameterExceptionHandler((thrown, given) -> failures.answer(
                new CommandRefusedException(new UsageError(thrown, given, context.language()).lines())));
        return commands;
    }
}
