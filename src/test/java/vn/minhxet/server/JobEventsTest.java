package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows a job is told while it goes on, and the answer ends with the job. */
@Timeout(120)
class JobEventsTest {

    private static final String SLOW = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":99.9,"step":0.02}]}""";

    @TempDir
    private static Path folder;

    private static ServedOffice office;
    private static Served served;

    @BeforeAll
    static void begin() throws Exception {
        office = ServedOffice.begin(
                        vn.minhxet.store.DatabaseLocation.of(folder.resolve("r.db")),
                        folder.resolve("r.key"),
                        it -> it.with(FactsSamples.population()))
                .graded();
        served = office.served();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static BufferedReader follow(String job) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.server().address().resolve(job + "/events"))
                .headers(office.served().always())
                .build();
        HttpResponse<java.io.InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String begun(String path, String body) throws Exception {
        HttpAnswer answer = served.post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    private static void drop(String job) throws Exception {
        served.send("DELETE", job, HttpRequest.BodyPublishers.noBody());
    }

    /** The names of the events to the end of the answer. */
    private static List<String> names(BufferedReader events) throws Exception {
        return events.lines()
                .filter(it -> it.startsWith("event: "))
                .map(it -> it.substring(7))
                .toList();
    }

    @Test
    void progressIsToldWhileItGoesOnAndTheEndLast() throws Exception {
        String job = begun("/api/jobs", SLOW);
        List<String> seen = new ArrayList<>();
        int most = 0;
        try (BufferedReader events = follow(job)) {
            for (String line = events.readLine(); line != null; line = events.readLine()) {
                if (line.startsWith("event: ")) {
                    seen.add(line.substring(7));
                }
                if (line.startsWith("data: ") && line.contains("\"done\":")) {
                    int done = Integer.parseInt(line.replaceAll(".*\"done\":([0-9]+).*", "$1"));
                    assertThat(done).isGreaterThanOrEqualTo(most);
                    most = done;
                }
            }
        }
        assertThat(most).isEqualTo(996);
        assertThat(seen).contains("progress").endsWith("done");
        assertThat(seen.indexOf("done")).isEqualTo(seen.size() - 1);
        drop(job);
    }

    @Test
    void theFirstEventComesBeforeTheEnd() throws Exception {
        String first = begun("/api/jobs", SLOW);
        String waiting = begun("/api/jobs", SLOW);
        try (BufferedReader events = follow(waiting)) {
            assertThat(events.readLine()).isEqualTo("event: progress");
            assertThat(events.readLine()).contains("\"kind\":\"SWEEP\"", "\"state\":\"");
            drop(waiting);
            assertThat(names(events)).endsWith("cancelled");
        }
        assertThat(served.get(waiting).status()).isEqualTo(404);
        drop(first);
    }

    @Test
    void verificationsReplaysImportsAndRunsAreFollowed() throws Exception {
        String verification = begun("/api/audit/verifications", "");
        assertThat(names(follow(verification))).endsWith("done");
        assertThat(served.get(verification + "/result").json().get("entries").asLong())
                .isEqualTo(office.record().size());
        String replay = begun(ServedOffice.CAMPAIGN + "/replays", "");
        assertThat(names(follow(replay))).endsWith("done");
        HttpAnswer asked = served.post(
                ServedOffice.CAMPAIGN + "/imports",
                FactsSamples.SMALL.replace("\"shortcomings\":0", "\"shortcomings\":2"),
                "Prefer",
                "respond-async",
                "Content-Type",
                "application/json");
        String imported = asked.header("Location").orElseThrow();
        assertThat(names(follow(imported))).endsWith("done");
        assertThat(served.get(imported + "/result").json().get("version").asInt())
                .isEqualTo(2);
        String run = served.post(ServedOffice.CAMPAIGN + "/runs", "", "Prefer", "respond-async")
                .header("Location")
                .orElseThrow();
        assertThat(names(follow(run))).endsWith("done");
        assertThat(served.get(run + "/result").json().get("made").asBoolean()).isTrue();
        for (String job : List.of(verification, replay, imported, run)) {
            drop(job);
        }
    }

    @Test
    void aFailureIsToldAsOne() throws Exception {
        String job = begun("/api/jobs", SLOW.replace("\"sweep\"", "\"reached\":[\"NO_TARGET\"],\"sweep\""));
        assertThat(names(follow(job))).endsWith("failed");
        drop(job);
    }

    @Test
    void notMoreFollowThanMay() throws Exception {
        String first = begun("/api/jobs", SLOW);
        String waiting = begun("/api/jobs", SLOW);
        List<BufferedReader> following = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            following.add(follow(waiting));
        }
        assertThat(served.get(waiting + "/events").problem()).isEqualTo("busy");
        drop(waiting);
        for (BufferedReader one : following) {
            assertThat(names(one)).endsWith("cancelled");
            one.close();
        }
        drop(first);
    }
}
