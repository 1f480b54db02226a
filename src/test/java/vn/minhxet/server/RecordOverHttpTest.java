package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.server.ServedOffice.CAMPAIGN;
import static vn.minhxet.server.ServedOffice.PAPER;
import static vn.minhxet.server.ServedOffice.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year from facts to a decided list over HTTP; what is told is what the record holds. */
class RecordOverHttpTest {

    @TempDir
    private Path folder;

    private ServedOffice office;
    private Served served;

    @BeforeEach
    void begin() throws Exception {
        office = ServedOffice.begin(folder).graded();
        served = office.served();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private JsonNode steps(String body, String... headers) throws Exception {
        return done(served.post(CAMPAIGN + "/steps", body, headers));
    }

    @Test
    void aYearIsDecidedAndHolds() throws Exception {
        List<JsonNode> decidable = office.results("&committee=DB1&outcome=GRADED");
        assertThat(decidable).hasSizeGreaterThan(8);
        List<String> proposals = decidable.stream().map(ServedOffice::proposal).toList();
        JsonNode entered = steps("{\"steps\":[" + String.join(",", proposals) + "]}");
        assertThat(entered.get("taken").asInt()).isEqualTo(proposals.size());
        List<String> lines = decidable.stream()
                .map(it -> "{\"subject\":\"" + it.get("subject").asText() + "\",\"grade\":\""
                        + it.get("grade").asText() + "\"}")
                .toList();
        JsonNode decided = done(served.post(
                CAMPAIGN + "/decisions",
                "{\"for\":\"DB1\"," + PAPER + ",\"leaveWaiting\":true,\"lines\":[" + String.join(",", lines) + "]}"));
        assertThat(decided.get("taken").asInt()).isPositive();
        String subject = office.results("&stage=DECIDED").get(0).get("subject").asText();
        JsonNode result = done(served.get(CAMPAIGN + "/result?subject=" + subject));
        assertThat(result.get("stage").asText()).isEqualTo("DECIDED");
        assertThat(result.get("decided")).isEqualTo(result.get("proposed"));
        assertThat(result.get("decisionPaper").get("number").asText()).isEqualTo("05-QĐ/ĐU");
        assertThat(result.get("history")).hasSize(2);
        assertThat(result.get("next").toString()).contains("NOTIFY", "ADJUST").doesNotContain("DECIDE");
        assertThat(office.record().verify(office.record().verifier(), Optional.empty()))
                .isEmpty();
        JsonNode campaign = done(served.get(CAMPAIGN));
        assertThat(campaign.get("stages").get("DECIDED").asInt())
                .isEqualTo(decided.get("taken").asInt());
    }

    @Test
    void whatStandsAgainstStepsIsToldOfEach() throws Exception {
        HttpAnswer refused = served.post(
                CAMPAIGN + "/steps?lang=en",
                "{\"steps\":[{\"kind\":\"DECIDE\",\"subject\":\"M1\",\"for\":\"DB1\",\"grade\":\"GOOD\"," + PAPER
                        + "},{\"kind\":\"PROPOSE\",\"subject\":\"M2\",\"for\":\"M2\",\"run\":1}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("refused-by-record");
        assertThat(refused.json().get("problems")).hasSize(2);
        assertThat(refused.json().get("problems").get(0).get("code").asText()).isEqualTo("NOT_ITS_TURN");
        assertThat(refused.json().get("problems").get(1).get("value").asText()).isEqualTo("M2");
        assertThat(office.record().states("2025")).isEmpty();
    }

    @Test
    void theExplanationIsThatOfAHeldPopulationAndItsBytesAreKept() throws Exception {
        String id = served.post("/api/populations", FactsSamples.SMALL)
                .json()
                .get("id")
                .asText();
        HttpAnswer held = served.get("/api/populations/" + id + "/explanation?subject=M1&rulebook=366-qd-tw");
        HttpAnswer first = served.get(CAMPAIGN + "/explanation?subject=M1");
        assertThat(first.text()).isEqualTo(held.text());
        HttpAnswer again = served.get(CAMPAIGN + "/explanation?subject=M1&run=1");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(served.get(CAMPAIGN + "/explanation?subject=M1&lang=en").text())
                .isNotEqualTo(first.text());
        assertThat(served.get(CAMPAIGN + "/summary").text())
                .isEqualTo(served.get("/api/populations/" + id + "/summary?rulebook=366-qd-tw")
                        .text());
    }

    @Test
    void aListIsPagedToItsEndInOneOrder() throws Exception {
        for (String asked : List.of("", "&q=dang", "&q=m1", "&subjectKind=MEMBER")) {
            List<String> whole = new ArrayList<>();
            office.results(asked).forEach(it -> whole.add(it.get("subject").asText()));
            List<String> paged = new ArrayList<>();
            String after = "";
            while (after != null) {
                JsonNode page = served.get(CAMPAIGN + "/results?limit=5" + asked + after)
                        .json();
                page.get("items").forEach(it -> paged.add(it.get("subject").asText()));
                assertThat(page.get("total").asInt()).isEqualTo(whole.size());
                after = page.get("next").isNull()
                        ? null
                        : "&after=" + page.get("next").asText();
            }
            assertThat(paged).as(asked).isEqualTo(whole).doesNotHaveDuplicates();
        }
        JsonNode found = office.results("&q=vien+000003").get(0);
        assertThat(found.get("name").asText()).isEqualTo("Đảng viên 000003");
        assertThat(found.get("matches").toString()).isEqualTo("[{\"from\":5,\"to\":16}]");
    }

    @Test
    void aRuleFindsThoseForWhomItFired() throws Exception {
        JsonNode gradings = served.post("/api/gradings?rulebook=366-qd-tw", FactsSamples.SMALL)
                .json()
                .get("gradings");
        String rule = null;
        for (JsonNode grading : gradings) {
            for (JsonNode reason : grading.get("reasons")) {
                rule = reason.get("rule").asText().equals("quota")
                        ? rule
                        : reason.get("rule").asText();
            }
        }
        List<String> having = new ArrayList<>();
        for (JsonNode grading : gradings) {
            for (JsonNode reason : grading.get("reasons")) {
                if (reason.get("rule").asText().equals(rule)) {
                    having.add(grading.get("subject").asText());
                }
            }
        }
        List<String> found = new ArrayList<>();
        office.results("&rule=" + rule)
                .forEach(it -> found.add(it.get("subject").asText()));
        assertThat(found).containsAll(having).isNotEmpty();
        assertThat(served.get(CAMPAIGN + "/results?rule=nothing").status()).isEqualTo(400);
    }

    @Test
    void aStepDependsOnWhatWasSeen() throws Exception {
        String tag = served.get(CAMPAIGN + "/result?subject=M1").header("ETag").orElseThrow();
        String english = served.get(CAMPAIGN + "/result?subject=M1&lang=en")
                .header("ETag")
                .orElseThrow();
        assertThat(english).isNotEqualTo(tag);
        steps(ServedOffice.selfGrade("M2", "GOOD", "a"));
        steps(ServedOffice.selfGrade("M1", "GOOD", "a"), "If-Match", english);
        HttpAnswer late = served.post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M1", "GOOD", "b"), "If-Match", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("changed-since");
        assertThat(office.record().history("2025", "M1")).hasSize(1);
        String now = served.get(CAMPAIGN + "/result?subject=M1").header("ETag").orElseThrow();
        steps(ServedOffice.selfGrade("M1", "GOOD", "c"), "If-Match", now);
        assertThat(office.record().history("2025", "M1")).hasSize(2);
    }

    @Test
    void anAnswerThatWasLostIsGivenAgain() throws Exception {
        long before = office.record().size();
        String body = ServedOffice.selfGrade("M1", "GOOD", "a");
        // The caller goes before it has read anything.
        try (RawCall call = new RawCall(served.server().port())) {
            byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            call.send(
                    "POST " + CAMPAIGN + "/steps HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "Idempotency-Key: lost",
                    "Content-Length: " + bytes.length,
                    "",
                    body);
        }
        long end = System.nanoTime() + 20_000_000_000L;
        while (office.record().size() == before && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        HttpAnswer again = served.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "lost");
        assertThat(done(again).get("first").asLong()).isEqualTo(before);
        assertThat(office.record().size()).isEqualTo(before + 1);
        assertThat(served.post(CAMPAIGN + "/steps?lang=en", body, "Idempotency-Key", "lost")
                        .text())
                .isEqualTo(again.text());
        HttpAnswer other =
                served.post(CAMPAIGN + "/steps", ServedOffice.selfGrade("M1", "GOOD", "b"), "Idempotency-Key", "lost");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(office.record().size()).isEqualTo(before + 1);
        assertThat(served.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "a b")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aRunIsMadeOnlyWhenSomethingChanged() throws Exception {
        JsonNode same = done(served.post(CAMPAIGN + "/runs", ""));
        assertThat(same.get("made").asBoolean()).isFalse();
        String facts = FactsSamples.SMALL.replace("\"shortcomings\":0", "\"shortcomings\":3");
        JsonNode preview = done(served.post(CAMPAIGN + "/imports?preview=true", facts));
        assertThat(preview.get("entered").asBoolean()).isFalse();
        assertThat(preview.get("version").asInt()).isEqualTo(2);
        assertThat(preview.get("tables").get(0).get("changed").asInt()).isEqualTo(12);
        assertThat(served.get(CAMPAIGN + "/imports").json().get("versions")).hasSize(1);
        assertThat(done(served.post(CAMPAIGN + "/imports?part=CB1", facts))
                        .get("entered")
                        .asBoolean())
                .isTrue();
        JsonNode made = done(served.post(CAMPAIGN + "/runs", "", "Idempotency-Key", "r2"));
        assertThat(made.get("made").asBoolean()).isTrue();
        assertThat(made.get("run").get("run").asInt()).isEqualTo(2);
        assertThat(done(served.post(CAMPAIGN + "/runs", "", "Idempotency-Key", "r2")))
                .isEqualTo(made);
        JsonNode differences = done(served.get(CAMPAIGN + "/differences?with=1&run=2"));
        assertThat(differences.get("total").asInt())
                .isEqualTo(preview.get("gradeCount").asInt());
        assertThat(done(served.get(CAMPAIGN + "/differences?with=2&run=2"))
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theProofAndTheLedgerAreThoseOfTheRecord() throws Exception {
        steps(ServedOffice.selfGrade("M1", "GOOD", "a"));
        assertThat(served.get(CAMPAIGN + "/proof?subject=M1").text())
                .isEqualTo(office.record().proof("2025", "M1").text());
        JsonNode log = done(served.get("/api/audit/log?limit=2&lang=en"));
        assertThat(log.get("size").asLong()).isEqualTo(office.record().size());
        assertThat(log.get("items").get(0).get("subject").asText()).isEqualTo("M1");
        JsonNode rest = done(
                served.get("/api/audit/log?limit=500&before=" + log.get("next").asText()));
        assertThat(rest.get("items").size() + 2).isEqualTo((int) office.record().size());
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(done(served.get("/api/audit/checkpoint")).get("note").asText())
                .isEqualTo(office.record().checkpoint());
        assertThat(zipped()).isEqualTo(exported());
    }

    private List<String> zipped() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.server().address().resolve("/api/audit/tiles"))
                .headers(served.always())
                .build();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName() + ' ' + zip.readAllBytes().length);
            }
        }
        return names;
    }

    private List<String> exported() throws Exception {
        Path tiles = folder.resolve("tiles");
        office.record().export(tiles);
        try (var files = Files.walk(tiles)) {
            List<String> names = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                names.add(tiles.relativize(file).toString() + ' ' + Files.size(file));
            }
            return names;
        }
    }

    @Test
    void twoServersShareTheKeys() throws Exception {
        try (ServedOffice other = ServedOffice.open(office.record().location(), folder.resolve("khóa"))) {
            String body = ServedOffice.selfGrade("M3", "GOOD", "a");
            HttpAnswer first = served.post(CAMPAIGN + "/steps", body, "Idempotency-Key", "k");
            HttpAnswer second = other.served().post(CAMPAIGN + "/steps", body, "Idempotency-Key", "k");
            assertThat(second.text()).isEqualTo(first.text());
            assertThat(other.record().history("2025", "M3")).hasSize(1);
        }
    }

    @Test
    void withoutARecordEverythingElseGoesOn() throws Exception {
        Served without = Served.shared();
        assertThat(without.get("/api/campaigns").problem()).isEqualTo("no-record");
        assertThat(without.post("/api/campaigns", ServedOffice.OPENING).problem())
                .isEqualTo("no-record");
        assertThat(without.get("/api/health").json().get("database").isNull()).isTrue();
    }
}
