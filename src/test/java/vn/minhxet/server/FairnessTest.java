package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;

/** Cheap questions do not wait behind dear ones, nor behind callers who fetch slowly. */
class FairnessTest {

    private static final String EXPLANATION = "/api/explanations?population=facts&subject=M7";

    /** 31 times 32 points. */
    private static final String SWEEP = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":95,"step":0.5},
            {"parameter":"quota.ratioPercent","from":14,"to":29.5,"step":0.5}]}""";

    private static final int MEMBERS = 12_000;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        byte[] facts = FactsSamples.year(2025, MEMBERS).getBytes(StandardCharsets.UTF_8);
        Population population = Population.of(FactsReader.json(new ByteArrayInputStream(facts), ReadingLimits.REQUESTS)
                .orThrow());
        served = Served.with(it -> it.with(population));
        assertThat(explained().status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpAnswer explained() throws Exception {
        return served.send("POST", EXPLANATION, java.net.http.HttpRequest.BodyPublishers.noBody());
    }

    @Test
    void anExplanationIsAnsweredWhileTwoSweepsRunAndSlowReadersFetch() throws Exception {
        List<RawCall> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RawCall call = new RawCall(served.server().port(), 1);
            slow.add(call.send(
                    "POST /api/gradings?population=facts HTTP/1.1", "Host: localhost", "Content-Length: 0", "", ""));
        }
        Thread.sleep(1_000);
        List<CompletableFuture<Integer>> sweeps = List.of(swept(), swept());
        Thread.sleep(200);
        long begun = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(explained().status()).isEqualTo(200);
            assertThat(served.get("/health/live").status()).isEqualTo(200);
            assertThat(served.get("/health/ready").status()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        assertThat(sweeps).as("the sweeps still run").noneMatch(CompletableFuture::isDone);
        assertThat(sweeps.stream().map(CompletableFuture::join)).containsOnly(200);
        for (RawCall call : slow) {
            call.close();
        }
    }

    /** The places of questions are two, those in which years that were brought are sent four. */
    @Test
    void whoFetchesSlowlyKeepsNoPlace() throws Exception {
        byte[] facts = FactsSamples.year(2025, 2_000).getBytes(StandardCharsets.UTF_8);
        List<RawCall> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RawCall call = new RawCall(served.server().port(), 1);
            call.send(
                    "POST /api/gradings?held=true HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Content-Length: " + facts.length,
                    "",
                    "");
            slow.add(call.send(facts));
            assertThat(call.firstByte()).isEqualTo('H');
        }
        assertThat(explained().status()).isEqualTo(200);
        assertThat(served.post("/api/explanations?subject=M1", FactsSamples.SMALL)
                        .status())
                .isEqualTo(200);
        for (RawCall call : slow) {
            call.close();
        }
    }

    private static CompletableFuture<Integer> swept() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return served.post("/api/sweeps", SWEEP).status();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
