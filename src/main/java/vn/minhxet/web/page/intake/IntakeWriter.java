package vn.minhxet.web.page.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemPlace;
import vn.minhxet.record.FactsDifference;
import vn.minhxet.record.GradeDifference;
import vn.minhxet.record.ImportPreview;
import vn.minhxet.record.RecordRefusedException;
import vn.minhxet.subject.Result;
import vn.minhxet.web.page.Address;
import vn.minhxet.web.page.CampaignScope;
import vn.minhxet.web.page.Numeral;
import vn.minhxet.web.page.ResultMark;

/** Says what a workbook would change (kiểm tra và xem trước). Immutable. */
public final class IntakeWriter {

    /** The page of a campaign. */
    public static final String PAGE = "import";

    /** The parameter that names the organization whose facts they are. */
    public static final String PART = "part";

    /** As many as are looked through on one page; a workbook with more comes back with all of them marked. */
    private static final int MOST_PROBLEMS = 200;

    /** Likewise of results; all of them are found by importing into a copy. */
    private static final int MOST_GRADES = 200;

    private static final MessageTemplate FOUND = Messages.template("web.intake.FOUND", "count");
    private static final MessageTemplate FOUND_MORE = Messages.template("web.intake.FOUND_MORE", "count", "shown");
    private static final MessageTemplate WOULD = Messages.template("web.intake.WOULD", "version", "campaign");
    private static final MessageTemplate SAME = Messages.template("web.intake.SAME", "version");
    private static final MessageTemplate GRADES = Messages.template("web.intake.GRADES_CHANGE", "count", "shown");
    private static final MessageTemplate NO_GRADES = Messages.template("web.intake.GRADES_STAY", "campaign");
    private static final MessageTemplate COMMAND = Messages.template("web.intake.COMMAND", "campaign", "part");

    private final CampaignScope scope;
    private final Language language;

    public IntakeWriter(CampaignScope scope) {
        this.scope = scope;
        this.language = scope.language();
    }

    /** The page. */
    public IntakePage page() {
        Address here = scope.at(PAGE);
        return new IntakePage(
                scope.frame(say(IntakeText.TITLE), here, List.of()),
                here.text(),
                scope.at(PAGE + "/marked").text());
    }

    /** The problems of a workbook. */
    public IntakeAnswer problems(FactsReading.Refused refused) {
        int all = refused.problems().size() + refused.unlisted();
        List<FactsProblem> shown = refused.problems()
                .subList(0, Math.min(MOST_PROBLEMS, refused.problems().size()));
        String summary = all == shown.size()
                ? FOUND.in(language, whole(all))
                : FOUND_MORE.in(language, whole(all), whole(shown.size()));
        return new IntakeAnswer(
                language, summary, "", shown.stream().map(this::problem).toList(), List.of(), false, "", List.of(), "");
    }

    private IntakeAnswer.Problem problem(FactsProblem it) {
        return new IntakeAnswer.Problem(
                orNothing(it.sheet()),
                cell(it.place()),
                orNothing(it.value()),
                it.sentence().in(language));
    }

    /** As programs for workbooks name it: B14; the column or the row alone where it concerns all of it. */
    private String cell(ProblemPlace place) {
        String column = place.position() < 0 ? "" : ProblemPlace.letters(place.position());
        String row = place.row() == 0 ? "" : Integer.toString(place.row());
        return column.isEmpty() && row.isEmpty() ? say(IntakeText.WHOLE_SHEET) : column + row;
    }

    /** Why the record does not take a workbook that has no problems in itself. */
    public IntakeAnswer refused(RecordRefusedException why) {
        return new IntakeAnswer(
                language, "", String.join(" ", why.lines(language)), List.of(), List.of(), false, "", List.of(), "");
    }

    /**
     * What an import would change.
     *
     * @param part the organization whose facts they are; empty for all
     */
    public IntakeAnswer preview(ImportPreview preview, String part) {
        if (preview.facts().isNone()) {
            String same = SAME.in(language, preview.version() - 1);
            return new IntakeAnswer(language, same, "", List.of(), List.of(), false, "", List.of(), "");
        }
        List<GradeDifference> grades = preview.grades();
        List<GradeDifference> shown = grades.subList(0, Math.min(MOST_GRADES, grades.size()));
        return new IntakeAnswer(
                language,
                WOULD.in(language, preview.version(), scope.title()),
                "",
                List.of(),
                preview.facts().tables().stream().map(this::table).toList(),
                true,
                grades.isEmpty()
                        ? NO_GRADES.in(language, scope.title())
                        : GRADES.in(language, whole(grades.size()), whole(shown.size())),
                shown.stream().map(this::grade).toList(),
                COMMAND.in(language, scope.id(), part.isEmpty() ? "" : " --part " + part));
    }

    private IntakeAnswer.Table table(FactsDifference.TableDifference it) {
        String name = Tables.ALL.stream()
                .filter(table -> table.name().equals(it.table()))
                .map(table -> table.sheet().in(language))
                .findFirst()
                .orElse(it.table());
        return new IntakeAnswer.Table(
                name, whole(it.added()), whole(it.changed()), whole(it.removed()), whole(it.unchanged()));
    }

    private IntakeAnswer.GradeLine grade(GradeDifference it) {
        return new IntakeAnswer.GradeLine(it.subject(), it.name(), mark(it.before()), mark(it.after()));
    }

    private @Nullable ResultMark mark(@Nullable Result result) {
        return result == null ? null : ResultMark.of(result, language);
    }

    private static String orNothing(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String say(IntakeText text) {
        return text.words().in(language);
    }

    private String whole(long number) {
        return Numeral.whole(number, language);
    }
}
