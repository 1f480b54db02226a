package vn.minhxet.web.page.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Language;
import vn.minhxet.web.page.ResultMark;

/**
 * What is to be said of a workbook (kết quả kiểm tra sổ tính): its problems, or what its import would change. Immutable.
 *
 * @param summary in one sentence
 * @param refusal why the record would not take it; empty where it would
 * @param problems empty where there are none
 * @param tables in which something differs
 * @param graded whether there was a version before with which grades are compared
 * @param gradesWords how many results would change, in words
 * @param gradesShown those that are listed
 * @param command by which it is entered; empty where it is not to be
 */
public record IntakeAnswer(
        Language language,
        String summary,
        String refusal,
        List<Problem> problems,
        List<Table> tables,
        boolean graded,
        String gradesWords,
        List<GradeLine> gradesShown,
        String command) {

    public IntakeAnswer {
        problems = List.copyOf(problems);
        tables = List.copyOf(tables);
        gradesShown = List.copyOf(gradesShown);
    }

    /** A label in the language of the page. */
    public String say(Labelled text) {
        return text.words().in(language);
    }

    /** A problem with its cell. */
    public record Problem(String sheet, String cell, String value, String sentence) {}

    /** The rows of one table, by what the import does to them. */
    public record Table(String name, String added, String changed, String removed, String unchanged) {}

    /** One whose result would change; null on the side where it is not there. */
    public record GradeLine(
            String id,
            String name,
            @Nullable ResultMark before,
            @Nullable ResultMark after) {}
}
