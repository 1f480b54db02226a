package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.http.metrics.Metrics;
import vn.minhxet.rulebook.check.RulebookException;

/** What nobody foresaw is told under an id that is also in the log, and nothing else leaks out. */
class FailuresTest {

    /** Fails in the ways in which code fails. */
    @Path("failing")
    public static class Failing {

        /** Fails before anything is answered. */
        @GET
        @Path("exception")
        public String exception() {
            throw new IllegalStateException("secret");
        }

        /** Fails for good. */
        @GET
        @Path("error")
        public String error() {
            throw new StackOverflowError("secret");
        }
    }

    @Test
    void anUnknownFailureBearsAnIdThatIsInTheLog() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try (Served served = failing()) {
            for (String path : List.of("/failing/exception", "/failing/error")) {
                HttpAnswer answer = served.get(path, "Accept-Language", "en");
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.problem()).isEqualTo("unknown-failure");
                String id = answer.json().get("id").asText();
                assertThat(answer.json().get("detail").asText()).contains(id);
                assertThat(answer.text()).doesNotContain("secret", "Exception", "Error");
                assertThat(log.list)
                        .anyMatch(it -> it.getFormattedMessage().equals("failure " + id + " at " + path)
                                && it.getThrowableProxy().getMessage().equals("secret"));
            }
        } finally {
            root.detachAppender(log);
        }
    }

    private static Served failing() throws Exception {
        RulebookLibrary shelf = new RulebookLibrary();
        var resources = MinhXetServer.resources(Served.settings(), shelf, Optional.empty(), new Metrics())
                .register(Failing.class);
        return new Served(MinhXetServer.start(
                Served.settings(), resources, CompletableFuture.completedFuture(null), new Metrics()));
    }

    @Test
    void untilTheRulebooksAreThereItIsLiveAndNotReady() throws Exception {
        try (Served served = failing()) {
            assertThat(served.get("/health/live").status()).isEqualTo(200);
            for (String path :
                    List.of("/health/ready", "/api/rulebooks", "/api/rulebooks/hue", "/api/rulebooks/hue/rules")) {
                HttpAnswer answer = served.get(path);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("not-ready");
                assertThat(answer.header("Retry-After")).contains("5");
            }
            assertThat(served.post("/api/gradings", FactsSamples.SMALL).problem())
                    .isEqualTo("not-ready");
            for (String path : List.of("/api/explanations?subject=M1", "/api/gradings/reach?subject=M1&wanted=GOOD")) {
                assertThat(served.post(path, FactsSamples.SMALL).problem()).isEqualTo("not-ready");
            }
        }
    }

    @Test
    void aRulebookWithProblemsKeepsItFromBeingReadyAndSaysSo(@TempDir java.nio.file.Path rules) throws Exception {
        Files.createDirectories(rules.resolve("bad"));
        Files.writeString(rules.resolve("bad/rulebook.yaml"), "id: other\n");
        ServerSettings usual = Served.settings();
        ServerSettings settings = ServerSettings.of(rules, usual.compiled()).at(usual.host(), 0);
        try (MinhXetServer server = MinhXetServer.start(settings)) {
            assertThat(server.ready())
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .withCauseInstanceOf(RulebookException.class);
            HttpAnswer answer = new Served(server).get("/health/ready", "Accept-Language", "en");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().get("detail").asText()).startsWith("Rulebook bad has");
        }
    }
}
