package vn.minhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the house: what is below never imports what is above, a library is used where it belongs, no classes of one
 * package stand in a circle, and every package has its page.
 */
class HouseTest {

    private static final String ROOT = "vn.minhxet";

    /** From the top down. Packages of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("cli"),
            Set.of("cli.record"),
            Set.of("cli.context"),
            Set.of("server"),
            Set.of("api.record", "api.operation"),
            Set.of("api", "paper.record", "web"),
            Set.of("web.template"),
            Set.of(
                    "web.page.campaign",
                    "web.page.subject",
                    "web.page.whatif",
                    "web.page.rulebook",
                    "web.page.intake",
                    "web.page.people"),
            Set.of("web.page"),
            Set.of("record.year"),
            Set.of("api.people"),
            Set.of("record"),
            Set.of("record.content"),
            Set.of("record.people"),
            Set.of("record.quarter"),
            Set.of("report.quality", "report.saved", "api.rulebook", "api.witness", "http.metrics"),
            Set.of("http", "report", "paper.year", "overview", "identity"),
            Set.of("report.pending", "http.connection"),
            Set.of("report.text", "paper.file"),
            Set.of("whatif", "counterfactual", "scenario"),
            Set.of("explain"),
            Set.of("quality", "selection", "provenance"),
            Set.of("account"),
            Set.of("campaign"),
            Set.of("grading"),
            Set.of("quota"),
            Set.of("score"),
            Set.of("population", "rulebook.compiled", "generate", "criteria", "paper"),
            Set.of("writing.marked"),
            Set.of("reading", "writing", "rulebook.check"),
            Set.of("reading.check", "reading.csv", "reading.workbook", "rulebook.description"),
            Set.of("reading.table", "rulebook.drl"),
            Set.of("reading.problem", "rulebook.problem"),
            Set.of("rulebook"),
            Set.of("scoresheet"),
            Set.of("subject"),
            Set.of("facts"),
            Set.of("rule", "warning", "witness"),
            Set.of("language", "ledger"),
            Set.of("store", "web.asset"));

    /** Where a library may be used, by the beginning of its packages; annotations may stand everywhere. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.drools", Set.of("rulebook.compiled")),
            Map.entry("org.kie", Set.of("rulebook.compiled")),
            Map.entry("de.siegmar.fastcsv", Set.of("reading.csv", "writing", "report", "cli.record")),
            Map.entry(
                    "org.dhatim.fastexcel",
                    Set.of("writing", "writing.marked", "report", "report.pending", "criteria", "paper.file")),
            Map.entry(
                    "com.fasterxml.jackson.core",
                    Set.of(
                            "reading",
                            "writing",
                            "report",
                            "report.saved",
                            "http",
                            "http.metrics",
                            "api",
                            "scenario",
                            "rulebook.description",
                            "record",
                            "record.content")),
            Map.entry(
                    "com.fasterxml.jackson.databind",
                    Set.of(
                            "report",
                            "report.saved",
                            "http",
                            "http.metrics",
                            "api",
                            "api.record",
                            "record",
                            "record.content")),
            Map.entry("com.fasterxml.jackson.dataformat.yaml", Set.of("rulebook.description")),
            Map.entry("org.apache.commons.numbers", Set.of("scoresheet", "score")),
            Map.entry("org.bouncycastle", Set.of("record.people")),
            Map.entry("com.google.zxing", Set.of("paper.record")),
            Map.entry("org.jdbi", Set.of("store")),
            Map.entry("org.flywaydb", Set.of("store")),
            Map.entry("com.zaxxer.hikari", Set.of("store")),
            Map.entry("picocli", Set.of("cli", "cli.record", "cli.context")),
            Map.entry(
                    "jakarta.ws.rs",
                    Set.of(
                            "http",
                            "http.metrics",
                            "api",
                            "api.rulebook",
                            "api.witness",
                            "api.record",
                            "api.operation",
                            "api.people",
                            "server",
                            "web")),
            Map.entry("gg.jte", Set.of("web", "web.template")),
            Map.entry(
                    "org.glassfish.jersey",
                    Set.of("http", "http.metrics", "api", "api.record", "api.operation", "server", "web")),
            Map.entry("com.nimbusds", Set.of("identity")),
            Map.entry(
                    "org.eclipse.jetty",
                    Set.of(
                            "http",
                            "http.connection",
                            "http.metrics",
                            "api",
                            "api.rulebook",
                            "api.people",
                            "server",
                            "web")),
            Map.entry(
                    "org.slf4j",
                    Set.of("http", "http.metrics", "api", "api.people", "server", "web", "rulebook.compiled", "cli"))));

    /** The most files that a folder holds: more than this nobody takes in at a glance. */
    private static final int MOST_FILES = 30;

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** All packages, without the root. */
    static Set<String> rooms() {
        return FLOORS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void dependenciesRunDown() {
        Set<String> upward = dependencies()
                .filter(it -> !room(it.getOriginClass()).equals(room(it.getTargetClass())))
                .filter(it -> floor(it.getOriginClass()) <= floor(it.getTargetClass()))
                .map(HouseTest::arrow)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(upward).isEmpty();
    }

    @Test
    void everyPackageStandsOnOneFloor() {
        Set<String> present = MAIN.stream()
                .map(HouseTest::room)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).isEqualTo(rooms());
    }

    @Test
    void librariesAreUsedWhereTheyBelong() {
        List<String> misplaced = new ArrayList<>();
        for (JavaClass user : MAIN) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                LIBRARIES.forEach((library, rooms) -> {
                    if (used.startsWith(library) && !rooms.contains(room(user))) {
                        misplaced.add(user.getName() + " uses " + used);
                    }
                });
            }
        }
        assertThat(new TreeSet<>(misplaced)).isEmpty();
    }

    @Test
    void noClassesStandInACircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        dependencies()
                .filter(it -> room(it.getOriginClass()).equals(room(it.getTargetClass())))
                .forEach(it -> uses.computeIfAbsent(outermost(it.getOriginClass()), any -> new TreeSet<>())
                        .add(outermost(it.getTargetClass())));
        uses.forEach((name, used) -> used.remove(name));
        List<Set<String>> circles = uses.keySet().stream()
                .map(name -> uses.keySet().stream()
                        .filter(other -> reaches(uses, name, other) && reaches(uses, other, name))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(circle -> circle.size() > 1)
                .distinct()
                .collect(Collectors.toList());
        assertThat(circles).isEmpty();
    }

    @Test
    void everyPackageHasItsPage() throws IOException {
        List<String> lacking = new ArrayList<>();
        for (Path folder : folders()) {
            Path page = folder.resolve("package-info.java");
            String text = Files.exists(page) ? Files.readString(page) : "";
            if (!text.contains("first")) {
                lacking.add(folder.toString());
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void foldersStaySmall() throws IOException {
        Map<String, Long> large = new TreeMap<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                long count = files.filter(it -> it.toString().endsWith(".java")).count();
                if (count > MOST_FILES) {
                    large.put(folder.toString(), count);
                }
            }
        }
        assertThat(large).isEmpty();
    }

    @Test
    void namesSpeak() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(it -> it.matches(".*(Util|Utils|Manager|Helper|Impl)")))
                .isEmpty();
    }

    private static Stream<Dependency> dependencies() {
        return MAIN.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .filter(it -> it.getTargetClass().getPackageName().startsWith(ROOT));
    }

    private static String arrow(Dependency dependency) {
        return outermost(dependency.getOriginClass()) + " -> " + outermost(dependency.getTargetClass());
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> seen = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : uses.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (next.equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return from.equals(to);
    }

    private static String outermost(JavaClass it) {
        JavaClass outer = it;
        for (Optional<JavaClass> next = it.getEnclosingClass(); next.isPresent(); next = outer.getEnclosingClass()) {
            outer = next.get();
        }
        return outer.getName().replaceAll("[\\[;]|^\\[+L", "");
    }

    private static String room(JavaClass it) {
        String name = it.getBaseComponentType().getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static int floor(JavaClass it) {
        String room = room(it);
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return FLOORS.size() - i;
            }
        }
        return -1;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java/vn/minhxet"))) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> {
                        try (Stream<Path> files = Files.list(folder)) {
                            return files.anyMatch(it -> it.toString().endsWith(".java"));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }
}
