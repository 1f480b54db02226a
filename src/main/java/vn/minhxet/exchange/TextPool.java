package vn.minhxet.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Texts that stand in many rows, such as the names of organizations, found again from their UTF-8 without making the text
 * anew. Safe for several threads as long as nothing is added.
 */
final class TextPool {

    private static final int LEAST = 64;

    private String[] texts = new String[LEAST];

    /** The UTF-8 of each text, a byte in a character; of most texts that is the text itself. */
    private String[] keys = new String[LEAST];

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
        if (2 * size >= texts.length) {
            grow();
        }
        String widened = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        add(text, widened.equals(text) ? text : widened);
    }

    private void add(String text, String key) {
        int at = slot(key.toCharArray(), 0, key.length());
        if (texts[at] == null) {
            texts[at] = text;
            keys[at] = key;
            size++;
        }
    }

    private void grow() {
        String[] all = texts;
        String[] keysOfAll = keys;
        texts = new String[all.length * 2];
        keys = new String[all.length * 2];
        size = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                add(all[i], keysOfAll[i]);
            }
        }
    }

    /** The text of which this is the UTF-8, each byte in a character; null where it is not here. */
    String find(char[] bytes, int from, int length) {
        return texts[slot(bytes, from, length)];
    }

    private int slot(char[] bytes, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int at = (hash ^ hash >>> 15) & (keys.length - 1);
        while (keys[at] != null && !same(keys[at], bytes, from, length)) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private static boolean same(String key, char[] bytes, int from, int length) {
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
