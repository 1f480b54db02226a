package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import vn.minhxet.reading.table.ReadingLimits;

/** All cells of an {@code .ods} workbook as they are read, whatever they mean (nội dung sổ tính). Pure functions. */
public final class WorkbookContent {

    private WorkbookContent() {}

    /** Takes the cells. */
    public interface Target {

        /** A sheet begins; its rows follow. */
        void sheet(String name) throws IOException;

        /**
         * A row of that sheet.
         *
         * @param number from 1
         * @param cells text, yes or no, a {@code WorkbookCell}, or null
         */
        void row(int number, Object[] cells);
    }

    /**
     * Hands all cells over, sheet by sheet.
     *
     * @throws IOException where the workbook cannot be read
     */
    public static void read(Path file, Target target) throws IOException {
        ReadingLimits limits = ReadingLimits.FILES;
        try (Worksheets workbook = OpenDocument.open(file, limits)) {
            for (WorkbookParts.Sheet sheet : workbook.sheets()) {
                target.sheet(sheet.name());
                workbook.rows(sheet, limits.columns(), (number, cells, hidden) -> {
                    target.row(number, cells);
                    return true;
                });
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException("no workbook", e);
        }
    }
}
