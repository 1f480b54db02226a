package vn.minhxet.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import vn.minhxet.store.StoreException.Flaw;

/**
 * The database of a record (cơ sở dữ liệu của hồ sơ), open. Every change is one transaction that holds the head row, so
 * that no two writers, on one machine or several, ever follow the same state. Safe for any thread.
 */
public final class RecordDatabase implements AutoCloseable {

    /** What a busy office waits for the other writer before it is told so. */
    private static final int BUSY_MILLISECONDS = 20_000;

    /** One writer and a few readers: SQLite has one writer at a time, and a server is shared. */
    private static final int CONNECTIONS = 6;

    /** Longer than the wait for a busy database, so that its own refusal is told and not that of the pool. */
    private static final int CONNECTION_MILLISECONDS = 30_000;

    private final DatabaseLocation location;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    /** What was copied to be read; removed in the end. */
    private final Optional<Path> copy;

    private final boolean fixed;

    private RecordDatabase(DatabaseLocation location, HikariDataSource pool, boolean fixed, Optional<Path> copy) {
        this.location = location;
        this.fixed = fixed;
        this.copy = copy;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // What is bound may be a name or a hash of a password, and what fails is logged.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    /** Makes the tables of a record where there is none yet. A new file is for whoever runs the program alone. */
    public static RecordDatabase create(DatabaseLocation location) {
        refuseExisting(location);
        location.file().ifPresent(RecordDatabase::createPrivate);
        RecordDatabase database = connected(location);
        try {
            if (!location.isFile() && database.hasTables()) {
                throw new StoreException(Flaw.THERE_ALREADY, location.address());
            }
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            if (!(e instanceof StoreException it && it.flaw() == Flaw.THERE_ALREADY)) {
                database.remove();
            }
            throw e;
        }
    }

    /** Opens a record that is there; one of an older program is brought up to date, one of a newer is refused. */
    public static RecordDatabase open(DatabaseLocation location) {
        location.file().ifPresent(SqliteFile::refuseOther);
        RecordDatabase database = connected(location);
        try {
            if (!database.hasTables()) {
                throw new StoreException(Flaw.NOT_THERE, location.address());
            }
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens a record that is there to read alone. On a medium that cannot be written it is read as it lies there, and nothing is
     * made beside it; elsewhere this is {@link #open}.
     */
    public static RecordDatabase openToRead(DatabaseLocation location) {
        Optional<Path> fixed = location.file().filter(it -> !SqliteFile.isWritable(it));
        return fixed.isEmpty() ? open(location) : openFixed(location, fixed.get());
    }

    private static RecordDatabase openFixed(DatabaseLocation location, Path file) {
        SqliteFile.refuseOther(file);
        Optional<Path> copy = SqliteFile.withLog(file);
        HikariConfig settings = settings(copy.map(SqliteFile::address).orElseGet(() -> SqliteFile.immutable(file)));
        RecordDatabase database = connected(location, settings, true, copy);
        try {
            MigrationInfoService migrations = database.migrations().info();
            refuseNewer(migrations);
            if (migrations.pending().length > 0) {
                throw new StoreException(Flaw.OLDER, file.toString());
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Refuses a place where there is a file already. */
    public static void refuseExisting(DatabaseLocation location) {
        location.file().filter(Files::exists).ifPresent(file -> {
            throw new StoreException(Flaw.THERE_ALREADY, file.toString());
        });
    }

    private static void createPrivate(Path file) {
        try {
            Path folder = file.getParent();
            boolean rights = folder != null
                    && Files.isDirectory(folder)
                    && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
            if (rights) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (IOException e) {
            throw new StoreException(Flaw.READ_ONLY, e);
        }
    }

    private static RecordDatabase connected(DatabaseLocation location) {
        HikariConfig settings = settings(location.address());
        if (location.isFile()) {
            sqlite().forEach(settings::addDataSourceProperty);
        } else {
            // A server may be set to answer before a commit is on the disk; a step is acknowledged only then.
            settings.setConnectionInitSql("set synchronous_commit = on");
        }
        return connected(location, settings, false, Optional.empty());
    }

    private static HikariConfig settings(String address) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(address);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(CONNECTION_MILLISECONDS);
        settings.setPoolName("record");
        return settings;
    }

    private static RecordDatabase connected(
            DatabaseLocation location, HikariConfig settings, boolean fixed, Optional<Path> copy) {
        try {
            return new RecordDatabase(location, new HikariDataSource(settings), fixed, copy);
        } catch (RuntimeException e) {
            throw StoreException.of(e, location.isFile() ? Flaw.NOT_A_RECORD : Flaw.UNREACHABLE);
        }
    }

    /**
     * Properties and not statements: the driver runs only the first of several statements. Every transaction takes the
     * lock when it begins, because one that reads first cannot wait for another's lock later.
     */
    private static Map<String, String> sqlite() {
        return Map.of(
                "journal_mode", "WAL",
                "synchronous", "FULL",
                "foreign_keys", "true",
                "secure_delete", "true",
                "busy_timeout", String.valueOf(BUSY_MILLISECONDS),
                "transaction_mode", "IMMEDIATE");
    }

    private boolean hasTables() {
        return attempt(() -> {
            try (Handle handle = jdbi.open()) {
                return handle.queryMetadata(it -> it.getTables(null, null, "head", new String[] {"TABLE"}))
                        .mapToMap()
                        .findFirst()
                        .isPresent();
            }
        });
    }

    private Flyway migrations() {
        return Flyway.configure(RecordDatabase.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:vn/minhxet/store/migration")
                .placeholders(Map.of("blob", location.isFile() ? "blob" : "bytea"))
                .loggers("slf4j")
                .load();
    }

    private void migrate() {
        Flyway flyway = migrations();
        try {
            refuseNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException e) {
            boolean changed = e.getErrorCode() == CoreErrorCode.VALIDATE_ERROR;
            throw StoreException.of(e, changed ? Flaw.NOT_A_RECORD : Flaw.OTHER);
        }
    }

    private static void refuseNewer(MigrationInfoService migrations) {
        for (var migration : migrations.all()) {
            MigrationState state = migration.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new StoreException(Flaw.NEWER, String.valueOf(migration.getVersion()));
            }
        }
    }

    /** Reads in one transaction, so that all of it is of one state; inside a change, the state that it has made so far. */
    public <T> T read(Function<RecordRows, T> work) {
        return attempt(() -> jdbi.withHandle(handle -> {
            if (handle.isInTransaction()) {
                return work.apply(rows(handle));
            }
            return location.isFile()
                    ? inReadTransaction(handle, work)
                    : handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, it -> work.apply(rows(it)));
        }));
    }

    /** A plain BEGIN: readers of SQLite do not take the writer's lock. */
    private <T> T inReadTransaction(Handle handle, Function<RecordRows, T> work) {
        handle.execute("begin deferred");
        try {
            return work.apply(rows(handle));
        } finally {
            handle.execute("rollback");
        }
    }

    /**
     * Changes in one transaction that holds the head row from its beginning; all of it, or nothing. A change made inside of
     * another by the same thread belongs to that one.
     */
    public <T> T write(Function<RecordRows, T> work) {
        return attempt(() -> jdbi.inTransaction(handle -> {
            RecordRows rows = rows(handle);
            rows.lock();
            return work.apply(rows);
        }));
    }

    private RecordRows rows(Handle handle) {
        return new RecordRows(handle, location.isFile());
    }

    /** Writes a whole copy of a file of SQLite, also while others write; the target must not exist, and appears whole. */
    public void copyTo(Path target) {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(beside);
            createPrivate(beside);
            attempt(() -> {
                jdbi.useHandle(handle -> handle.execute("vacuum into ?", beside.toString()));
                return true;
            });
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(Flaw.READ_ONLY, e);
        } finally {
            deleted(beside);
        }
    }

    /** Writes the log of SQLite back into its file and empties it, so that what was erased is nowhere. */
    public void clearLog() {
        if (location.isFile()) {
            attempt(() -> {
                jdbi.useHandle(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
                return true;
            });
        }
    }

    /** Removes the file of a record that could not be begun; for that alone. The database is closed. */
    public void remove() {
        location.file().ifPresent(RecordDatabase::deleted);
    }

    private static void deletedFolder(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            // A folder for temporary files is emptied by the system.
        }
    }

    private static void deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        } catch (IOException left) {
            // What cannot be removed is told by the failure that led here.
        }
    }

    /** What the database finds wrong with its own pages and indexes; empty where nothing is. A server looks after its own. */
    public List<String> damage() {
        if (!location.isFile()) {
            return List.of();
        }
        return attempt(() -> jdbi.withHandle(handle -> handle.createQuery("pragma integrity_check")
                .mapTo(String.class)
                .filter(it -> !it.equals("ok"))
                .list()));
    }

    /** Triggers and views by name: a record has none, and one that was put in could change what is written or read. */
    public List<String> programs() {
        String asked = location.isFile()
                ? "select name from sqlite_master where type in ('trigger', 'view') order by name"
                : "select tgname from pg_trigger where not tgisinternal order by tgname";
        return attempt(() -> jdbi.withHandle(
                handle -> handle.createQuery(asked).mapTo(String.class).list()));
    }

    /** What the database says of its own settings, by name; for tests and health. */
    public Map<String, String> settings() {
        return attempt(() -> jdbi.withHandle(handle -> {
            if (!location.isFile()) {
                return Map.of(
                        "fsync",
                                handle.createQuery("show fsync")
                                        .mapTo(String.class)
                                        .one(),
                        "synchronous_commit",
                                handle.createQuery("show synchronous_commit")
                                        .mapTo(String.class)
                                        .one());
            }
            Map<String, String> settings = new TreeMap<>();
            for (String name : List.of("journal_mode", "synchronous", "foreign_keys", "busy_timeout")) {
                settings.put(
                        name,
                        handle.createQuery("pragma " + name).mapTo(String.class).one());
            }
            return settings;
        }));
    }

    /** How it is: whether it takes changes, and how it is set. */
    public DatabaseHealth health() {
        Optional<StoreException.Flaw> flaw;
        try {
            write(rows -> {
                rows.touchHead();
                throw new Untouched();
            });
            throw new IllegalStateException();
        } catch (Untouched writable) {
            flaw = Optional.empty();
        } catch (StoreException e) {
            flaw = Optional.of(e.flaw());
        }
        return new DatabaseHealth(flaw, settings());
    }

    /** Takes back a change that was only tried. */
    private static final class Untouched extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** How many connections are at work, idle, and asked for in vain. */
    public Map<String, Integer> connections() {
        HikariPoolMXBean pooled = pool.getHikariPoolMXBean();
        return Map.of(
                "active", pooled.getActiveConnections(),
                "idle", pooled.getIdleConnections(),
                "waiting", pooled.getThreadsAwaitingConnection());
    }

    /** Whether it lies where nothing can be written, and is read as it is. */
    public boolean isFixed() {
        return fixed;
    }

    /** Where it is. */
    public DatabaseLocation location() {
        return location;
    }

    private interface Attempt<T> {
        T make();
    }

    private <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (JdbiException e) {
            throw StoreException.of(e, Flaw.OTHER);
        }
    }

    @Override
    public void close() {
        pool.close();
        copy.ifPresent(it -> {
            deleted(it);
            deletedFolder(Objects.requireNonNull(it.getParent()));
        });
    }
}
