package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.ComparisonJson;
import vn.minhxet.report.CurveJson;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Curve;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.whatif.QuestionPart;
import vn.minhxet.whatif.Supposition;
import vn.minhxet.whatif.SuppositionException;
import vn.minhxet.whatif.Sweep;
import vn.minhxet.whatif.WhatIfQuestion;
import vn.minhxet.whatif.WhatIfQuestion.Setting;
import vn.minhxet.whatif.WhatIfQuestion.Variation;

/** What is supposed is one question: domain, command line and HTTP give the same document and the same refusals. */
class WhatIfQuestionTest {

    private static final String GRADED_BY = "366-qd-tw";

    private static String population;
    private static YearGrading before;

    /** One question in its three spellings. */
    private record Spelt(WhatIfQuestion question, String options, String json) {}

    @BeforeAll
    static void start() throws Exception {
        population = Served.shared()
                .post("/api/populations", Files.readString(FirstYear.FACTS))
                .json()
                .get("id")
                .asText();
        before = FirstYear.year(GRADED_BY);
    }

    private static WhatIfQuestion question(
            String against, List<Setting> set, List<String> reached, List<Variation> sweeps) {
        return new WhatIfQuestion(Optional.ofNullable(against), set, reached, sweeps, Optional.empty(), false);
    }

    private static Setting setting(String parameter, String value) {
        return new Setting(parameter, value);
    }

    private static Variation variation(String parameter, String... range) {
        return new Variation(parameter, List.of(range));
    }

    private static CommandResult commandLine(String options) {
        return FirstYear.commandLine(
                List.of("what-if", "--rulebook", GRADED_BY, "--format", "json"),
                options.isEmpty() ? new String[0] : options.split(" "));
    }

    private static HttpAnswer http(String json) throws Exception {
        return Served.shared()
                .post(
                        json.contains("\"sweep\"") ? "/api/sweeps" : "/api/what-if",
                        "{\"population\":\"" + population + "\",\"rulebook\":\"" + GRADED_BY + "\"," + json + "}");
    }

    private static CompiledRulebook rules(WhatIfQuestion question) {
        return FirstYear.compiled(question.against().orElse(GRADED_BY));
    }

    private static String document(WhatIfQuestion question) throws Exception {
        Supposition supposition = question.supposition(rules(question));
        List<Sweep> sweeps = question.sweeps(rules(question).rulebook());
        question.requireTargets(before.population().facts());
        if (question.isCurve()) {
            Curve curve = Curve.of(before, supposition, sweeps);
            return FirstYear.document(out -> new CurveJson(Language.VI).write(curve, out));
        }
        Comparison comparison = Comparison.of(before, supposition);
        Excerpt excerpt = new Excerpt(question.committees(before.population()), 100, 0, 100);
        return FirstYear.document(out -> new ComparisonJson(Language.VI).write(comparison, excerpt, out));
    }

    static Stream<Spelt> questions() {
        return Stream.of(
                new Spelt(
                        question(
                                null,
                                List.of(setting("excellent.points", "87,5"), setting("quota.rounding", "UP")),
                                List.of(),
                                List.of()),
                        "--set excellent.points=87,5 --set quota.rounding=UP",
                        "\"set\":{\"excellent.points\":87.5,\"quota.rounding\":\"UP\"}"),
                new Spelt(
                        new WhatIfQuestion(
                                Optional.empty(),
                                List.of(setting("quota.ratioPercent", "50%")),
                                List.of(),
                                List.of(),
                                Optional.of("CELL"),
                                true),
                        "--set quota.ratioPercent=50% --force --by cell",
                        "\"set\":{\"quota.ratioPercent\":50},\"force\":true,\"by\":\"CELL\""),
                new Spelt(
                        question("124-qd-tw", List.of(), List.of("PARTY_ADMISSION"), List.of()),
                        "--against 124-qd-tw --reached PARTY_ADMISSION",
                        "\"against\":\"124-qd-tw\",\"reached\":[\"PARTY_ADMISSION\"]"),
                new Spelt(
                        question(
                                null,
                                List.of(),
                                List.of("PARTY_ADMISSION"),
                                List.of(variation("excellent.points", "85", "90", "2,5"), variation("quota.rounding"))),
                        "--reached PARTY_ADMISSION --sweep excellent.points=85..90/2,5 --sweep quota.rounding",
                        "\"reached\":[\"PARTY_ADMISSION\"],\"sweep\":[{\"parameter\":\"excellent.points\",\"from\":85,"
                                + "\"to\":90,\"step\":2.5},{\"parameter\":\"quota.rounding\"}]"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theDocumentIsTheSame(Spelt spelt) throws Exception {
        String document = document(spelt.question());
        CommandResult ran = commandLine(spelt.options());
        HttpAnswer answer = http(spelt.json());
        assertThat(ran.out()).isEqualTo(document);
        assertThat(answer.text()).isEqualTo(document);
        boolean inForce = rules(spelt.question()).rulebook().isInForce(before.period());
        assertThat(ran.err().isEmpty()).isEqualTo(inForce);
        assertThat(answer.header("Minh-Xet-Warning").isEmpty()).isEqualTo(inForce);
    }

    /** A refusal: what is told before the words on the command line and over HTTP, and the part that it belongs to. */
    private record Wrong(Spelt spelt, QuestionPart part, OptionalInt index, String option, String property) {}

    static Stream<Wrong> wrongQuestions() {
        return Stream.of(
                new Wrong(
                        new Spelt(
                                question(
                                        null,
                                        List.of(setting("quota.rounding", "UP"), setting("quota.ratio", "25")),
                                        List.of(),
                                        List.of()),
                                "--set quota.rounding=UP --set quota.ratio=25",
                                "\"set\":{\"quota.rounding\":\"UP\",\"quota.ratio\":25}"),
                        QuestionPart.SET,
                        OptionalInt.of(1),
                        "--set quota.ratio=25",
                        "set.quota.ratio"),
                new Wrong(
                        new Spelt(
                                question(null, List.of(), List.of("PARTY_ADMISSION", "ADMISSION"), List.of()),
                                "--reached PARTY_ADMISSION --reached ADMISSION",
                                "\"reached\":[\"PARTY_ADMISSION\",\"ADMISSION\"]"),
                        QuestionPart.REACHED,
                        OptionalInt.of(1),
                        "--reached ADMISSION",
                        "reached"),
                new Wrong(
                        new Spelt(
                                question(
                                        null, List.of(), List.of(), List.of(variation("excellent.points", "90", "85"))),
                                "--sweep excellent.points=90..85",
                                "\"sweep\":[{\"parameter\":\"excellent.points\",\"from\":90,\"to\":85}]"),
                        QuestionPart.SWEEP,
                        OptionalInt.of(0),
                        "--sweep excellent.points=90..85",
                        "sweep.excellent.points"),
                new Wrong(
                        new Spelt(
                                question(
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(variation("good.points"), variation("excellent.points"))),
                                "--sweep good.points --sweep excellent.points",
                                "\"sweep\":[{\"parameter\":\"good.points\"},{\"parameter\":\"excellent.points\"}]"),
                        QuestionPart.SWEEP,
                        OptionalInt.empty(),
                        "--sweep good.points --sweep excellent.points",
                        "sweep"),
                new Wrong(
                        new Spelt(
                                question(
                                        null,
                                        List.of(setting("good.points", "75")),
                                        List.of(),
                                        List.of(variation("good.points", "70", "75"))),
                                "--set good.points=75 --sweep good.points=70..75",
                                "\"set\":{\"good.points\":75},\"sweep\":[{\"parameter\":\"good.points\",\"from\":70,"
                                        + "\"to\":75}]"),
                        QuestionPart.SWEEP,
                        OptionalInt.empty(),
                        "--sweep good.points=70..75",
                        "sweep"),
                new Wrong(
                        new Spelt(
                                new WhatIfQuestion(
                                        Optional.empty(),
                                        List.of(setting("good.points", "75")),
                                        List.of(),
                                        List.of(),
                                        Optional.of("PROVINCE"),
                                        false),
                                "--set good.points=75 --by PROVINCE",
                                "\"set\":{\"good.points\":75},\"by\":\"PROVINCE\""),
                        QuestionPart.BY,
                        OptionalInt.empty(),
                        "--by PROVINCE",
                        "by"));
    }

    @ParameterizedTest
    @MethodSource("wrongQuestions")
    void theRefusalIsTheSame(Wrong wrong) throws Exception {
        SuppositionException refused = catchThrowableOfType(
                SuppositionException.class, () -> document(wrong.spelt().question()));
        assertThat(refused.part()).isEqualTo(wrong.part());
        assertThat(refused.index()).isEqualTo(wrong.index());
        String words = refused.words().vi();
        CommandResult ran = commandLine(wrong.spelt().options());
        assertThat(ran.err()).isEqualTo("minhxet: " + wrong.option() + ": " + words + "\n");
        assertThat(ran.out()).isEmpty();
        HttpAnswer answer = http(wrong.spelt().json());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(FirstYear.detail(answer)).isEqualTo(wrong.property() + ": " + words);
    }

    @Test
    void whatForceLetsThroughIsToldWithItsSpelling() throws Exception {
        WhatIfQuestion question = question(null, List.of(setting("quota.ratioPercent", "45")), List.of(), List.of());
        SuppositionException refused = catchThrowableOfType(SuppositionException.class, () -> document(question));
        assertThat(refused.isLiftedByForce()).isTrue();
        assertThat(commandLine("--set quota.ratioPercent=45").err())
                .contains(refused.words().vi())
                .endsWith("--force.\n");
        assertThat(FirstYear.detail(http("\"set\":{\"quota.ratioPercent\":45}")))
                .contains(refused.words().vi())
                .endsWith("force là true.");
    }

    @Test
    void aQuestionSupposesSomethingAndACurveHasNoCommittees() throws Exception {
        assertThat(question(null, List.of(), List.of(), List.of()).isEmpty()).isTrue();
        assertThat(commandLine("").err()).startsWith("minhxet: Chưa nêu gì để so sánh; ");
        assertThat(FirstYear.detail(http("\"set\":{}"))).startsWith("Chưa nêu gì để so sánh; ");
        for (String part : List.of("by", "limit")) {
            assertThat(QuestionPart.OF_COMPARISONS)
                    .extracting(QuestionPart::named)
                    .contains(part);
            assertThat(commandLine("--sweep good.points --" + part + " 3").err())
                    .isEqualTo("minhxet: --" + part + " không dùng cùng --sweep.\n");
            assertThat(FirstYear.detail(http("\"sweep\":[{\"parameter\":\"good.points\"}],\"" + part + "\":3")))
                    .startsWith("Không có thuộc tính “" + part + "”.");
        }
    }
}
