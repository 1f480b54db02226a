package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations as slips to print: of one and of many, as another library and a reader of HTML find them. */
class ExplainOnPaperTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("first-year/csv").toString();

    @TempDir
    Path folder;

    private CommandResult explain(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "explain";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--facts";
        all[words.length + 2] = FACTS;
        return CommandResult.run(all);
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            StringBuilder text = new StringBuilder();
            read.getParagraphs().forEach(it -> text.append(it.getText()).append('\n'));
            for (XWPFTable table : read.getTables()) {
                text.append(table.getText()).append('\n');
            }
            return text.toString();
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void oneIsTheSlipOfTheReport() throws IOException {
        Path explained = folder.resolve("a.docx");
        Path reported = folder.resolve("b.docx");
        assertThat(explain("DV04", "--out", explained.toString()).code()).isZero();
        CommandResult.run(
                "report", "--paper", "slip", "--subject", "DV04", "--facts", FACTS, "--out", reported.toString());
        assertThat(explained).hasSameBinaryContentAs(reported);
        assertThat(text(explained)).contains("Đảng viên 000004").doesNotContain("366-member-");
    }

    @Test
    void manyStandInOneFileEachOnItsPage() throws IOException {
        Path file = folder.resolve("cb1.docx");
        assertThat(explain("--in", "CB1", "--out", file.toString()).code()).isZero();
        String text = text(file);
        for (String name : List.of("Chi bộ Mẫu 01", "Đảng viên 000001", "Đảng viên 000006")) {
            assertThat(text).contains(name);
        }
        assertThat(text).doesNotContain("Đảng viên 000007");
        assertThat(count(text, "PHIẾU GIẢI TRÌNH")).isEqualTo(7);
        CommandResult html = explain("--in", "CB1", "--format", "html");
        assertThat(html.code()).isZero();
        assertThat(count(html.out(), "<h1>")).isEqualTo(7);
        assertThat(count(html.out(), "class=\"page\"")).isEqualTo(6);
        assertThat(count(explain("--only", "NOT_GRADED", "--format", "html").out(), "<h1>"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoSlipIsRefused() {
        assertThat(explain("DV04", "--reach", "EXCELLENT", "--format", "html").err())
                .contains("--reach không dùng với dạng html");
        assertThat(explain("DV04", "--rules", "--format", "html").err()).contains("--rules không dùng với dạng html");
        assertThat(explain("DV04", "--format", "docx").err()).contains("Thiếu --out");
        assertThat(explain("DV04", "--out", folder.resolve("a.pdf").toString()).err())
                .contains("a.pdf");
        assertThat(explain("--only", "ON_HOLD", "--format", "html").err()).contains("được chọn là 0");
        assertThat(explain("--all", "--format", "json").err()).contains("không có dạng json");
        assertThat(folder).isEmptyDirectory();
    }
}
