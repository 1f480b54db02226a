package vn.minhxet.paper.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.minhxet.language.Language;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperHead;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperTable;
import vn.minhxet.paper.PaperText;

/**
 * A paper as a document of Word: a handful of parts in an archive, after ECMA-376. Lengths are in twentieths of a point,
 * sizes of letters in half points. Not safe for several threads.
 */
final class WordPaper {

    /** Twentieths of a point in a millimetre: 1,440 to the inch of 25.4 mm. */
    private static final double TWIPS = 1440 / 25.4;

    /** See {@code writing.WorkbookFile}: the first day that does not bring the zone of the machine in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Blank lines for a signature: as many as 05-HD/VPTW has. */
    private static final int ROOM = 4;

    private static final int RECIPIENTS_SIZE = 12;
    private static final int FOOT_SIZE = 9;

    private final Paper paper;
    private final PaperLayout layout;
    private final Language language;
    private final StringBuilder xml = new StringBuilder();

    WordPaper(Paper paper, Language language) {
        this.paper = paper;
        this.layout = paper.layout();
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, UTF_8);
        entry(archive, "[Content_Types].xml", contentTypes());
        entry(archive, "_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
        entry(archive, "word/document.xml", document());
        entry(archive, "word/styles.xml", styles());
        entry(archive, "word/header1.xml", pageNumber());
        entry(
                archive,
                "word/_rels/document.xml.rels",
                relations("rId1", "styles", "styles.xml", "rId2", "header", "header1.xml"));
        archive.finish();
        archive.flush();
    }

    private static void entry(ZipOutputStream archive, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(content.getBytes(UTF_8));
        archive.closeEntry();
    }

    private static String contentTypes() {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main")
                + override("styles", "styles")
                + override("header1", "header")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + OFFICE + type + "+xml\"/>";
    }

    private static String relations(String... idTypeTarget) {
        StringBuilder all = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            all.append("<Relationship Id=\"").append(idTypeTarget[i]);
            all.append("\" Type=\"" + RELATIONS + "/").append(idTypeTarget[i + 1]);
            all.append("\" Target=\"").append(idTypeTarget[i + 2]).append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    private String styles() {
        String font = "<w:rFonts w:ascii=\"?\" w:hAnsi=\"?\" w:cs=\"?\" w:eastAsia=\"?\"/>"
                .replace("?", PaperLayout.TYPEFACE);
        return XML + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + font + "<w:sz w:val=\""
                + 2 * layout.body() + "\"/><w:szCs w:val=\"" + 2 * layout.body() + "\"/><w:lang w:val=\"vi-VN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style></w:styles>";
    }

    /** From the second page on, at the top in the middle. */
    private String pageNumber() {
        return XML + "<w:hdr xmlns:w=\"" + MAIN + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }

    private String document() {
        xml.append(XML).append("<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>");
        head(paper.head());
        title();
        paper.body().forEach(this::part);
        if (!paper.foot().isEmpty()) {
            paragraph(Format.of(FOOT_SIZE).italic().space(6), paper.foot());
        }
        section();
        return xml.append("</w:body></w:document>").toString();
    }

    private void section() {
        int wide = twips(paper.landscape() ? PaperLayout.LONG_SIDE : PaperLayout.SHORT_SIDE);
        int high = twips(paper.landscape() ? PaperLayout.SHORT_SIDE : PaperLayout.LONG_SIDE);
        xml.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + wide + "\" w:h=\""
                + high + "\"" + (paper.landscape() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\""
                + twips(PaperLayout.TOP) + "\" w:right=\"" + twips(PaperLayout.RIGHT) + "\" w:bottom=\""
                + twips(PaperLayout.BOTTOM) + "\" w:left=\"" + twips(PaperLayout.LEFT)
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }

    private void head(PaperHead head) {
        int half = paper.width() * 2 / 5;
        openTable(List.of(half, paper.width() - half), false);
        xml.append("<w:tr>");
        openCell(half, 1);
        if (!head.above().isEmpty()) {
            paragraph(Format.of(layout.issuer()).centred(), head.above());
        }
        paragraph(Format.of(layout.issuer()).bold().centred(), head.issuer());
        paragraph(Format.of(layout.issuer()).centred(), "*");
        if (!head.number().isEmpty()) {
            paragraph(Format.of(layout.issuer()).centred(), head.number());
        }
        closeCell();
        openCell(paper.width() - half, 1);
        paragraph(Format.of(layout.party()).bold().underlined().centred(), head.party());
        paragraph(Format.of(layout.issuer()).centred(), "");
        paragraph(Format.of(layout.body()).italic().centred(), head.placeAndDate());
        if (!head.draft().isEmpty()) {
            paragraph(Format.of(layout.body()).bold().centred(), head.draft());
        }
        closeCell();
        xml.append("</w:tr></w:tbl>");
    }

    private void title() {
        paragraph(Format.of(layout.kind()).bold().centred().space(12), paper.kind());
        if (!paper.about().isEmpty()) {
            paragraph(Format.of(layout.body()).bold().centred(), paper.about());
        }
        paragraph(Format.of(layout.body()).centred(), "-----");
    }

    private void part(PaperPart part) {
        if (part instanceof PaperPart.NewPage) {
            xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        } else if (part instanceof PaperText text) {
            text(text);
        } else if (part instanceof PaperTable table) {
            table(table);
        } else if (part instanceof PaperEnd end) {
            end(end);
        }
    }

    private void text(PaperText text) {
        int size = text.size() == 0 ? layout.body() : text.size();
        Format format = Format.of(size);
        switch (text.style()) {
            case BODY -> format = format.body(text.size() == 0 ? layout.line() : 0);
            case HEADING -> format = format.bold().space(size / 2).keptWithNext();
            case TITLE -> format = format.bold().centred().space(6);
            case CENTRED -> format = format.centred();
            case REMARK -> format = format.italic().centred().space(3);
            case LINE -> format = format.space(2);
            case ITEM -> format = format.item();
        }
        paragraph(format, text.style() == PaperText.Style.ITEM ? "- " + text.text() : text.text());
    }

    private void table(PaperTable given) {
        PaperTable table = acrossThePage(given);
        List<Integer> widths =
                table.columns().stream().map(PaperTable.Column::width).toList();
        openTable(widths, true);
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (PaperTable.Column column : table.columns()) {
            openCell(column.width(), 1);
            paragraph(Format.of(table.size()).bold().centred(), column.heading());
            closeCell();
        }
        xml.append("</w:tr>");
        table.rows().forEach(row -> row(table, row));
        xml.append("</w:tbl>");
        paragraph(Format.of(6), "");
    }

    /** The same table as wide as the text. */
    private PaperTable acrossThePage(PaperTable table) {
        int all = table.columns().stream().mapToInt(PaperTable.Column::width).sum();
        List<PaperTable.Column> columns = table.columns().stream()
                .map(it -> new PaperTable.Column(
                        it.heading(), Math.round((float) it.width() * paper.width() / all), it.alignment()))
                .toList();
        return new PaperTable(columns, table.rows(), table.size());
    }

    private void row(PaperTable table, PaperTable.Row row) {
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        if (row.kind() == PaperTable.Kind.SECTION) {
            openCell(
                    table.columns().stream().mapToInt(PaperTable.Column::width).sum(),
                    table.columns().size());
            paragraph(
                    Format.of(table.size()).bold().keptWithNext(),
                    said(row.cells().get(0)));
            closeCell();
        } else {
            for (int i = 0; i < row.cells().size(); i++) {
                PaperTable.Column column = table.columns().get(i);
                openCell(column.width(), 1);
                Format format = Format.of(table.size()).aligned(column.alignment());
                paragraph(
                        row.kind() == PaperTable.Kind.TOTAL ? format.bold() : format,
                        said(row.cells().get(i)));
                closeCell();
            }
        }
        xml.append("</w:tr>");
    }

    private String said(Object cell) {
        return MarkupText.said(cell, language);
    }

    private void end(PaperEnd end) {
        if (end.signatures().isEmpty()) {
            return;
        }
        paragraph(Format.of(6), "");
        boolean recipients = !end.recipients().isEmpty();
        int parts = end.signatures().size() + (recipients || end.signatures().size() == 1 ? 1 : 0);
        int width = paper.width() / parts;
        openTable(java.util.Collections.nCopies(parts, width), false);
        xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        if (parts > end.signatures().size()) {
            openCell(width, 1);
            if (recipients) {
                paragraph(Format.of(layout.body()).underlined(), end.recipientsTitle());
                end.recipients().forEach(it -> paragraph(Format.of(RECIPIENTS_SIZE), "- " + it));
            } else {
                paragraph(Format.of(layout.body()), "");
            }
            closeCell();
        }
        end.signatures().forEach(it -> signature(it, width));
        xml.append("</w:tr></w:tbl>");
    }

    private void signature(PaperEnd.Signature signature, int width) {
        openCell(width, 1);
        if (!signature.forWhom().isEmpty()) {
            paragraph(Format.of(layout.body()).bold().centred(), signature.forWhom());
        }
        Format office = Format.of(layout.body()).centred();
        paragraph(layout.officeBold() ? office.bold() : office, signature.office());
        if (!signature.hint().isEmpty()) {
            paragraph(Format.of(RECIPIENTS_SIZE).italic().centred(), signature.hint());
        }
        for (int i = 0; i < ROOM; i++) {
            paragraph(Format.of(layout.body()).centred(), "");
        }
        paragraph(Format.of(layout.body()).bold().centred(), signature.name());
        closeCell();
    }

    private void openTable(List<Integer> widths, boolean lines) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + twips(all) + "\" w:type=\"dxa\"/>");
        if (lines) {
            xml.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
            }
            xml.append("</w:tblBorders>");
        }
        xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(it -> xml.append("<w:gridCol w:w=\"" + twips(it) + "\"/>"));
        xml.append("</w:tblGrid>");
    }

    private void openCell(int width, int across) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + twips(width) + "\" w:type=\"dxa\"/>"
                + (across > 1 ? "<w:gridSpan w:val=\"" + across + "\"/>" : "") + "</w:tcPr>");
    }

    private void closeCell() {
        xml.append("</w:tc>");
    }

    private void paragraph(Format format, String text) {
        xml.append("<w:p><w:pPr>").append(format.ofParagraph()).append("</w:pPr>");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append("<w:r><w:rPr>").append(format.ofLetters()).append("</w:rPr>");
            xml.append(i > 0 ? "<w:br/>" : "");
            xml.append("<w:t xml:space=\"preserve\">")
                    .append(MarkupText.escaped(lines[i]))
                    .append("</w:t></w:r>");
        }
        xml.append("</w:p>");
    }

    /** How a paragraph looks. Immutable. */
    private record Format(
            int size, boolean isBold, boolean isItalic, boolean isUnderlined, String alignment, String paragraph) {

        static Format of(int size) {
            return new Format(size, false, false, false, "left", "");
        }

        Format bold() {
            return new Format(size, true, isItalic, isUnderlined, alignment, paragraph);
        }

        Format italic() {
            return new Format(size, isBold, true, isUnderlined, alignment, paragraph);
        }

        Format underlined() {
            return new Format(size, isBold, isItalic, true, alignment, paragraph);
        }

        Format centred() {
            return new Format(size, isBold, isItalic, isUnderlined, "center", paragraph);
        }

        Format aligned(PaperTable.Alignment side) {
            String word = side == PaperTable.Alignment.CENTRE
                    ? "center"
                    : side == PaperTable.Alignment.RIGHT ? "right" : "left";
            return new Format(size, isBold, isItalic, isUnderlined, word, paragraph);
        }

        Format with(String before) {
            return new Format(size, isBold, isItalic, isUnderlined, alignment, before + paragraph);
        }

        Format keptWithNext() {
            return with("<w:keepNext/>");
        }

        /** Some room above, in points. */
        Format space(int points) {
            return new Format(
                    size,
                    isBold,
                    isItalic,
                    isUnderlined,
                    alignment,
                    paragraph + "<w:spacing w:before=\"" + 20 * points + "\" w:after=\"0\"/>");
        }

        /** Text: first line set in by 10 mm, 6 points above. */
        Format body(int line) {
            String exact = line == 0 ? "" : " w:line=\"" + 20 * line + "\" w:lineRule=\"exact\"";
            return new Format(
                    size,
                    isBold,
                    isItalic,
                    isUnderlined,
                    "both",
                    paragraph + "<w:spacing w:before=\"120\" w:after=\"0\"" + exact + "/><w:ind w:firstLine=\"567\"/>");
        }

        Format item() {
            return new Format(
                    size,
                    isBold,
                    isItalic,
                    isUnderlined,
                    "both",
                    paragraph + "<w:spacing w:before=\"20\" w:after=\"0\"/><w:ind w:left=\"170\" w:hanging=\"170\"/>");
        }

        String ofParagraph() {
            return paragraph + "<w:jc w:val=\"" + alignment + "\"/>";
        }

        String ofLetters() {
            return (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
                    + "<w:sz w:val=\"" + 2 * size + "\"/><w:szCs w:val=\"" + 2 * size + "\"/>"
                    + (isUnderlined ? "<w:u w:val=\"single\"/>" : "");
        }
    }
}
