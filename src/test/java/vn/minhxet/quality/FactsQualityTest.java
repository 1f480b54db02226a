package vn.minhxet.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.oracle.Shipped;
import vn.minhxet.reading.FactsReader;

/** Holds what is said of the facts of a year before anyone is graded: by the domain, and the same on the command line. */
class FactsQualityTest {

    /** 30 members, of whom 28 lack the number of tasks. */
    private static String year(boolean complete) {
        StringBuilder members = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            String tasks = complete || i <= 2
                    ? ", \"tasksAssigned\": 10, \"tasksCompleted\": 10, \"tasksOnTime\": 10, \"tasksExceeded\": 0"
                    : "";
            members.append(i == 1 ? "" : ",\n")
                    .append("{\"id\": \"DV%02d\", \"organization\": \"CB\", \"status\": \"OFFICIAL\",".formatted(i))
                    .append(" \"admittedOn\": \"2015-05-19\", \"role\": \"NON_LEADER\",")
                    .append(" \"generalPoints\": 25, \"resultPoints\": 55")
                    .append(tasks)
                    .append('}');
        }
        return """
                {"period": {"year": 2025, "reviewedOn": "2025-12-10", "previousReviewedOn": "2024-12-12"},
                 "organizations": [{"id": "CB", "kind": "BASE_CELL", "generalPoints": 25, "resultPoints": 55,
                   "tasksAssigned": 10, "tasksCompleted": 10, "tasksOnTime": 10, "tasksExceeded": 0}],
                 "members": [%s]%s}
                """.formatted(
                members,
                complete ? "" : ", \"indicators\": [{\"subject\": \"CB\", \"indicator\": \"X\", \"target\": 1}]");
    }

    private static Path file(Path folder, boolean complete) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), year(complete));
    }

    @Test
    void aGapIsCountedWithThoseWhomItLeavesUndecided(@TempDir Path folder) throws IOException {
        FactsQuality quality = FactsQuality.of(
                new Grader(EvaluationPlan.of(Shipped.of("366-qd-tw").rulebook()))
                        .grade(FactsReader.read(file(folder, false)).orThrow()));
        assertThat(quality.isClean()).isFalse();
        assertThat(quality.undecided()).isEqualTo(28);
        assertThat(quality.gaps())
                .filteredOn(it -> "tasksAssigned".equals(it.column()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.of()).isEqualTo(Gap.Rows.MEMBERS);
                    assertThat(it.lacking()).isEqualTo(28);
                    assertThat(it.rows()).isEqualTo(30);
                    assertThat(it.leavesAllUndecided()).isTrue();
                });
        assertThat(quality.warnings().total()).isEqualTo(1);
    }

    @Test
    void theCommandTellsTheSameAndNoGrade(@TempDir Path folder) throws IOException {
        String facts = file(folder, false).toString();
        CommandResult text = CommandResult.run("check-facts", "--facts", facts, "--rulebook", "366-qd-tw");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .startsWith("""
                Kiểm tra dữ liệu năm 2025, ngày kiểm điểm 10/12/2025
                Bộ quy tắc 366-qd-tw 1.0: Kiểm điểm và xếp loại chất lượng hằng năm theo Quy định 366-QĐ/TW
                Tổ chức: 1; đảng viên: 30; cần cấp có thẩm quyền quyết định: 28

                SỐ LIỆU CÒN THIẾU
                """)
                .contains(
                        "  - 28/30 đảng viên thiếu số nhiệm vụ được giao: không trường hợp nào trong số đó xếp loại được")
                .endsWith("""

                CẢNH BÁO
                  - Chỉ tiêu: Chỉ tiêu “X” (1 dòng) không được quy tắc nào xét.
                """);
        CommandResult json = CommandResult.run(
                "check-facts", "--facts", facts, "--rulebook", "366-qd-tw", "--format", "json", "--lang", "en");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out())
                .contains("\"undecided\":28,\n\"gaps\":[\n")
                .contains("\"gaps\":[\n{\"table\":\"members\",\"column\":\"tasksAssigned\",\"lacking\":28,\"rows\":30,"
                        + "\"undecided\":28,\"message\":\"28 of 30 members lack tasks assigned: none of them"
                        + " can be graded until it is entered.\"}")
                .contains("\"warnings\":[\n{\"code\":\"INDICATOR_UNREAD\"")
                .doesNotContain("GOOD");
    }

    @Test
    void cleanFactsAreClean(@TempDir Path folder) throws IOException {
        CommandResult ran = CommandResult.run(
                "check-facts", "--facts", file(folder, true).toString(), "--rulebook", "366-qd-tw", "--lang", "en");
        assertThat(ran.out()).endsWith("\n\nNobody is left open for want of a fact, and there is no warning.\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void badFactsAreRefused(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("facts.json"), "{}");
        CommandResult ran = CommandResult.run("check-facts", "--facts", bad.toString(), "--rulebook", "366-qd-tw");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.bytes()).isEmpty();
    }
}
