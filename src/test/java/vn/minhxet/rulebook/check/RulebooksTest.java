package vn.minhxet.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.Period;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.drl.RuleFileParser;

/** Rulebooks that extend one another, their hash, how they are chosen, and what may lie in their folders. */
class RulebooksTest {

    private static final String LOCAL = """
            id: local
            version: "2.0"
            title: {vi: "Bộ quy tắc địa phương", en: "Local"}
            extends: mau
            points: true
            inForce: {from: 2025-08-30}
            documents:
              - {id: "Hướng dẫn địa phương", title: {vi: "Hướng dẫn", en: "Guidance"}}
            parameters:
              excellent.exceededPercent:
                {value: 40, unit: PERCENT, step: 1, range: [10, 60], clause: "Hướng dẫn địa phương", label: {vi: "Tỷ lệ", en: "Share"}, illustrative: true}
            """;

    @TempDir
    Path rules;

    private Path base;
    private Path local;

    @BeforeEach
    void write() throws IOException {
        base = Files.createDirectory(rules.resolve("mau"));
        Files.writeString(base.resolve("rulebook.yaml"), RulebookReaderTest.DESCRIPTION);
        Files.writeString(base.resolve("a.drl"), RulebookReaderTest.RULES);
        local = Files.createDirectory(rules.resolve("local"));
        Files.writeString(local.resolve("rulebook.yaml"), LOCAL);
        Files.writeString(
                local.resolve("a.drl"),
                RulebookReaderTest.RULES
                        .replace("package rules.mau;", "package rules.local;")
                        .replace("Grade.GOOD", "Grade.COMPLETED")
                        .replace("366-member-disunity", "local-member-disunity")
                        .replace("\"366-QĐ/TW 11.4\"", "\"Hướng dẫn địa phương 1\""));
    }

    private String hash(String id) {
        return Rulebooks.in(rules).get(id).hash();
    }

    private List<String> messages() {
        return RulebookCheck.check(rules).stream()
                .map(it -> it.text(Language.EN))
                .toList();
    }

    @Test
    void anExtendingRulebookLaysItselfOverItsBase() {
        assertThat(messages()).isEmpty();
        Rulebook book = Rulebooks.in(rules).get("local");
        assertThat(book.base()).contains("mau");
        assertThat(book.rules())
                .extracting(RuleText::name)
                .containsExactly(
                        "366-member-disunity", "366-member-excellent-needs-tasks-exceeded", "local-member-disunity");
        RuleText overriding =
                book.rule("366-member-excellent-needs-tasks-exceeded").orElseThrow();
        assertThat(overriding.rulebook()).isEqualTo("local");
        assertThat(overriding.grades()).containsExactly(Grade.COMPLETED);
        assertThat(book.parameters().percent("excellent.exceededPercent")).isEqualTo(4000);
        assertThat(book.parameters().find("gap.late").orElseThrow().rulebook()).isEqualTo("mau");
        assertThat(book.documents()).extracting(LegalDocument::id).containsExactly("366-QĐ/TW", "Hướng dẫn địa phương");
        assertThat(book.drl()).containsOnlyKeys("rules.of_mau", "rules.of_local");
        assertThat(book.actionable()).hasSize(1);
    }

    @Test
    void howARulebookIsLaidOutDoesNotChangeItsHash() throws IOException {
        String ofBase = hash("mau");
        String ofLocal = hash("local");
        assertThat(ofBase).matches("[0-9a-f]{64}").isNotEqualTo(ofLocal);
        String rules = RulebookReaderTest.RULES;
        Files.writeString(base.resolve("a.drl"), rules.replace("\n", "\r\n"));
        Files.createDirectories(base.resolve("scenarios"));
        assertThat(hash("mau")).isEqualTo(ofBase);
        Files.move(base.resolve("a.drl"), base.resolve("b.drl"));
        assertThat(hash("mau")).isEqualTo(ofBase);
        Files.writeString(base.resolve("b.drl"), "// ghi chú\n" + rules.replace("\nrule", "\n\n// thêm\n\nrule"));
        assertThat(hash("mau")).isEqualTo(ofBase);
        Files.writeString(base.resolve("b.drl"), rules.replace("( role != Role.LEADER, ", "(role!=Role.LEADER,"));
        assertThat(hash("mau")).isEqualTo(ofBase);
        String[] apart = rules.split("(?m)^(?=rule )");
        Files.writeString(base.resolve("b.drl"), apart[0] + apart[2]);
        Files.writeString(base.resolve("a.drl"), apart[0] + apart[1]);
        assertThat(hash("mau")).isEqualTo(ofBase);
        Files.writeString(base.resolve("rulebook.yaml"), "# ghi chú\n" + RulebookReaderTest.DESCRIPTION + "\n");
        assertThat(hash("mau")).isEqualTo(ofBase);
        assertThat(hash("local")).isEqualTo(ofLocal);
    }

    @Test
    void aWordAFigureOrAConditionChangesIt() throws IOException {
        String ofBase = hash("mau");
        String ofLocal = hash("local");
        List<String> changed = new ArrayList<>();
        for (String[] change : new String[][] {
            {"Đã vượt mức", "Vượt mức"},
            {"at least {excellent", "no less than {excellent"},
            {"role != Role.LEADER", "role == Role.LEADER"},
            {"shareBelow(", "shareAtMost("},
            {"Grade.GOOD", "Grade.COMPLETED"},
            {"366-QĐ/TW 11.1.3", "366-QĐ/TW 11.1"},
            {"366-member-disunity", "366-member-discord"}
        }) {
            assertThat(RulebookReaderTest.RULES).contains(change[0]);
            Files.writeString(base.resolve("a.drl"), RulebookReaderTest.RULES.replace(change[0], change[1]));
            changed.add(hash("mau"));
        }
        Files.writeString(base.resolve("a.drl"), RulebookReaderTest.RULES);
        for (String[] change : new String[][] {
            {"value: 30", "value: 31"},
            {"step: 0.5", "step: 1"},
            {"Tỷ lệ vượt mức", "Tỷ lệ vượt"},
            {", interpretation: true", ""},
            {"cost: 1", "cost: 2"},
            {"version: \"1.0\"", "version: \"1.1\""},
            {"2025-08-30, title", "2025-08-31, title"}
        }) {
            assertThat(RulebookReaderTest.DESCRIPTION).contains(change[0]);
            Files.writeString(
                    base.resolve("rulebook.yaml"), RulebookReaderTest.DESCRIPTION.replace(change[0], change[1]));
            changed.add(hash("mau"));
            assertThat(hash("local")).isNotEqualTo(ofLocal);
        }
        assertThat(changed).doesNotContain(ofBase).doesNotHaveDuplicates();
    }

    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertThat(hash("mau")).isEqualTo("a0ebd7015e9da456cbfda0d4b9067cea7a88d047b3e9e614ae3120a858ff3a39");
    }

    private static Period year(int year) {
        return new Period(year, LocalDate.of(year, 12, 10));
    }

    @Test
    void oneIsChosenByTheLastDayAmongThoseThatExtendNothing() {
        Rulebooks books = Rulebooks.in(rules);
        assertThat(books.ids()).containsExactly("local", "mau");
        assertThat(books.choose(Optional.empty(), year(2025)).map(Rulebook::id)).contains("mau");
        assertThat(books.choose(Optional.empty(), year(2024))).isEmpty();
    }

    @Test
    void aBrokenExtendingRulebookDoesNotHinderTheChoice() throws IOException {
        Files.writeString(local.resolve("a.drl"), "System.exit(0);\n");
        Rulebooks books = Rulebooks.in(rules);
        assertThat(books.choose(Optional.empty(), year(2025))).isPresent();
        assertThatThrownBy(() -> books.get("local")).isInstanceOfSatisfying(RulebookException.class, refusal -> {
            assertThat(refusal.problems()).isNotEmpty();
            assertThat(refusal.words().vi()).startsWith("Bộ quy tắc local có ");
        });
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Rulebooks.in(rules).get("locol"))
                .isInstanceOfSatisfying(RulebookException.class, refusal -> {
                    assertThat(refusal.words().vi())
                            .isEqualTo("Không có bộ quy tắc “locol”. Có phải là “local”? Có: local, mau");
                    assertThat(refusal.words().en())
                            .isEqualTo("There is no rulebook “locol”. Did you mean “local”? There are: local, mau");
                });
        assertThatThrownBy(() -> Rulebooks.in(rules).get("../mau")).isInstanceOf(RulebookException.class);
        assertThatThrownBy(() -> Rulebooks.in(rules.resolve("none"))).isInstanceOf(RulebookException.class);
    }

    @Test
    void twoInForceOnOneDayLeaveTheChoiceOpen() throws IOException {
        Files.writeString(local.resolve("rulebook.yaml"), LOCAL.replace("extends: mau\n", ""));
        Files.writeString(
                local.resolve("rulebook.yaml"), RulebookReaderTest.DESCRIPTION.replace("id: mau", "id: local"));
        Files.writeString(local.resolve("a.drl"), RulebookReaderTest.RULES);
        assertThat(messages())
                .containsExactly("rules/mau/rulebook.yaml:1: In force on the same days as local;"
                        + " correct inForce so that each day has one");
    }

    @Test
    void linksAreRefused() throws IOException {
        Path outside = Files.writeString(rules.resolve("outside.drl"), RulebookReaderTest.RULES);
        Files.createSymbolicLink(local.resolve("b.drl"), outside);
        Files.createSymbolicLink(local.resolve("scenarios"), rules);
        Files.createSymbolicLink(rules.resolve("other"), base);
        String message = ":1: Is a symbolic link; a rulebook consists of real files, copy it here";
        assertThat(messages())
                .containsExactly(
                        "rules/local/b.drl" + message, "rules/local/scenarios" + message, "rules/other" + message);
    }

    @Test
    void whatIsTooMuchIsRefused() throws IOException {
        Files.writeString(base.resolve("huge.drl"), "x".repeat(RulebookFolder.MOST_BYTES + 1));
        for (int file = 0; file < RulebookFolder.MOST_FILES; file++) {
            Files.writeString(local.resolve("more-" + file + ".drl"), "");
        }
        assertThat(messages())
                .contains(
                        "rules/mau/huge.drl:1: The file is larger than 512 KB; split it",
                        "rules/local:1: There are more than 50 files; join some");
    }

    @Test
    void tooManyRulesInAFileAreRefused() throws IOException {
        String head = RulebookReaderTest.RULES.substring(0, RulebookReaderTest.RULES.indexOf("// Nhiệm vụ"));
        String rule =
                RulebookReaderTest.RULES.substring(RulebookReaderTest.RULES.indexOf("rule \"366-member-disunity\""));
        StringBuilder rulesOfFile = new StringBuilder(head);
        for (int at = 0; at <= RuleFileParser.MOST_RULES; at++) {
            rulesOfFile.append(rule.replace("disunity", "disunity-" + at));
        }
        Files.writeString(base.resolve("many.drl"), rulesOfFile);
        assertThat(messages()).contains("rules/mau/many.drl:1: The file has more than 300 rules; split it");
    }
}
