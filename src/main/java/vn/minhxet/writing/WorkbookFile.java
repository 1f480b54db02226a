package vn.minhxet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook as a file: the same content is the same bytes, whenever and wherever it is written. The library enters the
 * time of writing among the properties; here it is left out. Pure functions, safe for any thread.
 */
public final class WorkbookFile {

    private static final String NAME = "Minh Xet";

    /** The version of the layout that the properties name; Excel wants one of this form. */
    private static final String VERSION = "1.0";

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[A-Z0-9:]+\"/>");
    private static final String TIME_OF_WRITING = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    /**
     * Every entry bears this day. Not the first that an archive can name, January 1, 1980: Java takes that for an
     * earlier one and adds the time in the zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WorkbookFile() {}

    /** Fills a workbook. */
    public interface Content {
        void writeTo(Workbook workbook) throws IOException;
    }

    /** Writes a workbook without merged cells; the stream stays open. */
    public static void write(OutputStream out, Content content) throws IOException {
        write(out, content, Optional.empty());
    }

    /**
     * Writes a workbook with merged cells, which the library lists in an order that differs from run to run; here it is
     * that of their names. Each worksheet is held in memory. The stream stays open.
     *
     * @param print what else is to be said of its worksheets, filled by the content
     */
    public static void writeMerged(OutputStream out, WorkbookPrint print, Content content) throws IOException {
        write(out, content, Optional.of(print));
    }

    private static void write(OutputStream out, Content content, Optional<WorkbookPrint> merged) throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(timed, NAME, VERSION);
        // Packed once more below: the quick way is enough here.
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
        content.writeTo(workbook);
        workbook.finish();
        copyWithoutTime(timed.toByteArray(), merged, out);
    }

    private static void copyWithoutTime(byte[] timed, Optional<WorkbookPrint> merged, OutputStream out)
            throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, UTF_8);
        ArchiveBytes archive = new ArchiveBytes(timed);
        for (ArchiveBytes.Entry entry : archive.entries()) {
            begin(copy, entry.name());
            try (InputStream content = archive.open(entry)) {
                if (entry.name().equals(PROPERTIES)) {
                    String properties = new String(content.readAllBytes(), UTF_8);
                    copy.write(properties.replaceAll(TIME_OF_WRITING, "").getBytes(UTF_8));
                } else if (merged.isPresent() && WorkbookPrint.concerns(entry.name())) {
                    String part = inOrder(new String(content.readAllBytes(), UTF_8));
                    copy.write(merged.get().completed(entry.name(), part).getBytes(UTF_8));
                } else {
                    content.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        if (merged.isPresent()) {
            for (Map.Entry<String, byte[]> part : merged.get().parts().entrySet()) {
                begin(copy, part.getKey());
                copy.write(part.getValue());
                copy.closeEntry();
            }
        }
        copy.finish();
        copy.flush();
    }

    private static void begin(ZipOutputStream archive, String name) throws IOException {
        ZipEntry timeless = new ZipEntry(name);
        timeless.setTimeLocal(NO_TIME);
        archive.putNextEntry(timeless);
    }

    private static String inOrder(String worksheet) {
        List<String> cells = MERGED.matcher(worksheet)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
        Iterator<String> next = cells.iterator();
        return MERGED.matcher(worksheet).replaceAll(any -> next.next());
    }
}
