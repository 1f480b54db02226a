package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes over what people made: a file that is there, and never what is being read. */
class NothingIsLostTest {

    private static final Path YEAR = CommandResult.FIXTURES.resolve("first-year");
    private static final String EXISTS = "minhxet: %s đã có; hãy chọn tên khác, hoặc thêm --force để ghi đè.\n";
    private static final String READ = "minhxet: --out trùng hoặc nằm trong dữ liệu vào, không được ghi đè: %s\n";

    @TempDir
    private Path folder;

    private Path facts;
    private Path tables;

    @BeforeEach
    void aYearOfOnesOwn() throws Exception {
        facts = Files.copy(YEAR.resolve("facts.json"), folder.resolve("facts.json"));
        tables = Files.createDirectory(folder.resolve("tables"));
        try (Stream<Path> files = Files.list(YEAR.resolve("csv"))) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
    }

    private static void refused(String message, Path out, String... line) {
        List<String> arguments = new ArrayList<>(List.of(line));
        arguments.addAll(List.of("--out", out.toString()));
        CommandResult ran = CommandResult.run(arguments.toArray(String[]::new));
        assertThat(ran.err()).isEqualTo(message.formatted(out));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template",
                "template --criteria",
                "template --rulebook hue",
                "generate --shape 20",
                "grade --facts fixtures/good/first-year/csv",
                "what-if --facts fixtures/good/first-year/csv --set excellent.points=85",
            })
    void aFileThatIsThereStaysUnlessForced(String line) throws Exception {
        Path out = Files.writeString(folder.resolve("tuần này.xlsx"), "mine", UTF_8);
        String[] words =
                line.replace("fixtures/good", CommandResult.FIXTURES.toString()).split(" ");
        refused(EXISTS, out, words);
        assertThat(out).hasContent("mine");
        List<String> forced = new ArrayList<>(List.of(words));
        forced.addAll(List.of("--out", out.toString(), "--force"));
        assertThat(CommandResult.run(forced.toArray(String[]::new)).code()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
    }

    @Test
    void theFactsBeingReadStayByAnyName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), facts);
        Path hard = Files.createLink(folder.resolve("hard.json"), facts);
        Path detour = folder.resolve("tables/../facts.json");
        byte[] before = Files.readAllBytes(facts);
        for (Path out : List.of(facts, link, hard, detour)) {
            for (String force : new String[] {"--held", "--force"}) {
                refused(READ, out, "grade", "--facts", facts.toString(), force);
                refused(READ, out, "what-if", "--facts", facts.toString(), "--set", "excellent.points=85", "--force");
            }
        }
        assertThat(facts).hasBinaryContent(before);
    }

    @Test
    void nothingIsWrittenIntoTheFolderOfTheFactsBeingRead() throws Exception {
        Path other = Files.createSymbolicLink(folder.resolve("other"), tables);
        Path outside = Files.move(tables.resolve("members.csv"), folder.resolve("members.csv"));
        Files.createSymbolicLink(tables.resolve("members.csv"), outside);
        byte[] before = Files.readAllBytes(outside);
        List<Path> places = List.of(
                tables.resolve("members.csv"),
                tables.resolve("new.csv"),
                other.resolve("new.csv"),
                tables.resolve("../tables/new.csv"),
                outside);
        for (Path out : places) {
            refused(READ, out, "grade", "--facts", tables.toString(), "--force");
        }
        assertThat(outside).hasBinaryContent(before);
        assertThat(tables.resolve("new.csv")).doesNotExist();
    }

    @Test
    void lastYearsFactsStayWhereATemplateIsMadeOfThem() throws Exception {
        Path workbook = folder.resolve("năm trước.xlsx");
        assertThat(CommandResult.run("generate", "--shape", "20", "--out", workbook.toString())
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(workbook);
        refused(READ, workbook, "template", "--rulebook", "hue", "--from", workbook.toString(), "--force");
        assertThat(workbook).hasBinaryContent(before);
    }

    @Test
    void rulesAndTheCopyComparedWithStay() {
        Path rule = CommandResult.HOME.resolve("rules/hue/rulebook.yaml");
        refused(READ, rule.resolveSibling("kết quả"), "grade", "--facts", facts.toString(), "--force");
        refused(READ, rule.resolveSibling("năm"), "generate", "--shape", "20");
        Path copy = CommandResult.HOME.resolve("rules");
        refused(
                READ,
                copy.resolve("hue/x"),
                "what-if",
                "--facts",
                facts.toString(),
                "--against",
                copy.resolve("hue").toString(),
                "--force");
    }

    @Test
    void aRulebookThatIsThereAndTheTableOfCriteriaStay() throws Exception {
        Path criteria = folder.resolve("criteria.xlsx");
        assertThat(CommandResult.run("template", "--criteria", "--out", criteria.toString())
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(criteria);
        CommandResult ran = CommandResult.run(
                "rulebook", "new", "--from", criteria.toString(), "--extends", "366-qd-tw", "--id", "hue");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(criteria).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({
        "grade --facts FACTS, x.pdf, json, json",
        "grade --facts FACTS, a.xls, json, json",
        "grade --facts FACTS --format csv, a.XLSX, csv, csv",
        "grade --facts FACTS --format table, a.json, table, txt",
        "what-if --facts FACTS --set excellent.points=85, a.csv, table, txt",
        "generate --shape 20 --format json, a.xlsx, json, json",
        "generate --shape 20, a.zip, csv, csv",
        "template, a.xls, xlsx, xlsx",
        "template --criteria, a.csv, xlsx, xlsx",
    })
    void anEndingThatContradictsTheFormatIsRefused(String line, String name, String format, String ending) {
        Path out = folder.resolve(name);
        String message = "minhxet: Đuôi tệp %s không khớp với dạng " + format + "; hãy dùng đuôi ." + ending
                + " hoặc chọn dạng khác bằng --format.\n";
        refused(message, out, line.replace("FACTS", facts.toString()).split(" "));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template",
                "template --criteria",
                "template --rulebook hue --from FACTS",
                "generate --shape 20",
                "grade --facts FACTS --rulebook hue",
                "what-if --facts FACTS --set excellent.points=85",
                "what-if --facts FACTS --sweep excellent.points=85..90",
            })
    void aWorkbookIsTheSameBytesAtAnotherTimeAndPlace(String line) throws Exception {
        Path here = folder.resolve("here.xlsx");
        Path elsewhere = folder.resolve("elsewhere.xlsx");
        String command = line.replace("FACTS", facts.toString()) + " --out ";
        assertThat(CommandResult.run((command + here).split(" ")).code()).isZero();
        List<String> place = List.of("-Duser.timezone=Pacific/Niue", "-Duser.language=tr", "-Duser.country=TR");
        assertThat(CommandResult.apart(place, Map.of(), (command + elsewhere).split(" "))
                        .code())
                .isZero();
        assertThat(elsewhere).hasSameBinaryContentAs(here);
    }
}
