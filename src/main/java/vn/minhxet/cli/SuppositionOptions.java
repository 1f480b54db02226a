package vn.minhxet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.facts.Period;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.whatif.QuestionPart;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.WhatIfQuestion;

/** The options of a supposition. Every error names the option, the problem and the fix. */
final class SuppositionOptions {

    /** Before the parameter that gives up or takes the difference. */
    private static final char SHIFT = '~';

    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.([^/]+)(?:/(.+))?");

    @Option(names = "--against", paramLabel = "ID|FOLDER")
    private @Nullable String against;

    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private List<String> set = List.of();

    @Option(names = "--reached", paramLabel = "INDICATOR")
    private List<String> reached = List.of();

    @Option(names = "--sweep", paramLabel = "NAME[=RANGE]")
    private List<String> sweeps = List.of();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--by", paramLabel = "KIND")
    private @Nullable String by;

    /** The question that the options spell; refused where one is misspelt or nothing is supposed. */
    WhatIfQuestion question(CommandContext context) {
        WhatIfQuestion question = new WhatIfQuestion(
                Optional.ofNullable(against),
                set.stream().map(it -> setting(context, it)).toList(),
                reached,
                sweeps.stream().map(SuppositionOptions::variation).toList(),
                Optional.ofNullable(by),
                force);
        if (question.isEmpty()) {
            throw context.refusal(Message.NOTHING_SUPPOSED);
        }
        return question;
    }

    private static WhatIfQuestion.Setting setting(CommandContext context, String given) {
        String[] parts = given.split("=", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw context.refusal(Message.SET_WRONG, given);
        }
        return new WhatIfQuestion.Setting(parts[0], parts[1]);
    }

    /** {@code NAME}, {@code NAME=FROM..TO} or {@code NAME=FROM..TO/STEP}; behind it {@code ~OTHER}. */
    private static WhatIfQuestion.Variation variation(String given) {
        int mark = given.lastIndexOf(SHIFT);
        String[] parts = (mark < 0 ? given : given.substring(0, mark)).split("=", 2);
        return new WhatIfQuestion.Variation(
                parts[0],
                parts.length < 2 ? List.of() : range(parts[1]),
                mark < 0 ? Optional.empty() : Optional.of(given.substring(mark + 1)));
    }

    private static List<String> range(String written) {
        Matcher range = RANGE.matcher(written.strip());
        return range.matches()
                ? Stream.of(range.group(1), range.group(2), range.group(3))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of(written);
    }

    /** The rulebook compared with: the one given for it, else the base itself. */
    Rulebook rulebook(CommandContext context, Rulebook base, Period period) {
        if (against == null) {
            return base;
        }
        Rulebooks installed = context.installation().rulebooks();
        boolean copy =
                against.contains("/") || (!installed.ids().contains(against) && Files.isDirectory(Path.of(against)));
        Rulebook rulebook = copy ? copy(context, against) : installed.get(against);
        if (!rulebook.id().equals(base.id())) {
            RulebookOption.warnOutside(context, rulebook, period);
        }
        return rulebook;
    }

    /** Refuses to write over the facts, the rules, the copy compared with, or any file unless forced. */
    void checkOutput(CommandContext context, @Nullable Path out, Path facts) {
        if (against == null) {
            OverwriteOption.check(context, out, force, facts);
        } else {
            OverwriteOption.check(context, out, force, facts, Path.of(against));
        }
    }

    private static Rulebook copy(CommandContext context, String given) {
        Path folder = Path.of(given);
        if (!Files.isDirectory(folder)) {
            throw context.refusal(Message.FOLDER_MISSING, folder);
        }
        try {
            return Rulebooks.copy(folder, context.installation().rules());
        } catch (RulebookException refused) {
            throw new CommandRefusedException(problems(context, given, refused.problems()));
        }
    }

    private static List<String> problems(CommandContext context, String given, List<RuleProblem> problems) {
        List<String> lines = new ArrayList<>();
        lines.add(Message.COPY_REFUSED.in(context.language(), given, problems.size()));
        lines.addAll(told(context, given, problems));
        return lines;
    }

    /** The problems of a copy, each with the folder that it is in. */
    static List<String> told(CommandContext context, String given, List<RuleProblem> problems) {
        Path copy = Path.of(given).toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>();
        for (RuleProblem it : problems) {
            boolean inCopy = Path.of(it.file()).startsWith(copy.getFileName());
            String folder = inCopy ? String.valueOf(copy.getParent()) : "rules";
            lines.add(it.text(context.language(), folder));
        }
        return lines;
    }

    /** Does some work; an impossible supposition is reported with its option. */
    <T> T reporting(CommandContext context, Supplier<T> work) {
        try {
            return work.get();
        } catch (SuppositionException refused) {
            throw context.refusal(
                    refused.isLiftedByForce() ? Message.BEYOND_RANGE : Message.AT_OPTION,
                    option(refused.part()),
                    given(refused),
                    refused.words());
        }
    }

    static String option(QuestionPart part) {
        return "--" + part.named();
    }

    private String given(SuppositionException refused) {
        return switch (refused.part()) {
            case SET -> one(set, refused);
            case REACHED -> one(reached, refused);
            case SWEEP -> one(sweeps, refused);
            default -> String.valueOf(by);
        };
    }

    /** The value that a refusal belongs to, or all of them as they were written. */
    private static String one(List<String> values, SuppositionException refused) {
        String between = " " + option(refused.part()) + " ";
        return refused.index().isPresent() ? values.get(refused.index().getAsInt()) : String.join(between, values);
    }
}
