package vn.minhxet.api;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.http.ByteSize;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;

/**
 * In which form facts arrive (dạng dữ liệu gửi đến). Workbooks and CSV are read as on the command line, from a folder that
 * only the server may look into and that is removed at once.
 */
public enum FactsIntake {
    JSON {
        @Override
        FactsReading read(InputStream body, ReadingLimits limits) {
            return FactsReader.json(body, limits);
        }
    },
    WORKBOOK {
        @Override
        FactsReading read(InputStream body, ReadingLimits limits) {
            return inFolder(folder -> {
                Path file = folder.resolve("facts.xlsx");
                Files.copy(body, file);
                return FactsReader.read(file, limits);
            });
        }
    },
    CSV {
        @Override
        FactsReading read(InputStream body, ReadingLimits limits) {
            return inFolder(folder -> {
                unpack(body, folder, limits.unpackedBytes());
                return FactsReader.read(folder, limits);
            });
        }
    };

    /** The media type of a workbook. */
    public static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of CSV files, one for each table, in an archive. */
    public static final String ARCHIVE_TYPE = "application/zip";

    private static final Bilingual BROKEN = Messages.words("api.detail.BROKEN_ARCHIVE");
    private static final MessageTemplate TOO_LARGE = Messages.template("api.detail.ARCHIVE_UNPACKS_TOO_LARGE", "size");
    private static final String ENDING = ".csv";

    /** Four times the tables and score sheets that the largest shipped rulebook asks for. */
    private static final int MOST_FILES = 64;

    private static final int CHUNK = 1 << 16;

    /** The form of a media type; JSON where it is none of the others. */
    static FactsIntake of(@Nullable MediaType type) {
        String named = type == null ? "" : type.getType() + '/' + type.getSubtype();
        return switch (named.toLowerCase(Locale.ROOT)) {
            case WORKBOOK_TYPE -> WORKBOOK;
            case ARCHIVE_TYPE -> CSV;
            default -> JSON;
        };
    }

    /**
     * The facts, or every problem in them.
     *
     * @throws ProblemException where an archive is none, or unpacks to too much
     */
    abstract FactsReading read(InputStream body, ReadingLimits limits);

    private interface Reader {
        FactsReading read(Path folder) throws IOException;
    }

    private static FactsReading inFolder(Reader reader) {
        try {
            Path folder = Files.createTempDirectory("minhxet-");
            try {
                return reader.read(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for facts that arrive cannot be used", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Only files of tables, whatever folder of the archive they stand in; none of its names leads elsewhere. */
    private static void unpack(InputStream body, Path folder, long most) throws IOException {
        long left = most;
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(body)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                String name = lastName(entry.getName());
                if (name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".")) {
                    files++;
                    Path file = folder.resolve(name);
                    if (files > MOST_FILES || Files.exists(file)) {
                        throw broken();
                    }
                    left = copy(zip, file, left, most);
                }
            }
        }
        if (files == 0) {
            throw broken();
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private static long copy(ZipInputStream zip, Path file, long left, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long rest = left;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(zip, chunk); read >= 0; read = read(zip, chunk)) {
                rest -= read;
                if (rest < 0) {
                    throw new ProblemException(ProblemKind.BODY_TOO_LARGE, TOO_LARGE.with(ByteSize.of(most)));
                }
                out.write(chunk, 0, read);
            }
        }
        return rest;
    }

    private static int read(ZipInputStream zip, byte[] chunk) throws IOException {
        try {
            return zip.read(chunk);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw broken(e);
        }
    }

    /** Without folders, and without what a file system could take for more than a name. */
    private static String lastName(String path) {
        List<String> parts = List.of(path.split("[/\\\\:\\x00]+"));
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    private static ProblemException broken() {
        return new ProblemException(ProblemKind.UNREADABLE_FACTS, BROKEN);
    }

    private static ProblemException broken(Exception e) {
        ProblemException told = broken();
        told.initCause(e);
        return told;
    }
}
