package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused, each with what is wrong and what to do. */
class RefusedRequestsTest {

    private static final String BAD_FACTS = """
            {"period":{"year":2025,"reviewedOn":"2025-12-10"},
            "organizations":[
            {"id":"DB1","kind":"BASE_COMMITTEE"},
            {"id":"CB1","kind":"CEL","parent":"DB1"},
            {"id":"CB2","kind":"CELL","parent":"DB2"}],
            "members":[
            {"id":"M1","organization":"CB2","tasksAssigned":10,"tasksCompleted":12},
            {"id":"M1","organization":"CB2","admitedOn":"2010-05-19","generalPoints":31}]}
            """;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    @Test
    void theDescriptionForbidsThemToo() {
        assertThat(served.contract().flawsOfFacts(BAD_FACTS)).isNotEmpty();
    }

    @Test
    void everyProblemOfTheFactsIsTold() throws Exception {
        HttpAnswer answer = served.post("/api/gradings", BAD_FACTS);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("refused-facts");
        assertThat(answer.json().get("title").asText()).isEqualTo("Dữ liệu có lỗi");
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("Chưa xét gì. Hãy sửa các lỗi được liệt kê rồi gửi lại.");
        assertThat(answer.json().get("instance").asText()).isEqualTo("/api/gradings");
        assertThat(messages(answer))
                .containsExactly(
                        "organizations mục 2, kind: “CEL” không có trong danh mục. Có phải là “CELL”? Các giá trị được nhận:"
                                + " CELL, BASE_CELL, SECTION, BASE_COMMITTEE, UPPER_COMMITTEE, PROVINCE.",
                        "organizations mục 3, parent: không có tổ chức nào mang mã “DB2”. Hãy sửa mã hoặc thêm tổ chức"
                                + " này.",
                        "members mục 1, tasksCompleted: 12 lớn hơn số nhiệm vụ được giao (10). Hãy sửa tasksCompleted"
                                + " hoặc tasksAssigned.",
                        "members mục 2: không có thuộc tính nào tên “admitedOn”. Có phải là “admittedOn”? Hãy sửa hoặc xóa"
                                + " thuộc tính này.",
                        "members mục 2, id: mã “M1” đã có ở members mục 1. Mã của tổ chức và đảng viên không được trùng"
                                + " nhau; hãy đổi một trong hai.",
                        "members mục 2, generalPoints: 31 nằm ngoài khoảng cho phép. Cần số từ 0 đến 30, tối đa hai"
                                + " chữ số thập phân.");
    }

    @Test
    void everyProblemOfTheFactsIsToldInEnglish() throws Exception {
        HttpAnswer answer = served.post("/api/gradings", BAD_FACTS, "Accept-Language", "en");
        assertThat(messages(answer))
                .containsExactly(
                        "organizations item 2, kind: “CEL” is not in the list. Did you mean “CELL”? The values are: CELL,"
                                + " BASE_CELL, SECTION, BASE_COMMITTEE, UPPER_COMMITTEE, PROVINCE.",
                        "organizations item 3, parent: there is no organization with the id “DB2”. Correct the id or add"
                                + " the organization.",
                        "members item 1, tasksCompleted: 12 is more than tasks assigned (10). Correct tasksCompleted or"
                                + " tasksAssigned.",
                        "members item 2: there is no property “admitedOn”. Did you mean “admittedOn”? Correct or remove"
                                + " it.",
                        "members item 2, id: the id “M1” is already at members item 1. Ids of organizations and members"
                                + " must differ; change one of them.",
                        "members item 2, generalPoints: 31 is out of range. Expected: a number from 0 to 30, with at most"
                                + " two decimals.");
        JsonNode third = answer.json().at("/problems/2");
        assertThat(third.get("code").asText()).isEqualTo("ABOVE_WHOLE");
        assertThat(third.get("table").asText()).isEqualTo("members");
        assertThat(third.get("row").asInt()).isEqualTo(1);
        assertThat(third.get("column").asText()).isEqualTo("tasksCompleted");
        assertThat(third.get("value").asText()).isEqualTo("12");
    }

    private static List<String> messages(HttpAnswer answer) {
        return StreamSupport.stream(answer.json().get("problems").spliterator(), false)
                .map(it -> it.get("message").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"period\":                                  | BROKEN_JSON",
                "{\"period\":{\"year\":2025,}}                 | BROKEN_JSON",
                "{\"members\":[[[[[[[[[[[[[]]]]]]]]]]]]]}      | JSON_TOO_DEEP",
                "{} {}                                         | TRAILING_TEXT",
            })
    void brokenJsonIsRefused(String body, String code) throws Exception {
        HttpAnswer answer = served.post("/api/gradings?rulebook=366-qd-tw", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-facts");
        assertThat(answer.json().at("/problems/0/code").asText()).isEqualTo(code);
    }

    @Test
    void veryDeepJsonIsRefused() throws Exception {
        HttpAnswer answer = served.post("/api/gradings", "[".repeat(1_000_000));
        assertThat(answer.status()).isBetween(400, 422);
        HttpAnswer inside = served.post("/api/gradings", "{\"members\":[" + "{\"a\":".repeat(100_000));
        assertThat(inside.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type,text/plain",
        "Content-Type,application/x-www-form-urlencoded",
        "Content-Type,application/*",
        "Content-Type,application/vnd.api+json",
        "Content-Type,application/json; charset=iso-8859-1",
    })
    void otherMediaTypesAreRefused(String header, String value) throws Exception {
        HttpAnswer answer = served.post("/api/gradings", FactsSamples.SMALL, header, value);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void aMediaTypeThatIsNoneIsRefused() throws Exception {
        HttpAnswer answer = served.post("/api/gradings", FactsSamples.SMALL, "Content-Type", "nonsense");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-request");
    }

    @Test
    void anEmptyBodyIsRefused() throws Exception {
        HttpAnswer answer = served.post("/api/gradings", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/problems/0/code").asText()).isEqualTo("WRONG_SHAPE");
    }

    @Test
    void aBodyWithoutMediaTypeIsRefused() throws Exception {
        HttpAnswer answer =
                served.send("POST", "/api/gradings", HttpRequest.BodyPublishers.ofString(FactsSamples.SMALL));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aCompressedBodyIsRefused() throws Exception {
        HttpAnswer answer =
                served.post("/api/gradings", "…", "Content-Type", "application/json", "Content-Encoding", "gzip");
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void jsonWithItsCharacterSetIsTaken() throws Exception {
        HttpAnswer answer =
                served.post("/api/gradings", FactsSamples.SMALL, "Content-Type", "Application/JSON;charset=\"UTF-8\"");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void anUnknownRulebookIsToldWithTheNearest() throws Exception {
        for (HttpAnswer answer : List.of(
                served.get("/api/rulebooks/366-qd-tv"),
                served.get("/api/rulebooks/366-qd-tv/rules"),
                served.post("/api/gradings?rulebook=366-qd-tv", FactsSamples.SMALL),
                served.post("/api/explanations?subject=M1&rulebook=366-qd-tv", FactsSamples.SMALL))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("unknown-rulebook");
            assertThat(answer.json().get("detail").asText())
                    .isEqualTo("Không có bộ quy tắc “366-qd-tv”. Có phải là “366-qd-tw”? Có: 124-qd-tw, 132-qd-tw,"
                            + " 366-qd-tw, hue, thanh-hoa");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/rulebooks/..%2f..%2fetc%2fpasswd",
                "/api/rulebooks/..",
                "/api/rulebooks/../../pom.xml",
                "/api/rulebooks/%2e%2e/%2e%2e/pom.xml",
                "/api/rulebooks/..%5c..%5cpom.xml",
                "/api/rulebooks/hue%00",
                "/api/rulebooks/hue%2frulebook.yaml",
                "/api/rulebooks/hue;x=1/rules/..",
                "/api/rulebooks//rules",
                "/api/gradings?rulebook=../rules/hue",
                "/rules/hue/rulebook.yaml",
                "/api",
                "/api/",
                "/health",
                "/favicon.ico",
            })
    void noAddressLeadsToAFile(String path) throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close", "", "")
                    .answer();
            served.contract().holdProblem(answer);
            assertThat(answer.status()).isIn(400, 404, 405);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/gradings?rulbook=hue           | Không có tham số “rulbook”. Các tham số được nhận: rulebook, population, held, lang.",
                "/api/gradings?held=maybe            | Tham số held phải là true hoặc false.",
                "/api/gradings?held=true&held=true   | Tham số held chỉ được có một lần.",
                "/api/gradings?lang=fr               | Tham số lang phải là vi hoặc en.",
                "/api/gradings?Lang=en               | Không có tham số “Lang”. Các tham số được nhận: rulebook, population, held, lang.",
            })
    void parametersAreKnownAndGivenOnce(String path, String detail) throws Exception {
        HttpAnswer answer = served.post(path, FactsSamples.SMALL);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
        assertThat(answer.json().get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        HttpAnswer answer = served.send("DELETE", "/api/rulebooks/hue", HttpRequest.BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET, HEAD, OPTIONS");
        HttpAnswer put = served.send("PUT", "/api/rulebooks/hue/rules", HttpRequest.BodyPublishers.ofString("rule"));
        assertThat(put.status()).isEqualTo(405);
        assertThat(served.get("/api/gradings").status()).isEqualTo(405);
    }

    @Test
    void onlyJsonIsAnswered() throws Exception {
        HttpAnswer answer = served.get("/api/rulebooks", "Accept", "text/html", "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.text())
                .isEqualTo("{\"type\":\"/problems/not-acceptable\",\"title\":\"Not acceptable\",\"status\":406,"
                        + "\"detail\":\"Answers are application/json.\",\"instance\":\"/api/rulebooks\"}");
        assertThat(served.get("/api/rulebooks", "Accept", "text/html, */*;q=0.1")
                        .status())
                .isEqualTo(200);
        assertThat(served.post(
                                "/api/gradings",
                                FactsSamples.SMALL,
                                "Accept",
                                "text/csv",
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(406);
    }
}
