package vn.minhxet.rulebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.description.Description;
import vn.minhxet.rulebook.description.DescriptionReader;
import vn.minhxet.rulebook.description.ScoreSheetFileReader;
import vn.minhxet.rulebook.description.SheetDescription;
import vn.minhxet.rulebook.drl.RuleContext;
import vn.minhxet.rulebook.drl.RuleFile;
import vn.minhxet.rulebook.drl.RuleFileParser;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.Characters;
import vn.minhxet.rulebook.problem.RuleProblem;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * Reads the rulebooks of a rules folder, each {@code rules/<id>/rulebook.yaml} with its rule files, and checks them on
 * the way. Each is read once. Not safe for several threads.
 */
final class RulebookReader {

    private static final MessageTemplate UNKNOWN =
            Messages.template("rulebook.choice.UNKNOWN", "rulebook", "hint", "known");
    private static final MessageTemplate FOLDER_UNREADABLE =
            Messages.template("rulebook.choice.FOLDER_UNREADABLE", "folder");

    private final Path rules;
    private final @Nullable Path copy;
    private final Map<String, RulebookReading> readings = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    RulebookReader(Path rules) {
        this(rules, null);
    }

    /**
     * @param copy a folder that holds the rulebook of its name instead of the one among the rules; may be null
     */
    RulebookReader(Path rules, @Nullable Path copy) {
        this.rules = rules;
        this.copy = copy;
    }

    private Path folder(String id) {
        return copy != null && copy.endsWith(id) ? copy : rules.resolve(id);
    }

    /** The ids of all rulebooks: the names of the folders, in order. */
    static List<String> ids(Path rules) {
        try (Stream<Path> folders = Files.list(rules)) {
            return folders.filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new RulebookException(FOLDER_UNREADABLE.with(rules), List.of());
        }
    }

    /** The files of a rulebook and of all that it extends, by {@code id/name}. */
    Map<String, String> files(String id) {
        Map<String, String> files = new TreeMap<>();
        Optional<RulebookReading> reading = Optional.of(read(id));
        while (reading.isPresent()) {
            String owner = reading.get().id();
            RulebookFolder.read(folder(owner), RulebookProblems.of(owner))
                    .forEach((name, content) -> files.put(owner + "/" + name, content));
            reading = reading.get().base();
        }
        return files;
    }

    /** Refuses an id that no rulebook has. */
    static void requireKnown(List<String> ids, String id) {
        if (!ids.contains(id)) {
            Bilingual hint = Nearest.behind(id, ids);
            throw new RulebookException(UNKNOWN.with(Characters.visible(id), hint, String.join(", ", ids)), List.of());
        }
    }

    /** Reads the rulebook of an id whose folder exists. */
    RulebookReading read(String id) {
        RulebookReading known = readings.get(id);
        if (known != null) {
            return known;
        }
        open.add(id);
        RulebookReading reading = readNew(id);
        open.remove(id);
        readings.put(id, reading);
        return reading;
    }

    private RulebookReading readNew(String id) {
        RulebookProblems problems = RulebookProblems.of(id + "/" + RulebookFolder.DESCRIPTION);
        if (!DescriptionReader.ID.matcher(id).matches()) {
            problems.add(1, null, BookFlaw.FOLDER_NAME, Characters.visible(id));
        }
        Map<String, String> contents = RulebookFolder.read(folder(id), problems);
        List<SheetDescription> sheets = sheets(id, contents, problems);
        Optional<Description> description = Optional.ofNullable(contents.get(RulebookFolder.DESCRIPTION))
                .flatMap(it -> DescriptionReader.read(id, it, problems))
                .map(it -> it.with(sheets));
        Optional<RulebookReading> base = description.flatMap(it -> base(it, problems));
        Optional<Rulebook> baseBook = base.flatMap(RulebookReading::rulebook);
        boolean extending = description.flatMap(Description::base).isPresent();
        boolean baseMissing = extending && baseBook.isEmpty();
        Optional<Description> usable = description.filter(it -> !baseMissing);
        List<RuleFile> files = ruleFiles(id, contents, context(id, usable, baseBook), problems);
        usable.ifPresent(it -> new RulebookConsistency(it, base, files, problems).check());
        List<String> packages = files.stream()
                .map(RuleFile::packageName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<RuleProblem> found = problems.sorted();
        Optional<Rulebook> rulebook =
                usable.filter(it -> found.isEmpty()).map(it -> new RulebookAssembly(it, baseBook, files).rulebook());
        return new RulebookReading(id, rulebook, extending, base, packages, found);
    }

    private Optional<RulebookReading> base(Description description, RulebookProblems problems) {
        if (description.base().isEmpty()) {
            return Optional.empty();
        }
        String base = description.base().get();
        int line = description.line("extends");
        if (open.contains(base)) {
            problems.add(line, null, BookFlaw.EXTENDS_CYCLE, String.join(" → ", open) + " → " + base);
            return Optional.empty();
        }
        List<String> ids = ids(rules);
        if (!ids.contains(base)) {
            problems.add(line, null, BookFlaw.UNKNOWN_BASE, base, Nearest.behind(base, ids));
            return Optional.empty();
        }
        RulebookReading reading = read(base);
        if (reading.rulebook().isEmpty()) {
            problems.add(line, null, BookFlaw.BROKEN_BASE, base);
        }
        return Optional.of(reading);
    }

    private static RuleContext context(String id, Optional<Description> description, Optional<Rulebook> base) {
        Optional<RulebookParameters> parameters = description.map(it -> {
            Map<String, Parameter> all = new TreeMap<>();
            base.ifPresent(book -> book.parameters().all().forEach(one -> all.put(one.name(), one)));
            all.putAll(it.allParameters());
            return new RulebookParameters(all);
        });
        Optional<List<String>> documents = description.map(it -> {
            List<String> all = new ArrayList<>();
            base.ifPresent(book -> book.documents().forEach(one -> all.add(one.id())));
            it.documents().forEach(one -> all.add(one.id()));
            return all;
        });
        Optional<Map<String, RuleException>> exceptions = description.map(it -> {
            Map<String, RuleException> all = new TreeMap<>();
            base.ifPresent(book -> all.putAll(book.exceptions()));
            all.putAll(it.exceptions());
            return all;
        });
        return new RuleContext(id, parameters, documents, exceptions);
    }

    private static List<SheetDescription> sheets(String id, Map<String, String> contents, RulebookProblems problems) {
        List<SheetDescription> sheets = new ArrayList<>();
        contents.forEach((name, content) -> {
            if (name.startsWith(RulebookFolder.SHEETS + "/")) {
                ScoreSheetFileReader.read(id, name, content, problems.in(id + "/" + name))
                        .ifPresent(sheets::add);
            }
        });
        return sheets;
    }

    private static List<RuleFile> ruleFiles(
            String id, Map<String, String> contents, RuleContext context, RulebookProblems problems) {
        List<RuleFile> files = new ArrayList<>();
        contents.forEach((name, content) -> {
            if (name.endsWith(".drl")) {
                files.add(RuleFileParser.read(context, name, content, problems.in(id + "/" + name)));
            }
        });
        return files;
    }
}
