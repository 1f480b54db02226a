package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.ledger.NodeProcess;

/** The command {@code report} on a record: what was decided, on which paper, proved. */
class RecordPapersTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("hue-2025").toString();

    /** Graded COMPLETED by the rulebook, decided by the base cell. */
    private static final String MEMBER = "DV-000055";

    private static final String OTHER = "DV-000054";

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void proposed() {
        database = folder.resolve("hồ sơ.db");
        done("campaign", "begin", "--office", "phuong-mau");
        done("campaign", "open", "2025", "--rulebook", "hue", "--period", "2025");
        done("import", "2025", "--facts", FACTS);
        done("run", "2025");
        done("step", "2025", "propose", "--for", "CS-14", "--all");
    }

    private CommandResult run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--database", database.toString()));
        return CommandResult.run(all.toArray(String[]::new));
    }

    private CommandResult done(String... arguments) {
        CommandResult ran = run(arguments);
        assertThat(ran.err()).doesNotContain("Exception");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private void decided() {
        done("step", "2025", "decide", "--for", "CS-14", "--all", "--paper", "05-QĐ/CB", "--on", "20/12/2025");
    }

    /** Notice and publication of what the base cell decided. */
    private void published() {
        done("step", "2025", "notify", "--for", "CS-14", "--all");
        done("step", "2025", "publish", "--for", "CS-14", "--all");
    }

    private void adjusted() {
        done(
                "step",
                "2025",
                "adjust",
                "--for",
                "CS-14",
                "--subject",
                MEMBER,
                "--grade",
                "NOT_COMPLETED",
                "--reason",
                "Kết luận kiểm tra sau công khai",
                "--paper",
                "07-QĐ/CB",
                "--on",
                "15/01/2026");
    }

    private Path report(String name, String line) {
        Path out = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of("report", "--campaign", "2025", "--out", out.toString()));
        all.addAll(List.of(line.split(" ")));
        done(all.toArray(String[]::new));
        return out;
    }

    private static XWPFDocument document(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String text(Path file) throws Exception {
        StringBuilder text = new StringBuilder();
        XWPFDocument document = document(file);
        document.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
        document.getTables()
                .forEach(it -> rows(it).forEach(
                                row -> text.append(String.join("\t", row)).append('\n')));
        return text.toString();
    }

    private static List<String> row(XWPFTable table, String name) {
        return rows(table).stream()
                .filter(it -> it.get(1).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeADecisionThePaperIsADraftWithoutNumberAndWithoutGrades() throws Exception {
        Path draft = report("draft.docx", "--paper decision --in CS-14");
        assertThat(text(draft)).contains("DỰ THẢO", "Số ......-QĐ/......", "Sổ ghi phuong-mau: ");
        List<List<String>> rows = rows(document(draft).getTables().get(2));
        assertThat(rows.subList(1, rows.size()))
                .hasSize(19)
                .allMatch(it -> it.get(4).isEmpty());
        assertThat(report("same.docx", "--paper decision")).hasSameBinaryContentAs(draft);
        assertThat(row(document(draft).getTables().get(2), "Đảng viên 000055").get(3))
                .isEqualTo("Hoàn thành nhiệm vụ");
    }

    @Test
    void whereSeveralHaveSomebodyWhoWaitsNoneIsGuessed() {
        done("step", "2025", "propose", "--for", "CS-13", "--all");
        assertRefused(
                "Nhiều tổ chức có người đang chờ quyết định: hãy nêu một bằng --in: CS-13, CS-14.", "--paper decision");
    }

    @Test
    void aDecisionBearsNumberDayAndGradesAsTheyWereRecordedAndNobodyElse() throws Exception {
        done(
                "step",
                "2025",
                "decide",
                "--for",
                "CS-14",
                "--subject",
                MEMBER,
                "--grade",
                "NOT_COMPLETED",
                "--reason",
                "Chi bộ xem xét thêm",
                "--paper",
                "04-QĐ/CB",
                "--on",
                "19/12/2025");
        decided();
        Path decision = report("decision.docx", "--paper decision --number 05-QĐ/CB");
        assertThat(text(decision))
                .contains("Số 05-QĐ/CB", "ngày 20 tháng 12 năm 2025", "(Kèm theo Quyết định số 05-QĐ/CB)")
                .doesNotContain("DỰ THẢO", "Đảng viên 000055");
        assertThat(row(document(decision).getTables().get(2), "Đảng viên 000054"))
                .endsWith("Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ");
        XWPFDocument earlier = document(report("earlier.docx", "--paper decision --number 04-QĐ/CB"));
        assertThat(rows(earlier.getTables().get(2))).hasSize(2);
        assertThat(row(earlier.getTables().get(2), "Đảng viên 000055"))
                .endsWith("Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ\nLý do: Chi bộ xem xét thêm");
        assertRefused(
                "Có nhiều văn bản phù hợp, hãy nêu thêm --number, --date hoặc --in: 04-QĐ/CB ngày 19/12/2025 (CS-14);"
                        + " 05-QĐ/CB ngày 20/12/2025 (CS-14).",
                "--paper decision");
        assertRefused(
                "Hồ sơ không có quyết định nào theo số, ngày, tổ chức đã nêu. Các văn bản đã ghi: 04-QĐ/CB ngày"
                        + " 19/12/2025 (CS-14); 05-QĐ/CB ngày 20/12/2025 (CS-14).",
                "--paper decision --number 99-QĐ/CB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void whatComesLaterChangesNoPaper(String form) {
        decided();
        Path then = report("then." + form, "--paper decision");
        published();
        Path slip = report("slip-then." + form, "--paper slip --subject " + OTHER);
        adjusted();
        assertThat(report("later." + form, "--paper decision")).hasSameBinaryContentAs(then);
        assertThat(report("slip-later." + form, "--paper slip --subject " + OTHER))
                .hasSameBinaryContentAs(slip);
    }

    @Test
    void aChangeIsListedWithOldAndNewGradeReasonAndPaper() throws Exception {
        decided();
        assertRefused("Đợt “2025” không có kết quả nào bị điều chỉnh hoặc hủy theo yêu cầu này.", "--paper changes");
        published();
        adjusted();
        Path changes = report("changes.docx", "--paper changes --number 07-QĐ/CB");
        assertThat(text(changes))
                .contains("Số 07-QĐ/CB", "ngày 15 tháng 01 năm 2026")
                .doesNotContain("DỰ THẢO");
        assertThat(rows(document(changes).getTables().get(1)))
                .hasSize(2)
                .contains(List.of(
                        "1",
                        "Đảng viên 000055",
                        "Chi bộ cơ sở Mẫu 14",
                        "Hoàn thành nhiệm vụ",
                        "Không hoàn thành nhiệm vụ",
                        "Kết luận kiểm tra sau công khai",
                        "số 07-QĐ/CB ngày 15/01/2026"));
        done(
                "step",
                "2025",
                "cancel",
                "--for",
                "CS-14",
                "--subject",
                OTHER,
                "--reason",
                "Không trung thực",
                "--paper",
                "08-QĐ/CB",
                "--on",
                "16/01/2026");
        assertThat(rows(document(report("all.docx", "--paper changes --in CS-14"))
                        .getTables()
                        .get(1)))
                .hasSize(3)
                .anyMatch(it -> it.contains("Hủy kết quả, xếp loại lại") && it.contains("Không trung thực"));
    }

    @Test
    void aNoticeGoesToEachOnAPaperAndBearsItsOwnNumberOnceRecorded() throws Exception {
        decided();
        String all = text(report("notices.docx", "--paper notice --number 05-QĐ/CB"));
        assertThat(all.split("THÔNG BÁO", -1)).hasSize(18);
        assertThat(all)
                .contains(
                        "DỰ THẢO",
                        "Số ......-TB/......",
                        "Thực hiện văn bản số 05-QĐ/CB ngày 20/12/2025, Chi bộ cơ sở Mẫu 14 thông báo");
        done(
                "step",
                "2025",
                "notify",
                "--for",
                "CS-14",
                "--subject",
                MEMBER,
                "--paper",
                "02-TB/CB",
                "--on",
                "22/12/2025");
        String one = text(report("notice.docx", "--paper notice --subject DV-000055"));
        assertThat(one)
                .contains(
                        "Số 02-TB/CB",
                        "ngày 22 tháng 12 năm 2025",
                        "Kính gửi: Đảng viên 000055, Chi bộ cơ sở Mẫu 14",
                        "của Đảng viên 000055: Hoàn thành nhiệm vụ.")
                .doesNotContain("DỰ THẢO");
        assertRefused(
                "Kết quả của “DV-000052” chưa được quyết định nên chưa có thông báo.",
                "--paper notice --subject DV-000052");
    }

    /** An adjusted result: who decided it, on which paper, and why, on the slip of whom it concerns. */
    @Test
    void aSlipTellsWhoDecidedOnWhichPaperAndWhyOtherwiseThanProposed() throws Exception {
        Path before = report("before.docx", "--paper slip --subject DV-000055");
        assertThat(text(before)).contains("DỰ THẢO", "kết quả đề xuất xếp loại").doesNotContain("được công nhận");
        decided();
        published();
        adjusted();
        assertThat(text(report("slip.docx", "--paper slip --subject DV-000055")))
                .contains(
                        "Đề xuất: Hoàn thành nhiệm vụ",
                        "Kết quả được công nhận: Không hoàn thành nhiệm vụ (văn bản số 07-QĐ/CB ngày 15/01/2026)",
                        "Lý do: Kết luận kiểm tra sau công khai",
                        "QUÁ TRÌNH XÉT, XẾP LOẠI",
                        "Quyết định; mức “hoàn thành nhiệm vụ”; Chi bộ cơ sở Mẫu 14; số 05-QĐ/CB ngày 20/12/2025")
                .doesNotContain("DỰ THẢO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "xlsx"})
    void theCodesOfASlipAreAProofThatNodeVerifies(String form) throws Exception {
        decided();
        String key = done("audit", "checkpoint", "--public-key-only").out().strip();
        String proof = QrReading.of(report("slip." + form, "--paper slip --subject DV-000055"));
        Path file = Files.writeString(folder.resolve("slip.tlog-proof"), proof);
        NodeProcess holds = NodeProcess.verify("proof", file, "--key", key);
        assertThat(holds.output()).contains("Đảng viên 000055", "05-QĐ/CB");
        assertThat(holds.code()).as(holds.output()).isZero();
        Files.writeString(file, proof.replaceFirst("(?m)^index .*$", "index 3"));
        assertThat(NodeProcess.verify("proof", file, "--key", key).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "proposal-list --in CS-14",
        "summary",
        "results",
        "statistics",
        "ballot --in CS-14",
        "score-form --subject DV-000055"
    })
    void papersOfTheRunNameTheStateOfTheLedgerToo(String paper) throws Exception {
        assertThat(text(report("paper.docx", "--paper " + paper)))
                .containsPattern("Sổ ghi phuong-mau: 4 ghi nhận, gốc [A-Za-z0-9+/]{12}…; đối chiếu bằng");
    }

    @Test
    void aWholeCommitteeIsOneFile() throws Exception {
        decided();
        String html = Files.readString(report("slips.html", "--paper slip --in CS-14"));
        assertThat(html.split("<h1>", -1)).hasSize(21);
        assertThat(html.split("<svg class=\"code\"", -1).length - 1).isGreaterThanOrEqualTo(19);
    }

    @Test
    void whoseDataWereErasedIsCountedAndNotNamed() throws Exception {
        decided();
        done("audit", "erase", "2025", MEMBER, "--paper", "01-CV/CB", "--on", "01/03/2026");
        assertThat(text(report("decision.docx", "--paper decision")))
                .contains("Ngoài ra có 1 trường hợp đã xóa dữ liệu cá nhân")
                .doesNotContain("Đảng viên 000055");
        assertRefused(
                "Dữ liệu cá nhân của “DV-000055” trong đợt này đã xóa nên không lập được phiếu.",
                "--paper slip --subject DV-000055");
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertRefused("Nêu --facts để lập giấy tờ từ dữ liệu, hoặc --campaign", "--paper summary --facts " + FACTS);
        assertRefused("Nêu --facts để lập giấy tờ từ dữ liệu, hoặc --campaign", "--paper summary --rulebook hue");
        assertRefused(
                "Giấy tờ slip lập từ hồ sơ không nhận --number và --date",
                "--paper slip --subject DV-000055 --number 05-QĐ/CB");
        CommandResult over = run(
                "report",
                "--campaign",
                "2025",
                "--paper",
                "summary",
                "--format",
                "html",
                "--out",
                database.toString(),
                "--force");
        assertThat(over.code()).isEqualTo(2);
        assertThat(run(
                                "report",
                                "--paper",
                                "summary",
                                "--out",
                                folder.resolve("a.docx").toString())
                        .err())
                .startsWith("minhxet: Thiếu tùy chọn --campaign");
    }

    private void assertRefused(String message, String line) {
        Path out = folder.resolve("refused.docx");
        List<String> all = new ArrayList<>(List.of("report", "--campaign", "2025", "--out", out.toString()));
        all.addAll(List.of(line.split(" ")));
        CommandResult ran = run(all.toArray(String[]::new));
        assertThat(ran.err()).startsWith("minhxet: " + message);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
