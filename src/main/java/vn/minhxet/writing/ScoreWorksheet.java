package vn.minhxet.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.scoresheet.ScoreItem;
import vn.minhxet.scoresheet.ScoreSheet;
import vn.minhxet.scoresheet.ScoreWay;

/**
 * One worksheet for a score sheet as offices hold it: one row a subject, two columns a criterion, its maximum in the
 * heading. What follows from other facts has no column. For one thread.
 */
final class ScoreWorksheet {

    private static final String NAME =
            Messages.words("facts.scoreSheet.WORKSHEET").vi() + ' ';
    private static final MessageTemplate HEADING =
            Messages.template("template.score.HEADING", "code", "label", "maximum");
    private static final MessageTemplate SHARE = Messages.template("template.score.SHARE", "code", "label");
    private static final MessageTemplate OWN = Messages.template("template.score.OWN", "code");
    private static final MessageTemplate SECTORS = Messages.template("template.score.SECTORS", "sectors");

    /** Excel refuses a list of more characters, and takes a comma for the end of a choice. */
    private static final int LONGEST_LIST = 255;

    private final Worksheet sheet;
    private final ScoreSheet scoreSheet;
    private int column;

    ScoreWorksheet(Worksheet sheet, ScoreSheet scoreSheet) {
        this.sheet = sheet;
        this.scoreSheet = scoreSheet;
    }

    /** What the worksheet of a sheet is called. */
    static String name(ScoreSheet sheet) {
        return NAME + sheet.id();
    }

    /** Writes headings and, where there are facts, the subjects for whom the sheet is. */
    void write(@Nullable YearFacts facts) throws IOException {
        heading(Tables.SCORES.column("subject").heading().vi(), "subject", 16, null);
        heading(Tables.MEMBERS.column("name").heading().vi(), "name", 28, null);
        for (ScoreItem item : scoreSheet.items()) {
            item(item);
        }
        sheet.freezePane(2, WorkbookWriter.FIRST_ROW);
        sheet.rowHeight(0, 96);
        sheet.repeatRows(0, 1);
        SheetStyle.printOnWholePages(sheet);
        if (facts != null) {
            subjects(facts);
        }
        sheet.finish();
    }

    private void item(ScoreItem item) {
        ScoreWay way = item.way();
        boolean entered = way.isEntered() || way instanceof ScoreWay.OfIndicator;
        if (!entered) {
            return;
        }
        if (way.enteredAspects().isEmpty()) {
            marks(
                    item,
                    item.code(),
                    HEADING.in(Language.VI, item.code(), item.label().vi(), maximum(item)));
        }
        for (ScoreWay.Aspect aspect : way.enteredAspects()) {
            String code = item.code() + '.' + aspect.code();
            marks(item, code, SHARE.in(Language.VI, code, aspect.label().vi()));
        }
    }

    private static String maximum(ScoreItem item) {
        return item.declared().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private void marks(ScoreItem item, String code, String heading) {
        String note = item.sectors().isEmpty()
                ? item.way().kind().words().vi()
                : SECTORS.in(Language.VI, String.join(", ", item.sectors()));
        choices(item);
        heading(heading, code, 18, note);
        choices(item);
        heading(OWN.in(Language.VI, code), code + ".own", 10, null);
    }

    /** Levels, and whether a criterion is met, are chosen from a list. */
    private void choices(ScoreItem item) {
        List<String> choices = new ArrayList<>();
        if (item.way() instanceof ScoreWay.Levels levels) {
            levels.levels().forEach(it -> choices.add(it.label().vi()));
        } else if (item.way() instanceof ScoreWay.AllOrNothing) {
            choices.add(first("score.mark.MET"));
            choices.add(first("score.mark.NOT_MET"));
        }
        String list = '"' + String.join(",", choices) + '"';
        boolean fits = list.length() <= LONGEST_LIST && choices.stream().noneMatch(it -> it.indexOf(',') >= 0);
        if (!choices.isEmpty() && fits) {
            sheet.range(WorkbookWriter.FIRST_ROW, column, WorkbookWriter.LAST_ROW, column)
                    .validateWithListByFormula(list)
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    private static String first(String key) {
        return Messages.words(key).vi().split(";")[0];
    }

    private void heading(String heading, String name, double width, @Nullable String note) {
        sheet.width(column, width);
        sheet.value(0, column, heading);
        SheetStyle.heading(sheet, 0, column);
        if (note != null) {
            sheet.comment(0, column, note);
        }
        sheet.value(1, column, name);
        SheetStyle.columnName(sheet, 1, column);
        column++;
    }

    private void subjects(YearFacts facts) {
        Map<String, OrganizationRow> organizations = new HashMap<>();
        facts.organizations().forEach(it -> organizations.put(it.id(), it));
        List<SubjectRow> subjects = new ArrayList<>();
        facts.organizations().stream()
                .filter(it -> scoreSheet.audience().includes(it, facts.period(), sector(it, organizations)))
                .forEach(subjects::add);
        facts.members().stream()
                .filter(it -> scoreSheet
                        .audience()
                        .includes(it, facts.period(), sector(organizations.get(it.organization()), organizations)))
                .forEach(subjects::add);
        int row = WorkbookWriter.FIRST_ROW;
        for (SubjectRow subject : subjects) {
            sheet.inlineString(row, 0, subject.id());
            sheet.inlineString(row, 1, subject.name());
            row++;
        }
    }

    /** The kind of unit of an organization: its own or the nearest above. */
    private static @Nullable String sector(
            @Nullable OrganizationRow organization, Map<String, OrganizationRow> organizations) {
        OrganizationRow at = organization;
        while (at != null && at.sector() == null) {
            at = at.parent() == null ? null : organizations.get(at.parent());
        }
        return at == null ? null : at.sector();
    }
}
