package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;

/** A sweep that nobody waits for tells how far it has come, ends, can be stopped, and keeps nobody from a place. */
class JobsOverHttpTest {

    private static final String LONG = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":95,"step":0.5},
            {"parameter":"quota.ratioPercent","from":14,"to":29.5,"step":0.5}]}""";

    private static final String SHORT = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":82,"step":0.5}]}""";

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        byte[] facts = FactsSamples.year(2025, 12_000).getBytes(StandardCharsets.UTF_8);
        Population population = Population.of(FactsReader.json(new ByteArrayInputStream(facts), ReadingLimits.REQUESTS)
                .orThrow());
        served = Served.with(it -> it.with(population));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String begun(String question) throws Exception {
        served.contract().holdSweep(question);
        HttpAnswer answer = served.post("/api/jobs", question);
        assertThat(answer.status()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    private static void cancel(String job) throws Exception {
        assertThat(served.send("DELETE", job, HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
    }

    private static JsonNode until(String job, String states) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            JsonNode state = served.get(job).json();
            if (state.get("state").asText().matches(states)) {
                return state;
            }
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void itsResultIsTheSweepAnsweredAtOnce() throws Exception {
        String job = begun(SHORT);
        JsonNode done = until(job, "DONE|FAILED");
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(done.get("done").asInt())
                .isEqualTo(5)
                .isEqualTo(done.get("of").asInt());
        assertThat(served.get(job + "/curve").text())
                .isEqualTo(served.post("/api/sweeps", SHORT).text());
        cancel(job);
        assertThat(served.get(job).status()).isEqualTo(404);
    }

    @Test
    void itTellsHowFarItHasComeAndStopsWhenItIsCancelled() throws Exception {
        String job = begun(LONG);
        until(job, "RUNNING");
        int before = served.get(job).json().get("done").asInt();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (served.get(job).json().get("done").asInt() == before) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
        JsonNode running = served.get(job).json();
        assertThat(running.get("of").asInt()).isEqualTo(992);
        assertThat(running.get("state").asText()).isEqualTo("RUNNING");
        assertThat(served.get(job + "/curve").problem()).isEqualTo("job-unfinished");
        cancel(job);
        // The next one runs only because the place is free again.
        String next = begun(SHORT);
        assertThat(until(next, "DONE|FAILED").get("state").asText()).isEqualTo("DONE");
        cancel(next);
    }

    @Test
    void aSweepIsAnsweredWhileAJobRuns() throws Exception {
        String job = begun(LONG);
        until(job, "RUNNING");
        assertThat(served.post("/api/sweeps", SHORT).status()).isEqualTo(200);
        assertThat(served.get(job).json().get("state").asText()).isEqualTo("RUNNING");
        cancel(job);
    }

    @Test
    void fewAreKeptAndThatIsTold() throws Exception {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            jobs.add(begun(LONG));
        }
        HttpAnswer refused = served.post("/api/jobs", SHORT);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("jobs-full");
        assertThat(refused.json().get("detail").asText()).startsWith("Máy chủ giữ cùng lúc tối đa 8 việc");
        for (String job : jobs) {
            cancel(job);
        }
    }

    @Test
    void whyOneFailedIsTold() throws Exception {
        String job = begun(SHORT.replace("\"sweep\"", "\"reached\":[\"NO_TARGET\"],\"sweep\""));
        JsonNode failed = until(job, "DONE|FAILED");
        assertThat(failed.get("state").asText()).isEqualTo("FAILED");
        assertThat(failed.get("problem").asText()).contains("NO_TARGET");
        assertThat(served.get(job + "/curve").problem()).isEqualTo("impossible-supposition");
        cancel(job);
    }
}
