package vn.minhxet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The entries of an archive in memory, found by its directory at the end. {@link java.util.zip.ZipInputStream} goes by the
 * sizes before each entry, which the library for workbooks leaves at 0. For archives of less than 4 GiB. Immutable.
 */
@SuppressWarnings("ArrayRecordComponent")
record ArchiveBytes(byte[] bytes) {

    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int LENGTH_IN_DIRECTORY = 46;
    private static final int LENGTH_BEFORE_ENTRY = 30;

    /**
     * One entry.
     *
     * @param start where its packed bytes begin
     * @param length of its packed bytes
     */
    record Entry(String name, int start, int length) {}

    /** The entries in the order of the directory. */
    List<Entry> entries() throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - LENGTH_OF_END;
        require(all.getInt(end) == END);
        int count = all.getShort(end + 10) & 0xFFFF;
        int at = all.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            require(all.getInt(at) == IN_DIRECTORY);
            int nameLength = all.getShort(at + 28);
            String name = new String(bytes, at + LENGTH_IN_DIRECTORY, nameLength, UTF_8);
            int before = all.getInt(at + 42);
            int start = before + LENGTH_BEFORE_ENTRY + all.getShort(before + 26) + all.getShort(before + 28);
            entries.add(new Entry(name, start, all.getInt(at + 20)));
            at += LENGTH_IN_DIRECTORY + nameLength + all.getShort(at + 30) + all.getShort(at + 32);
        }
        return entries;
    }

    /** What an entry holds, unpacked while it is read. */
    InputStream open(Entry entry) {
        return new InflaterInputStream(
                new ByteArrayInputStream(bytes, entry.start(), entry.length()), new Inflater(true));
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw new ZipException("no archive");
        }
    }
}
