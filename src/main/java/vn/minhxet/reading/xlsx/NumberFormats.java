package vn.minhxet.reading.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** How the cells of a workbook show their numbers: as a day, as a percentage, or as they are. */
final class NumberFormats {

    /** What a number shows as. */
    enum Kind {
        PLAIN,
        DAY,
        PERCENT
    }

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("(?i).*[ymd].*");

    /** The built-in formats, which a workbook names by number alone: days with or without the time, in any language. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    private final Map<Integer, String> written = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private boolean ofCells;

    /** Takes in one element of the part with the styles. */
    void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> written.put(number(xml, "numFmtId"), XmlText.attribute(xml, "formatCode"));
            case "cellXfs" -> ofCells = true;
            case "cellStyles", "cellStyleXfs", "dxfs" -> ofCells = false;
            case "xf" -> {
                if (ofCells) {
                    styles.add(number(xml, "numFmtId"));
                }
            }
            default -> {
                // fonts, fills and borders say nothing about numbers
            }
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = XmlText.attribute(xml, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /** How the style of that index shows a number. */
    Kind kind(int style) {
        return style < 0 || style >= styles.size()
                ? Kind.PLAIN
                : kinds.computeIfAbsent(styles.get(style), this::kindOfFormat);
    }

    private Kind kindOfFormat(int id) {
        String code = written.get(id);
        if (code != null) {
            String bare = QUOTED.matcher(code).replaceAll("");
            boolean day = DAY.matcher(bare).matches() && !bare.equalsIgnoreCase("general");
            return day ? Kind.DAY : bare.contains("%") ? Kind.PERCENT : Kind.PLAIN;
        }
        return DAYS.contains(id) ? Kind.DAY : PERCENTAGES.contains(id) ? Kind.PERCENT : Kind.PLAIN;
    }
}
