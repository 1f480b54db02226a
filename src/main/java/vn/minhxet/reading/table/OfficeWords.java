package vn.minhxet.reading.table;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.NormalizedText;

/**
 * What offices write around the facts (thói quen lập bảng): columns with the number of the row or a remark, rows that add
 * the others up, a dash for nothing. Pure functions, safe for any thread.
 */
final class OfficeWords {

    private static final Set<String> ASIDE = Set.of(
            "stt",
            "tt",
            "số tt",
            "số thứ tự",
            "thứ tự",
            "no",
            "no.",
            "№",
            "ghi chú",
            "note",
            "notes",
            "remark",
            "remarks");

    private static final Set<String> TOTALS =
            Set.of("tổng", "tổng cộng", "tổng số", "cộng", "cộng chung", "total", "sum", "grand total");

    /** Room for blanks and marks around the longest of the words; longer texts need not be looked at. */
    private static final int LONGEST = 24;

    private static final Pattern MARKS_BEHIND = Pattern.compile("[\\s*:]+$");
    private static final Pattern FIGURE = Pattern.compile("[+-]?[\\d.,\\s]+%?");

    private OfficeWords() {}

    /** The heading without the star or colon behind it, by which forms mark what must be filled in. */
    static String heading(String text) {
        return MARKS_BEHIND.matcher(text).replaceFirst("");
    }

    /** Whether a column under this heading stands beside the facts: numbers of rows, remarks. */
    static boolean isAside(String heading) {
        return ASIDE.contains(NormalizedText.folded(heading(heading)));
    }

    /** Whether a text stands for an empty cell: one dash of any length. */
    static boolean isNothing(String text) {
        return text.length() == 1 && (text.charAt(0) == '-' || text.charAt(0) == '–' || text.charAt(0) == '—');
    }

    /** Whether a row adds others up: one cell says so and the others are empty or figures, so that it names nobody. */
    static boolean isTotal(@Nullable Object[] cells) {
        boolean said = false;
        for (Object cell : cells) {
            if (cell instanceof String text && isTotalWord(text) && !said) {
                said = true;
            } else if (!isFigure(cell)) {
                return false;
            }
        }
        return said;
    }

    private static boolean isTotalWord(String text) {
        return text.length() <= LONGEST && TOTALS.contains(NormalizedText.folded(heading(text)));
    }

    private static boolean isFigure(@Nullable Object cell) {
        if (cell instanceof String text) {
            return NormalizedText.isBlank(text)
                    || isNothing(text.strip())
                    || FIGURE.matcher(text).matches();
        }
        boolean failed = cell instanceof WorkbookCell.Failed || cell instanceof Boolean;
        return !failed;
    }
}
