package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook of Excel as OpenDocument. */
final class OpenDocumentSample {

    private static final String BEGINNING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>";

    private OpenDocumentSample() {}

    /** Writes it. */
    static Path of(Path xlsx, Path ods) throws IOException {
        StringBuilder content = new StringBuilder(BEGINNING);
        try (var in = Files.newInputStream(xlsx);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                table(sheet, content);
            }
        }
        content.append("</office:spreadsheet></office:body></office:document-content>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ods))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.toString().getBytes(UTF_8));
        }
        return ods;
    }

    private static void table(Sheet sheet, StringBuilder content) {
        content.append("<table:table table:name=\"" + sheet.getSheetName() + "\">");
        DataFormatter formatter = new DataFormatter();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            content.append("<table:table-row>");
            Row row = sheet.getRow(i);
            for (int j = 0; row != null && j < row.getLastCellNum(); j++) {
                String text = formatter.formatCellValue(row.getCell(j));
                content.append(
                        text.isEmpty()
                                ? "<table:table-cell/>"
                                : "<table:table-cell office:value-type=\"string\"><text:p>"
                                        + text.replace("&", "&amp;").replace("<", "&lt;")
                                        + "</text:p></table:table-cell>");
            }
            content.append("</table:table-row>");
        }
        content.append("</table:table>");
    }
}
