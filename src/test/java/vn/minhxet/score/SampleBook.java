package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.rulebook.description.ScoreSheetFileReader;
import vn.minhxet.rulebook.description.SheetDescription;
import vn.minhxet.rulebook.problem.RulebookProblems;
import vn.minhxet.scoresheet.ScoreSheet;

/** 366-QĐ/TW with the score sheets of a test. */
final class SampleBook {

    private static final CompiledRulebook BARE = new RulebookCompiler(CompiledFormCache.none())
            .compile(Rulebooks.in(
                            Path.of(System.getProperty("minhxet.home", ".")).resolve("rules"))
                    .get("366-qd-tw"));

    private final CompiledRulebook compiled;

    private SampleBook(CompiledRulebook compiled) {
        this.compiled = compiled;
    }

    /** The rulebook with sheets named phieu1, phieu2 …, each given by its text without id. */
    static SampleBook of(String... sheets) {
        Rulebook book = BARE.rulebook();
        RulebookParameters parameters = book.parameters();
        List<ScoreSheet> read = new ArrayList<>();
        for (int i = 0; i < sheets.length; i++) {
            SheetDescription sheet = sheet("phieu" + (i + 1), sheets[i]);
            read.add(sheet.sheet());
            for (Parameter one : sheet.parameters().values()) {
                parameters = parameters.with(one);
            }
        }
        return new SampleBook(new CompiledRulebook(
                new Rulebook(
                        book.id(),
                        book.version(),
                        book.title(),
                        book.base(),
                        book.points(),
                        book.from(),
                        book.to(),
                        book.documents(),
                        parameters,
                        book.actionable(),
                        book.rules(),
                        book.exceptions(),
                        book.codes(),
                        read,
                        book.hash()),
                BARE.rules(),
                BARE.groups()));
    }

    private static SheetDescription sheet(String id, String text) {
        RulebookProblems problems = RulebookProblems.of("sheets");
        String whole = "id: " + id + "\ntitle: {vi: \"Phiếu mẫu\", en: \"Sample\"}\nsource: \"366-QĐ/TW\"\n" + text;
        var sheet = ScoreSheetFileReader.read("366-qd-tw", "sheets/" + id + ".yaml", whole, problems);
        assertThat(sheet).as("%s in%n%s", problems.sorted(), whole).isPresent();
        return sheet.orElseThrow();
    }

    Rulebook rulebook() {
        return compiled.rulebook();
    }

    SampleBook with(String parameter, Object value) {
        return new SampleBook(compiled.with(
                rulebook().parameters().find(parameter).orElseThrow().with(value)));
    }

    static YearFacts facts(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return FactsReader.json(new ByteArrayInputStream(bytes), ReadingLimits.REQUESTS)
                .orThrow();
    }

    YearPoints points(YearFacts facts) {
        return YearPoints.of(YearScores.of(Population.of(facts), rulebook()), rulebook());
    }

    YearGrading grading(YearFacts facts) {
        return new Grader(EvaluationPlan.of(compiled)).grade(facts);
    }

    /** Where a subject stands in a year. */
    static int position(YearFacts facts, String subject) {
        Population population = Population.of(facts);
        return IntStream.range(0, population.size())
                .filter(it -> population.row(it).id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The card of a subject. */
    ScoreCard card(YearFacts facts, String subject) {
        return points(facts).card(position(facts, subject)).orElseThrow();
    }
}
