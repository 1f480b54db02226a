package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.explain.WarningText;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.provenance.ProgramVersion;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.report.pending.PendingTasks;
import vn.minhxet.report.pending.PendingTasksSheet;
import vn.minhxet.selection.Selection;
import vn.minhxet.warning.Warnings;
import vn.minhxet.writing.SheetStyle;
import vn.minhxet.writing.WorkbookFile;

/**
 * A graded year as a workbook: a summary, and a sheet with one row a subject. All text stands in cells of text, so that
 * nothing in it is ever taken for a formula.
 */
public final class GradingsWorkbook implements GradingsWriter {

    private static final Bilingual SUMMARY = Messages.words("report.gradings.SUMMARY");
    private static final Bilingual GRADINGS = Messages.words("report.gradings.GRADINGS");
    private static final Bilingual RULEBOOK = Messages.words("report.gradings.RULEBOOK");
    private static final Bilingual YEAR = Messages.words("report.gradings.YEAR");
    private static final Bilingual REVIEWED = Messages.words("report.gradings.REVIEWED");
    private static final Bilingual WARNINGS = Messages.words("report.gradings.WARNINGS");
    private static final List<Bilingual> WARNING_COLUMNS = List.of(
            Messages.words("report.warning.KIND"),
            Messages.words("report.warning.MESSAGE"),
            Messages.words("report.warning.SUBJECT"),
            Messages.words("report.warning.TABLE"),
            Messages.words("report.warning.ROW"),
            Messages.words("report.warning.COLUMN"),
            Messages.words("report.warning.ID"),
            Messages.words("report.warning.COUNT"));

    /** The column of sentences. */
    private static final int MESSAGE = 1;

    private static final Bilingual FACTS_HASH = Messages.words("report.gradings.FACTS_HASH");
    private static final Bilingual PROGRAM = Messages.words("report.gradings.PROGRAM");
    private static final Bilingual HASH = Messages.words("report.gradings.HASH");

    private final Language language;
    private final Selection selection;

    public GradingsWorkbook(Language language, Selection selection) {
        this.language = language;
        this.selection = selection;
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        WorkbookFile.write(out, workbook -> write(year, workbook));
    }

    private void write(YearGrading year, Workbook workbook) throws IOException {
        Warnings warnings = YearWarnings.of(year);
        summary(workbook.newWorksheet(SUMMARY.in(language)), year, warnings);
        gradings(workbook.newWorksheet(GRADINGS.in(language)), year, warnings);
        PendingTasksSheet.write(
                PendingTasks.of(year, selection, language),
                language,
                workbook.newWorksheet(PendingTasksSheet.NAME.in(language)));
        warnings(workbook.newWorksheet(WARNINGS.in(language)), told(year, warnings));
    }

    /** Of a selection, those about its subjects and those about nobody: the others are of whom the file does not speak. */
    private List<WarningText> told(YearGrading year, Warnings warnings) {
        List<WarningText> all = WarningText.all(warnings, language);
        if (selection.isAll()) {
            return all;
        }
        Set<String> subjects =
                selection.gradings(year).stream().map(it -> it.subject().id()).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> it.subject() == null ? it.row() == null : subjects.contains(it.subject()))
                .toList();
    }

    private void summary(Worksheet sheet, YearGrading year, Warnings warnings) throws IOException {
        sheet.width(0, 34);
        about(sheet, 0, RULEBOOK, year.rulebook().id() + " " + year.rulebook().version());
        about(sheet, 1, HASH, year.rulebook().hash());
        ValueFormat phrasing = new ValueFormat(language);
        Period period = year.period();
        about(sheet, 2, YEAR, period.wholeYear() ? Integer.toString(period.year()) : phrasing.period(period));
        about(sheet, 3, REVIEWED, phrasing.day(period.reviewedOn()));
        about(
                sheet,
                4,
                WARNINGS,
                Long.toString(
                        selection.isAll()
                                ? warnings.total()
                                : told(year, warnings).size()));
        about(sheet, 5, FACTS_HASH, year.population().factsHash());
        about(sheet, 6, PROGRAM, ProgramVersion.current());
        int row = 8;
        for (int i = 0; i < GradingsSummary.HEADINGS.size(); i++) {
            sheet.width(i + 1, 17);
            heading(sheet, row, i + 1, GradingsSummary.HEADINGS.get(i));
        }
        for (GradingsSummary.Line line : GradingsSummary.of(year, selection).lines()) {
            row++;
            sheet.inlineString(row, 0, line.of().in(language));
            for (int i = 0; i < line.counts().size(); i++) {
                sheet.value(row, i + 1, line.counts().get(i));
            }
        }
        sheet.finish();
    }

    private void about(Worksheet sheet, int row, Bilingual words, String value) {
        sheet.inlineString(row, 0, words.in(language));
        sheet.inlineString(row, 1, value);
        SheetStyle.label(sheet, row, 0);
    }

    private void heading(Worksheet sheet, int row, int column, Bilingual words) {
        sheet.value(row, column, words.in(language));
        SheetStyle.heading(sheet, row, column);
    }

    private void gradings(Worksheet sheet, YearGrading year, Warnings warnings) throws IOException {
        List<GradingColumn> columns = GradingColumn.ALL;
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            heading(sheet, 0, i, columns.get(i).heading());
        }
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, selection.gradings(year).size(), columns.size() - 1);
        Explainer explainer = new Explainer(year, language);
        int row = 0;
        for (Grading grading : selection.gradings(year)) {
            row++;
            row(
                    sheet,
                    row,
                    new GradingRow(
                            grading,
                            explainer.text(grading),
                            warnings.of(grading.subject().id()),
                            year.rulebook(),
                            language));
            if (row % SheetStyle.ROWS_AT_A_TIME == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** The warnings that the document in JSON lists, those of the whole year before those of a row. */
    private void warnings(Worksheet sheet, List<WarningText> warnings) throws IOException {
        for (int i = 0; i < WARNING_COLUMNS.size(); i++) {
            sheet.width(i, i == MESSAGE ? 100 : 18);
            heading(sheet, 0, i, WARNING_COLUMNS.get(i));
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (WarningText warning : warnings) {
            row++;
            List<Object> cells = Arrays.asList(
                    warning.code().words().in(language),
                    warning.message(),
                    warning.subject(),
                    warning.tableWords(language),
                    warning.row(),
                    warning.columnWords(language),
                    warning.id(),
                    warning.count());
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row, i, cells.get(i));
            }
        }
        sheet.finish();
    }

    private static void row(Worksheet sheet, int row, GradingRow grading) {
        for (int i = 0; i < GradingColumn.ALL.size(); i++) {
            cell(sheet, row, i, GradingColumn.ALL.get(i).value().apply(grading));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            SheetStyle.text(sheet, row, column, value.toString());
        }
    }
}
