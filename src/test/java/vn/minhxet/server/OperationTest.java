package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.http.metrics.RequestLog;
import vn.minhxet.store.DatabaseLocation;

/** What a server tells of itself: figures, a line a request, health; never whom anything was about. */
class OperationTest {

    /** A line of the text format: a comment, or a name with labels and a number. */
    private static final Pattern LINE =
            Pattern.compile("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [-+0-9.E]+");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private ServedOffice office;
    private Served served;

    @BeforeEach
    void begin() throws Exception {
        RequestLog lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
        office = ServedOffice.begin(
                        DatabaseLocation.of(folder.resolve("r.db")),
                        folder.resolve("r.key"),
                        it -> it.with(FactsSamples.population()).with(lines))
                .graded();
        served = office.served();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void requestsAreCountedByRouteAndNamesStandNowhere() throws Exception {
        served.get(ServedOffice.CAMPAIGN + "/explanation?subject=M7");
        served.get(ServedOffice.CAMPAIGN + "/explanation?subject=M7");
        served.get(ServedOffice.CAMPAIGN + "/explanation?subject=NOBODY");
        served.get(ServedOffice.CAMPAIGN + "/results?q=nguyen");
        served.get("/api/populations/facts/subjects");
        served.get("/no/such/place");
        String text = served.get("/metrics").text();
        assertThat(text.lines()).allMatch(it -> LINE.matcher(it).matches());
        assertThat(text)
                .contains(
                        "minhxet_http_requests_total{method=\"GET\",route=\"/api/campaigns/{id}/explanation\","
                                + "status=\"200\"} 2\n",
                        "route=\"/api/campaigns/{id}/explanation\",status=\"422\"} 1\n",
                        "route=\"/api/populations/{id}/subjects\",status=\"200\"} 1\n",
                        "route=\"none\",status=\"404\"} 1\n",
                        "minhxet_http_request_seconds_count{route=\"/api/campaigns/{id}/explanation\"} 3\n",
                        "minhxet_http_request_seconds_bucket{route=\"/api/campaigns/{id}/explanation\",le=\"+Inf\"} 3\n",
                        "minhxet_ledger_entries " + (double) office.record().size() + "\n",
                        "minhxet_database_connections{state=\"active\"} ",
                        "minhxet_jobs{state=\"DONE\"} 0.0\n",
                        "minhxet_held_populations 0.0\n",
                        "minhxet_record_years_bytes ")
                .doesNotContain("M7", "NOBODY", "nguyen", "2025");
    }

    @Test
    void aLineARequestSaysHowItWentAndNotAboutWhom() throws Exception {
        HttpAnswer answer = served.get(ServedOffice.CAMPAIGN + "/explanation?subject=M7");
        served.get(ServedOffice.CAMPAIGN + "/results?q=nguyen");
        List<JsonNode> lines = new ArrayList<>();
        for (int tries = 0; tries < 100 && lines.stream().noneMatch(OperationTest::isList); tries++) {
            Thread.sleep(20); // a line is written when the answer is sent
            lines.clear();
            for (String line : log.toString(StandardCharsets.UTF_8).split("\n")) {
                lines.add(JsonMapper.builder().build().readTree(line));
            }
        }
        JsonNode told = lines.stream()
                .filter(it -> it.get("route").asText().endsWith("/explanation"))
                .findFirst()
                .orElseThrow();
        assertThat(told.get("request").asText())
                .isEqualTo(answer.header("Request-Id").orElseThrow());
        assertThat(told.get("status").asInt()).isEqualTo(200);
        assertThat(told.get("ms").isNumber()).isTrue();
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("M7", "nguyen", "Đảng viên");
    }

    private static boolean isList(JsonNode line) {
        return line.get("route").asText().endsWith("/results");
    }

    @Test
    void healthTellsTheDatabaseAndFailsWithIt() throws Exception {
        HttpAnswer well = served.get("/api/health");
        assertThat(well.status()).isEqualTo(200);
        JsonNode database = well.json().get("database");
        assertThat(database.get("writable").asBoolean()).isTrue();
        assertThat(database.get("safe").asBoolean()).isTrue();
        assertThat(database.get("settings").get("synchronous").asText()).isEqualTo("2");
        assertThat(well.json().get("disk").get("freeBytes").asLong()).isPositive();
        long size = office.record().size();
        assertThat(office.record().verify(office.record().verifier(), java.util.Optional.empty()))
                .isEmpty();
        assertThat(office.record().size()).isEqualTo(size);
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("r.db"));
                var statement = connection.createStatement()) {
            statement.execute("drop table head");
        }
        HttpAnswer ill = served.get("/api/health");
        assertThat(ill.status()).isEqualTo(503);
        assertThat(ill.json().get("status").asText()).isEqualTo("failing");
        assertThat(ill.json().get("database").get("writable").asBoolean()).isFalse();
        assertThat(Files.exists(folder.resolve("r.db"))).isTrue();
    }
}
