package vn.minhxet.subject;

import java.security.SecureRandom;

/**
 * Hashes ids by a number drawn anew in each process, so that nobody who sends facts can choose many that fall on one
 * place. Where things are found does not depend on it. Pure functions within a process; safe for any thread.
 */
public final class IdHash {

    private static final int FACTOR = new SecureRandom().nextInt() | 1;

    private IdHash() {}

    /** The hash of an id. */
    public static int of(String id) {
        return of(id, 0);
    }

    /** The hash of two ids in that order. */
    public static int of(String one, String other) {
        return of(other, of(one, 1));
    }

    /** The hash of some characters: that of an id, where they are its characters. */
    public static int of(char[] characters, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = FACTOR * hash + characters[i];
        }
        return hash;
    }

    private static int of(String id, int begun) {
        int hash = begun;
        for (int i = 0; i < id.length(); i++) {
            hash = FACTOR * hash + id.charAt(i);
        }
        return hash;
    }

    /** The hash of the id that stands in some bytes of UTF-8. */
    static int of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return of(Utf8.text(bytes, from, to));
            }
            hash = FACTOR * hash + bytes[i];
        }
        return hash;
    }
}
