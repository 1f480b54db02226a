package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.metrics.Metrics;

/** The description is true: what is served is described, and what is described is served. */
class ContractTest {

    @Test
    void everyOperationIsDescribedAndNothingElse() throws Exception {
        Set<String> served = new TreeSet<>();
        MinhXetServer.resources(Served.settings(), new RulebookLibrary(), Optional.empty(), new Metrics())
                .getClasses()
                .stream()
                .map(Resource::from)
                .filter(it -> it != null)
                .forEach(it -> collect(it, "/", served));
        served.removeIf(it -> !it.matches("[A-Z]+ /(api|health|metrics)(/.*)?")); // pages are for people
        assertThat(served).isEqualTo(Served.shared().contract().operations());
    }

    private static void collect(Resource resource, String above, Set<String> found) {
        String path = (above + '/' + resource.getPath()).replaceAll("/+", "/");
        resource.getResourceMethods().forEach(it -> found.add(it.getHttpMethod() + ' ' + path));
        resource.getChildResources().forEach(it -> collect(it, path, found));
    }

    @Test
    void everyStatusDescribedIsMet() throws Exception {
        HoldingLimits one = new HoldingLimits(1, 50_000, Duration.ofMinutes(1));
        RequestLimits tight = new RequestLimits(
                50_000, Duration.ofMillis(300), 1, Duration.ofMillis(100), Duration.ofSeconds(20), one);
        try (Served served = Served.with(it -> it.with(tight).with(FactsSamples.population()))) {
            for (String path : Set.of(
                    "/api/gradings",
                    "/api/explanations?subject=M1",
                    "/api/gradings/reach?subject=M1&wanted=EXCELLENT")) {
                meetPost(served, path);
            }
            for (String path : Set.of(
                    "/api/rulebooks", "/api/rulebooks/hue", "/api/rulebooks/hue/rules", "/api/rulebooks/hue/codes")) {
                meetGet(served, path);
            }
            for (String path : Set.of("/api/openapi.json", "/health/live", "/health/ready")) {
                meetGet(served, path);
            }
            meetPopulations(served);
            meetWhatIf(served);
            served.get("/api/rulebooks/x");
            served.get("/api/rulebooks/x/rules");
            served.get("/api/rulebooks/x/codes");
            meetTemplate(served);
            meetHeld(served);
            meetSweeps(served);
            meetJobs(served);
            assertThat(served.seen())
                    .isEqualTo(withoutThoseMetElsewhere(served.contract().statuses()));
        }
    }

    /**
     * What an empty shelf and unknown failures answer stands in {@link FailuresTest}, the record in {@link RecordContractTest};
     * what people are answered where a record is served in {@link SessionsOverHttpTest} and {@link IdentityOverHttpTest}.
     */
    private static Set<String> withoutThoseMetElsewhere(Set<String> statuses) {
        return statuses.stream()
                .filter(it -> !it.endsWith(" 503") && !it.endsWith(" default"))
                .filter(it -> !RecordContractTest.isHeldThere(it))
                .filter(it -> !it.endsWith(" 401") && !it.endsWith(" 403"))
                .filter(it -> !it.contains(" /api/sessions") && !it.contains(" /api/identity/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void meetGet(Served served, String path) throws Exception {
        meetRead(served, path);
        HttpAnswer options = served.send("OPTIONS", path, HttpRequest.BodyPublishers.noBody());
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).contains("GET, HEAD, OPTIONS");
    }

    private static void meetRead(Served served, String path) throws Exception {
        assertThat(served.get(path).status()).isEqualTo(200);
        assertThat(served.get(path + "?x=1").status()).isEqualTo(400);
        assertThat(served.get(path, "Accept", "text/html").status()).isEqualTo(406);
        HttpAnswer head = served.send("HEAD", path, HttpRequest.BodyPublishers.noBody());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(served.get(path).header("Content-Length"));
        assertThat(served.get(path).text()).isEqualTo(served.get(path).text());
    }

    private static void meetPost(Served served, String path) throws Exception {
        char more = path.contains("?") ? '&' : '?';
        assertThat(served.post(path, FactsSamples.SMALL).status()).isEqualTo(200);
        assertThat(served.post(path + more + "rulebook=x", FactsSamples.SMALL).status())
                .isEqualTo(404);
        meetFacts(served, path);
    }

    private static void meetFacts(Served served, String path) throws Exception {
        assertThat(served.post(path, "{}").status()).isEqualTo(422);
        meetBody(served, path);
    }

    private static void meetBody(Served served, String path) throws Exception {
        assertThat(served.post(path, "{").status()).isEqualTo(400);
        assertThat(served.post(path, "{}", "Accept", "text/html", "Content-Type", "application/json")
                        .status())
                .isEqualTo(406);
        assertThat(served.post(path, " ".repeat(60_000)).status()).isEqualTo(413);
        assertThat(served.post(path, "{}", "Content-Type", "text/plain").status())
                .isEqualTo(415);
        try (RawCall slow = new RawCall(served.server().port())) {
            slow.send(
                    "POST " + path + " HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    "Content-Type: application/json");
            slow.send("", "Content-Length: 9", "", " ");
            Thread.sleep(400);
            slow.send(" ");
            assertThat(served.held("POST", path, slow.answer()).status()).isEqualTo(408);
        }
        HttpAnswer options = served.send("OPTIONS", path, HttpRequest.BodyPublishers.noBody());
        assertThat(options.header("Allow").orElseThrow()).contains("OPTIONS, POST");
    }

    private static void meetPopulations(Served served) throws Exception {
        String all = "/api/populations";
        meetFacts(served, all);
        HttpAnswer held = served.post(all, FactsSamples.SMALL);
        assertThat(held.status()).isEqualTo(201);
        assertThat(served.post(all, FactsSamples.SMALL).status()).isEqualTo(409);
        String one = held.header("Location").orElseThrow();
        for (String path : Set.of(all, one)) {
            meetRead(served, path);
        }
        for (String path : Set.of("/api/populations/facts", one)) {
            assertThat(drop(served, path + "?x=1").status()).isEqualTo(400);
            assertThat(drop(served, path, "Accept", "text/html").status()).isEqualTo(406);
        }
        assertThat(drop(served, "/api/populations/facts").status()).isEqualTo(409);
        assertThat(drop(served, one).status()).isEqualTo(204);
        assertThat(drop(served, one).status()).isEqualTo(404);
        assertThat(served.get(one).status()).isEqualTo(404);
    }

    private static void meetWhatIf(Served served) throws Exception {
        String path = "/api/what-if";
        String asked = "{\"population\":\"facts\"";
        assertThat(served.post(path, asked + ",\"against\":\"hue\"}").status()).isEqualTo(200);
        assertThat(served.post(path, asked + ",\"against\":\"x\"}").status()).isEqualTo(404);
        assertThat(served.post(path, asked + ",\"against\":\"hue\",\"by\":\"SECTION\"}")
                        .status())
                .isEqualTo(422);
        meetBody(served, path);
    }

    private static void meetTemplate(Served served) throws Exception {
        String path = "/api/rulebooks/hue/template";
        assertThat(served.get(path).status()).isEqualTo(200);
        assertThat(served.get(path + "?x=1").status()).isEqualTo(400);
        assertThat(served.get("/api/rulebooks/x/template").status()).isEqualTo(404);
        assertThat(served.get(path, "Accept", "text/html").status()).isEqualTo(406);
    }

    private static void meetHeld(Served served) throws Exception {
        for (String asked : List.of(
                "subjects?",
                "organizations?",
                "summary?",
                "explanation?subject=M1",
                "reach?subject=M1&wanted=EXCELLENT",
                "slip?subject=M1")) {
            String path = "/api/populations/facts/" + asked;
            HttpAnswer answer = served.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(served.send("HEAD", path, HttpRequest.BodyPublishers.noBody())
                            .header("Content-Length"))
                    .isEqualTo(answer.header("Content-Length"));
            assertThat(served.get(path, "If-None-Match", answer.header("ETag").orElseThrow())
                            .status())
                    .isEqualTo(304);
            assertThat(served.get("/api/populations/x/" + asked).status()).isEqualTo(404);
            assertThat(served.get(path + "&x=1").status()).isEqualTo(400);
            assertThat(served.get(path, "Accept", "image/png").status()).isEqualTo(406);
            String nobody = path.contains("subject=") ? path.replace("M1", "NOBODY") : path + "in=NOBODY";
            assertThat(served.get(nobody).status()).as(nobody).isEqualTo(422);
        }
        meetExports(served);
        meetDifferences(served);
    }

    private static void meetExports(Served served) throws Exception {
        for (String file : List.of("gradings.csv", "gradings.xlsx")) {
            String path = "/api/populations/facts/" + file;
            assertThat(served.get(path).status()).isEqualTo(200);
            assertThat(served.get(path + "?limit=1").status()).isEqualTo(400);
            assertThat(served.get("/api/populations/x/" + file).status()).isEqualTo(404);
            assertThat(served.get(path, "Accept", "image/png").status()).isEqualTo(406);
            assertThat(served.get(path + "?in=NOBODY").status()).isEqualTo(422);
        }
    }

    private static void meetDifferences(Served served) throws Exception {
        String path = "/api/populations/facts/differences?with=facts";
        HttpAnswer answer = served.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(served.get(path, "If-None-Match", answer.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(304);
        assertThat(served.get("/api/populations/facts/differences").status()).isEqualTo(400);
        assertThat(served.get(path.replace("with=facts", "with=x")).status()).isEqualTo(404);
        assertThat(served.get(path, "Accept", "image/png").status()).isEqualTo(406);
        HttpAnswer early = served.post("/api/populations", FactsSamples.year(2012, 1));
        String id = early.json().get("id").asText();
        assertThat(served.get(path.replace("with=facts", "with=" + id)).status())
                .isEqualTo(422);
        drop(served, "/api/populations/" + id);
    }

    private static final String ASKED = "{\"population\":\"facts\"";
    private static final String VARIED =
            ",\"sweep\":[{\"parameter\":\"excellent.points\",\"from\":80,\"to\":99.9,\"step\":0.1}]}";

    private static void meetSweeps(Served served) throws Exception {
        String path = "/api/sweeps";
        assertThat(served.post(path, ASKED + VARIED).status()).isEqualTo(200);
        meetQuestion(served, path);
    }

    private static void meetQuestion(Served served, String path) throws Exception {
        assertThat(served.post(path, "{\"population\":\"x\"" + VARIED).status()).isEqualTo(404);
        assertThat(served.post(path, ASKED + VARIED.replace("80", "990")).status())
                .isEqualTo(422);
        meetBody(served, path);
    }

    private static void meetJobs(Served served) throws Exception {
        String path = "/api/jobs";
        meetQuestion(served, path);
        meetCurve(served, begun(served, ASKED + VARIED), 200);
        meetCurve(served, begun(served, ASKED + ",\"reached\":[\"NOBODY_S\"]" + VARIED), 422);
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            jobs.add(begun(served, ASKED + VARIED.replace("0.1}", "0.02}"))); // 996 points, so that the last one waits
        }
        assertThat(served.post(path, ASKED + VARIED).status()).isEqualTo(409);
        String last = jobs.get(7);
        assertThat(served.get(last + "/curve").status()).isEqualTo(409);
        assertThat(served.get(last + "/curve?x=1").status()).isEqualTo(400);
        assertThat(served.get(last + "/curve", "Accept", "text/html").status()).isEqualTo(406);
        assertThat(drop(served, last + "?x=1").status()).isEqualTo(400);
        assertThat(drop(served, last, "Accept", "text/html").status()).isEqualTo(406);
        for (String job : jobs) {
            assertThat(drop(served, job).status()).isEqualTo(204);
        }
        assertThat(drop(served, last).status()).isEqualTo(404);
        assertThat(served.get(last).status()).isEqualTo(404);
        assertThat(served.get(last + "/curve").status()).isEqualTo(404);
    }

    private static String begun(Served served, String question) throws Exception {
        HttpAnswer answer = served.post("/api/jobs", question);
        assertThat(answer.status()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    private static void meetCurve(Served served, String job, int status) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (served.get(job).json().get("state").asText().matches("WAITING|RUNNING") && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        meetRead(served, job);
        assertThat(served.get(job + "/curve").status()).isEqualTo(status);
        assertThat(drop(served, job).status()).isEqualTo(204);
    }

    private static HttpAnswer drop(Served served, String path, String... headers) throws Exception {
        return served.send("DELETE", path, HttpRequest.BodyPublishers.noBody(), headers);
    }
}
