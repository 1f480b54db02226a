package vn.minhxet.reading.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * An {@code .xlsx} workbook, opened to be read once from front to back. What unpacks to more than the limits allow is
 * not read; document types are refused, and entities and formulas are never followed. Not safe for several threads.
 */
final class Workbook implements Closeable, WorkbookParts.Container {

    /** The workbook unpacks to more than the limits allow. */
    static final class UnpacksTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** 4 MiB may always unpack: an almost empty workbook compresses beyond any ratio and endangers no memory. */
    private static final long ALWAYS_UNPACKED = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<WorkbookParts.Sheet> sheets = new ArrayList<>();
    private final WorkbookParts parts;
    private long left;

    private Workbook(Path file, ReadingLimits limits) throws IOException, XMLStreamException {
        this.zip = new ZipFile(file.toFile());
        long bySize = Math.max(ALWAYS_UNPACKED, Files.size(file) * limits.unpackedRatio());
        this.left = Math.min(bySize, limits.unpackedBytes());
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
        this.parts = new WorkbookParts(this, limits);
    }

    static Workbook open(Path file, ReadingLimits limits) throws IOException, XMLStreamException {
        Workbook workbook = new Workbook(file, limits);
        try {
            workbook.parts.read(workbook.sheets);
            return workbook;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    List<WorkbookParts.Sheet> sheets() {
        return sheets;
    }

    /** Hands the rows of a sheet over, one after another. */
    void rows(WorkbookParts.Sheet sheet, int columns, SheetRows.Visitor visitor)
            throws IOException, XMLStreamException {
        try (InputStream part = required(sheet.part())) {
            new SheetRows(XmlText.reader(part), parts, columns).visit(visitor);
        }
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
