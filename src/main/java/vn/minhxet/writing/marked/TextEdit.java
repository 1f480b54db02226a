package vn.minhxet.writing.marked;

import java.util.Comparator;
import java.util.List;

/**
 * One change of a text: what stands from one place to another is replaced.
 * Immutable.
 *
 * @param start where the replaced text begins; text is inserted there where it is also the end
 */
record TextEdit(int start, int end, String text) {

    static TextEdit insert(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** The text with all changes, which do not overlap; of several insertions at a place the first given comes first. */
    static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (TextEdit edit :
                edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList()) {
            result.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(text, at, text.length()).toString();
    }
}
