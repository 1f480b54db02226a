package vn.minhxet.reading.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.minhxet.reading.table.Utf8Reader;

/** Whole lines of a CSV file, and what was read beyond them. Not changed once made. */
final class CsvPart {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final int filled;
    private final int length;
    private final boolean first;

    private CsvPart(byte[] bytes, int filled, int length, boolean first) {
        this.bytes = bytes;
        this.filled = filled;
        this.length = length;
        this.first = first;
    }

    static CsvPart first(InputStream from, int size) throws IOException {
        return next(from, NOTHING, size, true);
    }

    /** The lines behind this part that end within the next so many bytes; at the end of the file, all that is left. */
    CsvPart next(InputStream from, int size) throws IOException {
        return next(from, Arrays.copyOfRange(bytes, length, filled), size, false);
    }

    private static CsvPart next(InputStream from, byte[] begun, int size, boolean first) throws IOException {
        byte[] bytes = Arrays.copyOf(begun, begun.length + size);
        int filled = begun.length + from.readNBytes(bytes, begun.length, size);
        int length = filled;
        while (filled == bytes.length && length > 0 && bytes[length - 1] != '\n') {
            length--;
        }
        return new CsvPart(bytes, filled, length, first);
    }

    /** How many bytes its lines have; 0 where not one line ends. */
    int length() {
        return length;
    }

    /** How many lines end in it; -1 where some end as on old machines, without a line feed. */
    int lines() {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '\n') {
                lines++;
            } else if (b == '\r' && (i + 1 == length || bytes[i + 1] != '\n')) {
                return -1;
            }
        }
        return lines;
    }

    /** Its lines, each byte as one character. */
    Reader bytes() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, 0, length), StandardCharsets.ISO_8859_1);
    }

    /** Only the first part may begin with a byte-order mark; its lines are counted from 1, those of others further on. */
    Utf8Reader text() {
        return new Utf8Reader(new ByteArrayInputStream(bytes, 0, length), length, first ? 1 : 2);
    }
}
