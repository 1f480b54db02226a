package vn.minhxet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.report.text.ReportTable;
import vn.minhxet.whatif.ChangeText;
import vn.minhxet.whatif.ChangesPage;
import vn.minhxet.whatif.CommitteeChange;
import vn.minhxet.whatif.Comparison;
import vn.minhxet.whatif.Excerpt;
import vn.minhxet.writing.WorkbookFile;

/**
 * A comparison as a workbook: the matrices and the quota, the committees with theirs, and a row for each who changes.
 */
public final class ComparisonWorkbook implements ComparisonWriter {

    private static final Bilingual SUMMARY = Messages.words("report.comparison.SUMMARY");
    private static final Bilingual COMMITTEES = Messages.words("report.comparison.COMMITTEES_SHEET");
    private static final Bilingual MATRICES = Messages.words("report.comparison.MATRICES");
    private static final Bilingual CHANGES = Messages.words("report.comparison.CHANGES_SHEET");
    private static final List<Bilingual> HEADINGS = List.of(
            Messages.words("report.heading.ID"),
            Messages.words("report.heading.NAME"),
            Messages.words("report.heading.KIND"),
            Messages.words("report.heading.BEFORE"),
            Messages.words("report.heading.AFTER"),
            Messages.words("report.heading.CAUSE"),
            Messages.words("report.heading.RULES_GONE"),
            Messages.words("report.heading.CLAUSES_GONE"),
            Messages.words("report.heading.REASONS_GONE"),
            Messages.words("report.heading.RULES_NEW"),
            Messages.words("report.heading.CLAUSES_NEW"),
            Messages.words("report.heading.REASONS_NEW"));

    private final Language language;

    public ComparisonWorkbook(Language language) {
        this.language = language;
    }

    @Override
    public void write(Comparison comparison, Excerpt excerpt, OutputStream out) throws IOException {
        WorkbookFile.write(out, workbook -> write(comparison, excerpt, workbook));
    }

    private void write(Comparison comparison, Excerpt excerpt, Workbook workbook) throws IOException {
        ComparisonTables blocks = new ComparisonTables(comparison, language);
        summary(sheet(workbook, SUMMARY), comparison, blocks);
        ReportSheet committees = sheet(workbook, COMMITTEES);
        List<CommitteeChange> changed = blocks.changed(excerpt);
        committees.block(blocks.committees(excerpt, changed));
        committees.finish();
        table(workbook, MATRICES, new CommitteeMatrices(language).block(changed));
        table(workbook, CHANGES, changes(ChangesPage.of(comparison, excerpt.offset(), excerpt.limit(), language)));
    }

    private void table(Workbook workbook, Bilingual name, ReportTable block) throws IOException {
        ReportSheet sheet = sheet(workbook, name);
        sheet.table(block);
        sheet.finish();
    }

    private ReportSheet sheet(Workbook workbook, Bilingual name) {
        return new ReportSheet(workbook.newWorksheet(name.in(language)));
    }

    private void summary(ReportSheet sheet, Comparison comparison, ComparisonTables blocks) throws IOException {
        SuppositionText words = new SuppositionText(language);
        sheet.title(words.title(comparison.before()));
        words.lines(comparison.before(), comparison.after().rulebook(), comparison.moved(), comparison.raised())
                .forEach(it -> sheet.about(it.what(), it.said()));
        sheet.free();
        for (ReportTable block : blocks.matrices()) {
            sheet.block(block);
        }
        sheet.block(blocks.quota());
        sheet.finish();
    }

    private ReportTable changes(ChangesPage page) {
        return new ReportTable(
                CHANGES.in(language),
                HEADINGS.stream().map(it -> it.in(language)).toList(),
                page.items().stream().map(this::row).toList());
    }

    private List<Object> row(ChangeText it) {
        ChangeRow words = new ChangeRow(it, language);
        return List.of(
                it.subject(),
                it.name(),
                words.kind(),
                words.before(),
                words.after(),
                words.cause(),
                ChangeRow.lines(it.went(), ReasonText::rule),
                ChangeRow.lines(it.went(), ReasonText::clause),
                ChangeRow.lines(it.went(), ReasonText::message),
                ChangeRow.lines(it.came(), ReasonText::rule),
                ChangeRow.lines(it.came(), ReasonText::clause),
                ChangeRow.lines(it.came(), ReasonText::message));
    }
}
