package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;

/** No caller gets more than the limits allow, and none keeps another from being served. */
class LimitsTest {

    private static final int MOST = 300_000;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        RequestLimits tight = new RequestLimits(
                MOST, Duration.ofSeconds(2), 1, Duration.ofMillis(200), Duration.ofSeconds(4), HoldingLimits.USUAL);
        served = Served.with(
                it -> it.with(tight).with(it.lines().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(2))));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aBodyOfTheLargestSizeIsTaken() throws Exception {
        String facts = FactsSamples.SMALL;
        assertThat(served.post("/api/gradings", facts + " ".repeat(MOST - facts.getBytes(UTF_8).length))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLargerBodyIsRefusedByItsLength() throws Exception {
        try (RawCall call = post("Content-Length: " + (MOST + 1), "Accept-Language: en", "", "{")) {
            HttpAnswer answer = served.held("POST", "/api/gradings", call.answer());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("body-too-large");
            assertThat(answer.json().get("detail").asText())
                    .isEqualTo("The limit is 300000 bytes. Split the facts by committee.");
        }
    }

    @Test
    void aBodyOfUnheardLengthIsRefused() throws Exception {
        try (RawCall call = post("Content-Length: 9999999999999", "", "{")) {
            assertThat(served.held("POST", "/api/gradings", call.answer()).status())
                    .isEqualTo(413);
        }
    }

    @Test
    void aLargerBodyInChunksIsRefusedAsItArrives() throws Exception {
        byte[] much = FactsSamples.year(2025, 5_000).getBytes(UTF_8);
        HttpRequest.BodyPublisher chunked =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much));
        HttpAnswer answer = served.send(
                "POST", "/api/gradings", chunked, "Content-Type", "application/json", "Accept-Language", "vi");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("Giới hạn là 300000 byte. Hãy tách dữ liệu theo từng đảng bộ.");
    }

    @Test
    void aBodyThatStopsIsGivenUp() throws Exception {
        try (RawCall call = post("Content-Length: 100", "", "{")) {
            HttpAnswer answer = served.held("POST", "/api/gradings", call.answer());
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.problem()).isEqualTo("body-too-slow");
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        try (RawCall call = post("Content-Length: 100", "", "")) {
            for (int i = 0; i < 8; i++) {
                Thread.sleep(300);
                call.send(" ");
            }
            HttpAnswer answer = served.held("POST", "/api/gradings", call.answer());
            assertThat(answer.status()).isEqualTo(408);
        }
    }

    @Test
    void aHeaderThatStopsIsGivenUp() throws Exception {
        try (RawCall call =
                new RawCall(served.server().port()).send("GET /health/live HTTP/1.1", "Host: localhost", "X")) {
            assertThat(call.bytes()).isEmpty();
        }
    }

    @Test
    void slowBodiesKeepNobodyFromBeingServed() throws Exception {
        List<RawCall> slow = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            slow.add(post("Content-Length: 100", "", "{"));
        }
        assertThat(served.post("/api/gradings", FactsSamples.SMALL).status()).isEqualTo(200);
        for (RawCall call : slow) {
            call.close();
        }
    }

    @Test
    void whoeverFetchesNothingLosesTheAnswerAndKeepsNobodyWaiting() throws Exception {
        byte[] facts = FactsSamples.year(2025, 1_000).getBytes(UTF_8);
        // The time for work is that for fetching too: long enough for a slow machine, and then a little more is waited.
        RequestLimits fetched = new RequestLimits(
                MOST, Duration.ofSeconds(30), 1, Duration.ofSeconds(10), Duration.ofSeconds(10), HoldingLimits.USUAL);
        try (Served patient = Served.with(it -> it.with(fetched));
                RawCall call = new RawCall(patient.server().port(), 1)) {
            call.send(
                    "POST /api/gradings?held=true HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Content-Length: " + facts.length,
                    "",
                    "");
            call.send(facts);
            assertThat(call.firstByte()).isEqualTo('H');
            assertThat(patient.post("/api/explanations?subject=M1", FactsSamples.SMALL)
                            .status())
                    .isEqualTo(200);
            Thread.sleep(11_500);
            assertThat(new String(call.bytes(), UTF_8))
                    .startsWith("TTP/1.1 200")
                    .doesNotContain("\r\n0\r\n\r\n");
        }
    }

    @Test
    void aGradingThatTakesTooLongIsGivenUp() throws Exception {
        RequestLimits hurried = new RequestLimits(
                MOST, Duration.ofSeconds(2), 1, Duration.ofSeconds(20), Duration.ofMillis(1), HoldingLimits.USUAL);
        try (Served hasty = Served.with(it -> it.with(hurried))) {
            for (int i = 0; i < 3; i++) {
                HttpAnswer answer = hasty.post("/api/explanations?subject=M1", FactsSamples.year(2025, 1_000));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("grading-too-long");
            }
        }
    }

    @Test
    void aSweepThatTakesTooLongIsGivenUp() throws Exception {
        RequestLimits hurried = new RequestLimits(
                MOST, Duration.ofSeconds(2), 1, Duration.ofSeconds(20), Duration.ofMillis(1), HoldingLimits.USUAL);
        try (Served hasty = Served.with(it -> it.with(hurried).with(FactsSamples.population()))) {
            for (int i = 0; i < 3; i++) {
                HttpAnswer answer = hasty.post("/api/sweeps", """
                        {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":95,"step":0.5},
                        {"parameter":"quota.ratioPercent","from":10,"to":30,"step":1}]}""");
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("sweep-too-long");
                assertThat(answer.json().get("detail").asText()).isEqualTo("Hãy thu hẹp khoảng hoặc tăng bước.");
            }
        }
    }

    @Test
    void whatIsUnderWayWhenItStopsIsStillAnswered() throws Exception {
        Served stopping = Served.with(it -> it);
        byte[] facts = FactsSamples.year(2025, 2_000).getBytes(UTF_8);
        try (RawCall call = new RawCall(stopping.server().port(), 1)) {
            call.send("POST /api/gradings?held=true HTTP/1.1", "Host: localhost", "Content-Type: application/json");
            call.send("", "Content-Length: " + facts.length, "", "");
            call.send(facts);
            assertThat(call.firstByte()).isEqualTo('H');
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
            while (stopping.server().port() > 0) {
                Thread.onSpinWait();
            }
            assertThat(stopped).isNotDone();
            assertThat(new String(call.bytes(), UTF_8)).endsWith("\r\n0\r\n\r\n");
            stopped.join();
        }
    }

    private static HttpAnswer grade(Served by, String facts) {
        try {
            return by.post("/api/gradings?held=true", facts);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tooManyAtOnceAreSentAway() throws Exception {
        String facts = FactsSamples.year(2025, 1_000);
        // One place, next to no waiting for it, and as long for the work as the slowest machine takes: whoever comes
        // first is
        // answered, however slow it is.
        RequestLimits single = new RequestLimits(
                MOST, Duration.ofMinutes(5), 1, Duration.ofMillis(1), Duration.ofMinutes(5), HoldingLimits.USUAL);
        try (Served narrow = Served.with(it -> it.with(single))) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(
                        CompletableFuture.supplyAsync(() -> grade(narrow, facts).status()));
            }
            assertThat(answers.stream().map(CompletableFuture::join))
                    .isSubsetOf(200, 503)
                    .contains(200);
        }
    }

    @Test
    void connectionsBeyondTheirNumberWait() throws Exception {
        try (Served few = Served.with(
                it -> it.with(it.lines().withNumber(3).withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1))))) {
            List<RawCall> open = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                open.add(new RawCall(few.server().port()));
            }
            for (RawCall call : open) {
                call.close();
            }
            assertThat(few.get("/health/live").status()).isEqualTo(200);
        }
    }

    @Test
    void anAddressInUseIsTold() {
        assertThatThrownBy(() -> MinhXetServer.start(
                        Served.settings().at("127.0.0.1", served.server().port())))
                .isInstanceOf(IOException.class);
    }

    private static RawCall post(String... rest) throws Exception {
        RawCall call = new RawCall(served.server().port());
        call.send(
                "POST /api/gradings HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Connection: close",
                "");
        return call.send(rest);
    }
}
