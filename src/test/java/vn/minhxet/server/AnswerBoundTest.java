package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer lists is bounded, of one subject and as a whole; what goes beyond is counted or told with the fix. */
class AnswerBoundTest {

    /** So many heads of a cell with so many findings. */
    private static String facts(int heads, int findings) {
        String members = IntStream.range(0, heads)
                .mapToObj(it -> "{\"id\":\"M" + it
                        + "\",\"organization\":\"CB1\",\"collective\":\"CB1\",\"leads\":\"CB1\",\"role\":\"LEADER\"}")
                .collect(Collectors.joining(","));
        String found = IntStream.range(0, findings)
                .mapToObj(
                        it -> "{\"id\":\"K" + it
                                + "\",\"subject\":\"CB1\",\"kind\":\"DISCIPLINE\",\"form\":\"WARNING\",\"concludedOn\":\"2025-05-01\"}")
                .collect(Collectors.joining(","));
        return "{\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\"},\"organizations\":["
                + "{\"id\":\"DB1\",\"kind\":\"BASE_COMMITTEE\"},{\"id\":\"CB1\",\"kind\":\"CELL\",\"parent\":\"DB1\"}],"
                + "\"members\":[" + members + "],\"findings\":[" + found + "]}";
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "20, 20, 0", "21, 20, 1", "500, 20, 480"})
    void aRuleListsTwentyFindingsOfASubjectAndCountsTheOthers(int findings, int listed, int counted) throws Exception {
        HttpAnswer answer =
                Served.shared().post("/api/explanations?subject=CB1&rulebook=366-qd-tw&lang=en", facts(1, findings));
        Map<String, List<String>> byRule = new TreeMap<>();
        for (JsonNode reason : answer.json().at("/grading/reasons")) {
            byRule.computeIfAbsent(reason.get("rule").asText(), any -> new ArrayList<>())
                    .add(reason.get("message").asText());
        }
        List<String> most = byRule.values().stream()
                .max(java.util.Comparator.comparing(List::size))
                .orElseThrow();
        assertThat(most).hasSize(listed + (counted == 0 ? 0 : 1));
        if (counted > 0) {
            assertThat(most.stream().filter(it -> it.startsWith(counted + " further")))
                    .hasSize(1);
        }
    }

    @Test
    void aWholeOfTooManyReasonsIsRefusedWithTheFixAndItsPartsAreAnswered() throws Exception {
        String facts = facts(5_500, 25);
        Served served = Served.shared();
        HttpAnswer refused = served.post("/api/gradings", facts);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("answer-too-large");
        assertThat(refused.json().get("detail").asText())
                .isEqualTo(
                        "Có quá nhiều căn cứ so với số đối tượng. Hãy gửi dữ liệu đến /api/populations rồi lấy từng trang và"
                                + " từng đối tượng, hoặc tách dữ liệu theo từng đảng bộ.");
        String held = served.post("/api/populations", facts).header("Location").orElseThrow();
        assertThat(served.get(held + "/gradings.csv").problem()).isEqualTo("answer-too-large");
        assertThat(served.get(held + "/subjects?limit=500").json().get("items")).hasSize(500);
        assertThat(served.get(held + "/explanation?subject=M17").status()).isEqualTo(200);
        served.send("DELETE", held, java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(served.post("/api/gradings", facts(2_000, 25)).status()).isEqualTo(200);
    }
}
