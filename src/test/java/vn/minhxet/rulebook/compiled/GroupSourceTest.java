package vn.minhxet.rulebook.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.rulebook.check.Rulebooks;

/**
 * The Java that shipped rules are compiled into, word for word: of members alone, of findings, of targets with a parameter,
 * of levels. What changed on purpose is accepted by {@code -Dminhxet.accept=true}.
 */
class GroupSourceTest {

    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
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

    private static Rulebooks rulebooks() {
        return Rulebooks.in(HOME.resolve("rules"));
    }

    private static List<RuleGroup> groups(String rulebook) {
        return new RulebookCompiler(CompiledFormCache.none())
                .compile(rulebooks().get(rulebook))
                .groups();
    }
}
