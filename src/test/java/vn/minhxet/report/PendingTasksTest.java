package vn.minhxet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.oracle.Shipped;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.report.pending.PendingTask;
import vn.minhxet.report.pending.PendingTasks;
import vn.minhxet.selection.Selection;

/** A cell that waits for the day on which a member was admitted: the page names the member, and the list asks for the day. */
class PendingTasksTest {

    private static YearGrading year() {
        List<String> members = new ArrayList<>();
        List<String> levels = new ArrayList<>(levels("CELL", "EXCELLENT"));
        for (int i = 0; i < 6; i++) {
            boolean open = i == 5;
            members.add("""
                    {"id":"M%d","name":"Đảng viên %d","organization":"CELL","status":"OFFICIAL","role":"NON_LEADER","admittedOn":%s,
                    "tasksAssigned":10,"tasksCompleted":10,"tasksOnTime":10,"tasksExceeded":5}""".formatted(i, i, open ? "null" : "\"2010-01-01\""));
            levels.addAll(levels("M" + i, i >= 4 ? "AVERAGE" : "GOOD"));
        }
        String json = """
                {"period":{"year":2019,"reviewedOn":"2019-12-10"},
                "organizations":[{"id":"CELL","name":"Chi bộ A","kind":"BASE_CELL","tasksAssigned":10,"tasksCompleted":10,
                "tasksOnTime":10,"tasksExceeded":5}],"members":[%s],"assessments":[%s],"findings":[]}
                """.formatted(String.join(",", members), String.join(",", levels));
        return Shipped.of("132-qd-tw")
                .grader()
                .grade(Population.of(FactsReader.json(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                        .orThrow()));
    }

    private static List<String> levels(String subject, String level) {
        return List.of(
                "{\"subject\":\"%s\",\"criterion\":\"R\",\"aspect\":\"RESULT\",\"level\":\"%s\"}"
                        .formatted(subject, level),
                "{\"subject\":\"%s\",\"criterion\":\"B\",\"aspect\":\"BASIC\",\"level\":\"%s\"}"
                        .formatted(subject, level));
    }

    /** Four of five are the 80 % asked for, four of six are not. */
    @Test
    void asksForTheDayOfAdmission() {
        YearGrading year = year();
        PendingTasks pending = PendingTasks.of(year, Selection.ALL, Language.VI);
        assertThat(pending.tasks())
                .contains(new PendingTask(
                        "Chi bộ A",
                        PendingTask.Kind.ENTER,
                        "“Ngày kết nạp” (trang Đảng viên)",
                        List.of("Đảng viên 5 (M5)")));
        List<ReasonText> reasons = new Explainer(year, Language.VI)
                .text(year.of("CELL").orElseThrow())
                .reasons();
        assertThat(reasons)
                .flatExtracting(ReasonText::missing)
                .contains(
                        "Chưa xếp loại xong cấp dưới là đồng chí Đảng viên 5 (chưa rõ có thuộc diện xếp loại hay không)");
        assertThat(reasons)
                .extracting(it -> String.valueOf(it.facts().get("subordinates")))
                .contains("[5, 6]");
    }
}
