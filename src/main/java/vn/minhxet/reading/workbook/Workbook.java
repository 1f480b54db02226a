package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * An {@code .xlsx} workbook, opened to be read once from front to back. What unpacks to more than the limits allow is
 * not read; document types are refused, and entities and formulas are never followed. Not safe for several threads.
 */
final class Workbook implements Worksheets {

    private final WorkbookArchive archive;
    private final List<WorkbookParts.Sheet> sheets = new ArrayList<>();
    private final WorkbookParts parts;

    private Workbook(WorkbookArchive archive, ReadingLimits limits) {
        this.archive = archive;
        this.parts = new WorkbookParts(archive, limits);
    }

    static Workbook open(Path file, ReadingLimits limits) throws IOException, XMLStreamException {
        Workbook workbook = new Workbook(new WorkbookArchive(file, limits), limits);
        try {
            workbook.parts.read(workbook.sheets);
            return workbook;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public List<WorkbookParts.Sheet> sheets() {
        return sheets;
    }

    @Override
    public void rows(WorkbookParts.Sheet sheet, int columns, SheetRows.Visitor visitor)
            throws IOException, XMLStreamException {
        try (InputStream part = archive.required(sheet.part())) {
            new SheetRows(XmlText.reader(part), parts, columns).visit(visitor);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
