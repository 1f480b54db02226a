package vn.minhxet.reading.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The sheets of an open workbook, whatever its format. Not safe for several threads. */
interface Worksheets extends Closeable {

    /** All sheets, in their order. */
    List<WorkbookParts.Sheet> sheets();

    /**
     * Hands the rows of a sheet over, one after another. Each sheet is read at most once, in their order.
     *
     * @param columns how wide a row is at most; what stands beyond is found in one cell more
     */
    void rows(WorkbookParts.Sheet sheet, int columns, SheetRows.Visitor visitor) throws IOException, XMLStreamException;
}
