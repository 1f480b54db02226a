package vn.minhxet.exchange;

import java.util.Collection;

/**
 * Texts that stand in many rows, such as the names of organizations, found again from their characters without making
 * the text anew. Safe for several threads as long as nothing is added.
 */
final class TextPool {

    private static final int LEAST = 64;

    private String[] slots = new String[LEAST];
    private int size;

    TextPool() {}

    /** A pool of these texts. */
    static TextPool of(Collection<String> texts) {
        TextPool pool = new TextPool();
        texts.forEach(pool::add);
        return pool;
    }

    int size() {
        return size;
    }

    void add(String text) {
        if (2 * size >= slots.length) {
            grow();
        }
        int at = slot(text.toCharArray(), 0, text.length());
        size += slots[at] == null ? 1 : 0;
        slots[at] = slots[at] == null ? text : slots[at];
    }

    private void grow() {
        String[] all = slots;
        slots = new String[all.length * 2];
        for (String text : all) {
            if (text != null) {
                slots[slot(text.toCharArray(), 0, text.length())] = text;
            }
        }
    }

    /** The text of these characters, or null where it is not here. */
    String find(char[] characters, int from, int length) {
        return slots[slot(characters, from, length)];
    }

    private int slot(char[] characters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int at = (hash ^ hash >>> 15) & (slots.length - 1);
        while (slots[at] != null && !same(slots[at], characters, from, length)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private static boolean same(String text, char[] characters, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
