package vn.minhxet.report.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken between words into lines that are no wider than asked. Pure functions, safe for any thread. */
public final class WrappedText {

    private WrappedText() {}

    /**
     * The lines, without blanks at their ends; never none. A word that is wider than a line by itself is broken where the line
     * ends.
     *
     * @param first the beginning of the first line
     * @param others the beginning of all other lines
     * @param width in columns of a terminal
     */
    public static List<String> lines(String first, String others, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int taken = TextWidth.of(first);
        int begun = taken;
        for (String word : text.split(" ")) {
            int wide = TextWidth.of(word);
            if (taken + wide > width && taken > begun) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(others);
                begun = TextWidth.of(others);
                taken = begun;
            }
            String rest = word;
            while (taken + TextWidth.of(rest) > width && width > begun) {
                String fitting = beginning(rest, width - taken);
                lines.add(line + fitting);
                rest = rest.substring(fitting.length());
                line = new StringBuilder(others);
                begun = TextWidth.of(others);
                taken = begun;
            }
            line.append(rest).append(' ');
            taken += TextWidth.of(rest) + 1;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** As much of the beginning as is that wide, but at least one character. */
    private static String beginning(String text, int width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (TextWidth.of(text.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
