package vn.minhxet.web.page.subject;

import java.util.List;
import vn.minhxet.language.PlainLetters;

/**
 * A part of a name, marked where it is what somebody looked for (đoạn tên). Immutable.
 */
public record Piece(String text, boolean found) {

    /** A name in pieces: what was typed is found in it with accents or without, and shown as the name has it. */
    public static List<Piece> of(String name, String typed) {
        String plain = PlainLetters.of(name);
        String part = PlainLetters.of(typed.strip());
        int at = part.isEmpty() ? -1 : plain.indexOf(part);
        if (at < 0 || plain.length() != name.length()) {
            return List.of(new Piece(name, false));
        }
        int end = at + part.length();
        return List.of(
                        new Piece(name.substring(0, at), false),
                        new Piece(name.substring(at, end), true),
                        new Piece(name.substring(end), false))
                .stream()
                .filter(it -> !it.text().isEmpty())
                .toList();
    }
}
