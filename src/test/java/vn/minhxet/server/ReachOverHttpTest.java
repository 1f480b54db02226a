package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.counterfactual.CounterfactualSearch;
import vn.minhxet.counterfactual.CounterfactualWriter;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.report.CounterfactualJson;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** What would have had to be otherwise is answered for facts in the body and for a held population alike. */
class ReachOverHttpTest {

    private static final Path FACTS =
            Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year/facts.json");
    private static final String REACH = "/api/gradings/reach?rulebook=366-qd-tw&wanted=EXCELLENT&subject=";

    private static Served served;
    private static String facts;
    private static YearGrading year;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
        facts = Files.readString(FACTS);
        ServerSettings settings = Served.settings();
        EvaluationPlan plan = EvaluationPlan.of(new RulebookCompiler(settings.compiled())
                .compile(Rulebooks.in(settings.rules()).get("366-qd-tw")));
        year = new Grader(plan).grade(FactsReader.read(FACTS).orThrow());
    }

    private static String document(int position, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CounterfactualJson.write(
                CounterfactualWriter.write(CounterfactualSearch.of(year, position, Grade.EXCELLENT), language), out);
        return out.toString(UTF_8);
    }

    @Test
    void everySubjectIsLookedBackAt() throws Exception {
        HttpAnswer held = served.post("/api/populations", facts);
        String population = held.json().get("id").asText();
        for (int position = 0; position < year.population().size(); position++) {
            String path = REACH + year.population().ids().get(position);
            HttpAnswer answer = served.post(path, facts);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(document(position, Language.VI));
            HttpAnswer named = served.send(
                    "POST", path + "&lang=en&population=" + population, HttpRequest.BodyPublishers.noBody());
            assertThat(named.text()).isEqualTo(document(position, Language.EN));
        }
    }

    @Test
    void theGradeMayBeWrittenSmallAsOnTheCommandLine() throws Exception {
        HttpAnswer answer = served.post(REACH.replace("EXCELLENT", "excellent") + "DV05", facts);
        assertThat(answer.text()).isEqualTo(served.post(REACH + "DV05", facts).text());
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/gradings/reach?subject=DV01            | Tham số wanted là bắt buộc.",
                "/api/gradings/reach?wanted=GOOD             | Tham số subject là bắt buộc.",
                "/api/gradings/reach?subject=DV01&wanted=TOP | Tham số wanted phải là một trong EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED.",
            })
    void theGradeIsOneOfFour(String path, String detail) throws Exception {
        HttpAnswer answer = served.post(path, facts);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void aSubjectThatIsNotThereIsToldWithTheNearest() throws Exception {
        HttpAnswer answer = served.post(REACH + "DV1O", facts, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unknown-subject");
    }
}
