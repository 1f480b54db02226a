package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * An {@code .ods} workbook (OpenDocument), within the same limits as {@link Workbook}. All sheets stand in one part: a first
 * look finds them, a second reads them in their order.
 */
final class OpenDocument implements Worksheets {

    private static final String CONTENT = "content.xml";

    private final WorkbookArchive archive;
    private final int longest;
    private final List<WorkbookParts.Sheet> sheets = new ArrayList<>();
    private @Nullable InputStream part;
    private @Nullable XMLStreamReader xml;
    private int reached = -1;

    private OpenDocument(WorkbookArchive archive, ReadingLimits limits) {
        this.archive = archive;
        this.longest = limits.cellLength();
    }

    static OpenDocument open(Path file, ReadingLimits limits) throws IOException, XMLStreamException {
        OpenDocument document = new OpenDocument(new WorkbookArchive(file, limits), limits);
        try {
            document.findSheets();
            document.archive.readAgain();
            return document;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void findSheets() throws IOException, XMLStreamException {
        Set<String> hidden = new HashSet<>();
        String style = "";
        try (InputStream content = archive.required(CONTENT)) {
            XMLStreamReader look = XmlText.reader(content);
            while (look.hasNext()) {
                int event = look.next();
                refuseDocumentType(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    style = style(look, style, hidden);
                    if (look.getLocalName().equals("table")) {
                        sheet(look, hidden);
                        skip(look);
                    }
                }
            }
        }
    }

    /** The style in which the reader is; notes the styles of sheets that are not displayed. */
    private static String style(XMLStreamReader look, String before, Set<String> hidden) {
        String element = look.getLocalName();
        if (element.equals("style")) {
            String name = XmlText.attribute(look, "name");
            return name == null ? "" : name;
        } else if (element.equals("table-properties") && "false".equals(XmlText.attribute(look, "display"))) {
            hidden.add(before);
        }
        return before;
    }

    private void sheet(XMLStreamReader look, Set<String> hidden) throws XMLStreamException {
        String name = XmlText.attribute(look, "name");
        if (name == null) {
            throw new XMLStreamException("sheet without a name");
        }
        String style = XmlText.attribute(look, "style-name");
        sheets.add(
                new WorkbookParts.Sheet(name, String.valueOf(sheets.size()), style != null && hidden.contains(style)));
    }

    /** Goes to the end of the element at whose start the reader stands. */
    private static void skip(XMLStreamReader look) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = look.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void refuseDocumentType(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("document types are refused");
        }
    }

    @Override
    public List<WorkbookParts.Sheet> sheets() {
        return sheets;
    }

    @Override
    public void rows(WorkbookParts.Sheet sheet, int columns, SheetRows.Visitor visitor)
            throws IOException, XMLStreamException {
        int wanted = Integer.parseInt(sheet.part());
        XMLStreamReader reader = reader();
        while (reached < wanted) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("table")) {
                reached++;
                if (reached < wanted) {
                    skip(reader);
                }
            }
        }
        OpenDocumentRows rows = new OpenDocumentRows(reader, longest, columns);
        rows.visit(visitor);
    }

    private XMLStreamReader reader() throws IOException, XMLStreamException {
        XMLStreamReader open = xml;
        if (open == null) {
            InputStream content = archive.required(CONTENT);
            part = content;
            open = XmlText.reader(content);
            xml = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
        archive.close();
    }
}
