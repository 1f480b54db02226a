package vn.minhxet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import vn.minhxet.store.StoreException.Flaw;

/**
 * A file of SQLite as it lies on a disk (tệp SQLite trên đĩa): looked at before anything in it is changed, and read where
 * nothing can be. Pure functions but for the files that they are given.
 */
final class SqliteFile {

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final String LOG_ENDING = "-wal";

    private SqliteFile() {}

    /** The address of a file for JDBC; whatever letters its name has. */
    static String address(Path file) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath();
    }

    /** The same for a file that nobody changes meanwhile: neither log nor index is made beside it. */
    static String immutable(Path file) {
        return address(file) + "?mode=ro&immutable=1";
    }

    /** Whether a file could be changed, with the log that SQLite opens beside it. */
    static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return Files.isWritable(file) && (folder == null || Files.isWritable(folder));
    }

    /**
     * Refuses what is no record, a database of another program among it, without changing a byte of it.
     *
     * @throws StoreException {@code NOT_A_RECORD}, {@code NOT_THERE}
     */
    static void refuseOther(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Flaw.NOT_THERE, file.toString());
        }
        try {
            if (!hasHeader(file) || !hasTables(file)) {
                throw new StoreException(Flaw.NOT_A_RECORD, file.toString());
            }
        } catch (IOException e) {
            throw new StoreException(Flaw.READ_ONLY, e);
        }
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(HEADER, in.readNBytes(HEADER.length));
        }
    }

    /** Opened to read alone: a file that is in SQLite's older mode stays in it. */
    private static boolean hasTables(Path file) {
        String address = isWritable(file) ? address(file) + "?mode=ro" : immutable(file);
        try (Connection connection = DriverManager.getConnection(address);
                ResultSet tables = connection
                        .createStatement()
                        .executeQuery("select count(*) from sqlite_master where type = 'table'"
                                + " and name in ('head', 'checkpoint', 'flyway_schema_history')")) {
            return tables.next() && tables.getInt(1) == 3;
        } catch (SQLException e) {
            throw StoreException.of(e, Flaw.NOT_A_RECORD);
        }
    }

    /**
     * A copy of a record on a medium that cannot be written, where a program that was killed left a log beside it: without the
     * log the record would be read as it was before.
     *
     * @return a file in a folder of its own; empty where there is no such log
     */
    static Optional<Path> withLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + LOG_ENDING);
        try {
            if (!Files.isRegularFile(log) || Files.size(log) == 0) {
                return Optional.empty();
            }
            Path folder = Files.createTempDirectory("minhxet-record-");
            Path copy = Files.copy(file, folder.resolve("record.db"));
            Files.copy(log, folder.resolve("record.db" + LOG_ENDING));
            return Optional.of(copy);
        } catch (IOException e) {
            throw new StoreException(Flaw.READ_ONLY, e);
        }
    }
}
