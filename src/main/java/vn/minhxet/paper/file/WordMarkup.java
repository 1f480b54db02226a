package vn.minhxet.paper.file;

import java.util.List;

/**
 * The body of a document of Word while it is written (nội dung tài liệu): paragraphs, tables and pictures after ECMA-376.
 * Widths are in millimetres. Not safe for several threads.
 */
final class WordMarkup {

    /** Twentieths of a point in a millimetre: 1,440 to the inch of 25.4 mm. */
    private static final double TWIPS = 1440 / 25.4;

    /** What pictures are measured in: 914,400 to the inch. */
    private static final int EMU = 36_000;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final StringBuilder xml = new StringBuilder();
    private final WordPictures pictures;

    /**
     * @param pictures those of the whole document
     */
    WordMarkup(WordPictures pictures) {
        this.pictures = pictures;
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }

    WordMarkup append(String markup) {
        xml.append(markup);
        return this;
    }

    void openTable(List<Integer> widths, boolean lines) {
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

    void openRow(boolean heading) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>" + (heading ? "<w:tblHeader/>" : "") + "</w:trPr>");
    }

    void closeRow() {
        xml.append("</w:tr>");
    }

    void closeTable() {
        xml.append("</w:tbl>");
    }

    void openCell(int width, int across) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + twips(width) + "\" w:type=\"dxa\"/>"
                + (across > 1 ? "<w:gridSpan w:val=\"" + across + "\"/>" : "") + "</w:tcPr>");
    }

    void closeCell() {
        xml.append("</w:tc>");
    }

    void paragraph(WordFormat format, String text) {
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

    /** A paragraph that holds a square picture alone. */
    void picture(byte[] png, int side, String said) {
        int number = pictures.add(png);
        long size = (long) side * EMU;
        String name = MarkupText.escaped(said);
        String described = "id=\"" + number + "\" name=\"" + name + "\" descr=\"" + name + "\"";
        xml.append("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" distT=\"0\" distB=\"0\""
                + " distL=\"0\" distR=\"0\"><wp:extent cx=\"" + size + "\" cy=\"" + size + "\"/><wp:docPr " + described
                + "/><a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">"
                + "<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr " + described
                + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + WordPictures.relation(number)
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"" + size + "\" cy=\"" + size + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
                + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
