package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.provenance.Provenance;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.PublishedVersions;
import vn.minhxet.rulebook.check.RulebookCheck;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.problem.RuleProblem;

/** Checks rulebooks (kiểm tra bộ quy tắc): every problem with file, line, rule and the fix; then that they compile. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** Long enough for what the compiler says; beyond it stands mostly generated program text. */
    private static final int MOST_OF_MESSAGE = 300;

    private final CommandContext context;

    @Option(names = "--drl")
    private boolean drl;

    @Option(names = "--java")
    private boolean java;

    @Option(names = "--record")
    private boolean record;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..*")
    private List<String> ids = List.of();

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (drl || java) {
            return print();
        }
        List<String> lines = new ArrayList<>();
        int found = ids.isEmpty() ? all(lines) : some(lines);
        if (record) {
            lines.add(recorded(found == 0 && ids.isEmpty()));
        }
        context.console().result(lines);
        return found == 0 ? ExitCode.DONE.code() : ExitCode.FOUND.code();
    }

    /** Prints the complete rules as Drools gets them, or the Java source into which they are compiled. */
    private int print() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String id : ids.isEmpty() ? context.rulebookIds() : ids) {
            Rulebook rulebook = context.installation().rulebooks().get(id);
            if (drl) {
                rulebook.drl().values().forEach(text -> text.lines().forEach(lines::add));
            }
            if (java) {
                context.installation()
                        .compiler()
                        .compile(rulebook)
                        .groups()
                        .forEach(it -> it.java().lines().forEach(lines::add));
            }
        }
        context.console().result(lines);
        return ExitCode.DONE.code();
    }

    private int all(List<String> lines) throws Exception {
        List<RuleProblem> problems = RulebookCheck.check(context.installation().rules());
        List<String> all = context.rulebookIds();
        describe(problems, lines);
        int found = problems.size();
        for (String id : all) {
            List<RuleProblem> own = problems.stream()
                    .filter(it -> it.file().startsWith(id + "/"))
                    .toList();
            found += compiled(id, own.size(), problems.isEmpty(), lines);
        }
        return found;
    }

    private int some(List<String> lines) throws Exception {
        int found = 0;
        for (String id : ids) {
            if (isFolder(id)) {
                found += folder(id, lines);
                continue;
            }
            List<RuleProblem> problems =
                    RulebookCheck.check(context.installation().rules(), id);
            describe(problems, lines);
            found += problems.size() + compiled(id, problems.size(), problems.isEmpty(), lines);
        }
        return found;
    }

    private boolean isFolder(String given) {
        return !context.rulebookIds().contains(given) && Files.isDirectory(Path.of(given));
    }

    /** Checks a folder outside of the rules, such as a copy that somebody works on. */
    private int folder(String given, List<String> lines) throws Exception {
        try {
            Rulebook copy =
                    Rulebooks.copy(Path.of(given), context.installation().rules());
            context.installation().compiler().compile(copy);
            lines.add(Message.CHECK_CLEAN.in(context.language(), given));
            return 0;
        } catch (RulebookException refused) {
            lines.addAll(SuppositionOptions.told(context, given, refused.problems()));
            int count = refused.problems().size();
            lines.add(Message.CHECK_FOUND.in(context.language(), given, count));
            return count;
        } catch (IllegalStateException e) {
            lines.add(Message.NOT_COMPILED.in(context.language(), given, beginning(e.getMessage())));
            return 1;
        }
    }

    private void describe(List<RuleProblem> problems, List<String> lines) {
        problems.forEach(it -> lines.add(it.text(context.language())));
    }

    /** Compiles a rulebook that is clean so far and adds up what was found in it; whether compiling failed. */
    private int compiled(String id, int problems, boolean clean, List<String> lines) throws Exception {
        int failed = clean && !(compiles(id, lines) && hasItsVersion(id, lines)) ? 1 : 0;
        lines.add(
                problems + failed == 0
                        ? Message.CHECK_CLEAN.in(context.language(), id)
                        : Message.CHECK_FOUND.in(context.language(), id, problems + failed));
        return failed;
    }

    /** Whether what a version was published with is still what it has; while versions are recorded, it always is. */
    private boolean hasItsVersion(String id, List<String> lines) throws IOException {
        if (record) {
            return true;
        }
        Rulebook rulebook = context.installation().rulebooks().get(id);
        Optional<String> published =
                PublishedVersions.in(context.installation().rules()).otherThan(rulebook);
        published.ifPresent(it -> lines.add(Message.CHECK_VERSION.in(
                context.language(),
                id,
                rulebook.version(),
                Provenance.shortened(it),
                Provenance.shortened(rulebook.hash()))));
        return published.isEmpty();
    }

    private String recorded(boolean sound) throws IOException {
        Path rules = context.installation().rules();
        if (!sound) {
            return Message.CHECK_NOT_RECORDED.in(context.language());
        }
        PublishedVersions.in(rules).record(context.installation().rulebooks().all(), rules);
        return Message.CHECK_RECORDED.in(context.language(), rules.resolve(PublishedVersions.FILE));
    }

    /** The compiler adds the program text that it made. */
    private static String beginning(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), MOST_OF_MESSAGE));
    }

    private boolean compiles(String id, List<String> lines) throws Exception {
        Rulebooks rulebooks = context.installation().rulebooks();
        context.console().passing(Message.LOADING.in(context.language(), id));
        try {
            context.installation().compiler().compile(rulebooks.get(id));
            return true;
        } catch (IllegalStateException e) {
            lines.add(Message.NOT_COMPILED.in(context.language(), id, beginning(e.getMessage())));
            return false;
        } finally {
            context.console().clear();
        }
    }
}
