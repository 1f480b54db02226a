package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.RawWorkbook;

/** Points of single criteria are the same rows in whatever form an office holds them: long, wide, JSON or workbook. */
class ScoreReadingTest {

    /** What each form says. */
    private static final List<ScoreRow> ROWS = List.of(
            new ScoreRow("DB1", "tap-the", "A1.1", "4.5", "5", null),
            new ScoreRow("DB1", "tap-the", "A2", "đạt", null, null),
            new ScoreRow("007", "tap-the", "A1.1", "85%", null, null),
            new ScoreRow("007", "tap-the", "A2", null, "không đạt", null));

    @TempDir
    Path folder;

    @BeforeEach
    void organizations() throws IOException {
        file("period.csv", "year,reviewedOn\n2025,2025-12-10\n");
        file("organizations.csv", "id,kind,parent\nDB1,BASE_COMMITTEE,\n007,CELL,DB1\n");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<ScoreRow> read() {
        return FactsReader.read(folder).orThrow().scores();
    }

    private List<ScoreRow> wide(String content) throws IOException {
        file("scores.tap-the.csv", content);
        return read();
    }

    private List<String> problems(String content) throws IOException {
        file("scores.tap-the.csv", content);
        return ((Refused) FactsReader.read(folder)).lines(Language.EN, 9);
    }

    @Test
    void aLongTable() throws IOException {
        file("scores.csv", """
                subject,sheet,item,points,own
                DB1,tap-the,A1.1,"4,50",5
                DB1,tap-the,A2,đạt,
                007,tap-the,A1.1,85 %,
                007,tap-the,A2,,không đạt
                """);
        assertThat(read()).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Test
    void aWideTableAsOfficesHoldIt() throws IOException {
        assertThat(wide("subject,A1.1,A1.1.own,A2,A2.own\nDB1,4.5,5,đạt,\n007,85%,,,không đạt\n"))
                .containsExactlyInAnyOrderElementsOf(ROWS);
        assertThat(wide("""
                        ĐẢNG BỘ XÃ MẪU,,,,,
                        PHIẾU CHẤM ĐIỂM NĂM 2025,,,,,
                        ,,,,,
                        Mã đối tượng,Tên tổ chức,"A1.1. Kiên định mục tiêu, lý tưởng (tối đa 5)",A1.1 (tự chấm),A2 – Đoàn kết,A2 (tự chấm)
                        ,,,,,
                        DB1,Đảng bộ cơ sở Mẫu,"4,50",5,đạt,
                        ,,,,,
                        Mã đối tượng,Tên tổ chức,"A1.1. Kiên định mục tiêu, lý tưởng (tối đa 5)",A1.1 (tự chấm),A2 – Đoàn kết,A2 (tự chấm)
                        007,Chi bộ Mẫu,85 %,,,không đạt
                        """)).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Test
    void json() {
        String json = """
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},
                "organizations":[{"id":"DB1","kind":"BASE_COMMITTEE"},{"id":"007","kind":"CELL","parent":"DB1"}],
                "scores":[{"subject":"DB1","sheet":"tap-the","item":"A1.1","points":4.50,"own":5},
                {"subject":"DB1","sheet":"tap-the","item":"A2","points":"đạt"},
                {"subject":"007","sheet":"tap-the","item":"A1.1","points":"85 %","own":null},
                {"subject":"007","sheet":"tap-the","item":"A2","own":"không đạt"}]}""";
        var read = FactsReader.json(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS);
        assertThat(read.orThrow().scores()).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    private static String cells(int row, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                String reference = (char) ('A' + i) + "" + row;
                cells.append(
                        texts[i].matches("[0-9.]+") && !texts[i].startsWith("00")
                                ? "<c r=\"%s\"><v>%s</v></c>".formatted(reference, texts[i])
                                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, texts[i]));
            }
        }
        return cells.append("</row>").toString();
    }

    @Test
    void aWorksheetOfTheSheet() throws IOException {
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .sheet(
                        "Phiếu tap-the",
                        cells(1, "PHIẾU CHẤM ĐIỂM")
                                + cells(
                                        3,
                                        "Mã đối tượng",
                                        "Tên tổ chức",
                                        "A1.1 Kiên định (tối đa 5)",
                                        "A1.1 tự chấm",
                                        "A2",
                                        "A2 tự chấm")
                                + cells(4, "DB1", "Đảng bộ cơ sở Mẫu", "4.5", "5", "đạt", "")
                                + cells(6, "007", "Chi bộ Mẫu", "85 %", "", "", "không đạt"))
                .write(file);
        assertThat(FactsReader.read(file).orThrow().scores()).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Test
    void aLongWorksheet() throws IOException {
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .sheet(
                        "scores",
                        cells(1, "subject", "sheet", "item", "points", "own")
                                + cells(2, "DB1", "tap-the", "A1.1", "4.5", "5")
                                + cells(3, "DB1", "tap-the", "A2", "đạt", "")
                                + cells(4, "007", "tap-the", "A1.1", "85 %", "")
                                + cells(5, "007", "tap-the", "A2", "", "không đạt"))
                .write(file);
        assertThat(FactsReader.read(file).orThrow().scores()).containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.5|4.5",
                "4,50|4.5",
                "4.50 %|4.5%",
                "+4.5|4.5",
                "4.0|4",
                "0|0",
                "-0.5|-0.5",
                "100%|100%",
                "Tốt|Tốt",
                "1/2|1/2"
            })
    void aMarkHasOneWayOfBeingWritten(String written, String mark) throws IOException {
        assertThat(wide("subject,A1\nDB1,\"" + written + "\"\n"))
                .containsExactly(new ScoreRow("DB1", "tap-the", "A1", mark, null, null));
    }

    @Test
    void aCriterionColumnTwiceIsRefused() throws IOException {
        assertThat(problems("subject,A1 Một,A1. Hai\nDB1,1,2\n"))
                .containsExactly(
                        "scores.tap-the.csv, line 1, column A1. Hai: the column A1. Hai is there twice. Keep one.");
    }

    @Test
    void pointsWithoutASubjectAreRefused() throws IOException {
        assertThat(problems("subject,A1\n,1\n"))
                .hasSize(1)
                .allMatch(it -> it.startsWith("scores.tap-the.csv, line 2, column subject"));
    }

    @Test
    void pointsWithoutAHeadingAreRefused() throws IOException {
        assertThat(problems("subject,A1\nDB1,4,50\n"))
                .hasSize(1)
                .allMatch(it -> it.startsWith("scores.tap-the.csv, line 2: ")
                        && it.contains("Quote numbers with a decimal comma"));
        assertThat(problems("subject,,A1\nDB1,2,1\n"))
                .containsExactly("scores.tap-the.csv, line 2: “2” stands in a column without a heading."
                        + " Give the column its heading or clear the cell.");
    }

    @Test
    void headingsThatNameNoSubjectAreRefused() throws IOException {
        assertThat(problems("A1,A2\n1,2\n")).hasSize(1).allMatch(it -> it.startsWith("scores.tap-the.csv"));
    }

    @Test
    void aSubjectThatIsNotThereIsRefused() throws IOException {
        assertThat(problems("subject,A1\nDB9,1\n"))
                .hasSize(1)
                .allMatch(it -> it.startsWith("scores.tap-the.csv, line 2") && it.contains("“DB9”"));
    }

    @Test
    void productsKeepTheirFigures() throws IOException {
        file("products.csv", """
                subject,item,name,weight,planned,done,quality,progress,leading
                DB1,B1,Đề án,"1,2",10,9.5,90 %,"80,25",
                """);
        assertThat(FactsReader.read(folder).orThrow().products())
                .containsExactly(new ProductRow("DB1", "B1", "Đề án", 120, 1000, 950, 9000, 8025, -1));
    }
}
