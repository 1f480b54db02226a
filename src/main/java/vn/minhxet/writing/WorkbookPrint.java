package vn.minhxet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the library for workbooks cannot say of worksheets (những gì thư viện không ghi được): pictures, and a first page
 * without its number. Filled while a workbook is, put into its parts behind it. Worksheets are numbered from 1 as they come.
 * Not safe for several threads.
 */
public final class WorkbookPrint {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String END_OF_WORKSHEET = "</worksheet>";

    /** What pictures are measured in: 36,000 to the millimetre. */
    private static final int EMU = 36_000;

    private final Map<Integer, List<Picture>> pictures = new TreeMap<>();
    private final Set<Integer> unnumberedFirst = new HashSet<>();

    /**
     * A square picture.
     *
     * @param row the row below whose upper edge it hangs, from 0
     * @param left from the left edge of the worksheet, in millimetres
     * @param side in millimetres
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(int row, int left, int side, byte[] png) {}

    /** Puts a picture onto a worksheet. */
    public void add(int worksheet, Picture picture) {
        pictures.computeIfAbsent(worksheet, any -> new ArrayList<>()).add(picture);
    }

    /** Has the first page of a worksheet without what stands at the head of the others. */
    public void leaveFirstPageUnnumbered(int worksheet) {
        unnumberedFirst.add(worksheet);
    }

    /** A part as the library wrote it, with what is missing. */
    String completed(String name, String content) {
        if (name.equals(CONTENT_TYPES)) {
            return withTypes(content);
        }
        int worksheet = number(name);
        String numbered = unnumberedFirst.contains(worksheet)
                ? content.replace("differentFirst=\"false\"", "differentFirst=\"true\"")
                : content;
        return pictures.containsKey(worksheet)
                ? numbered.replace(END_OF_WORKSHEET, "<drawing r:id=\"rId1\"/>" + END_OF_WORKSHEET)
                : numbered;
    }

    static boolean concerns(String name) {
        return name.equals(CONTENT_TYPES) || number(name) > 0;
    }

    /** The number of a worksheet by the name of its part; 0 for other parts. */
    private static int number(String name) {
        String digits = name.replaceFirst("^xl/worksheets/sheet([0-9]{1,6})[.]xml$", "$1");
        return digits.equals(name) ? 0 : Integer.parseInt(digits);
    }

    private String withTypes(String types) {
        if (pictures.isEmpty()) {
            return types;
        }
        StringBuilder added = new StringBuilder("<Default Extension=\"png\" ContentType=\"image/png\"/>");
        pictures.keySet()
                .forEach(it -> added.append("<Override PartName=\"/xl/drawings/drawing" + it
                        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"));
        return types.replace("</Types>", added + "</Types>");
    }

    /** The parts that the library knows nothing of, by name. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        pictures.forEach((worksheet, some) -> {
            parts.put(
                    "xl/worksheets/_rels/sheet" + worksheet + ".xml.rels",
                    relations(relation("rId1", "drawing", "../drawings/drawing" + worksheet + ".xml")));
            StringBuilder media = new StringBuilder();
            for (int i = 1; i <= some.size(); i++) {
                String file = "image" + worksheet + "-" + i + ".png";
                media.append(relation("rId" + i, "image", "../media/" + file));
                parts.put("xl/media/" + file, some.get(i - 1).png());
            }
            parts.put("xl/drawings/_rels/drawing" + worksheet + ".xml.rels", relations(media.toString()));
            parts.put("xl/drawings/drawing" + worksheet + ".xml", drawing(some));
        });
        return parts;
    }

    private static byte[] relations(String all) {
        return (XML + "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>").getBytes(UTF_8);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] drawing(List<Picture> some) {
        StringBuilder xml = new StringBuilder(XML + "<xdr:wsDr xmlns:xdr=\"" + DRAWING
                + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\" xmlns:r=\"" + RELATIONS + "\">");
        for (int i = 1; i <= some.size(); i++) {
            Picture it = some.get(i - 1);
            String size = "cx=\"" + it.side() * EMU + "\" cy=\"" + it.side() * EMU + "\"";
            xml.append("<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>" + it.left() * EMU
                    + "</xdr:colOff><xdr:row>" + it.row() + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext "
                    + size
                    + "/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"" + (i + 1) + "\" name=\"QR " + i
                    + "\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed=\"rId" + i
                    + "\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                    + size
                    + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>"
                    + "</xdr:oneCellAnchor>");
        }
        return xml.append("</xdr:wsDr>").toString().getBytes(UTF_8);
    }
}
