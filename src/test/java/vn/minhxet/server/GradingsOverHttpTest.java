package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts go in, the graded year comes out. */
class GradingsOverHttpTest {

    /** Years with what the command line answers, byte for byte. */
    private static final Path SHIPPED = Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year");

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/gradings?rulebook=366-qd-tw, expected-366-qd-tw.json",
        "/api/gradings?rulebook=hue&held=false, expected-hue.json",
        "/api/gradings?rulebook=366-qd-tw&held=true&lang=en, expected-held-en.json",
        "/api/explanations?rulebook=366-qd-tw&subject=DV10, expected-explain-DV10.json",
    })
    void theDocumentIsTheOneOfTheCommandLine(String path, String expected) throws Exception {
        HttpAnswer answer = served.post(path, Files.readString(SHIPPED.resolve("facts.json")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(Files.readString(SHIPPED.resolve(expected)));
    }

    @Test
    void theShippedFactsAreAsDescribed() throws Exception {
        served.contract().holdFacts(Files.readString(SHIPPED.resolve("facts.json")));
    }

    @Test
    void theRulebookInForceAtTheEndOfTheYearIsTaken() throws Exception {
        served.contract().holdFacts(FactsSamples.SMALL);
        assertThat(rulebookOf(FactsSamples.year(2025, 1))).isEqualTo("366-qd-tw");
        assertThat(rulebookOf(FactsSamples.year(2024, 1))).isEqualTo("124-qd-tw");
        assertThat(rulebookOf(FactsSamples.year(2022, 1))).isEqualTo("132-qd-tw");
    }

    private static String rulebookOf(String facts) throws Exception {
        return served.post("/api/gradings", facts).json().at("/rulebook/id").asText();
    }

    @Test
    void aYearWithoutRulebookIsRefusedUnlessOneIsNamed() throws Exception {
        String facts = FactsSamples.year(2012, 1);
        HttpAnswer refused = served.post("/api/gradings", facts, "Accept-Language", "en");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("no-rulebook-in-force");
        assertThat(refused.json().get("detail").asText())
                .isEqualTo("No rulebook is in force on 31 December 2012. Correct the graded year, or choose one by the"
                        + " parameter rulebook.");
        HttpAnswer named = served.post("/api/gradings?rulebook=366-qd-tw", facts);
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.header("Minh-Xet-Warning")).contains("rulebook-not-in-force");
        assertThat(served.post("/api/gradings", FactsSamples.SMALL).header("Minh-Xet-Warning"))
                .isEmpty();
    }

    @Test
    void theParameterGoesBeforeTheHeaderOfLanguage() throws Exception {
        String english =
                served.post("/api/gradings?lang=en", FactsSamples.SMALL).text();
        String vietnamese =
                served.post("/api/gradings?lang=vi", FactsSamples.SMALL).text();
        assertThat(english).isNotEqualTo(vietnamese);
        HttpAnswer byParameter = served.post("/api/gradings?lang=en", FactsSamples.SMALL, "Accept-Language", "vi");
        assertThat(byParameter.text()).isEqualTo(english);
        HttpAnswer byHeader = served.post("/api/gradings", FactsSamples.SMALL, "Accept-Language", "vi;q=0.4, en-GB");
        assertThat(byHeader.text()).isEqualTo(english);
        assertThat(byHeader.header("Content-Language")).contains("en");
        assertThat(byHeader.header("Vary").orElse("")).contains("Accept-Language");
        HttpAnswer neither = served.post("/api/gradings", FactsSamples.SMALL, "Accept-Language", "fr");
        assertThat(neither.text()).isEqualTo(vietnamese);
    }

    @Test
    void manyAtOnceAreAnsweredLikeOneAfterTheOther() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (int members = 1; members <= 8; members++) {
            bodies.add(FactsSamples.year(2025, members * 40));
        }
        List<String> serial = new ArrayList<>();
        for (String body : bodies) {
            serial.add(served.post("/api/gradings", body).text());
        }
        ExecutorService callers = Executors.newFixedThreadPool(bodies.size());
        List<CompletableFuture<String>> parallel = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(() -> text(body), callers))
                .toList();
        assertThat(parallel.stream().map(CompletableFuture::join)).isEqualTo(serial);
        callers.shutdown();
    }

    private static String text(String body) {
        try {
            return served.post("/api/gradings", body).text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneGradingIsExplained() throws Exception {
        HttpAnswer answer = served.post("/api/explanations?subject=M5&lang=en", FactsSamples.SMALL);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/grading/subject").asText()).isEqualTo("M5");
        assertThat(answer.json().at("/grading/held")).isNotEmpty();
        assertThat(answer.json().at("/next/0/obstacles")).isNotEmpty();
        assertThat(answer.json().at("/documents/0/id").asText()).isEqualTo("366-QĐ/TW");
    }

    @Test
    void aSubjectThatIsNotThereIsNotExplained() throws Exception {
        HttpAnswer answer = served.post("/api/explanations?subject=M99%E2%80%AE", FactsSamples.SMALL);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unknown-subject");
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("Không có tổ chức hoặc đảng viên nào mang mã “M99?”.");
        HttpAnswer near = served.post("/api/explanations?subject=M13&lang=en", FactsSamples.SMALL);
        assertThat(near.json().get("detail").asText())
                .isEqualTo("There is no organization or member with the id “M13”. Did you mean “M1”?");
        assertThat(served.post("/api/explanations", FactsSamples.SMALL).problem())
                .isEqualTo("invalid-parameter");
    }
}
