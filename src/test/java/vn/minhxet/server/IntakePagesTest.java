package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.writing.FactsWriter;

/** A workbook before it is imported: its problems with their cells, or what it would change; nothing is entered. */
class IntakePagesTest {

    private static final String PAGE = "/campaigns/2025/import";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static BrowsedOffice office;

    @BeforeAll
    static void start() throws Exception {
        office = BrowsedOffice.shared();
    }

    private static byte[] workbook(Consumer<Workbook> change) throws Exception {
        YearFacts facts = office.record().facts("2025", 1);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        FactsWriter.xlsx(facts, written);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(written.toByteArray()))) {
            change.accept(workbook);
            workbook.write(changed);
        }
        return changed.toByteArray();
    }

    /** Puts a value into the column of a contract name or heading, in the first row of the members that has one there. */
    private static void put(Workbook workbook, String heading, String value) {
        for (Sheet sheet : workbook) {
            Cell found = cell(sheet, heading);
            if (found != null) {
                found.setCellValue(value);
                return;
            }
        }
        throw new IllegalStateException("no column " + heading);
    }

    private static Cell cell(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(heading)) {
                    for (int below = row.getRowNum() + 1; below <= sheet.getLastRowNum(); below++) {
                        Row next = sheet.getRow(below);
                        Cell value = next == null ? null : next.getCell(cell.getColumnIndex());
                        if (value != null && value.toString().matches("[0-9.]+")) {
                            return value;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static HttpResponse<String> check(byte[] workbook, String query) throws Exception {
        return office.send(PAGE + query, TYPE, workbook);
    }

    @Test
    void thePageSaysWhatItDoesInBothLanguages() throws Exception {
        assertThat(office.page(PAGE).body())
                .contains("Chưa có gì được ghi vào hồ sơ", "type=\"file\"", "/assets/intake.js");
        assertThat(office.page(PAGE + "?lang=en").body()).contains("Nothing is entered in the record yet");
    }

    @Test
    void theSameWorkbookChangesNothing() throws Exception {
        HttpResponse<String> answer = check(workbook(it -> {}), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("giống hệt phiên bản 1");
    }

    @Test
    void whatWouldChangeIsToldWithTheResults() throws Exception {
        int versions = office.record().factsVersions("2025").size();
        HttpResponse<String> answer = check(workbook(it -> put(it, "Điểm tiêu chí chung", "0")), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("phiên bản 2", "./minhxet import 2025 --facts");
        Matcher organizations = Pattern.compile(
                        "Tổ chức đảng</th><td class=\"number\">0</td><td class=\"number\">1</td>")
                .matcher(answer.body());
        assertThat(organizations.find()).as(answer.body()).isTrue();
        assertThat(office.record().factsVersions("2025")).hasSize(versions);
    }

    @Test
    void problemsStandAtTheirCellsAndTheWorkbookComesBackMarked() throws Exception {
        byte[] wrong = workbook(it -> put(it, "Điểm tiêu chí chung", "<b>chín</b>"));
        HttpResponse<String> answer = check(wrong, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("&lt;b&gt;chín", "id=\"marked\"")
                .containsPattern("<th scope=\"row\">[A-Z]+[0-9]+</th>")
                .doesNotContain("<b>chín");
        HttpRequest request = HttpRequest.newBuilder(URI.create(office.server().address() + PAGE + "/marked"))
                .header("Content-Type", TYPE)
                .headers(office.signedIn())
                .POST(HttpRequest.BodyPublishers.ofByteArray(wrong))
                .build();
        HttpResponse<byte[]> marked = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(marked.statusCode()).isEqualTo(200);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked.body()))) {
            long comments = 0;
            for (Sheet sheet : workbook) {
                comments += sheet.getCellComments().size();
            }
            assertThat(comments).isPositive();
        }
    }

    @Test
    void whatIsNoWorkbookIsSaidSo() throws Exception {
        HttpResponse<String> answer = check("không phải sổ tính".getBytes(UTF_8), "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sổ tính có 1 lỗi");
        assertThat(office.send(PAGE, "text/plain", "x".getBytes(UTF_8)).statusCode())
                .isEqualTo(415);
        HttpResponse<String> part = check(workbook(it -> {}), "?part=khong-co");
        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(part.body()).contains("Hồ sơ không nhận dữ liệu này");
    }
}
