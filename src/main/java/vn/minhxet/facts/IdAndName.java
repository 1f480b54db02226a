package vn.minhxet.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The id and the name of a {@link MemberRow} in UTF-8, at a place in an array: their lengths in two bytes each, then the id,
 * then the name unless it is the id. Pure functions, safe for any thread.
 */
final class IdAndName {

    /** The layout: {@code [0 1 length of id | 2 3 length of name | from 4 on id, then name]}; the texts begin here. */
    private static final int HEAD = 4;

    /** Stands for the length of a text that was not entered. */
    private static final int NONE = 0xFFFF;

    /** Stands for the length of a name that is the id; no cell of 2,000 characters takes so many bytes. */
    private static final int THE_ID = 0xFFFE;

    private IdAndName() {}

    /** The most bytes that an id and a name of such lengths take. */
    static int length(int idLength, int nameLength) {
        return HEAD + idLength + nameLength;
    }

    /** The most bytes that an id and a name take. */
    static int length(@Nullable String id, @Nullable String name) {
        return length(Utf8.length(id), Utf8.length(name));
    }

    /**
     * Puts an id and a name.
     *
     * @param utf8 an array in which both stand
     * @param id where the id begins
     * @param name where the name begins
     * @return the place behind them
     * @throws ArithmeticException where one of them is longer than any that can be entered
     */
    static int put(byte[] utf8, int id, int idLength, int name, int nameLength, byte[] into, int at) {
        boolean named = !Arrays.equals(utf8, id, id + idLength, utf8, name, name + nameLength);
        putLength(checked(idLength), into, at);
        putLength(named ? checked(nameLength) : THE_ID, into, at + 2);
        System.arraycopy(utf8, id, into, at + HEAD, idLength);
        System.arraycopy(utf8, name, into, at + HEAD + idLength, named ? nameLength : 0);
        return at + HEAD + idLength + (named ? nameLength : 0);
    }

    /**
     * Puts an id and a name, either of which may be null.
     *
     * @return the place behind them
     * @throws IllegalArgumentException where one of them holds half of a character
     * @throws ArithmeticException where one of them is longer than any that can be entered
     */
    static int put(@Nullable String id, @Nullable String name, byte[] into, int at) {
        boolean named = name != null && !name.equals(id);
        putLength(id == null ? NONE : checked(Utf8.length(id)), into, at);
        putLength(named ? checked(Utf8.length(name)) : name == null ? NONE : THE_ID, into, at + 2);
        int behind = Utf8.put(id, into, at + HEAD);
        return Utf8.put(named ? name : null, into, behind);
    }

    private static int checked(int length) {
        if (length >= THE_ID) {
            throw new ArithmeticException(length + " bytes are more than can be entered");
        }
        return length;
    }

    private static void putLength(int length, byte[] into, int at) {
        into[at] = (byte) (length >>> 8);
        into[at + 1] = (byte) length;
    }

    private static int lengthAt(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    static boolean hasNoId(byte[] bytes, int at) {
        return lengthAt(bytes, at) == NONE;
    }

    private static int idLength(byte[] bytes, int at) {
        int length = lengthAt(bytes, at);
        return length == NONE ? 0 : length;
    }

    static @Nullable String id(byte[] bytes, int at) {
        return hasNoId(bytes, at) ? null : Utf8.text(bytes, at + HEAD, at + HEAD + lengthAt(bytes, at));
    }

    static @Nullable String name(byte[] bytes, int at) {
        int length = lengthAt(bytes, at + 2);
        if (length == THE_ID) {
            return id(bytes, at);
        }
        int from = at + HEAD + idLength(bytes, at);
        return length == NONE ? null : Utf8.text(bytes, from, from + length);
    }

    /** The order of the ids; both have one. */
    static int compareIds(byte[] one, int at, byte[] other, int otherAt) {
        int from = at + HEAD;
        int otherFrom = otherAt + HEAD;
        return Utf8.compare(
                one, from, from + lengthAt(one, at), other, otherFrom, otherFrom + lengthAt(other, otherAt));
    }

    static int compareId(byte[] bytes, int at, String other) {
        return Utf8.compare(bytes, at + HEAD, at + HEAD + lengthAt(bytes, at), other);
    }

    static int idHash(byte[] bytes, int at) {
        return IdHash.of(bytes, at + HEAD, at + HEAD + lengthAt(bytes, at));
    }

    /** Where they end in the array. */
    static int end(byte[] bytes, int at) {
        int nameLength = lengthAt(bytes, at + 2);
        return at + HEAD + idLength(bytes, at) + (nameLength >= THE_ID ? 0 : nameLength);
    }

    static boolean same(byte[] one, int at, byte[] other, int otherAt) {
        return Arrays.equals(one, at, end(one, at), other, otherAt, end(other, otherAt));
    }

    static int hash(byte[] bytes, int at) {
        int hash = 0;
        for (int i = at; i < end(bytes, at); i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
