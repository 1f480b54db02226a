package vn.minhxet.reading.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, with everything that other programs write and ours does not. */
public final class RawWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private String texts = "";
    private String styles = "";
    private String properties = "";

    /** A workbook with the period and two organizations. */
    public static RawWorkbook withOrganizations() {
        return new RawWorkbook()
                .sheet(
                        "period",
                        row(1, text("A1", "year"), text("B1", "reviewedOn"))
                                + row(2, "<c r=\"A2\"><v>2025</v></c>", text("B2", "2025-12-10")))
                .sheet(
                        "organizations",
                        row(1, text("A1", "id"), text("B1", "kind"), text("C1", "parent"))
                                + row(2, text("A2", "DB1"), text("B2", "BASE_COMMITTEE"))
                                + row(3, text("A3", "007"), text("B3", "CELL"), text("C3", "DB1")));
    }

    public RawWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    public RawWorkbook hidden(String name, String rows) {
        states.put(name, "hidden");
        return sheet(name, rows);
    }

    public RawWorkbook texts(String items) {
        texts = items;
        return this;
    }

    public RawWorkbook styles(String formatsAndCells) {
        styles = formatsAndCells;
        return this;
    }

    RawWorkbook properties(String workbookProperties) {
        properties = workbookProperties;
        return this;
    }

    public static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    public static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder list = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                String state = states.getOrDefault(sheet.getKey(), "visible");
                list.append(String.format(
                        "<x:sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"r%d\"/>",
                        sheet.getKey(), number, state, number));
                relations.append(relation("r" + number, "worksheet", "/xl/worksheets/s" + number + ".xml"));
                String data = "<sheetData>" + sheet.getValue() + "</sheetData>";
                part(
                        zip,
                        "xl/worksheets/s" + number + ".xml",
                        "<worksheet xmlns=\"" + MAIN + "\">" + data + "</worksheet>");
            }
            relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
            relations.append(relation("s", "styles", "Styles.xml"));
            part(zip, "_rels/.rels", relations(relation("w", "officeDocument", "/xl/workbook.xml")));
            part(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<x:workbook xmlns:x=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<x:sheets>"
                            + list + "</x:sheets></x:workbook>");
        }
    }

    private static String relation(String id, String type, String target) {
        return String.format("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>", id, OFFICE, type, target);
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + content + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
