package vn.minhxet.reading.workbook;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.ReadingLimits;

/** The archive that a workbook is, whose parts are read no further than the limits allow. Not safe for several threads. */
final class WorkbookArchive implements Closeable, WorkbookParts.Container {

    /** The workbook unpacks to more than the limits allow. */
    static final class UnpacksTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** 4 MiB may always unpack: an almost empty workbook compresses beyond any ratio and endangers no memory. */
    private static final long ALWAYS_UNPACKED = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final long most;
    private long left;

    WorkbookArchive(Path file, ReadingLimits limits) throws IOException {
        this.zip = new ZipFile(file.toFile());
        long bySize = Math.max(ALWAYS_UNPACKED, Files.size(file) * limits.unpackedRatio());
        this.most = Math.min(bySize, limits.unpackedBytes());
        this.left = most;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
    }

    /** Allows as much once more, for a second look at the same parts. */
    void readAgain() {
        left = most;
    }

    @Override
    public @Nullable InputStream part(String name) throws IOException {
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? null : new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(count);
            return count;
        }

        private void count(int count) throws UnpacksTooLarge {
            left -= count;
            if (left < 0) {
                throw new UnpacksTooLarge();
            }
        }
    }
}
