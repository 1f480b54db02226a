package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that what is odd about the facts stands in every form of the result. */
class WarningsInEveryFormTest {

    private static final String ODD =
            CommandResult.HOME.resolve("fixtures/doubtful/facts/odd-dates").toString();

    private static CommandResult grade(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"grade", "--facts", ODD, "--rulebook", "366-qd-tw"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return CommandResult.run(all);
    }

    @Test
    void theDocumentHasThemWithTheirPlace() {
        assertThat(grade().out())
                .contains("\"warnings\":[\n{\"code\":\"REVIEW_LATE\",\"message\":\"05/01/2027 sau năm đánh giá 2025")
                .contains("\"table\":\"period\",\"row\":2,\"column\":\"reviewedOn\"}")
                .contains(
                        "\"table\":\"members\",\"row\":2,\"column\":\"admittedOn\",\"id\":\"DV001\",\"subject\":\"DV001\"}");
    }

    @Test
    void theTableCountsAndListsThem() {
        assertThat(grade("--format", "table").out().lines())
                .contains("Số cảnh báo: 4 (liệt kê ở cuối)", "Cảnh báo")
                .anyMatch(it -> it.startsWith("Đảng viên DV001 Ngày kết nạp"));
    }

    @Test
    void csvHasThemInTheRowOfTheSubjectAndCountsThem() {
        CommandResult ran = grade("--format", "csv");
        assertThat(ran.out().lines().findFirst().orElseThrow()).endsWith(",warnings,provenance");
        assertThat(ran.out().lines().filter(it -> it.startsWith("DV001,")))
                .singleElement()
                .asString()
                .contains("31/12/1936 trước ngày kiểm điểm 90 năm");
        assertThat(ran.err().lines()).hasSize(5).endsWith("minhxet: Tổng số cảnh báo: 4.");
    }

    @Test
    void theWorkbookHasAWorksheetOfThem(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.xlsx");
        assertThat(grade("--out", out.toString()).code()).isZero();
        try (ZipFile parts = new ZipFile(out.toFile())) {
            assertThat(text(parts, "xl/workbook.xml")).contains("name=\"C&#x1ea3;nh b&#xe1;o\"");
            assertThat(text(parts, "xl/worksheets/sheet4.xml")).contains("DV001", "admittedOn", "reviewedOn");
        }
    }

    private static String text(ZipFile parts, String name) throws IOException {
        try (InputStream in = parts.getInputStream(parts.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theExplanationHasThoseOfItsSubject() {
        CommandResult text = CommandResult.run("explain", "DV001", "--facts", ODD, "--rulebook", "366-qd-tw");
        assertThat(text.out()).contains("\nCẢNH BÁO VỀ DỮ LIỆU\n  - 31/12/1936 trước ngày kiểm điểm 90 năm.");
        CommandResult json =
                CommandResult.run("explain", "DV001", "--facts", ODD, "--rulebook", "366-qd-tw", "--format", "json");
        assertThat(json.out()).contains("\"code\" : \"ADMITTED_LONG_AGO\"").doesNotContain("REVIEW_LATE");
    }
}
