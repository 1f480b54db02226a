package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record kept by the command line, as an office and an auditor would. */
class RecordCommandsTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("hue-2025").toString();
    private static final String[] PAPER = {"--paper", "05-QĐ/ĐU", "--on", "20/12/2025"};

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void place() {
        database = folder.resolve("hồ sơ.db");
    }

    private CommandResult run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--database", database.toString()));
        return CommandResult.run(all.toArray(String[]::new));
    }

    private CommandResult by(String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--by", "cán bộ mẫu"))
                .toArray(String[]::new));
    }

    private static String[] with(String[] more, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private void graded() {
        assertDone(by("campaign", "begin", "--office", "phuong-mau"));
        assertDone(by("campaign", "open", "2025", "--rulebook", "hue", "--period", "2025", "--title", "Đợt mẫu"));
        assertDone(by("import", "2025", "--facts", FACTS));
        assertDone(by("run", "2025"));
    }

    private static CommandResult assertDone(CommandResult ran) {
        assertThat(ran.err()).doesNotContain("Exception");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void aYearIsKept() throws IOException {
        graded();
        assertThat(run("campaign", "status").out())
                .startsWith("2025: Đợt mẫu; bộ quy tắc hue; 1 phiên bản dữ liệu; 1 lần xếp loại; đang mở\n");
        assertThat(assertDone(by("step", "2025", "propose", "--for", "CS-14", "--all"))
                        .out())
                .matches("Đề xuất: [0-9]+ đối tượng\\.\n");
        String decided = assertDone(by(with(PAPER, "step", "2025", "decide", "--for", "CS-14", "--all")))
                .out();
        assertThat(decided).contains("đối tượng.").contains("Chưa quyết định được lúc này: ");
        CommandResult log = run("audit", "log", "--last", "1");
        assertThat(log.out())
                .contains("Quyết định: đợt 2025; ")
                .contains("; văn bản số 05-QĐ/ĐU ngày 2025-12-20; thay mặt CS-14 (người thực hiện: cán bộ mẫu)");
        CommandResult holds = run("audit", "verify");
        assertThat(holds.out()).startsWith("Hồ sơ nguyên vẹn: ");
        assertThat(holds.code()).isZero();
        CommandResult replayed = run("audit", "replay", "2025");
        assertThat(replayed.out()).contains("tính lại giống từng byte");
        assertThat(replayed.code()).isZero();
        Path copy = folder.resolve("bản sao.db");
        assertDone(run("backup", "--out", copy.toString()));
        assertThat(run("backup", "--out", copy.toString()).code()).isEqualTo(2);
        Path restored = folder.resolve("khôi phục.db");
        CommandResult back = CommandResult.run(
                "restore", "--from", copy.toString(), "--database", restored.toString(), "--key", database + ".key");
        assertThat(back.err()).isEqualTo("minhxet: Đã kiểm tra và khôi phục hồ sơ tại " + restored + ".\n");
        assertThat(Files.size(restored)).isPositive();
    }

    @Test
    void aPreviewEntersNothing() {
        graded();
        CommandResult same = by("import", "2025", "--facts", FACTS);
        assertThat(same.out()).isEqualTo("Đợt “2025”: dữ liệu không khác phiên bản 1, không ghi thêm.\n");
        String other = CommandResult.FIXTURES.resolve("first-year/facts.json").toString();
        CommandResult preview = by("import", "2025", "--facts", other, "--preview");
        assertThat(preview.out())
                .startsWith("Đợt “2025”: xem trước phiên bản 2, chưa ghi gì.\n")
                .contains("Kết quả xếp loại thay đổi: ");
        assertThat(run("campaign", "status", "2025").out()).contains("1 phiên bản dữ liệu");
    }

    @Test
    void whatIsRefusedIsSaidWithTheFix() {
        assertRefused(
                "Chưa có hồ sơ tại " + database + ". Lập hồ sơ bằng campaign begin, hoặc nêu đúng chỗ bằng --database.",
                run("campaign", "status"));
        graded();
        assertRefused(
                "Đã có hồ sơ hoặc tệp khác tại " + database + ". Chọn chỗ khác bằng --database.",
                by("campaign", "begin", "--office", "x"));
        assertRefused("Không có đợt “2024”. Các đợt đang có: 2025.", by("run", "2024"));
        assertRefused(
                "--period nhận năm như 2025 hoặc quý như 2026-Q1, không nhận “Q1”.",
                by("campaign", "open", "q", "--rulebook", "hue", "--period", "Q1"));
        assertRefused(
                "Nêu đúng một trong ba: --subject, --list hoặc --all.", by("step", "2025", "decide", "--for", "DB"));
        assertThat(by("step", "2025", "decid", "--for", "DB", "--all").err()).endsWith("Có phải là “decide”?\n");
        assertThat(by("step", "2025", "publish", "--for", "DB", "--subject", "DB-01")
                        .code())
                .isEqualTo(2);
        assertRefused(
                "Không thấy khóa ký sổ " + folder.resolve("mất") + ". Nêu đúng tệp khóa bằng --key.",
                by("run", "2025", "--key", folder.resolve("mất").toString()));
        assertRefused(
                "“x” không phải khóa công khai của hồ sơ. Khóa có dạng tên+mã+khóa trên một dòng.",
                run("audit", "verify", "--public-key", "x"));
    }

    private static void assertRefused(String message, CommandResult ran) {
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aListOfDecisionsIsAllOrNothing() throws IOException {
        graded();
        assertDone(by("step", "2025", "propose", "--for", "CS-14", "--all"));
        Path list = Files.writeString(
                folder.resolve("danh sách.csv"), "subject,grade,reason\nDV-000054,TỐT,\nDV-000055,GOOD,\n");
        assertThat(by(with(PAPER, "step", "2025", "decide", "--for", "CS-14", "--list", list.toString()))
                        .err())
                .startsWith("minhxet: " + list + ", dòng 2: ");
        Files.writeString(list, "subject,grade,reason\nDV-000054,NOT_COMPLETED,\n");
        assertThat(by(with(PAPER, "step", "2025", "decide", "--for", "CS-14", "--list", list.toString()))
                        .err())
                .contains("DV-000054");
        assertThat(run("audit", "log", "--last", "1").out()).contains("Đề xuất");
    }
}
