package vn.minhxet.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** Scenario files are read strictly, and their rows laid over each other. */
class ScenarioFileTest {

    private static final String TEXT = """
            background:
              period: {year: 2025, reviewedOn: 2025-12-10}
              organizations:
                - {id: CB1, name: "Chi bộ Mẫu", kind: CELL}
              members:
                - {id: M1, organization: CB1, status: OFFICIAL, tasksAssigned: 20, generalPoints: 27.5}
                - {id: M2, organization: CB1}
              findings:
                - {id: F1, subject: M1, kind: DISCIPLINE, concludedOn: 2025-05-01}
            scenarios:
              - sentence: "Một"
                with:
                  members: [{id: M1, tasksExceeded: 5, generalPoints: null}]
                  assessments: [{subject: M1, criterion: A, level: GOOD}]
                without: {findings: [F1]}
                set: {excellent.points: 85}
                expect:
                  M1: {outcome: GRADED, grade: GOOD, score: 81.25, reasons: [{rule: r, clause: c}]}
              - sentence: "Hai"
                expect:
                  M2: {outcome: NEEDS_DECISION, openGrades: [GOOD, COMPLETED]}
            """;

    @Test
    void laysRowsOverTheBackground() {
        ScenarioFile file = ScenarioFile.read(TEXT, "x/scenarios/y.yaml");
        assertThat(file.problems()).isEmpty();
        Scenario first = file.scenarios().get(0);
        MemberRow member = first.facts().members().get(0);
        assertThat(member.tasksAssigned()).isEqualTo(20);
        assertThat(member.tasksExceeded()).isEqualTo(5);
        assertThat(member.generalPoints()).isEqualTo(Unknown.NUMBER);
        assertThat(first.facts().findings()).isEmpty();
        assertThat(first.parameters()).containsOnlyKeys("excellent.points");
        Expectation expected = first.expectations().get(0);
        assertThat(expected.outcome()).isEqualTo(Outcome.GRADED);
        assertThat(expected.score()).contains(8125L);
    }

    @Test
    void leavesTheBackgroundAsItIsForTheNextScenario() {
        Scenario second =
                ScenarioFile.read(TEXT, "x/scenarios/y.yaml").scenarios().get(1);
        assertThat(second.facts().findings()).extracting(FindingRow::id).containsExactly("F1");
        assertThat(second.facts().members().get(0).generalPoints()).isEqualTo(2750);
        assertThat(second.expectations().get(0).openGrades()).isEqualTo(List.of(Grade.GOOD, Grade.COMPLETED));
        assertThat(second.line()).isEqualTo(19);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tasksExceeded: 5|taskExceeded: 5|13|Did you mean “tasksExceeded”?",
                "tasksExceeded: 5|tasksExceeded: many|13|tasksExceeded",
                "tasksExceeded: 5|tasksExceeded: 5.5|13|tasksExceeded",
                "grade: GOOD,|grade: GOD,|18|Did you mean “GOOD”?",
                "grade: GOOD,||18|“grade” must be given",
                "outcome: GRADED|outcom: GRADED|18|Did you mean “outcome”?",
                "clause: c|claus: c|18|Did you mean “clause”?",
                "without: {findings: [F1]}|without: {findings: [F2]}|15|Did you mean “F1”?",
                "M1: {outcome|M3: {outcome|18|There is no “M3”",
                "sentence: \"Một\"|sentense: \"Một\"|11|Did you mean “sentence”?",
                "background:|backgrund:|1|Did you mean “background”?",
                "kind: CELL|kind: CEL|4|Did you mean “CELL”?",
                "sentence: \"Hai\"|sentence: {|21|Not well-formed YAML",
            })
    void saysWhereSomethingIsWrong(String right, String wrong, int line, String said) {
        ScenarioFile file = ScenarioFile.read(TEXT.replace(right, wrong == null ? "" : wrong), "x/scenarios/y.yaml");
        assertThat(file.problems()).isNotEmpty();
        ScenarioProblem problem = file.problems().get(0);
        assertThat(problem.message().en()).contains(said);
        assertThat(problem.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: OFFICIAL|status: !!str OFFICIAL|6|Tags (!) of YAML are not used",
                "- {id: M2|- &second {id: M2|7|Anchors (&) and aliases (*) are not used",
                "status: OFFICIAL|status: *official|6|Anchors (&) and aliases (*) are not used",
                "status: OFFICIAL|status: OFFICIAL, status: OFFICIAL|6|“status” is written twice",
                "generalPoints: 27.5|generalPoints: [[[[[[[[27.5]]]]]]]]|6|Nested deeper than 10 levels",
                "tasksAssigned: 20|tasksAssigned: 1e999999999|6|tasksAssigned",
            })
    void refusesWhatARuleFileMayNotHoldEither(String right, String wrong, int line, String said) {
        saysWhereSomethingIsWrong(right, wrong, line, said);
    }

    @Test
    void refusesAFileThatIsTooLargeOrNoTextOrALink(@TempDir Path folder) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("a.yaml"), "#".repeat(512 * 1024 + 1));
        Files.write(scenarios.resolve("b.yaml"), new byte[] {'#', (byte) 0xC3, '\n'});
        Files.createSymbolicLink(scenarios.resolve("c.yaml"), scenarios.resolve("a.yaml"));
        assertThat(ScenarioFolder.read(folder))
                .extracting(it -> it.problems().get(0).message().en())
                .containsExactly(
                        "The file is larger than 512 KB; split it",
                        "The file is not UTF-8; save it as UTF-8",
                        "Is a symbolic link; a rulebook consists of real files, copy it here");
    }

    /** None of them is waited for, read or passed over in silence. */
    @Test
    void refusesWhateverElseLiesAmongThem(@TempDir Path folder) throws Exception {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        assertThat(new ProcessBuilder("mkfifo", scenarios.resolve("a.yaml").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createDirectory(scenarios.resolve("b.yaml"));
        Files.writeString(scenarios.resolve("C.yaml"), TEXT);
        Files.writeString(scenarios.resolve("d.yml"), TEXT);
        Files.writeString(scenarios.resolve("e.yaml"), TEXT.replace("Một", "M\u202eột"));
        Files.writeString(scenarios.resolve("f.yaml"), "\ufeff" + TEXT);
        Files.writeString(scenarios.resolve("g.yaml"), TEXT.replace("Một", "Mo\u0323\u0302t"));
        List<ScenarioFile> files = ScenarioFolder.read(folder);
        assertThat(files).hasSize(7).allMatch(it -> it.scenarios().isEmpty());
        assertThat(files)
                .extracting(it -> it.problems().get(0).message().en())
                .containsExactly(
                        "Is no scenario file: a regular file with a name such as quota.yaml; remove it",
                        "Is no scenario file: a regular file with a name such as quota.yaml; remove it",
                        "Is no scenario file: a regular file with a name such as quota.yaml; remove it",
                        "Is no scenario file: a regular file with a name such as quota.yaml; remove it",
                        "There is a character that is not allowed: U+202E; remove it",
                        "There is a byte-order mark U+FEFF; save the file as UTF-8 without one",
                        "A text holds letters with separate marks (NFD); save it in composed form (NFC)");
    }

    @Test
    void refusesAFolderThatIsALinkOrAFileOrHoldsTooMany(@TempDir Path folder) throws IOException {
        Path many = Files.createDirectories(folder.resolve("many/scenarios"));
        for (int i = 0; i < 51; i++) {
            Files.writeString(many.resolve("a" + i + ".yaml"), TEXT);
        }
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("scenarios"), many);
        Path file = Files.createDirectories(folder.resolve("file"));
        Files.writeString(file.resolve("scenarios"), TEXT);
        assertThat(List.of(many.getParent(), linked, file))
                .extracting(it -> ScenarioFolder.read(it)
                        .get(0)
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .containsExactly(
                        "There are more than 50 files; put scenarios together",
                        "Is a symbolic link; a rulebook consists of real files, copy it here",
                        "Cannot be read; check the access rights");
    }
}
