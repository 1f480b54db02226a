package vn.minhxet.paper.file;

import java.math.BigDecimal;
import vn.minhxet.language.Language;

/** Text inside XML or HTML: what would be markup is escaped, what no file may hold is left out. Pure functions. */
final class MarkupText {

    private MarkupText() {}

    /** Text between tags or inside quoted attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(it -> append(safe, it));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
                if (isAllowed(point)) {
                    safe.appendCodePoint(point);
                }
            }
        }
    }

    /** What XML 1.0 allows, without marks that turn the direction of writing. */
    private static boolean isAllowed(int point) {
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean broken = (point >= 0xD800 && point <= 0xDFFF) || (point & 0xFFFE) == 0xFFFE;
        return !turns && !broken && (point >= ' ' || point == '\n' || point == '\t');
    }

    /** A cell as people read it. */
    static String said(Object cell, Language language) {
        if (cell instanceof BigDecimal decimal) {
            return language.decimal(decimal);
        }
        return cell.toString();
    }
}
