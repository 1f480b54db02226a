package vn.minhxet.scenario;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** The results of the scenarios of a rulebook in words. */
public final class ScenarioReport {

    private static final MessageTemplate SUMMARY = Messages.template("scenario.SUMMARY", "rulebook", "count", "failed");
    private static final MessageTemplate COVERAGE =
            Messages.template("scenario.COVERAGE", "rulesCovered", "rules", "conditionsCovered", "conditions");

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
        line(SUMMARY.in(language, suite.rulebook().id(), all, failed));
        CoverageReport coverage = suite.coverage();
        line(COVERAGE.in(
                language,
                coverage.rulesCovered(),
                coverage.rules(),
                coverage.conditionsCovered(),
                coverage.conditions()));
        return out.toString();
    }

    private void failure(ScenarioResult result) {
        line(result.scenario().file() + ":" + result.scenario().line() + ": "
                + result.scenario().sentence());
        result.differences()
                .forEach(it -> line(
                        "    " + it.line() + ": " + (it.subject() == null ? "" : it.subject() + " ") + in(it.words())));
    }

    private String in(Bilingual words) {
        return words.in(language);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
