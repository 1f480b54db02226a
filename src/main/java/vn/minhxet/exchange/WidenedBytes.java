package vn.minhxet.exchange;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Gives each byte of a part of a file as one character. Whatever stands between cells is a single byte in UTF-8 and no
 * part of any other character, so the part is parsed all the same, and what is in a cell can be told from its bytes. Not
 * safe for several threads.
 */
final class WidenedBytes extends Reader {

    private final byte[] bytes;
    private final int end;
    private int at;

    /** The first so many bytes. */
    WidenedBytes(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int count = Math.min(length, end - at);
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        new String(bytes, at, count, StandardCharsets.ISO_8859_1).getChars(0, count, target, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        at = end;
    }
}
