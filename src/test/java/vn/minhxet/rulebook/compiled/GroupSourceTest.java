package vn.minhxet.rulebook.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.rulebook.check.Rulebooks;

/**
 * The Java that shipped rules are compiled into, word for word: of members alone, of findings, of targets with a parameter,
 * of levels. What changed on purpose is accepted by {@code -Dminhxet.accept=true}.
 */
class GroupSourceTest {

    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    /** What differs from one compilation to the next: how Drools names a predicate, and the digest in the name of the class. */
    private static final Pattern PREDICATE = Pattern.compile("\\.P[0-9A-F]{2}\\.LambdaPredicate[0-9A-F]{32}");

    private static final Pattern DIGEST = Pattern.compile("_[0-9a-f]{16}\\b");
    private static final Pattern INSTRUCTION = Pattern.compile("(?m)^ +(\\d+): [a-z]");
    private static final Path SHIPPED = HOME.resolve("src/test/resources/vn/minhxet/rulebook/compiled");

    @ParameterizedTest
    @CsvSource({
        "366-qd-tw, MemberNotes",
        "366-qd-tw, MemberVerdictsOfManagedFindings",
        "hue, OrganizationPointsOfIndicators",
        "132-qd-tw, MemberVerdictsOfResultAssessments"
    })
    void isReadableJava(String rulebook, String kind) throws IOException {
        String java = groups(rulebook).stream()
                .map(RuleGroup::java)
                .filter(it -> it.contains("class " + kind + "_"))
                .map(it -> PREDICATE.matcher(it).replaceAll(".LambdaPredicate"))
                .map(it -> DIGEST.matcher(it).replaceAll(""))
                .findFirst()
                .orElseThrow();
        Path file = SHIPPED.resolve(rulebook + "-" + kind + ".txt");
        if (Boolean.getBoolean("minhxet.accept")) {
            Files.writeString(file, java);
        }
        assertThat(java).isEqualTo(Files.readString(file));
    }

    @Test
    void everyRuleStandsInOneGroupAndIsNamedThere() {
        for (String rulebook : rulebooks().ids()) {
            List<RuleGroup> groups = groups(rulebook);
            for (RuleGroup group : groups) {
                group.rules()
                        .forEach(it -> assertThat(group.java())
                                .contains("// " + it.text().name()));
            }
            assertThat(groups.stream().mapToInt(it -> it.rules().size()).sum())
                    .isEqualTo(rulebooks().get(rulebook).rules().size());
        }
    }

    /** The virtual machine never compiles a method of 8,000 bytes or more; then a country takes several times as long. */
    @Test
    void everyMethodIsShortEnoughToBeCompiled(@TempDir Path folder) throws IOException {
        int longest = 0;
        for (String rulebook : rulebooks().ids()) {
            for (Map.Entry<String, byte[]> it : classesOfGroups(rulebook).entrySet()) {
                Path file = Files.write(folder.resolve(it.getKey() + ".class"), it.getValue());
                longest = Math.max(longest, longestMethod(file));
            }
        }
        assertThat(longest).isBetween(500, 7_999);
    }

    private static Map<String, byte[]> classesOfGroups(String rulebook) {
        CompiledRule rule = new RulebookCompiler(CompiledFormCache.none())
                .compile(rulebooks().get(rulebook))
                .groups()
                .get(0)
                .rules()
                .get(0);
        Map<String, byte[]> classes = new TreeMap<>(rule.loader().orElseThrow().classes());
        classes.keySet().removeIf(it -> !it.startsWith(GroupSource.PACKAGE + '.'));
        assertThat(classes).as(rulebook).isNotEmpty();
        return classes;
    }

    /** The place of the last instruction of the longest method, in bytes. */
    private static int longestMethod(Path classFile) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        ToolProvider.findFirst("javap").orElseThrow().run(printer, printer, "-c", "-p", classFile.toString());
        return INSTRUCTION
                .matcher(out.toString())
                .results()
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElseThrow();
    }

    private static Rulebooks rulebooks() {
        return Rulebooks.in(HOME.resolve("rules"));
    }

    private static List<RuleGroup> groups(String rulebook) {
        return new RulebookCompiler(CompiledFormCache.none())
                .compile(rulebooks().get(rulebook))
                .groups();
    }
}
