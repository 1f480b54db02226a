package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.WorkbookCell;

/**
 * One worksheet of a small workbook as text, for a table that is no table of facts (một trang của sổ tính). Immutable.
 *
 * @param rows those in which something stands, in order
 */
public record WorkbookSheet(String name, List<Row> rows) {

    /**
     * One row.
     *
     * @param number its number in the worksheet, from 1
     * @param cells what they show, empty where nothing stands; numbers with a decimal point
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands at a position, empty where the row is shorter. */
        public String cell(int position) {
            return position < cells.size() ? cells.get(position) : "";
        }
    }

    public WorkbookSheet {
        rows = List.copyOf(rows);
    }

    /**
     * The worksheets that people see.
     *
     * @param most how many rows of each are read at most
     * @throws IOException where the file is no workbook, is damaged, or unpacks to more than the limits allow
     */
    public static List<WorkbookSheet> read(Path file, ReadingLimits limits, int most) throws IOException {
        List<WorkbookSheet> sheets = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file, limits)) {
            for (WorkbookParts.Sheet sheet : workbook.sheets()) {
                List<Row> rows = new ArrayList<>();
                if (!sheet.hidden()) {
                    workbook.rows(sheet, limits.columns(), (number, cells, hidden) -> {
                        rows.add(new Row(number, texts(cells)));
                        return rows.size() < most;
                    });
                    sheets.add(new WorkbookSheet(sheet.name(), rows));
                }
            }
        } catch (XMLStreamException | IllegalArgumentException | NoSuchElementException e) {
            throw new IOException(e);
        }
        return Collections.unmodifiableList(sheets);
    }

    private static List<String> texts(Object[] cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        return texts;
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof WorkbookCell.Numeric number) {
            return number.text();
        }
        return cell instanceof WorkbookCell.Failed failed
                ? failed.shown()
                : String.valueOf(cell).strip();
    }
}
