package vn.minhxet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.whatif.ParameterValueParser;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.SuppositionFlaw;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.TargetsReached;

/** The options that say what is supposed. Every error names the option, what is wrong and the fix. */
final class SuppositionOptions {

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

    void requireSome(CommandContext workplace) {
        if (against == null && set.isEmpty() && reached.isEmpty() && sweeps.isEmpty()) {
            throw workplace.refusal(Message.NOTHING_SUPPOSED);
        }
    }

    /** Whether a parameter is varied over a range. */
    boolean sweeping() {
        return !sweeps.isEmpty();
    }

    /** The rulebook compared with: the one given for it, else the base itself. */
    Rulebook rulebook(CommandContext workplace, Rulebook base, YearFacts facts) {
        if (against == null) {
            return base;
        }
        Rulebooks installed = workplace.installation().rulebooks();
        boolean copy =
                against.contains("/") || (!installed.ids().contains(against) && Files.isDirectory(Path.of(against)));
        Rulebook rulebook = copy ? copy(workplace, against) : installed.get(against);
        if (!rulebook.id().equals(base.id())) {
            RulebookOption.warnOutside(workplace, rulebook, facts.period());
        }
        return rulebook;
    }

    private static Rulebook copy(CommandContext workplace, String given) {
        Path folder = Path.of(given);
        if (!Files.isDirectory(folder)) {
            throw workplace.refusal(Message.FOLDER_MISSING, folder);
        }
        try {
            return Rulebooks.copy(folder, workplace.installation().rules());
        } catch (RulebookException refused) {
            throw new CommandRefusedException(problems(workplace, given, refused.problems()));
        }
    }

    private static List<String> problems(CommandContext workplace, String given, List<RuleProblem> problems) {
        Path copy = Path.of(given).toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>();
        lines.add(
                problems.size() == 1
                        ? Message.COPY_REFUSED_ONE.in(workplace.language(), given)
                        : Message.COPY_REFUSED.in(workplace.language(), given, problems.size()));
        for (RuleProblem it : problems) {
            boolean inCopy = Path.of(it.file()).startsWith(copy.getFileName());
            String folder = inCopy ? String.valueOf(copy.getParent()) : "rules";
            lines.add(it.text(workplace.language(), folder));
        }
        return lines;
    }

    /** What is supposed by those rules. */
    Supposition supposition(CommandContext workplace, CompiledRulebook rules, YearFacts facts) {
        Supposition supposition = Supposition.of(rules);
        for (Parameter parameter : moved(workplace, rules.rulebook())) {
            supposition = supposition.with(parameter);
        }
        for (String target : targets(workplace, facts)) {
            supposition = supposition.reaching(target);
        }
        return supposition;
    }

    private List<Parameter> moved(CommandContext workplace, Rulebook rulebook) {
        Set<String> names = new HashSet<>();
        List<Parameter> moved = new ArrayList<>();
        for (String given : set) {
            String[] parts = parts(given);
            if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw workplace.refusal(Message.SET_WRONG, given);
            }
            if (!names.add(parts[0])) {
                throw workplace.refusal(Message.SET_TWICE, given);
            }
            moved.add(at(
                    workplace, "--set", given, () -> ParameterValueParser.moved(rulebook, parts[0], parts[1], force)));
        }
        return moved;
    }

    private List<String> targets(CommandContext workplace, YearFacts facts) {
        return reached.stream()
                .map(it -> at(workplace, "--reached", it, () -> TargetsReached.in(facts, it)))
                .map(TargetsReached::indicator)
                .toList();
    }

    /** The parameters that are varied, with their values. */
    List<Sweep> sweeps(CommandContext workplace, Rulebook rulebook) {
        return sweeps.stream()
                .map(given -> {
                    String[] parts = parts(given);
                    String range = parts.length < 2 ? null : parts[1];
                    return at(workplace, "--sweep", given, () -> Sweep.read(rulebook, parts[0], range, force));
                })
                .toList();
    }

    /** Runs all sweeps together. */
    <T> T sweeping(CommandContext workplace, Supplier<T> work) {
        return at(workplace, "--sweep", String.join(" --sweep ", sweeps), work);
    }

    private static String[] parts(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        return Stream.of(composed.split("=", 2)).map(String::strip).toArray(String[]::new);
    }

    /** Does some work; an impossible supposition is reported with its option. */
    static <T> T at(CommandContext workplace, String option, String given, Supplier<T> work) {
        try {
            return work.get();
        } catch (SuppositionException refused) {
            String hint = refused.flaw() == SuppositionFlaw.BEYOND_RANGE
                    ? " " + Message.FORCE_HINT.in(workplace.language())
                    : "";
            throw workplace.refusal(
                    Message.AT_OPTION, option, given, refused.words().in(workplace.language()) + hint);
        }
    }
}
