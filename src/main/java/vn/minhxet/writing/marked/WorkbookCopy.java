package vn.minhxet.writing.marked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.WorkbookCell;
import vn.minhxet.reading.workbook.WorkbookContent;
import vn.minhxet.writing.WorkbookFile;

/**
 * An {@code .ods} workbook as {@code .xlsx}, each cell in its place with what it shows; widths, colours and formulas are not
 * taken along. Only of {@code .xlsx} are parts known that take marks. Not safe for several threads.
 */
final class WorkbookCopy implements WorkbookContent.Target {

    /** As many rows as stand in memory at once. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String PERCENT = "0.##%";

    private final Workbook workbook;
    private @Nullable Worksheet sheet;

    private WorkbookCopy(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes the copy.
     *
     * @throws IOException where the workbook cannot be read or the copy not be written
     */
    static void write(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            WorkbookFile.write(out, workbook -> {
                WorkbookCopy copy = new WorkbookCopy(workbook);
                WorkbookContent.read(from, copy);
                copy.finish();
            });
        }
    }

    @Override
    public void sheet(String name) throws IOException {
        finish();
        sheet = workbook.newWorksheet(name);
    }

    private void finish() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void row(int number, Object[] cells) {
        Worksheet into = sheet;
        for (int i = 0; i < cells.length && into != null; i++) {
            cell(into, number - 1, i, cells[i]);
        }
        if (into != null && number % ROWS_AT_A_TIME == 0) {
            flush(into);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof WorkbookCell.Numeric number
                && number.percent()
                && !number.number().isBeyond()) {
            sheet.value(row, column, number.meant());
            sheet.style(row, column).format(PERCENT).set();
        } else if (cell instanceof WorkbookCell.Numeric number) {
            sheet.inlineString(row, column, number.text());
        } else if (cell instanceof WorkbookCell.Failed failed) {
            sheet.inlineString(row, column, failed.shown());
        } else if (cell instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (cell instanceof String text) {
            sheet.inlineString(row, column, text);
        }
    }
}
