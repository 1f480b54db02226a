package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.CurveJson;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.whatif.Committees;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.ParameterValueParser;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.Sweep;

/** Questions about a held population are answered by the documents of the domain, and wrong ones say where. */
class WhatIfOverHttpTest {

    private static final Path FACTS =
            Path.of(System.getProperty("minhxet.home", "."), "fixtures/good/first-year/facts.json");

    private static final String BY =
            "Thuộc tính by phải là một trong CELL, BASE_CELL, SECTION, BASE_COMMITTEE, UPPER_COMMITTEE, PROVINCE.|The"
                    + " property by must be one of CELL, BASE_CELL, SECTION, BASE_COMMITTEE, UPPER_COMMITTEE, PROVINCE.";

    private static Served served;
    private static String population;
    private static YearGrading year;
    private static CompiledRulebook rules;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
        population = served.post("/api/populations", Files.readString(FACTS))
                .json()
                .get("id")
                .asText();
        rules = compiled("366-qd-tw");
        year = new Grader(EvaluationPlan.of(rules))
                .grade(Population.of(FactsReader.read(FACTS).orThrow()));
    }

    private static CompiledRulebook compiled(String id) {
        ServerSettings settings = Served.settings();
        return new RulebookCompiler(settings.compiled())
                .compile(Rulebooks.in(settings.rules()).get(id));
    }

    private static HttpAnswer ask(String question, String... headers) throws Exception {
        String body = question.replace("POPULATION", population);
        served.contract().holdQuestion(body);
        return served.post("/api/what-if", body, headers);
    }

    private static HttpAnswer askWrongly(String question) throws Exception {
        return served.post("/api/what-if", question.replace("POPULATION", population));
    }

    private static Supposition quota(String percent) {
        return Supposition.of(rules)
                .with(ParameterValueParser.moved(rules.rulebook(), "quota.ratioPercent", percent, true));
    }

    private static String document(Supposition supposition, Excerpt excerpt, Language language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson(language).write(Comparison.of(year, supposition), excerpt, out);
        return out.toString(UTF_8);
    }

    private static Committees committees() {
        return Committees.of(year.population());
    }

    @Test
    void aMovedParameterIsCompared() throws Exception {
        HttpAnswer answer =
                ask("{\"population\":\"POPULATION\",\"rulebook\":\"366-qd-tw\",\"set\":{\"quota.ratioPercent\":50}}");
        assertThat(answer.status()).isEqualTo(422);
        HttpAnswer forced = ask("""
                {"population":"POPULATION","rulebook":"366-qd-tw","set":{"quota.ratioPercent":50.0},"force":true}""");
        assertThat(forced.status()).isEqualTo(200);
        assertThat(forced.header("Content-Language")).contains("vi");
        assertThat(forced.json().at("/changes/total").asInt()).isPositive();
        assertThat(forced.text()).isEqualTo(document(quota("50"), new Excerpt(committees(), 100, 0, 100), Language.VI));
        assertThat(ask("{\"population\":\"POPULATION\",\"set\":{\"quota.ratioPercent\":5e1},\"force\":true}")
                        .text())
                .isEqualTo(forced.text());
    }

    @Test
    void thePageAndTheLevelAreThoseAskedFor() throws Exception {
        HttpAnswer answer = ask("""
                {"population":"POPULATION","set":{"quota.ratioPercent":50},"force":true,"by":"CELL","committees":1,
                "offset":1,"limit":1}""", "Accept-Language", "en");
        Committees cells = Committees.of(year.population(), "CELL");
        assertThat(answer.text()).isEqualTo(document(quota("50"), new Excerpt(cells, 1, 1, 1), Language.EN));
        assertThat(answer.json().get("committees")).hasSize(1);
    }

    @Test
    void anotherRulebookIsComparedWithItsOwnParameters() throws Exception {
        HttpAnswer answer = ask("""
                {"population":"POPULATION","against":"124-qd-tw","set":{"quota.ratioPercent":10},"force":true}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/before/id").asText()).isEqualTo("366-qd-tw");
        assertThat(answer.json().at("/after/id").asText()).isEqualTo("124-qd-tw");
        CompiledRulebook others = compiled("124-qd-tw");
        Supposition supposition = Supposition.of(others)
                .with(ParameterValueParser.moved(others.rulebook(), "quota.ratioPercent", "10", true));
        assertThat(answer.text()).isEqualTo(document(supposition, new Excerpt(committees(), 100, 0, 100), Language.VI));
    }

    @Test
    void targetsCountAsReached() throws Exception {
        String indicator = year.population().facts().indicators().get(0).indicator();
        HttpAnswer answer = ask("{\"population\":\"POPULATION\",\"reached\":[\"" + indicator + "\"]}");
        assertThat(answer.json().at("/after/reached/0/indicator").asText()).isEqualTo(indicator);
    }

    @Test
    void fewDifferentTargetsCountAsReached() throws Exception {
        String indicator = year.population().facts().indicators().get(0).indicator();
        String twice = "\"" + indicator + "\",\"" + indicator + "\"";
        assertThat(ask("{\"population\":\"POPULATION\",\"reached\":[" + twice + "]}")
                        .json()
                        .at("/after/reached"))
                .hasSize(1);
        HttpAnswer many = askWrongly("{\"population\":\"POPULATION\",\"reached\":[" + "\"X\",".repeat(20) + "\"X\"]}");
        assertThat(many.status()).isEqualTo(400);
        assertThat(detail(many)).isEqualTo("Thuộc tính reached chỉ nhận tối đa 20 mục.");
    }

    @Test
    void parametersAreVaried() throws Exception {
        String question = """
                {"population":"POPULATION","sweep":[{"parameter":"excellent.points","from":85,"to":90.5,"step":2.5},
                {"parameter":"quota.ratioPercent"}]}""".replace("POPULATION", population);
        served.contract().holdSweep(question);
        HttpAnswer answer = served.post("/api/sweeps", question);
        assertThat(answer.status()).isEqualTo(200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream<Sweep> sweeps = Stream.of(
                Sweep.read(
                        rules.rulebook(),
                        "excellent.points",
                        List.of("85", "90.5", "2.5"),
                        java.util.Optional.empty(),
                        false),
                Sweep.read(rules.rulebook(), "quota.ratioPercent", List.of(), java.util.Optional.empty(), false));
        new CurveJson(Language.VI).write(Curve.of(year, Supposition.of(rules), sweeps.toList()), out);
        assertThat(answer.text()).isEqualTo(out.toString(UTF_8));
        assertThat(askAsBefore(question)).as("as a what-if question, as before").isEqualTo(answer.text());
    }

    /** Without holding the answer against the description, which tells of the new address alone. */
    private static String askAsBefore(String question) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.server().address().resolve("/api/what-if"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(UTF_8))
                .body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"population\":\"x\"}|Thuộc tính sweep là bắt buộc.",
                "{\"population\":\"x\",\"sweep\":[]}|Thuộc tính sweep là bắt buộc.",
                "{\"population\":\"x\",\"sweep\":[],\"limit\":1}|Không có thuộc tính “limit”. Các thuộc tính được nhận:"
                        + " population, rulebook, against, set, reached, sweep, force.",
            })
    void aBodyThatVariesNothingIsNoSweep(String body, String vi) throws Exception {
        for (String path : List.of("/api/sweeps", "/api/jobs")) {
            HttpAnswer answer = served.post(path, body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(detail(answer)).isEqualTo(vi);
        }
    }

    @Test
    void aRulebookNotInForceIsWarnedOf() throws Exception {
        assertThat(ask("{\"population\":\"POPULATION\",\"rulebook\":\"124-qd-tw\",\"against\":\"366-qd-tw\"}")
                        .header("Minh-Xet-Warning"))
                .contains("rulebook-not-in-force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|Cần một đối tượng JSON.|A JSON object is needed.",
                "|Cần một đối tượng JSON.|A JSON object is needed.",
                "{\"population\":|JSON sai cú pháp ở dòng 1, cột 15.|The JSON is broken at line 1, column 15.",
                "{\"limit\":1,\"limit\":2}|JSON sai cú pháp ở dòng 1, cột 19.|The JSON is broken at line 1, column 19.",
                "{} {}|JSON sai cú pháp ở dòng 1, cột 4.|The JSON is broken at line 1, column 4.",
                "{}|Thuộc tính population là bắt buộc.|The property population is required.",
                "{\"population\":\"x\",\"set\":{},\"sweep\":[]}|Chưa nêu gì để so sánh; hãy thêm set, against, reached hoặc sweep.|Nothing"
                        + " is supposed; add set, against, reached or sweep.",
                "{\"population\":5}|Thuộc tính population phải là chuỗi ký tự.|The property population must be a string.",
                "{\"population\":null}|Thuộc tính population phải là chuỗi ký tự.|The property population must be a string.",
                "{\"populaton\":\"x\"}|Không có thuộc tính “populaton”. Các thuộc tính được nhận: population, rulebook,"
                        + " against, set, reached, sweep, by, committees, offset, limit, force.|There is no property"
                        + " “populaton”. The properties are: population, rulebook, against, set, reached, sweep, by,"
                        + " committees, offset, limit, force.",
                "{\"population\":\"x\",\"limit\":501}|Thuộc tính limit phải là số nguyên từ 0 đến 500.|The property limit"
                        + " must be a whole number from 0 to 500.",
                "{\"population\":\"x\",\"limit\":1.0}|Thuộc tính limit phải là số nguyên từ 0 đến 500.|The property limit"
                        + " must be a whole number from 0 to 500.",
                "{\"population\":\"x\",\"offset\":-1}|Thuộc tính offset phải là số nguyên từ 0 đến 2147483647.|The property"
                        + " offset must be a whole number from 0 to 2147483647.",
                "{\"population\":\"x\",\"force\":\"true\"}|Thuộc tính force phải là true hoặc false.|The property force must"
                        + " be true or false.",
                "{\"population\":\"x\",\"reached\":\"A\"}|Thuộc tính reached phải là một danh sách.|The property reached must"
                        + " be an array.",
                "{\"population\":\"x\",\"reached\":[1]}|Thuộc tính reached phải là danh sách chuỗi ký tự.|The property"
                        + " reached must be an array of strings.",
                "{\"population\":\"x\",\"set\":[]}|Thuộc tính set phải là một đối tượng JSON.|The property set must be a"
                        + " JSON object.",
                "{\"population\":\"x\",\"sweep\":[1]}|Thuộc tính sweep[0] phải là một đối tượng JSON.|The property sweep[0]"
                        + " must be a JSON object.",
                "{\"population\":\"x\",\"sweep\":[{}]}|Thuộc tính sweep[0].parameter là bắt buộc.|The property"
                        + " sweep[0].parameter is required.",
                "{\"population\":\"x\",\"sweep\":[{\"parameter\":\"y\",\"from\":1}]}|Thuộc tính sweep[0].to là bắt buộc.|The"
                        + " property sweep[0].to is required.",
                "{\"population\":\"x\",\"sweep\":[{\"parameter\":\"y\",\"step\":1}]}|Thuộc tính sweep[0].step chỉ đi cùng from"
                        + " và to.|The property sweep[0].step goes with from and to only.",
                "{\"population\":\"x\",\"sweep\":[{\"parameter\":\"y\",\"from\":\"1\"}]}|Thuộc tính sweep[0].from phải là một"
                        + " số.|The property sweep[0].from must be a number.",
                "{\"population\":\"x\",\"sweep\":[{\"parametr\":\"y\"}]}|Không có thuộc tính “sweep[0].parametr”. Các thuộc"
                        + " tính được nhận: parameter, from, to, step, shift.|There is no property “sweep[0].parametr”. The"
                        + " properties are: parameter, from, to, step, shift.",
                "{\"population\":\"x\",\"sweep\":[],\"limit\":3}|Thuộc tính limit không đi cùng sweep.|The property limit does"
                        + " not go with sweep.",
                "{\"population\":\"x\",\"sweep\":[{},{},{}]}|Thuộc tính sweep chỉ nhận tối đa 2 mục.|The property sweep takes at"
                        + " most 2 items.",
                "{\"population\":\"x\",\"by\":\"\"}|" + BY,
                "{\"population\":\"x\",\"by\":\"cELl\"}|" + BY,
                "{\"population\":\"POPULATION\",\"set\":{\"quota.ratioPercent\":\"25\"}}|set.quota.ratioPercent: cần một"
                        + " số.|set.quota.ratioPercent: takes a number.",
                "{\"population\":\"POPULATION\",\"set\":{\"quota.base\":1}}|set.quota.base: cần một chuỗi ký"
                        + " tự.|set.quota.base: takes a string.",
            })
    void aBodyThatIsNoQuestionIsRefused(String body, String vi, String en) throws Exception {
        String sent = body == null ? "" : body;
        HttpAnswer answer = askWrongly(sent);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-body");
        assertThat(detail(answer)).isEqualTo(vi);
        assertThat(detail(served.post("/api/what-if?lang=en", sent.replace("POPULATION", population))))
                .isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"set\":{\"quota.ratioPercent\":50}|set.quota.ratioPercent: 50 nằm ngoài khoảng hợp lý của tham số này, từ"
                        + " 10 đến 30; hãy chọn trong khoảng đó. Vẫn muốn thử thì đặt force là true.",
                "\"set\":{\"quota.ratioPercent\":1e999999999}|set.quota.ratioPercent: “1E+999999999” không phải là số; hãy ghi"
                        + " một số có không quá hai chữ số thập phân, ví dụ 25 hoặc 12,5.",
                "\"set\":{\"quota.ratioPercent\":2e9},\"force\":true|set.quota.ratioPercent: “2000000000” không phải là số;"
                        + " hãy ghi một số có không quá hai chữ số thập phân, ví dụ 25 hoặc 12,5.",
                "\"against\":\"hue\",\"by\":\"PROVINCE\"|by: “PROVINCE” không phải là một loại tổ chức có trong dữ liệu; hãy ghi một trong: CELL,"
                        + " BASE_COMMITTEE.",
                "\"sweep\":[{\"parameter\":\"excellent.points\",\"from\":90,\"to\":85}]|sweep.excellent.points: khoảng từ 90 đến"
                        + " 85 bị ngược; hãy ghi 85..90.",
                "\"sweep\":[{\"parameter\":\"excellent.points\"},{\"parameter\":\"excellent.points\"}]|sweep: tham số"
                        + " excellent.points được nêu hai lần; hãy giữ một.",
            })
    void whatCannotBeSupposedIsRefused(String rest, String vi) throws Exception {
        HttpAnswer answer = askWrongly("{\"population\":\"POPULATION\"," + rest + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("impossible-supposition");
        assertThat(detail(answer)).isEqualTo(vi);
    }

    @Test
    void unknownParametersAndTargetsAreToldWithWhatThereIs() throws Exception {
        assertThat(detail(askWrongly("{\"population\":\"POPULATION\",\"set\":{\"quota.ratio\":1}}")))
                .startsWith("set.quota.ratio: bộ quy tắc 366-qd-tw không có tham số “quota.ratio”.");
        assertThat(detail(askWrongly("{\"population\":\"POPULATION\",\"sweep\":[{\"parameter\":\"x\"}]}")))
                .startsWith("sweep.x: bộ quy tắc 366-qd-tw không có tham số “x”.");
        assertThat(detail(askWrongly("{\"population\":\"POPULATION\",\"reached\":[\"X\"]}")))
                .startsWith("reached: dữ liệu không có chỉ tiêu “X”.");
    }

    static Stream<String> unknown() {
        return Stream.of(
                "{\"population\":\"x\",\"against\":\"hue\"}|unknown-population",
                "{\"population\":\"POPULATION\",\"against\":\"hue\",\"rulebook\":\"x\"}|unknown-rulebook",
                "{\"population\":\"POPULATION\",\"against\":\"../rules/hue\"}|unknown-rulebook",
                "{\"population\":\"POPULATION\",\"against\":\"/etc\"}|unknown-rulebook");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void onlyWhatIsHeldAndShippedIsNamed(String asked) throws Exception {
        String[] parts = asked.split("[|]", 2);
        HttpAnswer answer = askWrongly(parts[0]);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo(parts[1]);
    }

    @Test
    void aQuestionIsSmall() throws Exception {
        HttpAnswer answer = askWrongly(" ".repeat(20_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(detail(answer)).isEqualTo("Giới hạn là 16384 byte.");
        assertThat(askWrongly("{\"set\":" + "[".repeat(1_000)).status()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        HttpAnswer answer = askWrongly("\0\0\0{\u007f\u007f\u007f\u007f");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(detail(answer)).startsWith("JSON sai cú pháp ở dòng 1, cột ");
    }

    private static String detail(HttpAnswer answer) {
        JsonNode detail = answer.json().get("detail");
        return detail.asText();
    }
}
