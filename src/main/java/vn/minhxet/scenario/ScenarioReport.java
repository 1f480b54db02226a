package vn.minhxet.scenario;

import vn.minhxet.subject.Language;
import vn.minhxet.subject.Words;

/** Tells in words what came of the scenarios of a rulebook. */
public final class ScenarioReport {

    private final ScenarioSuite suite;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private ScenarioReport(ScenarioSuite suite, Language language) {
        this.suite = suite;
        this.language = language;
    }

    /** The report, each line ended. */
    public static String of(ScenarioSuite suite, Language language) {
        return new ScenarioReport(suite, language).text();
    }

    private String text() {
        suite.problems().forEach(it -> line(it.file() + ":" + it.line() + ": " + in(it.message())));
        suite.failed().forEach(this::failure);
        suite.coverage()
                .uncovered()
                .forEach(it -> line(it.file() + ":" + it.line() + ": " + it.rule() + ": " + in(it.what())));
        int failed = suite.failed().size();
        int all = suite.results().size();
        line(in(new Words(
                suite.rulebook().id() + ": " + all + " tình huống, " + failed + " không đạt",
                suite.rulebook().id() + ": " + all + " scenarios, " + failed + " failed")));
        CoverageReport coverage = suite.coverage();
        line(in(new Words(
                "Bao phủ: " + coverage.rulesCovered() + "/" + coverage.rules() + " quy tắc, "
                        + coverage.conditionsCovered() + "/" + coverage.conditions() + " điều kiện",
                "Coverage: " + coverage.rulesCovered() + "/" + coverage.rules() + " rules, "
                        + coverage.conditionsCovered() + "/" + coverage.conditions() + " conditions")));
        return out.toString();
    }

    private void failure(ScenarioResult result) {
        line(result.scenario().file() + ":" + result.scenario().line() + ": "
                + result.scenario().sentence());
        result.differences()
                .forEach(it -> line(
                        "    " + it.line() + ": " + (it.subject() == null ? "" : it.subject() + " ") + in(it.words())));
    }

    private String in(Words words) {
        return words.in(language);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
