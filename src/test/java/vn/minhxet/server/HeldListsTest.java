package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of a held population come to their end, tell no one twice, and agree with the gradings and with each other. */
class HeldListsTest {

    private static final Path SHIPPED =
            Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year/facts.json");

    private static Served served;
    private static String population;
    private static List<JsonNode> gradings;

    @BeforeAll
    static void start() throws Exception {
        served = Served.with(it -> it);
        population = "/api/populations/" + held(Files.readString(SHIPPED));
        gradings = list(served.send(
                        "POST",
                        "/api/gradings?population=" + population.substring(17),
                        java.net.http.HttpRequest.BodyPublishers.noBody())
                .json()
                .get("gradings"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String held(String facts) throws Exception {
        return served.post("/api/populations", facts).json().get("id").asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> pages(String asked, int limit) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page =
                    served.get(population + asked + "&limit=" + limit + after).json();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            all.addAll(list(page.get("items")));
            if (page.get("next").isNull()) {
                assertThat(all).hasSize(page.get("total").asInt());
                return all;
            }
            after = "&after=" + page.get("next").asText();
        }
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(it -> it.get("subject").asText()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 500})
    void theListIsThatOfTheGradingsInPagesOfAnySize(int limit) throws Exception {
        List<JsonNode> all = pages("/subjects?", limit);
        assertThat(ids(all)).isEqualTo(ids(gradings));
        for (int i = 0; i < all.size(); i++) {
            for (String property : List.of("name", "subjectKind", "outcome", "grade", "openGrades", "score")) {
                assertThat(all.get(i).get(property)).isEqualTo(gradings.get(i).get(property));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, NEEDS_DECISION",
        "outcome, GRADED",
        "grade, GOOD",
        "grade, EXCELLENT",
        "subjectKind, MEMBER",
        "subjectKind, ORGANIZATION",
    })
    void whoIsFilteredIsWhoHasIt(String property, String value) throws Exception {
        List<String> expected = gradings.stream()
                .filter(it -> it.get(property).asText().equals(value))
                .map(it -> it.get("subject").asText())
                .toList();
        assertThat(expected).isNotEmpty().hasSizeLessThan(gradings.size());
        assertThat(ids(pages("/subjects?" + property + '=' + value, 3))).isEqualTo(expected);
    }

    @Test
    void aRuleFindsThoseForWhomItFired() throws Exception {
        String rule = gradings.stream()
                .flatMap(it -> list(it.get("reasons")).stream())
                .map(it -> it.get("rule").asText())
                .filter(it -> !it.equals("quota"))
                .findFirst()
                .orElseThrow();
        List<String> having = gradings.stream()
                .filter(it -> list(it.get("reasons")).stream()
                        .anyMatch(one -> one.get("rule").asText().equals(rule)))
                .map(it -> it.get("subject").asText())
                .toList();
        assertThat(ids(pages("/subjects?rule=" + rule, 3))).containsAll(having);
        HttpAnswer unknown = served.get(population + "/subjects?rule=" + rule + "x&lang=en");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().get("detail").asText()).contains("has no rule “" + rule + "x”", "“" + rule + "”?");
    }

    @Test
    void anOrganizationHoldsWhatStandsBelowIt() throws Exception {
        List<String> ids = ids(pages("/subjects?in=CB1", 2));
        assertThat(ids).contains("CB1", "DV01").doesNotContain("CB2", "DB");
        assertThat(ids(pages("/subjects?in=DB", 50))).isEqualTo(ids(gradings));
        assertThat(ids(pages("/subjects?kind=CELL", 1))).containsExactly("CB1", "CB2");
        assertThat(served.get(population + "/subjects?in=DV01").status()).isEqualTo(400);
    }

    @Test
    void namesAreFoundWithoutAccentsAndSorted() throws Exception {
        assertThat(ids(pages("/subjects?q=chi%20bo", 1))).containsExactly("CB1", "CB2");
        assertThat(ids(pages("/subjects?q=dv10", 5))).containsExactly("DV10");
        assertThat(ids(pages("/subjects?q=000003", 5))).containsExactly("DV03");
        assertThat(ids(pages("/subjects?q=x%20y", 5))).isEmpty();
        List<JsonNode> byPoints = pages("/subjects?sort=POINTS&subjectKind=MEMBER", 4);
        assertThat(byPoints.stream()
                        .map(it -> it.get("score"))
                        .filter(it -> !it.isNull())
                        .map(it -> -it.asDouble()))
                .isSorted();
        assertThat(ids(byPoints)).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|Tham số limit phải là số nguyên từ 1 đến 500.",
                "limit=501|Tham số limit phải là số nguyên từ 1 đến 500.",
                "limit=99999999999999999999|Tham số limit phải là số nguyên từ 1 đến 500.",
                "limit=%31%20|Tham số limit phải là số nguyên từ 1 đến 500.",
                "after=NOBODY|Tham số after phải là mã cuối cùng của trang trước, cùng các tham số khác như trang trước.",
                "after=CB1%26kind=BASE_CELL|Tham số after phải là mã cuối cùng của trang trước, cùng các tham số khác như trang"
                        + " trước.",
                "grade=good|Tham số grade phải là một trong NOT_COMPLETED, COMPLETED, GOOD, EXCELLENT.",
                "sort=UP|Tham số sort phải là một trong ID, NAME, POINTS, RESULT.",
                "in=DV01|Tham số in phải là mã của một tổ chức đảng; “DV01” là đảng viên.",
            })
    void aParameterThatLeadsNowhereIsRefused(String asked, String detail) throws Exception {
        HttpAnswer answer = served.get(population + "/subjects?" + asked.replace("%26", "&"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void theTreeLeadsFromTheRootDownWithItsCounts() throws Exception {
        JsonNode roots = served.get(population + "/organizations").json();
        assertThat(roots.get("organization").isNull()).isTrue();
        assertThat(roots.at("/items/0/organization/subject").asText()).isEqualTo("DB");
        assertThat(roots.at("/items/0/below").asInt()).isEqualTo(2);
        JsonNode base = served.get(population + "/organizations?in=DB&limit=1").json();
        assertThat(base.get("organization")).isEqualTo(roots.at("/items/0"));
        assertThat(base.get("next").asText()).isEqualTo("CB1");
        JsonNode cell = served.get(population + "/organizations?in=CB2").json();
        assertThat(cell.at("/way/0/subject").asText()).isEqualTo("DB");
        assertThat(cell.get("way")).hasSize(1);
        assertThat(cell.get("items")).isEmpty();
        JsonNode whole = served.get(population + "/summary").json();
        assertThat(base.at("/organization/counts")).isEqualTo(whole.get("counts"));
        long good = gradings.stream()
                .filter(it -> it.get("subjectKind").asText().equals("MEMBER"))
                .filter(it -> it.get("grade").asText().equals("GOOD"))
                .count();
        assertThat(whole.at("/counts/members/results/GOOD").asLong()).isEqualTo(good);
        int ofCells = base.at("/items/0/counts/members/total").asInt()
                + cell.at("/organization/counts/members/total").asInt();
        assertThat(ofCells).isEqualTo(whole.at("/counts/members/total").asInt());
    }

    @Test
    void theQuotaIsToldWithWhatIsOverAndFree() throws Exception {
        JsonNode summary = served.get(population + "/summary").json();
        assertThat(summary.get("quotas")).isNotEmpty();
        for (JsonNode quota : summary.get("quotas")) {
            long candidates = quota.get("candidates").asLong();
            assertThat(quota.get("staying").asLong()
                            + quota.get("tied").asLong()
                            + quota.get("moved").asLong())
                    .isEqualTo(candidates);
            assertThat(quota.get("over").asLong())
                    .isEqualTo(candidates - quota.get("limit").asLong());
            assertThat(quota.get("free").asLong() == 0 || quota.get("over").asLong() == 0)
                    .isTrue();
        }
        assertThat(served.get(population + "/summary?in=CB1")
                        .json()
                        .at("/counts/members/total")
                        .asInt())
                .isLessThan(summary.at("/counts/members/total").asInt());
    }

    @Test
    void twoPopulationsAreCompared() throws Exception {
        String facts = Files.readString(SHIPPED);
        String other =
                held(facts.replace("\"DV02\"", "\"DV99\"").replace("\"generalPoints\": 27", "\"generalPoints\": 2"));
        JsonNode same = served.get(population + "/differences?with=" + population.substring(17))
                .json();
        assertThat(same.get("total").asInt()).isZero();
        JsonNode differences =
                served.get(population + "/differences?with=" + other).json();
        assertThat(differences.get("added").asInt()).isEqualTo(1);
        assertThat(differences.get("removed").asInt()).isEqualTo(1);
        assertThat(differences.get("changed").asInt()).isPositive();
        List<JsonNode> paged = pages("/differences?with=" + other, 1);
        assertThat(paged).isEqualTo(list(differences.get("items")));
        assertThat(paged.stream()
                        .filter(it -> it.get("subject").asText().equals("DV99"))
                        .map(it -> it.get("difference").asText()))
                .containsExactly("ADDED");
        served.send("DELETE", "/api/populations/" + other, java.net.http.HttpRequest.BodyPublishers.noBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explanation?subject=DV10", "/reach?subject=DV10&wanted=GOOD"})
    void oneSubjectIsAnsweredByTheDocumentOfFactsInABody(String asked) throws Exception {
        String posted = asked.replace("/explanation", "/api/explanations").replace("/reach", "/api/gradings/reach");
        HttpAnswer answer = served.get(population + asked);
        assertThat(answer.text())
                .isEqualTo(served.post(posted, Files.readString(SHIPPED)).text());
    }

    @Test
    void theTagChangesWithWhateverTheAnswerDependsOn() throws Exception {
        String asked = population + "/explanation?subject=DV10";
        String tag = tag(asked);
        assertThat(tag(asked)).isEqualTo(tag);
        String facts = Files.readString(SHIPPED);
        String again = held(facts);
        String altered = held(facts.replace("\"generalPoints\": 27", "\"generalPoints\": 26"));
        assertThat(tag("/api/populations/" + again + "/explanation?subject=DV10"))
                .isEqualTo(tag);
        assertThat(List.of(
                        tag,
                        tag("/api/populations/" + altered + "/explanation?subject=DV10"),
                        tag(asked + "&lang=en"),
                        tag(asked + "&rulebook=hue"),
                        tag(population + "/explanation?subject=DV01"),
                        tag(population + "/slip?subject=DV10"),
                        tag(population + "/reach?subject=DV10&wanted=GOOD"),
                        tag(population + "/reach?subject=DV10&wanted=EXCELLENT")))
                .doesNotHaveDuplicates();
        HttpAnswer known = served.get(asked, "If-None-Match", tag);
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.header("ETag")).contains(tag);
        assertThat(known.text()).isEmpty();
        assertThat(served.get(asked, "If-None-Match", "\"other\", " + tag).status())
                .isEqualTo(304);
        assertThat(served.get(asked, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        assertThat(served.get(asked + "&lang=en", "If-None-Match", tag).status())
                .isEqualTo(200);
        for (String id : List.of(again, altered)) {
            served.send("DELETE", "/api/populations/" + id, java.net.http.HttpRequest.BodyPublishers.noBody());
        }
    }

    @Test
    void aCompressedAnswerIsKnownByItsTagToo() throws Exception {
        String asked = population + "/explanation?subject=DV10";
        try (RawCall first = new RawCall(served.server().port())) {
            first.send(
                    "GET " + asked + " HTTP/1.1",
                    "Host: localhost",
                    "Accept-Encoding: gzip",
                    "Connection: close",
                    "",
                    "");
            HttpAnswer compressed = first.answer();
            assertThat(compressed.header("Content-Encoding")).contains("gzip");
            String tag = compressed.header("ETag").orElseThrow();
            assertThat(served.get(asked, "If-None-Match", tag).status()).isEqualTo(304);
        }
    }

    private static String tag(String asked) throws Exception {
        HttpAnswer answer = served.get(asked);
        assertThat(answer.status()).isEqualTo(200);
        return answer.header("ETag").orElseThrow();
    }
}
