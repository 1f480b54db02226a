package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import vn.minhxet.api.ApiApplication;
import vn.minhxet.api.RulebookLibrary;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;

/** The description is true: what is served is described, and what is described is served. */
class ContractTest {

    @Test
    void everyOperationIsDescribedAndNothingElse() throws Exception {
        Set<String> served = new TreeSet<>();
        ApiApplication.over(new RulebookLibrary(), RequestLimits.USUAL, Optional.empty()).getClasses().stream()
                .map(Resource::from)
                .filter(it -> it != null)
                .forEach(it -> collect(it, "/", served));
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
            for (String path : Set.of("/api/rulebooks", "/api/rulebooks/hue", "/api/rulebooks/hue/rules")) {
                meetGet(served, path);
            }
            for (String path : Set.of("/api/openapi.json", "/health/live", "/health/ready")) {
                meetGet(served, path);
            }
            meetPopulations(served);
            meetWhatIf(served);
            served.get("/api/rulebooks/x");
            served.get("/api/rulebooks/x/rules");
            assertThat(served.seen())
                    .isEqualTo(withoutThoseMetElsewhere(served.contract().statuses()));
        }
    }

    /** What an empty shelf and unknown failures answer stands in {@link FailuresTest}. */
    private static Set<String> withoutThoseMetElsewhere(Set<String> statuses) {
        return statuses.stream()
                .filter(it -> !it.endsWith(" 503") && !it.endsWith(" default"))
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

    private static HttpAnswer drop(Served served, String path, String... headers) throws Exception {
        return served.send("DELETE", path, HttpRequest.BodyPublishers.noBody(), headers);
    }
}
