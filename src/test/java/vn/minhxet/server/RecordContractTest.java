package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.server.ServedOffice.CAMPAIGN;
import static vn.minhxet.server.ServedOffice.PAPER;
import static vn.minhxet.server.ServedOffice.done;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.store.DatabaseLocation;

/** Every status that is described of the record is met, and every answer is as described. */
class RecordContractTest {

    private static final List<String> HERE = List.of(
            " /api/campaigns",
            " /api/audit",
            " /api/health",
            " /metrics",
            "/api/jobs/{id}/result",
            "/api/jobs/{id}/events");

    private static final String REASON = "{\"reason\":\"xong\"," + PAPER + "}";

    /** What some operations do not answer without. */
    private static final Map<String, String> NEEDED = Map.of(
            "/api/campaigns/{id}/result", "?subject=M1",
            "/api/campaigns/{id}/explanation", "?subject=M1",
            "/api/campaigns/{id}/proof", "?subject=M1",
            "/api/campaigns/{id}/differences", "?with=1");

    private static final String SLOW = """
            {"population":"facts","sweep":[{"parameter":"excellent.points","from":80,"to":99.9,"step":0.02}]}""";

    @TempDir
    private Path folder;

    /** Whether a described status is met by this test and not by {@link ContractTest}. */
    static boolean isHeldThere(String status) {
        return HERE.stream().anyMatch(status::contains);
    }

    @Test
    void everyStatusDescribedIsMet() throws Exception {
        HoldingLimits holding = new HoldingLimits(1, 50_000, Duration.ofMinutes(1));
        RequestLimits tight = new RequestLimits(
                50_000, Duration.ofMillis(300), 1, Duration.ofSeconds(5), Duration.ofSeconds(60), holding);
        try (ServedOffice office = ServedOffice.begin(
                DatabaseLocation.of(folder.resolve("r.db")),
                folder.resolve("r.key"),
                it -> it.with(tight).with(FactsSamples.population()))) {
            Served served = office.served();
            campaigns(served);
            steps(served);
            reading(served);
            jobs(served);
            closing(served);
            guarded(office);
            revoked(office);
            Set<String> expected = served.contract().statuses().stream()
                    .filter(RecordContractTest::isHeldThere)
                    .filter(it -> !it.endsWith(" 503") && !it.endsWith(" default"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> met = served.seen().stream()
                    .filter(RecordContractTest::isHeldThere)
                    .collect(Collectors.toCollection(TreeSet::new));
            met.add("GET /api/campaigns 404"); // below
            met.add("GET /api/audit/log 404");
            met.add("GET /api/audit/checkpoint 404");
            met.add("GET /api/audit/tiles 404");
            met.add("POST /api/audit/verifications 404");
            assertThat(met).isEqualTo(expected);
        }
    }

    @Test
    void withoutARecordThereIsNone() throws Exception {
        Served without = Served.shared();
        for (String path : List.of("/api/campaigns", "/api/audit/log", "/api/audit/checkpoint", "/api/audit/tiles")) {
            assertThat(without.get(path).problem()).as(path).isEqualTo("no-record");
        }
        assertThat(without.post("/api/audit/verifications", "").problem()).isEqualTo("no-record");
    }

    private static void campaigns(Served served) throws Exception {
        body(served, "/api/campaigns", ServedOffice.OPENING, "{\"id\":\"a b\",\"year\":2025,\"rulebook\":\"hue\"}");
        assertThat(served.post("/api/campaigns", ServedOffice.OPENING.replace("366-qd-tw", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(served.post("/api/campaigns", ServedOffice.OPENING).status()).isEqualTo(409);
        String runs = CAMPAIGN + "/runs";
        assertThat(served.post(runs, "").status()).isEqualTo(422);
        String imports = CAMPAIGN + "/imports";
        body(served, imports, FactsSamples.SMALL, "{}");
        assertThat(served.post(imports.replace("2025", "x"), FactsSamples.SMALL).status())
                .isEqualTo(404);
        HttpAnswer job =
                served.post(imports, FactsSamples.SMALL, "Prefer", "respond-async", "Content-Type", "application/json");
        assertThat(job.status()).isEqualTo(202);
        bodyless(served, runs);
        assertThat(done(served.post(runs, "")).get("run").get("run").asInt()).isEqualTo(1);
        HttpAnswer run = served.post(runs, "", "Prefer", "respond-async");
        assertThat(run.status()).isEqualTo(202);
        drop(served, job);
        drop(served, run);
    }

    private static void drop(Served served, HttpAnswer job) throws Exception {
        served.send("DELETE", job.header("Location").orElseThrow(), HttpRequest.BodyPublishers.noBody());
    }

    /** What every operation with a body answers; the good one is sent first. */
    private static void body(Served served, String path, String good, String refused) throws Exception {
        assertThat(served.post(path, good).status()).as(path).isEqualTo(200);
        assertThat(served.post(path, refused).status()).as(path).isEqualTo(422);
        refusedBodies(served, path, good);
    }

    private static void refusedBodies(Served served, String path, String good) throws Exception {
        assertThat(served.post(path, "{").status()).isEqualTo(400);
        assertThat(served.post(path, good, "Accept", "text/html", "Content-Type", "application/json")
                        .status())
                .isEqualTo(406);
        assertThat(served.post(path, " ".repeat(60_000)).status()).isEqualTo(413);
        assertThat(served.post(path, good, "Content-Type", "text/plain").status())
                .isEqualTo(415);
        try (RawCall slow = new RawCall(served.server().port())) {
            slow.send(
                    "POST " + path + " HTTP/1.1",
                    "Host: localhost",
                    served.signedInLine(),
                    "Connection: close",
                    "Content-Type: application/json");
            slow.send("", "Content-Length: 9", "", " ");
            Thread.sleep(400);
            slow.send(" ");
            assertThat(served.held("POST", path, slow.answer()).status()).isEqualTo(408);
        }
    }

    /** The same without one. */
    private static void bodyless(Served served, String path) throws Exception {
        assertThat(served.post(path + "?x=1", "").status()).as(path).isEqualTo(400);
        assertThat(served.post(path, "", "Accept", "text/html").status()).isEqualTo(406);
        if (path.contains("2025")) {
            assertThat(served.post(path.replace("2025", "x"), "").status()).isEqualTo(404);
        }
    }

    private static void steps(Served served) throws Exception {
        String steps = CAMPAIGN + "/steps";
        body(served, steps, ServedOffice.selfGrade("M1", "GOOD", "a"), ServedOffice.selfGrade("M99", "GOOD", "a"));
        assertThat(served.post(steps.replace("2025", "x"), ServedOffice.selfGrade("M1", "GOOD", "a"))
                        .status())
                .isEqualTo(404);
        assertThat(served.post(steps, ServedOffice.selfGrade("M1", "GOOD", "a"), "If-Match", "\"x\"")
                        .status())
                .isEqualTo(412);
        String propose = "{\"steps\":[{\"kind\":\"PROPOSE\",\"subject\":\"M2\",\"for\":\"DB1\",\"run\":1}]}";
        done(served.post(steps, propose));
        String grade = served.get(CAMPAIGN + "/result?subject=M2")
                .json()
                .get("proposed")
                .asText();
        String decisions = CAMPAIGN + "/decisions";
        String list = "{\"for\":\"DB1\"," + PAPER + ",\"lines\":[{\"subject\":\"M2\",\"grade\":\"" + grade + "\"}]}";
        body(served, decisions, list, "{\"for\":\"DB1\",\"lines\":[]}");
        assertThat(served.post(decisions.replace("2025", "x"), list).status()).isEqualTo(404);
    }

    private static void reading(Served served) throws Exception {
        for (String path : List.of(
                "/api/campaigns",
                CAMPAIGN,
                CAMPAIGN + "/imports",
                CAMPAIGN + "/runs",
                CAMPAIGN + "/summary",
                CAMPAIGN + "/differences?with=1",
                CAMPAIGN + "/results",
                CAMPAIGN + "/result?subject=M1",
                CAMPAIGN + "/explanation?subject=M1",
                CAMPAIGN + "/rulings",
                "/api/audit/log",
                "/api/audit/checkpoint")) {
            HttpAnswer answer = plain(served, path);
            assertThat(served.get(path, "If-None-Match", answer.header("ETag").orElseThrow())
                            .status())
                    .as(path)
                    .isEqualTo(304);
        }
        plain(served, CAMPAIGN + "/proof?subject=M1");
        plain(served, "/api/audit/tiles");
        plain(served, "/api/health");
        plain(served, "/metrics");
        assertThat(served.get(CAMPAIGN + "/summary?in=NOBODY").status()).isEqualTo(422);
        assertThat(served.get(CAMPAIGN + "/explanation?subject=NOBODY").status())
                .isEqualTo(422);
        assertThat(served.get(CAMPAIGN + "/explanation?subject=M1&run=7").status())
                .isEqualTo(404);
    }

    private static HttpAnswer plain(Served served, String path) throws Exception {
        HttpAnswer answer = served.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        assertThat(served.get(path + (path.contains("?") ? "&x=1" : "?x=1")).status())
                .isEqualTo(400);
        assertThat(served.get(path, "Accept", "image/png").status()).as(path).isEqualTo(406);
        if (path.startsWith(CAMPAIGN)) {
            assertThat(served.get(path.replace("/2025", "/x")).status())
                    .as(path)
                    .isEqualTo(404);
        }
        return answer;
    }

    private static void jobs(Served served) throws Exception {
        HttpAnswer verification = served.post("/api/audit/verifications", "");
        HttpAnswer replay = served.post(CAMPAIGN + "/replays", "");
        String job = replay.header("Location").orElseThrow();
        HttpAnswer events = served.get(job + "/events");
        assertThat(events.status()).isEqualTo(200);
        assertThat(events.text()).contains("event: done");
        HttpAnswer result = plain(served, job + "/result");
        assertThat(result.json().get("holds").asBoolean()).isTrue();
        assertThat(served.get(verification.header("Location").orElseThrow() + "/result")
                        .json()
                        .get("holds")
                        .asBoolean())
                .isTrue();
        assertThat(served.get(job + "/events?x=1").status()).isEqualTo(400);
        assertThat(served.get(job + "/events", "Accept", "image/png").status()).isEqualTo(406);
        drop(served, replay);
        drop(served, verification);
        assertThat(served.get(job + "/events").status()).isEqualTo(404);
        assertThat(served.get(job + "/result").status()).isEqualTo(404);
        bodyless(served, "/api/audit/verifications");
        bodyless(served, CAMPAIGN + "/replays");
        full(served);
    }

    /** One that fails, others that wait, and no room for more. */
    private static void full(Served served) throws Exception {
        String failing = "{\"population\":\"facts\",\"reached\":[\"NOBODY_S\"],\"sweep\":[{\"parameter\":"
                + "\"excellent.points\",\"from\":80,\"to\":81,\"step\":1}]}";
        HttpAnswer failed = served.post("/api/jobs", failing);
        served.get(failed.header("Location").orElseThrow() + "/events");
        assertThat(served.get(failed.header("Location").orElseThrow() + "/result")
                        .status())
                .isEqualTo(422);
        drop(served, failed);
        List<HttpAnswer> begun = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            begun.add(served.post("/api/jobs", SLOW));
        }
        assertThat(served.get(begun.get(7).header("Location").orElseThrow() + "/result")
                        .status())
                .isEqualTo(409);
        assertThat(served.post("/api/audit/verifications", "").status()).isEqualTo(409);
        assertThat(served.post(CAMPAIGN + "/replays", "").status()).isEqualTo(409);
        for (HttpAnswer job : begun) {
            drop(served, job);
        }
    }

    /** Whoever has not signed in, and who may do nothing, are refused at every operation that says so. */
    private static void guarded(ServedOffice office) throws Exception {
        RecordOfTest.account(office.record(), "khach");
        Served guest = office.as("khach");
        for (String status : office.anybody().contract().statuses()) {
            String[] parts = status.split(" ");
            String path = parts[1].replace("{id}", "2025") + NEEDED.getOrDefault(parts[1], "");
            if (!isHeldThere(status)) {
                continue;
            }
            if (parts[2].equals("401")) {
                assertThat(asked(office.anybody(), parts[0], path).problem())
                        .as(status)
                        .isEqualTo("not-signed-in");
            }
            if (parts[2].equals("403") && parts[0].equals("GET") && !parts[1].startsWith("/api/jobs/")) {
                assertThat(guest.get(path).problem()).as(status).isEqualTo("forbidden");
            }
            if (parts[2].equals("403") && parts[0].equals("POST")) {
                HttpAnswer answer = asked(office.served(), parts[0], path, "Sec-Fetch-Site", "cross-site");
                assertThat(answer.problem()).as(status).isEqualTo("foreign-page");
            }
        }
    }

    /** A job whose turn comes when what was granted is gone. */
    private static void revoked(ServedOffice office) throws Exception {
        Grant audit = Grant.whole(Role.AUDITOR);
        RecordOfTest.account(office.record(), "kiem-tra", audit);
        Served auditor = office.as("kiem-tra");
        HttpAnswer before = office.served().post("/api/jobs", SLOW);
        HttpAnswer job = auditor.post("/api/audit/verifications", "");
        office.record().accounts().revoke(RecordOfTest.OPERATOR, "kiem-tra", audit);
        drop(office.served(), before);
        String location = job.header("Location").orElseThrow();
        assertThat(auditor.get(location + "/events").text()).contains("event: failed");
        assertThat(auditor.get(location + "/result").problem()).isEqualTo("forbidden");
        drop(auditor, job);
    }

    private static HttpAnswer asked(Served served, String method, String path, String... headers) throws Exception {
        return served.send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private static void closing(Served served) throws Exception {
        String reopen = CAMPAIGN + "/reopen";
        String close = CAMPAIGN + "/close";
        assertThat(served.post(reopen, REASON).status()).isEqualTo(409);
        assertThat(served.post(close, "{}").status()).isEqualTo(422);
        assertThat(served.post(close.replace("2025", "x"), REASON).status()).isEqualTo(404);
        assertThat(served.post(reopen.replace("2025", "x"), REASON).status()).isEqualTo(404);
        done(served.post(close, REASON));
        assertThat(served.post(close, REASON).status()).isEqualTo(409);
        assertThat(served.post(CAMPAIGN + "/imports", FactsSamples.SMALL.replace("M12", "M13"))
                        .status())
                .isEqualTo(409);
        assertThat(served.post(reopen, "{}").status()).isEqualTo(422);
        done(served.post(reopen, REASON));
        for (String path : List.of(reopen, close)) {
            refusedBodies(served, path, REASON);
        }
        done(served.post(CAMPAIGN + "/imports", FactsSamples.SMALL.replace("M12", "M13")));
        done(served.post(close, REASON));
        assertThat(served.post(CAMPAIGN + "/runs", "").status()).isEqualTo(409);
    }
}
