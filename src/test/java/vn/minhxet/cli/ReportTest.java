package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code report}: papers read back by Apache POI, another library than the one that writes them. */
class ReportTest {

    private static final Path FACTS = CommandResult.FIXTURES.resolve("first-year/facts.json");
    private static final Pattern CODES = Pattern.compile(
            "\\b(DV\\d\\d|CB\\d|EXCELLENT|GOOD|COMPLETED|NEEDS_DECISION|ON_HOLD|CELL|NON_LEADER|CO_QUAN)\\b");

    @TempDir
    private Path folder;

    private Path write(Path facts, String name, String line) {
        Path out = folder.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("report", "--facts", facts.toString(), "--out", out.toString()));
        arguments.addAll(List.of(line.split(" ")));
        CommandResult ran = CommandResult.run(arguments.toArray(String[]::new));
        assertThat(ran.err()).endsWith("minhxet: Đã ghi " + out + "\n");
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isEmpty();
        return out;
    }

    private static XWPFDocument document(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static XSSFWorkbook workbook(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(it -> it.getText().strip()).toList();
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                text.append(cell).append('\t');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
        for (XWPFTable table : document.getTables()) {
            table.getRows()
                    .forEach(row -> text.append(String.join("\t", cells(row))).append('\n'));
        }
        return text.toString();
    }

    @Test
    void theListHasSevenColumnsRepeatedOnEveryPage() throws Exception {
        XWPFDocument list = document(write(FACTS, "list.docx", "--paper proposal-list"));
        XWPFTable table = list.getTables().get(1);
        assertThat(cells(table.getRow(0)))
                .containsExactly(
                        "STT",
                        "Họ và tên, tên tổ chức",
                        "Chức vụ, đơn vị",
                        "Tự xếp loại",
                        "Mức đề xuất",
                        "Căn cứ đề xuất mức xuất sắc hoặc không hoàn thành",
                        "Ghi chú");
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows())
                .allMatch(it -> !it.isCantSplitRow() || it.getTableCells().size() > 0);
        List<String> third = table.getRows().stream()
                .map(ReportTest::cells)
                .filter(it -> it.size() > 1 && it.get(1).equals("Đảng viên 000003"))
                .findFirst()
                .orElseThrow();
        assertThat(third.get(4)).isEqualTo("Hoàn thành xuất sắc nhiệm vụ");
        assertThat(third.get(5))
                .startsWith("Tổng điểm 95")
                .contains("được tối đa 1/2 trường hợp đủ điều kiện, xếp thứ 1");
        assertThat(third.get(6)).isEmpty();
        assertThat(text(list))
                .contains("DỰ THẢO", "ĐẢNG ỦY CƠ SỞ MẪU", "T/M ĐẢNG ỦY", "Trình cấp có thẩm quyền xem xét");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void aPaperHoldsNoCode(String form) throws Exception {
        for (String paper : papers()) {
            Path out = write(FACTS, paper.split(" ")[0] + "." + form, "--paper " + paper);
            String text = switch (form) {
                case "docx" -> text(document(out));
                case "xlsx" -> text(workbook(out).getSheetAt(0));
                default -> Files.readString(out).replaceAll("(?s)<style>.*</style>|<[^>]*>", " ");
            };
            assertThat(CODES.matcher(text).results().map(it -> it.group()))
                    .as(paper)
                    .isEmpty();
            assertThat(text).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
        }
    }

    /** Every paper, with what it needs. */
    private static List<String> papers() {
        return List.of(
                "proposal-list",
                "summary",
                "results",
                "statistics",
                "decision",
                "ballot --in CB1",
                "score-form --subject DV05",
                "slip --subject DV10");
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream().map(ReportTest::cells).toList();
    }

    private XWPFDocument firstYear(String line) throws Exception {
        return document(write(FACTS, line.split(" ")[1] + ".docx", line));
    }

    /** 12 members of whom 1 is not graded and 1 is left to people; the quota of those who lead nothing moves one down. */
    @Test
    void theSummaryCountsEachCellAndTellsTheQuotaWithItsArithmetic() throws Exception {
        XWPFDocument summary = firstYear("--paper summary");
        assertThat(rows(summary.getTables().get(1)))
                .contains(
                        List.of("1", "Chi bộ Mẫu 01", "6", "5", "1", "3", "1", "0", "0", "0", "1"),
                        List.of("2", "Chi bộ Mẫu 02", "6", "5", "0", "3", "1", "1", "1", "0", "0"),
                        List.of("", "Cộng", "12", "10", "1", "6", "2", "1", "1", "0", "1"));
        assertThat(rows(summary.getTables().get(2)))
                .contains(List.of(
                        "3",
                        "Đảng bộ cơ sở Mẫu, Không giữ chức vụ lãnh đạo, quản lý",
                        "20% của 5 trường hợp hoàn thành tốt là 1, làm tròn xuống còn 1",
                        "1",
                        "2",
                        "1",
                        "20,0",
                        "1 trường hợp vượt tỷ lệ, đề xuất mức hoàn thành tốt nhiệm vụ"));
    }

    @Test
    void sharesAreOfThoseGraded() throws Exception {
        assertThat(rows(firstYear("--paper results").getTables().get(1)))
                .contains(List.of(
                        "1", "Đảng viên", "12", "1", "1", "10", "1", "10,0", "6", "60,0", "2", "20,0", "1", "10,0"));
    }

    @Test
    void theStatisticsAddUpAndNameTheCause() throws Exception {
        List<List<String>> rows =
                rows(firstYear("--paper statistics").getTables().get(1));
        assertThat(rows)
                .contains(
                        List.of("1", "Đảng viên có mặt đến thời điểm kiểm điểm", "12", "12"),
                        List.of("2", "Được miễn kiểm điểm, xếp loại", "0", "0"),
                        List.of("3", "Chưa được xếp loại", "2", "2"),
                        List.of("4", "Đã được xếp loại", "10", "10"),
                        List.of("4.4", "Không hoàn thành nhiệm vụ", "1", "1"),
                        List.of("d", "Bị kỷ luật trong năm", "1", "1"),
                        List.of("e", "Nguyên nhân khác", "0", "0"));
    }

    @Test
    void kindsOfUnitsAreCalledAsTheRulebookCallsThem() throws Exception {
        Path facts = CommandResult.FIXTURES.resolve("hue-scores");
        String text = text(document(write(facts, "statistics.docx", "--paper statistics --rulebook hue")));
        assertThat(text).contains("Cơ quan hành chính nhà nước").doesNotContain("HANH_CHINH");
    }

    @Test
    void aDecisionLeavesTheGradeToPeople() throws Exception {
        XWPFDocument decision = firstYear("--paper decision --date 2026-01-15 --number 05-QĐ/ĐU --place Huế");
        List<List<String>> rows = rows(decision.getTables().get(2));
        assertThat(rows.get(0)).endsWith("Mức đề xuất", "Mức được công nhận");
        assertThat(rows.subList(1, rows.size()))
                .hasSize(13)
                .allMatch(it -> it.get(4).isEmpty());
        assertThat(text(decision))
                .contains(
                        "Số 05-QĐ/ĐU",
                        "(Kèm theo Quyết định số 05-QĐ/ĐU)",
                        "đối với 2 tổ chức đảng và 11 đảng viên",
                        "- Căn cứ Quy định 366-QĐ/TW ngày 30/08/2025;")
                .doesNotContain("DỰ THẢO", "đóng dấu", "2026;");
    }

    @Test
    void theMinutesOfABallotHoldNoVoteAndNoProposalOfTheProgram() throws Exception {
        XWPFDocument ballot = firstYear("--paper ballot --in CB2");
        List<List<String>> rows = rows(ballot.getTables().get(1));
        assertThat(rows.subList(1, rows.size()))
                .hasSize(6)
                .allMatch(it -> it.subList(4, 9).stream().allMatch(String::isEmpty));
        assertThat(rows.get(0)).doesNotContain("Mức đề xuất").endsWith("Mức chi bộ đề nghị");
        assertThat(text(ballot)).doesNotContain("đóng dấu");
    }

    @Test
    void aScoreFormHasTheCriteriaOfTheSheetAndRoomForTheConclusion() throws Exception {
        Path facts = CommandResult.FIXTURES.resolve("hue-scores");
        XWPFDocument form = document(write(facts, "form.docx", "--paper score-form --subject DV03 --rulebook hue"));
        List<List<String>> rows = rows(form.getTables().get(1));
        assertThat(rows).contains(List.of("1.2.1", "Năng lực chuyên môn", "3", "3", "2,5", "", ""));
        assertThat(rows.subList(1, rows.size())).allMatch(it -> it.get(5).isEmpty());
        assertThat(rows(firstYear("--paper score-form --subject DV05")
                        .getTables()
                        .get(1)))
                .contains(List.of("1", "Điểm tiêu chí chung", "30", "", "26", "", ""))
                .contains(List.of("", "Tổng điểm", "100", "", "88", "", ""));
    }

    @Test
    void aSlipTellsWhyAndLeavesOutOnlyConditionsMet() throws Exception {
        assertThat(text(firstYear("--paper slip --subject DV10")))
                .contains(
                        "Họ và tên, tên tổ chức: Đảng viên 000010",
                        "Cấp quyết định: Đảng ủy cơ sở Mẫu",
                        "- Tổng điểm 67, dưới 70 điểm của mức hoàn thành tốt nhiệm vụ (khoản 2 Điều 11 Quy định 366-QĐ/TW)",
                        "ĐIỀU KIỆN ĐÃ ĐẠT");
    }

    @Test
    void codesStandOnTheLastWorksheet() throws Exception {
        XSSFWorkbook list = workbook(write(FACTS, "list.xlsx", "--paper proposal-list"));
        Sheet codes = list.getSheet("Mã đối chiếu");
        assertThat(text(codes)).contains("3\tDV01\tĐảng viên 000001\t", "Bộ quy tắc\t366-qd-tw\t");
    }

    @Test
    void aWorkbookPrintsOnA4WithHeadingsOnEveryPageAndNoRowClipped() throws Exception {
        Sheet sheet =
                workbook(write(FACTS, "list.xlsx", "--paper proposal-list")).getSheetAt(0);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT)).isBetween(1.18, 1.19);
        int headings = sheet.getRepeatingRows().getFirstRow();
        assertThat(sheet.getRow(headings).getCell(0).getStringCellValue()).isEqualTo("STT");
        for (Row row : sheet) {
            if (row.getRowNum() > headings && row.getLastCellNum() > 0) {
                assertThat(row.getHeightInPoints())
                        .as("row %d", row.getRowNum())
                        .isGreaterThan(14);
            }
        }
    }

    /** The number of a page stands on the second and those after it (HD 36, HD 05). */
    @Test
    void theFirstPageOfAWorkbookBearsNoNumber() throws Exception {
        XSSFWorkbook decision = workbook(write(FACTS, "decision.xlsx", "--paper decision"));
        assertThat(decision.getSheetAt(0).getCTWorksheet().getHeaderFooter().getDifferentFirst())
                .isTrue();
        assertThat(decision.getSheetAt(0).getFirstHeader().getCenter()).isEmpty();
        assertThat(decision.getSheetAt(1).getCTWorksheet().getHeaderFooter().getDifferentFirst())
                .isFalse();
        assertThat(decision.getSheetAt(1).getOddHeader().getCenter()).endsWith("&P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void aWholeCellIsOneFileWithAPageEach(String form) throws Exception {
        Path slips = write(FACTS, "slips." + form, "--paper slip --in CB1");
        long papers = switch (form) {
            case "docx" ->
                document(slips).getDocument().getBody().getPList().stream()
                                .filter(it -> it.getPPr() != null && it.getPPr().isSetSectPr())
                                .count()
                        + 1;
            case "xlsx" -> workbook(slips).getNumberOfSheets() - 1;
            default -> Files.readString(slips).split("<h1>", -1).length - 1;
        };
        assertThat(papers).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)"})
    void noCellIsTakenForAFormula(String name) throws Exception {
        Path facts = folder.resolve("facts.json");
        Files.writeString(facts, Files.readString(FACTS).replace("\"Đảng viên 000001\"", "\"" + name + "\""));
        XSSFWorkbook list = workbook(write(facts, "list.xlsx", "--paper proposal-list"));
        boolean found = false;
        for (Sheet sheet : list) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    found |= cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(name);
                }
            }
        }
        assertThat(found).isTrue();
        String html = Files.readString(write(facts, "list.html", "--paper proposal-list"), UTF_8);
        assertThat(html).contains("mso-number-format: \"\\@\"", ">" + name + "<");
    }

    @ParameterizedTest
    @CsvSource({
        "--date 2026-05-26, 18, true, ngày 26 tháng 5 năm 2026",
        "--date 27/05/2026, 18, false, ngày 27 tháng 5 năm 2026",
        "--date 2026-01-05, 18, true, ngày 05 tháng 01 năm 2026",
    })
    void theLayoutIsThatOfTheDayOfThePaper(String date, int ignored, boolean officeBold, String written)
            throws Exception {
        XWPFDocument list = document(write(FACTS, "list.docx", "--paper proposal-list " + date + " --place Huế"));
        assertThat(text(list)).contains("Huế, " + written);
        XWPFTable signatures = list.getTables().get(list.getTables().size() - 1);
        boolean bold = signatures.getRow(0).getTableCells().get(1).getParagraphs().stream()
                .filter(it -> it.getText().equals("BÍ THƯ"))
                .allMatch(it -> it.getRuns().get(0).isBold());
        assertThat(bold).isEqualTo(officeBold);
    }

    @Test
    void onlyAPaperWithNumberAndDayIsNoDraft() throws Exception {
        assertThat(text(document(write(FACTS, "a.docx", "--paper proposal-list --number 05-DS/ĐU"))))
                .contains("DỰ THẢO");
        assertThat(text(document(write(FACTS, "b.docx", "--paper proposal-list --date 2026-01-05"))))
                .contains("DỰ THẢO");
        assertThat(text(document(write(FACTS, "c.docx", "--paper proposal-list --number 05-DS/ĐU --date 2026-01-05"))))
                .doesNotContain("DỰ THẢO")
                .contains("Số 05-DS/ĐU");
    }

    @Test
    void aCellHasNoSeal() throws Exception {
        assertThat(text(document(write(FACTS, "a.docx", "--paper proposal-list --in CB1"))))
                .contains("ĐẢNG ỦY CƠ SỞ MẪU", "CHI BỘ MẪU 01", "T/M CHI BỘ", "Đảng viên Chi bộ Mẫu 01 (6 đồng chí)")
                .doesNotContain("đóng dấu", "Chi bộ Mẫu 02");
        assertThat(text(document(write(FACTS, "b.docx", "--paper proposal-list"))))
                .contains("đóng dấu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void theSameBytesAtAnotherTimeAndPlace(String form) throws Exception {
        for (String paper : List.of("summary", "decision")) {
            String name = paper.split(" ")[0];
            Path here = write(FACTS, name + "." + form, "--paper " + paper);
            Path elsewhere = folder.resolve(name + "-2." + form);
            List<String> line = new ArrayList<>(List.of("report", "--facts", FACTS.toString(), "--paper"));
            line.addAll(List.of(paper.split(" ")));
            line.addAll(List.of("--out", elsewhere.toString()));
            List<String> place = List.of("-Duser.timezone=Pacific/Niue", "-Duser.language=tr", "-Duser.country=TR");
            assertThat(CommandResult.apart(place, Map.of(), line.toArray(String[]::new))
                            .code())
                    .isZero();
            assertThat(elsewhere).as(paper).hasSameBinaryContentAs(here);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--paper list; --paper nhận proposal-list, summary, results, statistics, decision, ballot, score-form, slip, changes, notice, không nhận “list”.",
                "--paper slip; Giấy tờ slip lập cho một người hoặc một tổ chức: hãy nêu mã bằng --subject, hoặc nêu --in để lập cho từng đối tượng của một tổ chức.",
                "--paper changes; Giấy tờ changes chỉ lập được từ hồ sơ: hãy nêu đợt bằng --campaign.",
                "--paper summary --date 31/02/2026; --date cần một ngày như 2026-01-15 hoặc 15/01/2026, không nhận “31/02/2026”.",
                "--paper ballot; Biên bản bỏ phiếu lập cho một chi bộ: hãy nêu chi bộ bằng --in; Đảng bộ cơ sở Mẫu không phải chi bộ.",
                "--paper decision --in CB1; Chi bộ Mẫu 01 không quyết định xếp loại cho đối tượng nào trong dữ liệu",
                "--paper proposal-list --in DV01; --in cần mã của một tổ chức; “DV01” là một đảng viên.",
                "--paper proposal-list --in CB9; Không có đối tượng “CB9” trong dữ liệu.",
            })
    void whatThereIsNoPaperOfIsRefused(String line, String message) {
        Path out = folder.resolve("out.docx");
        List<String> arguments =
                new ArrayList<>(List.of("report", "--facts", FACTS.toString(), "--rulebook", "366-qd-tw"));
        arguments.addAll(List.of("--out", out.toString()));
        arguments.addAll(List.of(line.split(" ")));
        CommandResult ran = CommandResult.run(arguments.toArray(String[]::new));
        assertThat(ran.err()).startsWith("minhxet: " + message);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
