package vn.minhxet.cli;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.exchange.ExplanationJson;
import vn.minhxet.exchange.HindsightJson;
import vn.minhxet.exchange.Nearest;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.ExplanationPage;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.hindsight.Hindsight;
import vn.minhxet.hindsight.HindsightPage;
import vn.minhxet.hindsight.HindsightText;
import vn.minhxet.subject.Grade;

/** Explains the grading of one subject, or what would have had to be otherwise for a better one (giải trình). */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON);

    private final Workplace workplace;

    @Parameters(paramLabel = "SUBJECT", arity = "1")
    private String subject;

    @Mixin
    private FactsSource facts;

    @Mixin
    private RulebookChoice rulebook;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--reach", paramLabel = "GRADE")
    private String reach;

    ExplainCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        Format chosen = Format.of(workplace, format, null, FORMATS);
        Grade wanted = reach == null ? null : GradeAsked.of(workplace, reach);
        Stopwatch watch = new Stopwatch(workplace.console(), false);
        YearGrading year = YearGraded.of(workplace, facts, rulebook, watch, 1);
        subject = Normalizer.normalize(subject, Normalizer.Form.NFC);
        Grading grading = year.of(subject).orElseThrow(() -> unknown(year));
        if (wanted == null) {
            explain(year, grading, chosen);
        } else {
            lookBack(Hindsight.of(year, year.population().position(subject), wanted), chosen);
        }
        return MinhXet.DONE;
    }

    private void explain(YearGrading year, Grading grading, Format chosen) throws IOException {
        Explanation explanation = Explanation.of(year, grading, workplace.language());
        if (chosen == Format.JSON) {
            Handover.to(workplace, null, out -> ExplanationJson.write(explanation, out));
        } else {
            print(ExplanationPage.lines(explanation, year, workplace.language()));
        }
    }

    private void lookBack(Hindsight hindsight, Format chosen) throws IOException {
        if (chosen == Format.JSON) {
            HindsightText text = HindsightText.of(hindsight, workplace.language());
            Handover.to(workplace, null, out -> HindsightJson.write(text, out));
        } else {
            print(HindsightPage.lines(hindsight, workplace.language()));
        }
    }

    private void print(List<String> lines) throws IOException {
        boolean coloured = workplace.console().outColoured();
        workplace
                .console()
                .result(coloured ? lines.stream().map(ExplainCommand::boldTitle).toList() : lines);
    }

    /** Titles are the lines that begin at the margin. */
    private static String boldTitle(String line) {
        boolean title = !line.isEmpty() && !line.startsWith(" ");
        return title ? "\u001B[1m" + line + "\u001B[0m" : line;
    }

    private Refusal unknown(YearGrading year) {
        List<String> ids = year.population().ids();
        String question = Nearest.to(subject, ids)
                .map(it -> " " + Message.DID_YOU_MEAN.in(workplace.language(), it))
                .orElse("");
        return new Refusal(List.of(Message.SUBJECT_UNKNOWN.in(workplace.language(), subject) + question));
    }
}
