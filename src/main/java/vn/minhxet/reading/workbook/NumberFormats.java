package vn.minhxet.reading.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern ZEROS = Pattern.compile("(0{2,})(?:;.*)?");

    /** A workbook shows fifteen digits. */
    private static final int MOST_DIGITS = 15;

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

    /** How many digits the style of that index shows at least: three for a format of {@code 000}, 0 for any other. */
    int digits(int style) {
        String code = style < 0 || style >= styles.size() ? null : written.get(styles.get(style));
        if (code == null) {
            return 0;
        }
        Matcher zeros = ZEROS.matcher(QUOTED.matcher(code).replaceAll(""));
        return zeros.matches() && zeros.group(1).length() <= MOST_DIGITS
                ? zeros.group(1).length()
                : 0;
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
