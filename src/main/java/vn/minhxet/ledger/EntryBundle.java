package vn.minhxet.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Entries in one file, each behind its length in two bytes, the most significant first (C2SP tlog-tiles).
 *
 * @param entries as many as could be read
 * @param whole whether nothing was left over that is no entry
 */
record EntryBundle(List<byte[]> entries, boolean whole) {

    /** What two bytes count. */
    static final int LONGEST = 0xffff;

    /** Bytes of a full bundle of the longest entries. */
    static final long MOST_BYTES = (long) TileFiles.WIDTH * (Short.BYTES + LONGEST);

    static EntryBundle read(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>();
        while (read.remaining() >= Short.BYTES) {
            int length = Short.toUnsignedInt(read.getShort(read.position()));
            if (length > read.remaining() - Short.BYTES) {
                break;
            }
            read.getShort();
            byte[] entry = new byte[length];
            read.get(entry);
            entries.add(entry);
        }
        return new EntryBundle(entries, !read.hasRemaining());
    }

    static byte[] toBytes(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bytes.write(checked(entry).length >> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** The same entry, if it can be exported. */
    static byte[] checked(byte[] entry) {
        if (entry.length > LONGEST) {
            throw new LedgerFormatException(Kind.ENTRY_LENGTH, Integer.toString(entry.length));
        }
        return entry;
    }

    List<LedgerHash> leaves() {
        return entries.stream().map(LedgerHash::leaf).toList();
    }
}
