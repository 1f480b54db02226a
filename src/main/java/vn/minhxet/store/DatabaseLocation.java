package vn.minhxet.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a record is kept (nơi lưu hồ sơ): a file of SQLite, or a PostgreSQL that several servers share. Immutable.
 *
 * @param address of JDBC
 * @param file the file of SQLite; empty for a server
 */
public record DatabaseLocation(String address, Optional<Path> file) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** What people write: {@code jdbc:postgresql://…}, else the path of a file. */
    public static DatabaseLocation of(String written) {
        return written.startsWith(POSTGRESQL) ? new DatabaseLocation(written, Optional.empty()) : of(Path.of(written));
    }

    /** A file of SQLite. */
    public static DatabaseLocation of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new DatabaseLocation(SqliteFile.address(absolute), Optional.of(absolute));
    }

    /** Whether one file holds the record. */
    public boolean isFile() {
        return file.isPresent();
    }
}
