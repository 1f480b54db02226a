package vn.minhxet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.language.Language;
import vn.minhxet.language.Nearest;

/** The problem of a command line, in words, with the word probably meant. */
final class UsageError {

    private final ParameterException thrown;
    private final List<String> given;
    private final Language language;
    private final CommandLine command;

    UsageError(ParameterException thrown, String[] given, Language language) {
        this.thrown = thrown;
        this.given = Arrays.asList(given);
        this.language = language;
        this.command = thrown.getCommandLine();
    }

    List<String> lines() {
        return List.of(
                what(), Message.SEE_HELP.in(language, command.getCommandSpec().qualifiedName()));
    }

    private String what() {
        Optional<String> unknown = unknownOption();
        if (unknown.isPresent()) {
            return unmatched(unknown.get());
        }
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0));
        }
        if (thrown instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (thrown instanceof OverwrittenOptionException twice) {
            return Message.OPTION_TWICE.in(language, name(twice.getOverwritten()));
        }
        boolean noCommand = given.stream().allMatch(it -> it.startsWith("-") || it.matches("vi|en"));
        boolean superfluous = thrown.getArgSpec() instanceof OptionSpec option
                && option.arity().max() == 0;
        if (superfluous) {
            return Message.VALUE_SUPERFLUOUS.in(language, name(thrown.getArgSpec()));
        }
        return noCommand
                ? Message.COMMAND_MISSING.in(language)
                : Message.USAGE_OTHERWISE.in(language, String.valueOf(thrown.getMessage()));
    }

    /** An option that does not exist explains more than one that is missing because of it. */
    private Optional<String> unknownOption() {
        return given.stream()
                .filter(it -> it.startsWith("--"))
                .map(UsageError::beforeValue)
                .filter(it -> !options().contains(it))
                .findFirst();
    }

    private static String beforeValue(String argument) {
        return argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
    }

    private String unmatched(String argument) {
        if (argument.startsWith("-")) {
            String option = beforeValue(argument);
            return Message.OPTION_UNKNOWN.in(language, option)
                    + (option.startsWith("--") ? question(option, options()) : "");
        }
        boolean atRoot = command.getParent() == null;
        return atRoot
                ? Message.COMMAND_UNKNOWN.in(language, argument)
                        + question(argument, command.getSubcommands().keySet())
                : Message.ARGUMENT_TOO_MANY.in(language, argument);
    }

    private String question(String argument, Collection<String> known) {
        return Nearest.behind(argument, known).in(language);
    }

    private List<String> options() {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().stream()
                .filter(it -> !it.hidden())
                .forEach(it -> names.addAll(Arrays.asList(it.names())));
        return names;
    }

    private String missing(ArgSpec missing) {
        if (!(missing instanceof OptionSpec option)) {
            return Message.ARGUMENT_MISSING.in(language, missing.paramLabel());
        }
        boolean named =
                given.stream().anyMatch(it -> Arrays.asList(option.names()).contains(it));
        return (named ? Message.VALUE_MISSING : Message.OPTION_MISSING).in(language, name(option));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
