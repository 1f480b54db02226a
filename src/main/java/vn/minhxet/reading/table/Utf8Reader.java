package vn.minhxet.reading.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads UTF-8 strictly: a byte-order mark is passed over, every line with broken bytes is remembered, and a file larger
 * than the limit is not read to its end. Broken bytes read as U+FFFD, so that the rest can still be examined. Not safe
 * for several threads.
 */
public final class Utf8Reader extends Reader {

    /** More was read than the limit allows. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** 64 KiB a read: larger buffers save hardly any calls. */
    private static final int SIZE = 1 << 16;

    /** The byte-order mark, which Excel puts before CSV in UTF-8. */
    private static final char MARK = '\uFEFF';

    /** Five line numbers show where to look; a file in another encoding has broken bytes on almost every line. */
    private static final int LINES_SHOWN = 5;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer out = CharBuffer.allocate(SIZE).flip();
    private final List<Integer> brokenLines = new ArrayList<>();
    private long left;
    private int line;
    private int brokenCount;
    private boolean ended;
    private boolean begun;

    public Utf8Reader(InputStream bytes, long limit) {
        this(bytes, limit, 1);
    }

    /** The rest of a file, from the beginning of that line on. */
    public Utf8Reader(InputStream bytes, long limit, int line) {
        this.bytes = bytes;
        this.left = limit;
        this.line = line;
        this.begun = line > 1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!out.hasRemaining()) {
            if (ended && !in.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, out.remaining());
        out.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        out.clear();
        CoderResult result = decoder.decode(in, out, ended);
        out.flip();
        passMark();
        countLines();
        if (result.isError()) {
            in.position(in.position() + result.length());
            broken();
        }
    }

    private void fill() throws IOException {
        in.compact();
        while (in.hasRemaining() && !ended) {
            int count = bytes.read(in.array(), in.position(), in.remaining());
            if (count < 0) {
                ended = true;
            } else {
                in.position(in.position() + count);
                left -= count;
            }
            if (left < 0) {
                throw new TooLarge();
            }
        }
        in.flip();
    }

    private void passMark() {
        if (!begun && out.hasRemaining()) {
            begun = true;
            if (out.get(0) == MARK) {
                out.get();
            }
        }
    }

    private void countLines() {
        for (int i = out.position(); i < out.limit(); i++) {
            if (out.get(i) == '\n') {
                line++;
            }
        }
    }

    private void broken() {
        begun = true;
        int last = brokenLines.isEmpty() ? 0 : brokenLines.get(brokenLines.size() - 1);
        if (last != line) {
            brokenCount++;
            if (brokenLines.size() < LINES_SHOWN) {
                brokenLines.add(line);
            }
        }
        out.limit(out.limit() + 1);
        out.put(out.limit() - 1, '\uFFFD');
    }

    /** The lines with broken bytes that were met so far, the first few of them; empty where there are none. */
    public String brokenLines() {
        String shown =
                String.join(", ", brokenLines.stream().map(String::valueOf).toList());
        return brokenCount > brokenLines.size() ? shown + ", …" : shown;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
