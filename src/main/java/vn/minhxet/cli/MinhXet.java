package vn.minhxet.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import vn.minhxet.subject.Language;

/** The program: reads the command line, runs the command, and turns whatever happens into an exit code. */
public final class MinhXet {

    /** Done. */
    static final int DONE = 0;

    /** A check found something. */
    static final int FOUND = 1;

    /** Bad input or usage, or a failure; the message is on standard error, and nothing on standard output. */
    static final int REFUSED = 2;

    private MinhXet() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Surroundings.ofProcess()));
    }

    /** Runs one command line; the result depends on nothing else. */
    static int run(String[] arguments, Surroundings around) {
        Locale.setDefault(Locale.ROOT);
        List<String> given = Arrays.asList(arguments);
        Optional<String> asked = Languages.asked(given);
        Language language = asked.flatMap(Languages::named).orElse(Language.VI);
        Workplace workplace = new Workplace(new Console(around, language), new Installation(around));
        Failures failures = new Failures(workplace.console(), around.environment());
        if (asked.isPresent() && Languages.named(asked.get()).isEmpty()) {
            return failures.answer(workplace.refusal(Message.LANGUAGE_UNKNOWN, asked.get()));
        }
        try {
            return commands(workplace, failures).execute(arguments);
        } catch (Throwable e) {
            return failures.answer(e);
        }
    }

    private static CommandLine commands(Workplace workplace, Failures failures) {
        CommandLine commands = Commands.all(workplace);
        commands.setExecutionExceptionHandler((thrown, command, parsed) -> failures.answer(thrown));
        commands.setParameterExceptionHandler((thrown, given) ->
                failures.answer(new Refusal(new UsageMistake(thrown, given, workplace.language()).lines())));
        return commands;
    }
}
