package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results name what they rest on, and are worked out again from it. */
class ProvenanceTest {

    private static final String FACTS = "fixtures/good/first-year/facts.json";

    @TempDir
    Path folder;

    private static CommandResult grade(String facts, String... more) {
        CommandResult result = CommandResult.run(
                Stream.concat(Stream.of("grade", "--facts", facts, "--rulebook", "366-qd-tw"), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private static String hash(CommandResult result) {
        return result.out().replaceAll("(?s).*\"facts\" ?: ?\\{\\s*\"hash\" ?: ?\"([0-9a-f]{64})\"\\s*}.*", "$1");
    }

    @Test
    void theSameFactsHaveTheSameHashInEveryFormAndOrder() throws IOException {
        String hash = hash(grade(FACTS));
        assertThat(hash).hasSize(64);
        assertThat(hash(grade("fixtures/good/first-year/csv"))).isEqualTo(hash);
        assertThat(hash(grade("fixtures/good/first-year/facts.xlsx"))).isEqualTo(hash);
        Path turned = folder.resolve("facts.json");
        String text = Files.readString(Path.of(FACTS));
        Files.writeString(
                turned, text.replaceFirst("(\\{[^{}]*\"DV01\"[^{}]*}),\\s*(\\{[^{}]*\"DV02\"[^{}]*})", "$2, $1"));
        assertThat(turned).content().isNotEqualTo(text);
        assertThat(hash(grade(turned.toString()))).isEqualTo(hash);
        Files.writeString(turned, text.replaceFirst("\"tasksCompleted\": 8", "\"tasksCompleted\": 9"));
        assertThat(turned).content().isNotEqualTo(text);
        assertThat(hash(grade(turned.toString()))).isNotEqualTo(hash);
    }

    @Test
    void everyFormNamesIt() throws IOException {
        String start = hash(grade(FACTS)).substring(0, 12);
        assertThat(grade(FACTS, "--format", "table").out()).contains(start);
        assertThat(grade(FACTS, "--format", "csv").out().lines().skip(1)).allMatch(it -> it.contains(start));
        assertThat(CommandResult.run("explain", "DV04", "--facts", FACTS).out()).contains(start);
        Path paper = folder.resolve("list.html");
        CommandResult.run("report", "--facts", FACTS, "--paper", "proposal-list", "--out", paper.toString());
        assertThat(paper).content().contains(start);
    }

    @Test
    void aKeptResultIsWorkedOutAgain() throws IOException {
        Path kept = folder.resolve("kept.json");
        Files.writeString(kept, grade(FACTS, "--lang", "en", "--held").out());
        CommandResult same = CommandResult.run("verify", kept.toString(), "--facts", "fixtures/good/first-year/csv");
        assertThat(same.code()).as(same.out()).isZero();
        assertThat(same.out()).isEqualTo("Tính lại giống hệt: 15 đối tượng.\n");
    }

    @Test
    void whatDiffersIsSaidByFieldAndSubject() throws IOException {
        Path kept = folder.resolve("kept.json");
        String text = grade(FACTS).out();
        Files.writeString(
                kept,
                text.replace("\"name\":\"Đảng viên 000001\"", "\"name\":\"Người khác\"")
                        .replace("\"program\":{\"version\":\"", "\"program\":{\"version\":\"0."));
        CommandResult differs = CommandResult.run("verify", kept.toString(), "--facts", FACTS);
        assertThat(differs.code()).isEqualTo(1);
        assertThat(differs.out())
                .startsWith("Có 2 điểm khác:\n  program.version: đã lưu 0.")
                .contains("  DV01, name: đã lưu Người khác, tính lại Đảng viên 000001\n");
        CommandResult other = CommandResult.run("verify", kept.toString(), "--facts", FACTS, "--rulebook", "hue");
        assertThat(other.out()).contains("rulebook.id: đã lưu 366-qd-tw, tính lại hue");
        Files.writeString(kept, text.substring(0, text.length() / 2));
        CommandResult broken = CommandResult.run("verify", kept.toString(), "--facts", FACTS);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("không phải kết quả dạng JSON");
        Files.writeString(kept, "{\"gradings\":[]}");
        assertThat(CommandResult.run("verify", kept.toString(), "--facts", FACTS)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void contentThatChangesUnderAVersionAsksForANewOne() throws IOException {
        Path rules = folder.resolve("rules");
        copy(CommandResult.HOME.resolve("rules"), rules);
        assertThat(CommandResult.at(folder, "check", "--record").code()).isZero();
        assertThat(rules.resolve("versions.txt")).content().contains("366-qd-tw 1.0 ");
        assertThat(CommandResult.at(folder, "check", "124-qd-tw").code()).isZero();
        Path description = rules.resolve("124-qd-tw/rulebook.yaml");
        String text = Files.readString(description);
        Files.writeString(description, text.replaceFirst("value: 20\\b", "value: 19"));
        assertThat(description).content().isNotEqualTo(text);
        CommandResult found = CommandResult.at(folder, "check", "124-qd-tw");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("nội dung đã đổi nhưng phiên bản vẫn là 1.0");
    }

    /** What is shipped was published: whoever changes a rulebook raises its version and runs check --record. */
    @Test
    void whatIsShippedIsRecorded() {
        CommandResult check = CommandResult.run("check");
        assertThat(check.code()).as(check.out()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(it -> {
                try {
                    Files.copy(it, to.resolve(from.relativize(it).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void aRuleIsToldInWords() {
        CommandResult rule = CommandResult.run("rule", "366-member-excellent-needs-points");
        assertThat(rule.code()).as(rule.err()).isZero();
        assertThat(rule.out())
                .contains("Tệp: rules/366-qd-tw/member-points.drl, dòng ")
                .contains("Áp dụng cho: Đảng viên")
                .contains("  - excellent.points = 90: ")
                .contains("dưới 90 (excellent.points)");
        CommandResult unknown = CommandResult.run("rule", "366-member-excellent-needs-point");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("Không có quy tắc")
                .contains("Có phải là “366-member-excellent-needs-points”?");
    }

    @Test
    void rulebooksThatAreComparedNameTheRulesThatDiffer() {
        CommandResult compared =
                CommandResult.run("what-if", "--rulebook", "366-qd-tw", "--against", "hue", "--facts", FACTS);
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("Quy tắc chỉ có sau");
    }

    @Test
    void questionsNameItToo() throws IOException {
        String hash = hash(grade(FACTS));
        String[] supposed = {"what-if", "--rulebook", "366-qd-tw", "--against", "hue", "--facts", FACTS};
        String[] swept = {"what-if", "--sweep", "excellent.points=80..90/5", "--facts", FACTS};
        String[] reached = {"explain", "DV04", "--reach", "EXCELLENT", "--facts", FACTS};
        for (String[] question : List.of(supposed, swept, reached)) {
            assertThat(CommandResult.run(question).out()).contains(hash.substring(0, 12));
            CommandResult json = CommandResult.run(with(question, "--format", "json"));
            assertThat(hash(json)).isEqualTo(hash);
            assertThat(json.out()).containsPattern("\"program\" ?: ?\\{\\s*\"version\" ?: ?\"1[.]");
        }
        assertThat(CommandResult.run(with(supposed, "--format", "json")).out())
                .containsPattern(
                        "\"rules\":\\{\"onlyBefore\":\\[],\"onlyAfter\":\\[\"[^]]*\"hue-member-products-missed\"");
        assertThat(CommandResult.run(with(swept, "--format", "json")).out())
                .contains("\"rules\":{\"onlyBefore\":[],\"onlyAfter\":[],\"changed\":[]}");
        for (String[] question : List.of(supposed, swept)) {
            Path workbook = folder.resolve("what-if.xlsx");
            CommandResult.run(with(question, "--out", workbook.toString(), "--force"));
            try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook))) {
                Sheet first = read.getSheetAt(0);
                assertThat(first.getRow(1).getCell(1).getStringCellValue()).isEqualTo(hash.substring(0, 12));
                assertThat(first.getRow(2).getCell(1).getStringCellValue()).startsWith("1.");
            }
        }
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }
}
