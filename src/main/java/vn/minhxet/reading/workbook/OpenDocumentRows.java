package vn.minhxet.reading.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.WorkbookCell;
import vn.minhxet.reading.table.WrittenNumber;

/** Reads the rows of the sheet of an {@code .ods} workbook at which the reader stands, to the end of the sheet. */
final class OpenDocumentRows {

    /** As many rows as a sheet has in any program. */
    private static final int MOST_ROWS = 1 << 20;

    /** As many columns as a sheet has in any program. */
    private static final int MOST_COLUMNS = 1 << 14;

    /** Rows that are alike are written once with a count; facts have ids, so more than a few alike are no facts. */
    private static final int MOST_ALIKE = 1_000;

    private static final Pattern ZEROS_BEFORE = Pattern.compile("0\\d{1,14}");

    private final XMLStreamReader xml;
    private final int longest;
    private final Object[] cells;
    private int filled;
    private int position;

    /** What a cell says of itself before its text. */
    private record Start(String type, @Nullable String value, boolean failed) {}

    OpenDocumentRows(XMLStreamReader xml, int longest, int columns) {
        this.xml = xml;
        this.longest = longest;
        this.cells = new Object[columns + 1];
    }

    void visit(SheetRows.Visitor visitor) throws XMLStreamException {
        int number = 1;
        boolean going = true;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("table")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                int alike = repeated("number-rows-repeated", MOST_ROWS);
                String visibility = XmlText.attribute(xml, "visibility");
                boolean hidden = "collapse".equals(visibility) || "filter".equals(visibility);
                readRow(alike);
                for (int i = 0; going && filled > 0 && i < alike; i++) {
                    going = visitor.row(number + i, Arrays.copyOf(cells, filled), hidden);
                }
                number = Math.min(number + alike, MOST_ROWS + 1);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("shapes")) {
                skip();
            }
            event = xml.next();
        }
    }

    private int repeated(String attribute, int most) throws XMLStreamException {
        String text = XmlText.attribute(xml, attribute);
        if (text == null) {
            return 1;
        } else if (!text.matches("[0-9]{1,9}")) {
            throw new XMLStreamException("no count: " + attribute);
        }
        return Math.max(1, Math.min(Integer.parseInt(text), most));
    }

    private void readRow(int alike) throws XMLStreamException {
        Arrays.fill(cells, 0, filled, null);
        filled = 0;
        position = 0;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("table-row")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readCell();
            }
            event = xml.next();
        }
        if (filled > 0 && alike > MOST_ALIKE) {
            throw new XMLStreamException("too many rows alike: " + alike);
        }
    }

    private void readCell() throws XMLStreamException {
        boolean covered = !xml.getLocalName().equals("table-cell");
        int alike = repeated("number-columns-repeated", MOST_COLUMNS);
        Object cell = cell();
        if (cell != null && !covered) {
            int end = Math.min(position + alike, cells.length);
            Arrays.fill(cells, Math.min(position, cells.length - 1), end, cell);
            filled = Math.max(filled, end);
        }
        position = Math.min(position + alike, MOST_COLUMNS);
    }

    private @Nullable Object cell() throws XMLStreamException {
        Start start = start();
        StringBuilder text = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
                if (text.length() > 0) {
                    text.append('\n');
                }
                paragraph(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
            event = xml.next();
        }
        return meaning(start, text.toString());
    }

    private Start start() {
        String type = null;
        String value = null;
        boolean failed = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("value-type") && "error".equals(xml.getAttributeValue(i))) {
                failed = true;
            } else if (name.equals("value-type")) {
                type = type == null ? xml.getAttributeValue(i) : type;
            } else if (name.equals("value") || name.matches("(date|boolean|string)-value")) {
                value = xml.getAttributeValue(i);
            }
        }
        return new Start(type == null ? "" : type, value, failed);
    }

    /** Adds the text of a paragraph, and goes to its end. */
    private void paragraph(StringBuilder text) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("annotation")) {
                skip();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.append(xml.getLocalName().matches("s|tab|line-break") ? " " : "");
            } else if (event == XMLStreamConstants.CHARACTERS && text.length() <= longest) {
                text.append(xml.getText(), 0, Math.min(xml.getTextLength(), longest + 1));
            }
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static @Nullable Object meaning(Start start, String text) {
        if (start.failed()) {
            return new WorkbookCell.Failed(text);
        }
        String value = start.value();
        if (value == null) {
            return text.isEmpty() ? null : text;
        }
        return switch (start.type()) {
            case "float", "currency" -> number(WrittenNumber.of(value), false, text);
            case "percentage" -> number(WrittenNumber.of(value), true, "");
            case "boolean" -> value.equals("true");
            case "date" -> day(value, text);
            default -> text.isEmpty() ? value : text;
        };
    }

    private static WorkbookCell.Numeric number(WrittenNumber number, boolean percent, String shown) {
        int digits = ZEROS_BEFORE.matcher(shown).matches() ? shown.length() : 0;
        return new WorkbookCell.Numeric(number, null, percent, digits, false);
    }

    private static Object day(String value, String shown) {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(value.length(), 10)));
            long number = ChronoUnit.DAYS.between(WorkbookCell.BEFORE_1900, day);
            return new WorkbookCell.Numeric(WrittenNumber.of(String.valueOf(number)), day, false, 0, false);
        } catch (DateTimeParseException e) {
            return shown;
        }
    }
}
