package vn.minhxet.reading.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.WorkbookCell;
import vn.minhxet.reading.table.WrittenNumber;

/** Reads the rows of one sheet of a workbook, one after another. */
final class SheetRows {

    /** Takes the rows of a sheet. */
    interface Visitor {

        /**
         * One row.
         *
         * @param cells text, yes or no, a {@link WorkbookCell}, or null, up to the last filled one
         * @param hidden whether people do not see it, because it is hidden or filtered out
         * @return false once no more rows are wanted
         */
        boolean row(int number, Object[] cells, boolean hidden);
    }

    private final XMLStreamReader xml;
    private final WorkbookParts parts;
    private final Object[] cells;
    private int row;
    private boolean hidden;
    private int filled;
    private int position;

    SheetRows(XMLStreamReader xml, WorkbookParts parts, int columns) {
        this.xml = xml;
        this.parts = parts;
        this.cells = new Object[columns + 1];
    }

    void visit(Visitor visitor) throws XMLStreamException {
        boolean going = true;
        while (going && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                readRow();
                going = visitor.row(row, Arrays.copyOf(cells, filled), hidden);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                return;
            } else if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document types are refused");
            }
        }
    }

    private void readRow() throws XMLStreamException {
        String number = XmlText.attribute(xml, "r");
        hidden = XmlText.isOn(XmlText.attribute(xml, "hidden"));
        int next = number == null ? row + 1 : Integer.parseInt(number);
        if (next <= row) {
            throw new XMLStreamException("rows out of order: " + next);
        }
        row = next;
        Arrays.fill(cells, 0, filled, null);
        filled = 0;
        position = -1;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                readCell();
            }
            event = xml.next();
        }
    }

    private void readCell() throws XMLStreamException {
        String reference = XmlText.attribute(xml, "r");
        position = reference == null ? position + 1 : position(reference);
        Object cell = cell(XmlText.attribute(xml, "t"), XmlText.attribute(xml, "s"));
        if (cell != null) {
            int at = Math.min(position, cells.length - 1);
            if (at == position && cells[at] != null) {
                throw new XMLStreamException("a cell is there twice: " + reference);
            }
            cells[at] = cell;
            filled = Math.max(filled, at + 1);
        }
    }

    /** The column of a reference such as AB12, counted from 0. */
    private static int position(String reference) throws XMLStreamException {
        int position = 0;
        if (reference.isEmpty() || reference.charAt(0) <= '9') {
            throw new XMLStreamException("no column: " + reference);
        }
        for (int i = 0; i < reference.length() && reference.charAt(i) > '9'; i++) {
            int letter = reference.charAt(i) - 'A' + 1;
            if (letter < 1 || letter > 26 || i > 2) {
                throw new XMLStreamException("no such cell: " + reference);
            }
            position = position * 26 + letter;
        }
        return position - 1;
    }

    private @Nullable Object cell(@Nullable String type, @Nullable String style) throws XMLStreamException {
        String value = null;
        boolean formula = false;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                formula |= element.equals("f");
                String text = XmlText.of(xml, parts.longest());
                value = element.equals("v") || element.equals("is") ? text : value;
            }
            event = xml.next();
        }
        if (value == null || value.isEmpty()) {
            return formula && !"str".equals(type) ? new WorkbookCell.NotCalculated() : null;
        }
        return meaning(type == null ? "n" : type, style, value);
    }

    private Object meaning(String type, @Nullable String style, String value) throws XMLStreamException {
        return switch (type) {
            case "s" -> parts.text(Integer.parseInt(value));
            case "b" -> value.equals("1") || value.equals("true");
            case "e" -> new WorkbookCell.Failed(value);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "n" -> number(style == null ? 0 : Integer.parseInt(style), value);
            default -> value;
        };
    }

    private Object number(int style, String value) {
        WrittenNumber number = WrittenNumber.of(value);
        NumberFormats.Kind kind = parts.formats().kind(style);
        boolean from1904 = parts.from1904();
        LocalDate day = kind == NumberFormats.Kind.DAY ? WorkbookCell.day(number.value(), from1904) : null;
        int digits = parts.formats().digits(style);
        return new WorkbookCell.Numeric(number, day, kind == NumberFormats.Kind.PERCENT, digits, from1904);
    }
}
