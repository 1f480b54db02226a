package vn.minhxet.rulebook.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.language.Language;
import vn.minhxet.rulebook.problem.RuleProblem;

/**
 * One folder of {@code fixtures/bad/rules}: a rulebook with something wrong in it, and beside it the exact messages that
 * it must give. A folder without a description or without a rule file takes the shared one; the folders under
 * {@code also} are further rulebooks.
 */
record BadRulebook(Path folder) {

    private static final Path ALL =
            Path.of(System.getProperty("minhxet.home", ".")).resolve("fixtures/bad/rules");

    static List<BadRulebook> all() {
        return entries(ALL).filter(Files::isDirectory).map(BadRulebook::new).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The messages that it must give, one on a line. */
    String expected(Language language) throws IOException {
        return Files.readString(expectedFile(language));
    }

    Path expectedFile(Language language) {
        return folder.resolve(language == Language.VI ? "expected.vi.txt" : "expected.en.txt");
    }

    /** The messages that the check gives, one on a line. */
    static String messages(List<RuleProblem> problems, Language language) {
        return problems.stream().map(it -> it.text(language) + "\n").collect(Collectors.joining());
    }

    /** Makes a rules folder that holds it. */
    void install(Path rules) throws IOException {
        Path home = Files.createDirectories(rules.resolve(name()));
        for (Path entry : entries(folder).toList()) {
            String file = entry.getFileName().toString();
            if (file.equals("also")) {
                copy(entry, rules);
            } else if (!file.startsWith("expected.")) {
                copy(entry, home.resolve(file));
            }
        }
        if (entries(home).noneMatch(it -> it.endsWith("rulebook.yaml"))) {
            String shared = Files.readString(ALL.resolve("shared.yaml"));
            Files.writeString(home.resolve("rulebook.yaml"), shared.replaceFirst("ID", name()));
        }
        if (entries(home).noneMatch(it -> it.toString().endsWith(".drl")) && !name().equals("rule-file-missing")) {
            Files.copy(ALL.resolve("shared.drl"), home.resolve("a.drl"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            Files.copy(from, to);
            return;
        }
        Files.createDirectories(to);
        for (Path entry : entries(from).toList()) {
            copy(entry, to.resolve(entry.getFileName()));
        }
    }

    private static Stream<Path> entries(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
