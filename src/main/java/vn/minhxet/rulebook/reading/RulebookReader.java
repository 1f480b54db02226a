package vn.minhxet.rulebook.reading;

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
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Parameters;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Words;

/**
 * Reads the rulebooks of a rules folder, each {@code rules/<id>/rulebook.yaml} with its rule files, and checks them on
 * the way. Each is read once. Not safe for several threads.
 */
final class RulebookReader {

    private final Path rules;
    private final Path copy;
    private final Map<String, RulebookReading> readings = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    RulebookReader(Path rules) {
        this(rules, null);
    }

    /**
     * @param copy a folder that holds the rulebook of its name instead of the one among the rules; may be null
     */
    RulebookReader(Path rules, Path copy) {
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
            throw new RulebookException(
                    new Words(
                            "Không đọc được thư mục quy tắc " + rules, "The rules folder " + rules + " cannot be read"),
                    List.of());
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
        Problems problems = Problems.of(id + "/" + RulebookFolder.DESCRIPTION);
        if (!DescriptionReader.ID.matcher(id).matches()) {
            problems.add(1, null, BookFlaw.FOLDER_NAME, Characters.visible(id));
        }
        Map<String, String> contents = RulebookFolder.read(folder(id), problems);
        Optional<Description> description = Optional.ofNullable(contents.get(RulebookFolder.DESCRIPTION))
                .flatMap(it -> DescriptionReader.read(id, it, problems));
        Optional<RulebookReading> base = description.flatMap(it -> base(it, problems));
        Optional<Rulebook> baseBook = base.flatMap(RulebookReading::rulebook);
        boolean extending = description.flatMap(Description::base).isPresent();
        boolean baseMissing = extending && baseBook.isEmpty();
        Optional<Description> usable = description.filter(it -> !baseMissing);
        List<RuleFile> files = ruleFiles(id, contents, context(id, usable, baseBook), problems);
        usable.ifPresent(it -> new RulebookCheckup(it, base, files, problems).check());
        List<String> packages = files.stream()
                .map(RuleFile::packageName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<RuleProblem> found = problems.sorted();
        Optional<Rulebook> rulebook = usable.filter(it -> found.isEmpty())
                .map(it -> new RulebookAssembly(it, baseBook, files, contents).rulebook());
        return new RulebookReading(id, rulebook, extending, base, packages, found);
    }

    private Optional<RulebookReading> base(Description description, Problems problems) {
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
            problems.add(line, null, BookFlaw.UNKNOWN_BASE, base, Nearest.question(base, ids));
            return Optional.empty();
        }
        RulebookReading reading = read(base);
        if (reading.rulebook().isEmpty()) {
            problems.add(line, null, BookFlaw.BROKEN_BASE, base);
        }
        return Optional.of(reading);
    }

    private static RuleContext context(String id, Optional<Description> description, Optional<Rulebook> base) {
        Optional<Parameters> parameters = description.map(it -> {
            Map<String, Parameter> all = new TreeMap<>();
            base.ifPresent(book -> book.parameters().all().forEach(one -> all.put(one.name(), one)));
            all.putAll(it.parameters());
            return new Parameters(all);
        });
        Optional<List<String>> documents = description.map(it -> {
            List<String> all = new ArrayList<>();
            base.ifPresent(book -> book.documents().forEach(one -> all.add(one.id())));
            it.documents().forEach(one -> all.add(one.id()));
            return all;
        });
        return new RuleContext(id, parameters, documents);
    }

    private static List<RuleFile> ruleFiles(
            String id, Map<String, String> contents, RuleContext context, Problems problems) {
        List<RuleFile> files = new ArrayList<>();
        contents.forEach((name, content) -> {
            if (!name.equals(RulebookFolder.DESCRIPTION)) {
                files.add(RuleFileReader.read(context, name, content, problems.in(id + "/" + name)));
            }
        });
        return files;
    }
}
