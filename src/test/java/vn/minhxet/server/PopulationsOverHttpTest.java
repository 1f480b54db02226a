package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;

/** Populations are held under ids that only their callers know, within limits, and answer like facts in the body. */
class PopulationsOverHttpTest {

    private static final Path SHIPPED = Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year");
    private static final String ALL = "/api/populations";

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.with(it -> it.with(FactsSamples.population()));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Served holding(int number, long bytes, Duration unused) throws Exception {
        return Served.with(it -> it.with(RequestLimits.USUAL.with(new HoldingLimits(number, bytes, unused))));
    }

    private static String held(Served by, String facts) throws Exception {
        HttpAnswer answer = by.post(ALL, facts);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private static HttpAnswer delete(Served by, String id, String... headers) throws Exception {
        return by.send("DELETE", ALL + '/' + id, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private static HttpAnswer bare(Served by, String path, String... headers) throws Exception {
        return by.send("POST", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private static String detail(HttpAnswer answer) {
        return answer.json().get("detail").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/gradings?rulebook=366-qd-tw, expected-366-qd-tw.json",
        "/api/gradings?rulebook=hue&held=false, expected-hue.json",
        "/api/gradings?rulebook=366-qd-tw&held=true&lang=en, expected-held-en.json",
        "/api/explanations?rulebook=366-qd-tw&subject=DV10, expected-explain-DV10.json",
    })
    void theDocumentIsTheOneOfFactsInTheBody(String path, String expected) throws Exception {
        String id = held(served, Files.readString(SHIPPED.resolve("facts.json")));
        for (int time = 0; time < 2; time++) {
            HttpAnswer answer = bare(served, path + "&population=" + id);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(Files.readString(SHIPPED.resolve(expected)));
        }
        delete(served, id);
    }

    @Test
    void theRulebookInForceIsTakenAndAnotherIsWarnedOf() throws Exception {
        String id = held(served, FactsSamples.year(2024, 1));
        assertThat(bare(served, "/api/gradings?population=" + id)
                        .json()
                        .at("/rulebook/id")
                        .asText())
                .isEqualTo("124-qd-tw");
        assertThat(bare(served, "/api/gradings?rulebook=366-qd-tw&population=" + id)
                        .header("Minh-Xet-Warning"))
                .contains("rulebook-not-in-force");
        delete(served, id);
    }

    @Test
    void aNullForABodyIsNone() throws Exception {
        String path = "/api/explanations?population=facts&subject=M1";
        String expected = bare(served, path).text();
        for (String body : new String[] {"null", ""}) {
            assertThat(served.post(path, body).text()).isEqualTo(expected);
        }
        for (String body : new String[] {"nul", "nulll", "null null", "{}", "null ", " "}) {
            assertThat(served.post(path, body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void itIsToldWithoutAnyoneInIt() throws Exception {
        HttpAnswer held = served.post(ALL, FactsSamples.SMALL);
        String id = held.json().get("id").asText();
        assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(held.text())
                .isEqualTo("{\"id\":\"" + id
                        + "\",\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\",\"previousReviewedOn\":null},"
                        + "\"organizations\":2,\"members\":12,\"expiresAfterSeconds\":3600}");
        assertThat(held.header("Location")).contains(ALL + '/' + id);
        assertThat(served.get(ALL + '/' + id).text()).isEqualTo(held.text());
        assertThat(served.post(ALL, FactsSamples.SMALL).json().get("id").asText())
                .isNotEqualTo(id);
        int bytes = 2 * (FactsSamples.SMALL.getBytes(UTF_8).length + 12 * 150 + 2 * 400);
        assertThat(served.get(ALL).text())
                .isEqualTo("{\"held\":2,\"most\":8,\"bytes\":" + bytes + ",\"mostBytes\":402653184}");
        delete(served, id);
    }

    @Test
    void theOneOfTheServerStays() throws Exception {
        assertThat(served.get("/api/populations/facts").text())
                .isEqualTo(
                        "{\"id\":\"facts\",\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\",\"previousReviewedOn\":null},"
                                + "\"organizations\":2,\"members\":12,\"expiresAfterSeconds\":null}");
        HttpAnswer refused = delete(served, "facts");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("population-of-the-server");
        assertThat(detail(refused)).isEqualTo("Bộ dữ liệu này được giữ đến khi máy chủ dừng.");
        assertThat(detail(delete(served, "facts", "Accept-Language", "en")))
                .isEqualTo("It is held until the server stops.");
        assertThat(bare(served, "/api/gradings?population=facts").text())
                .isEqualTo(served.post("/api/gradings", FactsSamples.SMALL).text());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8366, 200",
        "127.0.0.1:8366, 200",
        "[::1]:8366, 200",
        "minhxet.example, 421",
        "localhost.example, 421",
        "127.0.0.1.example, 421",
        "cafe, 421",
    })
    void theOneOfTheServerIsKeptFromPagesOfStrangers(String host, int status) throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(
                            "GET /api/populations/facts?lang=en HTTP/1.1",
                            "Host: " + host,
                            "Accept-Language: en",
                            "Connection: close",
                            "",
                            "")
                    .answer();
            assertThat(answer.status()).isEqualTo(status);
            if (status == 421) {
                served.contract().holdProblem(answer);
                assertThat(detail(answer))
                        .isEqualTo("Call the server by localhost, its IP address or a name given by --name.");
            }
        }
    }

    @Test
    void anotherIsUnknown() throws Exception {
        for (HttpAnswer answer : new HttpAnswer[] {
            served.get(ALL + "/x"),
            delete(served, "x"),
            bare(served, "/api/gradings?population=x"),
            bare(served, "/api/explanations?subject=M1&population=x"),
            Served.shared().get("/api/populations/facts"),
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("unknown-population");
            assertThat(detail(answer))
                    .isEqualTo("Bộ dữ liệu chưa được gửi đến, đã bị xóa hoặc đã quá hạn; hãy gửi lại đến"
                            + " /api/populations.");
        }
        assertThat(detail(served.get(ALL + "/x?lang=en")))
                .isEqualTo("It was never brought, or was deleted, or has expired; send the facts to /api/populations"
                        + " again.");
    }

    @Test
    void aPopulationAndABodyTogetherAreRefused() throws Exception {
        HttpAnswer answer = served.post("/api/gradings?population=facts", FactsSamples.SMALL);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
        assertThat(detail(answer))
                .isEqualTo("Tham số population không đi cùng dữ liệu trong thân yêu cầu; hãy bỏ một trong hai.");
        HttpRequest.BodyPublisher chunked =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {' '}));
        HttpAnswer english = served.send("POST", "/api/gradings?population=facts&lang=en", chunked);
        assertThat(detail(english))
                .isEqualTo("The parameter population does not go with facts in the body; leave out one of them.");
    }

    @Test
    void factsWithProblemsAreNotHeld() throws Exception {
        try (Served one = holding(1, 1_000_000, Duration.ofMinutes(1))) {
            HttpAnswer refused = one.post(ALL, "{}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("refused-facts");
            held(one, FactsSamples.SMALL);
        }
    }

    @Test
    void noMoreAreHeldThanTheirNumber() throws Exception {
        try (Served two = holding(2, 1_000_000, Duration.ofMinutes(1))) {
            String first = held(two, FactsSamples.SMALL);
            held(two, FactsSamples.SMALL);
            HttpAnswer refused = two.post(ALL, FactsSamples.SMALL);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("populations-full");
            assertThat(refused.json().get("title").asText()).isEqualTo("Không giữ thêm được bộ dữ liệu");
            assertThat(detail(refused))
                    .isEqualTo("Máy chủ giữ cùng lúc tối đa 2 bộ dữ liệu. Hãy xóa bộ dữ liệu không dùng nữa, hoặc chờ"
                            + " có bộ quá hạn.");
            assertThat(detail(two.post(ALL + "?lang=en", FactsSamples.SMALL)))
                    .isEqualTo(
                            "At most 2 populations are held at once. Delete one that is no longer used, or wait until"
                                    + " one expires.");
            assertThat(delete(two, first).status()).isEqualTo(204);
            held(two, FactsSamples.SMALL);
        }
    }

    @Test
    void noMoreIsHeldThanItsSize() throws Exception {
        int size = FactsSamples.SMALL.getBytes(UTF_8).length + 12 * 150 + 2 * 400;
        try (Served tight = holding(8, size, Duration.ofMinutes(1))) {
            String first = held(tight, FactsSamples.SMALL);
            HttpAnswer refused = tight.post(ALL, FactsSamples.year(2025, 1));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(detail(refused))
                    .isEqualTo("Máy chủ giữ tổng cộng tối đa " + size + " byte dữ liệu. Hãy xóa bộ dữ liệu không dùng"
                            + " nữa, hoặc chờ có bộ quá hạn.");
            assertThat(detail(tight.post(ALL + "?lang=en", FactsSamples.year(2025, 1))))
                    .isEqualTo("At most " + size + " bytes of facts are held together. Delete one that is no longer"
                            + " used, or wait until one expires.");
            delete(tight, first);
            held(tight, FactsSamples.year(2025, 1));
        }
    }

    @Test
    void whoeverMayHoldNothingIsToldSo() throws Exception {
        try (Served none = holding(0, 1_000_000, Duration.ofMinutes(1))) {
            HttpAnswer refused = none.post(ALL, FactsSamples.SMALL);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("nothing-held");
            assertThat(detail(refused)).isEqualTo("Hãy gửi dữ liệu cùng từng yêu cầu.");
            assertThat(detail(none.post(ALL + "?lang=en", FactsSamples.SMALL)))
                    .isEqualTo("Send the facts with each request.");
        }
    }

    @Test
    void whatIsUsedStaysAndWhatIsNotIsDropped() throws Exception {
        try (Served brief = holding(8, 1_000_000, Duration.ofMillis(1_500))) {
            String used = held(brief, FactsSamples.SMALL);
            String seen = held(brief, FactsSamples.SMALL);
            for (int i = 0; i < 8; i++) {
                Thread.sleep(300);
                brief.get(ALL + '/' + seen);
                assertThat(bare(brief, "/api/gradings?population=" + used).status())
                        .isEqualTo(200);
            }
            assertThat(brief.get(ALL + '/' + seen).status()).isEqualTo(404);
            Thread.sleep(2_000);
            assertThat(bare(brief, "/api/gradings?population=" + used).status()).isEqualTo(404);
            assertThat(brief.get(ALL).json().get("bytes").asInt()).isZero();
        }
    }
}
