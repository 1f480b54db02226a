package vn.minhxet.report.pending;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.writing.SheetStyle;

/** The pending tasks as a worksheet: one row a subject and task, to be filtered. */
public final class PendingTasksSheet {

    /** What the worksheet is called. */
    public static final Bilingual NAME = Messages.words("report.pending.SHEET");

    private static final List<Bilingual> HEADINGS = List.of(
            Messages.words("report.pending.heading.WHO"),
            Messages.words("report.pending.heading.KIND"),
            Messages.words("report.pending.heading.WHAT"),
            Messages.words("report.pending.heading.SUBJECT"));
    private static final int[] WIDTHS = {36, 24, 60, 44};

    private PendingTasksSheet() {}

    /** Writes the rows and finishes the worksheet. */
    public static void write(PendingTasks tasks, Language language, Worksheet sheet) throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.value(0, i, HEADINGS.get(i).in(language));
            SheetStyle.heading(sheet, 0, i);
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (PendingTask task : tasks.tasks()) {
            for (String subject : task.subjects()) {
                row++;
                sheet.inlineString(row, 0, task.who());
                sheet.inlineString(row, 1, task.kind().words().in(language));
                sheet.inlineString(row, 2, task.what());
                sheet.inlineString(row, 3, subject);
                if (row % SheetStyle.ROWS_AT_A_TIME == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.setAutoFilter(0, 0, row, WIDTHS.length - 1);
        sheet.finish();
    }
}
