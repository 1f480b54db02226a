package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four quarters of leaders under the guidance of Thanh Hóa, decided and published, feed their year. */
class QuartersTest {

    private static final List<String> ENDS = List.of("03-31", "06-30", "09-30", "12-15");

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void place() {
        database = folder.resolve("hồ sơ.db");
        done("campaign", "begin", "--office", "phuong-mau");
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

    /**
     * Facts of a quarter or, for 0, of the year: a base cell with three leaders. In the second quarter DV02 has 40 points; DV03
     * came in the third, DV04 left after the first.
     */
    private Path facts(int quarter, String more) throws IOException {
        String period = quarter == 0
                ? "\"year\":2026,\"reviewedOn\":\"2026-12-20\",\"previousReviewedOn\":\"2025-12-20\""
                : "\"year\":2026,\"quarter\":" + quarter + ",\"reviewedOn\":\"2026-" + ENDS.get(quarter - 1)
                        + "\",\"previousReviewedOn\":\"2025-12-20\"";
        List<String> members =
                new ArrayList<>(List.of(member("DV01", 60, more), member("DV02", quarter == 2 ? 15 : 60, "")));
        if (quarter == 0 || quarter > 2) {
            members.add(member("DV03", 60, ""));
        }
        if (quarter == 1) {
            members.add(member("DV04", 60, ""));
        }
        return Files.writeString(
                folder.resolve("facts-" + quarter + ".json"),
                "{\"period\":{" + period + "},\"organizations\":[{\"id\":\"CS1\",\"name\":\"Chi bộ cơ sở Mẫu 01\","
                        + "\"kind\":\"BASE_CELL\",\"generalPoints\":26,\"resultPoints\":58,\"tasksAssigned\":20,"
                        + "\"tasksCompleted\":20,\"tasksOnTime\":20,\"tasksExceeded\":2}],\"members\":["
                        + String.join(",", members) + "]}");
    }

    private static String member(String id, int results, String more) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"name\":\"Đảng viên %s\",\"organization\":\"CS1\",\"status\":\"OFFICIAL\","
                        + "\"admittedOn\":\"2015-05-19\",\"role\":\"LEADER\",\"generalPoints\":25,\"resultPoints\":%d,"
                        + "\"tasksAssigned\":20,\"tasksCompleted\":20,\"tasksOnTime\":20,\"tasksExceeded\":2,"
                        + "\"targetsMissed\":0,\"unitsInCharge\":0,\"unitsFailed\":0,\"lowConfidencePercent\":0%s}",
                id,
                id,
                results,
                more);
    }

    private void quarter(int quarter, boolean closed) throws IOException {
        String id = "q" + quarter;
        done("campaign", "open", id, "--rulebook", "thanh-hoa", "--period", "2026-Q" + quarter);
        done("import", id, "--facts", facts(quarter, "").toString());
        done("run", id);
        done("step", id, "propose", "--for", "CS1", "--all");
        done("step", id, "decide", "--for", "CS1", "--all", "--paper", "0" + quarter + "-QĐ/CB", "--on", "2026-12-20");
        done("step", id, "notify", "--for", "CS1", "--all");
        done("step", id, "publish", "--for", "CS1", "--all");
        if (closed) {
            done("campaign", "close", id);
        }
    }

    private void year(String more) throws IOException {
        done("campaign", "open", "2026", "--rulebook", "thanh-hoa", "--period", "2026");
        done("import", "2026", "--facts", facts(0, more).toString());
        done("run", "2026");
    }

    @Test
    void theYearTakesWhatItsQuartersPublishedAndSaysSo() throws Exception {
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarter(quarter, true);
        }
        year(",\"quarterGrades\":[\"GOOD\"]");
        String preview = done("campaign", "import-quarters", "2026", "--from", "q4,q2,q3,q1", "--preview")
                .out();
        assertThat(preview)
                .startsWith("Đợt “2026”: xem trước phiên bản 2, chưa ghi gì.\n")
                .contains(
                        "Quý 1 (đợt “q1”): 3 kết quả đã công khai.\nQuý 2 (đợt “q2”): 2 kết quả đã công khai.\n",
                        "Có kết quả quý: 3 đối tượng (DV01, DV02, DV03).\n",
                        "Thay mức quý đã nhập trước đây: 1 đối tượng (DV01).\n",
                        "Không có kết quả quý nào: 1 đối tượng (CS1).\n",
                        "Có kết quả quý nhưng không có trong dữ liệu năm nên bỏ qua: 1 đối tượng (DV04).\n")
                .doesNotContain("Chưa lấy kết quả của quý");
        assertThat(done("campaign", "status", "2026").out()).contains("1 phiên bản dữ liệu");
        done("campaign", "import-quarters", "2026", "--from", "q1,q2,q3,q4");
        assertThat(done("campaign", "import-quarters", "2026", "--from", "q1,q2,q3,q4")
                        .out())
                .startsWith("Đợt “2026”: dữ liệu không khác phiên bản 2, không ghi thêm.\n");
        assertThat(done("audit", "log", "--last", "1").out())
                .containsPattern(
                        "Nhập dữ liệu: đợt 2026; dữ liệu phiên bản 2; kết quả quý của đợt q1 đến ghi nhận số \\d+; ");
        done("run", "2026");
        Path slip = folder.resolve("slip.html");
        done("report", "--campaign", "2026", "--paper", "slip", "--subject", "DV02", "--out", slip.toString());
        assertThat(Files.readString(slip)).contains("1 quý trong năm bị xếp loại không hoàn thành nhiệm vụ");
        assertThat(done("audit", "verify").out()).startsWith("Hồ sơ nguyên vẹn: ");
        assertThat(done("audit", "replay", "2026").out()).contains("tính lại giống từng byte");
    }

    @Test
    void aQuarterThatIsNotClosedIsTakenOnlyWhereThatIsSaid() throws Exception {
        quarter(1, true);
        quarter(2, false);
        year("");
        assertRefused(
                "Đợt quý “q2” chưa khép nên kết quả còn có thể thay đổi.",
                "campaign",
                "import-quarters",
                "2026",
                "--from",
                "q1,q2");
        assertThat(done("campaign", "import-quarters", "2026", "--from", "q1,q2", "--open-too")
                        .out())
                .contains("Chưa lấy kết quả của quý: 3, 4.\n");
        assertRefused("Quý của đợt “q1” được nêu hai lần.", "campaign", "import-quarters", "2026", "--from", "q1,q1");
        assertRefused(
                "Đợt “q1” phải là đợt của cả năm", "campaign", "import-quarters", "q1", "--from", "q2", "--open-too");
        assertRefused(
                "Đợt “2026” không phải đợt của một quý năm 2026.",
                "campaign",
                "import-quarters",
                "2026",
                "--from",
                "2026");
    }

    /** A version that says that it is of quarters, and is not what they published, is seen. */
    @Test
    void quartersOtherThanPublishedAreSeen() throws Exception {
        quarter(1, true);
        year("");
        done("campaign", "import-quarters", "2026", "--from", "q1");
        assertThat(done("audit", "verify").out()).startsWith("Hồ sơ nguyên vẹn: ");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection
                    .createStatement()
                    .executeUpdate(
                            "update facts_version set content = (select content from facts_version where campaign = '2026' and number = 1) where campaign = '2026' and number = 2");
        }
        CommandResult altered = run("audit", "verify");
        assertThat(altered.out()).contains("phiên bản dữ liệu 2026/2");
        assertThat(altered.code()).isEqualTo(1);
    }

    private void assertRefused(String message, String... arguments) {
        CommandResult ran = run(arguments);
        assertThat(ran.err()).startsWith("minhxet: " + message);
        assertThat(ran.code()).isEqualTo(2);
    }
}
