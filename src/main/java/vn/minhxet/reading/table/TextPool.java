package vn.minhxet.reading.table;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import vn.minhxet.facts.IdHash;

/**
 * Texts that stand in many rows, such as the names of organizations, found again from their UTF-8 without making the text
 * anew. Safe for several threads as long as nothing is added.
 */
public final class TextPool {

    /** A power of two, as the places ask for; it doubles whenever half of it is taken. */
    private static final int LEAST = 64;

    private String[] texts = new String[LEAST];

    /** The UTF-8 of each text, a byte in a character; of most texts that is the text itself. */
    private String[] keys = new String[LEAST];

    private int size;

    public TextPool() {}

    /** A pool of these texts. */
    static TextPool of(Collection<String> texts) {
        TextPool pool = new TextPool();
        texts.forEach(pool::add);
        return pool;
    }

    public int size() {
        return size;
    }

    public void add(String text) {
        if (2 * size >= texts.length) {
            grow();
        }
        add(text, key(text));
    }

    private static String key(String text) {
        String widened = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return widened.equals(text) ? text : widened;
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

    /** Where the text stands of which this is the UTF-8, each byte in a character; where it would, if it is not here. */
    public int place(char[] bytes, int from, int length) {
        return slot(bytes, from, length);
    }

    /** Where a text stands. */
    int place(String text) {
        char[] key = key(text).toCharArray();
        return slot(key, 0, key.length);
    }

    /** The text at a place, or null. */
    public String at(int place) {
        return texts[place];
    }

    /** Whether that text stands at a place. */
    public boolean isAt(int place, char[] bytes, int from, int length) {
        return keys[place] != null && same(keys[place], bytes, from, length);
    }

    private int slot(char[] bytes, int from, int length) {
        int hash = HashIndex.spread(IdHash.of(bytes, from, length));
        int at = hash & (keys.length - 1);
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
