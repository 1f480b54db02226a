package vn.minhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the record in both databases, and what the databases themselves promise. */
class RecordDatabaseTest {

    @TempDir
    private Path folder;

    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    static Stream<String> kinds() {
        return Stream.of("SQLITE", "POSTGRESQL");
    }

    private DatabaseLocation location(String kind) throws Exception {
        if (kind.equals("SQLITE")) {
            return DatabaseLocation.of(folder.resolve("hồ sơ " + databases++ + ".db"));
        }
        String name = "record" + databases++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return DatabaseLocation.of(postgres.getJdbcUrl("postgres", name));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rowsComeBackAsTheyWere(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        EntryRow entry =
                new EntryRow(0, new byte[] {0, -1, 10}, new byte[32], "STEP", "2025-12-20T08:15:00Z", "2025", "ĐV1");
        ProposalRow proposal = new ProposalRow(
                "2025",
                1,
                "ĐV1",
                "Đỗ Thị Ứng",
                false,
                null,
                "CB1",
                "ĐU",
                null,
                null,
                "GRADED",
                "GOOD",
                "EXCELLENT",
                "",
                "ĐU/LEADER");
        try (RecordDatabase database = RecordDatabase.create(location)) {
            database.write(rows -> {
                rows.addHead(new HeadRow(0, new byte[0]));
                rows.addEntries(List.of(entry));
                rows.addStatements(List.of(new StatementRow(0, new byte[32], new byte[] {1, 2})));
                rows.addProposals(List.of(proposal));
                rows.saveResults(List.of(new ResultRow("2025", "ĐV1", "PROPOSED", null, "{}", false, 0)));
                rows.saveResults(List.of(new ResultRow("2025", "ĐV1", "DECIDED", "GOOD", "{}", false, 0)));
                return true;
            });
        }
        try (RecordDatabase database = RecordDatabase.open(location)) {
            List<EntryRow> entries = database.read(rows -> rows.entriesOf("2025", "ĐV1"));
            assertThat(entries).usingRecursiveFieldByFieldElementComparator().containsExactly(entry);
            Optional<ProposalRow> found = database.read(rows -> rows.proposal("2025", 1, "ĐV1"));
            assertThat(found).contains(proposal);
            List<ResultRow> results = database.read(rows -> rows.results("2025"));
            assertThat(results).extracting(ResultRow::stage).containsExactly("DECIDED");
            database.write(rows -> rows.eraseStatements("2025", "ĐV1"));
            Optional<StatementRow> statement = database.read(rows -> rows.statement(0));
            assertThat(statement).isEmpty();
            Optional<EntryRow> kept = database.read(rows -> rows.entry(0));
            assertThat(kept.orElseThrow().subject()).isNull();
        }
    }

    /** Eight writers through two pools: each adds to the head what it read there; nothing is lost or forked. */
    @ParameterizedTest
    @MethodSource("kinds")
    void writersFollowEachOther(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        RecordDatabase.create(location).close();
        int each = 25;
        try (RecordDatabase one = RecordDatabase.open(location);
                RecordDatabase other = RecordDatabase.open(location)) {
            one.write(rows -> {
                rows.addHead(new HeadRow(0, new byte[0]));
                return true;
            });
            List<Thread> writers = new ArrayList<>();
            List<Throwable> failed = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                RecordDatabase mine = writer % 2 == 0 ? one : other;
                Thread thread = new Thread(() -> IntStream.range(0, each).forEach(any -> addOne(mine)));
                thread.setUncaughtExceptionHandler((it, e) -> {
                    synchronized (failed) {
                        failed.add(e);
                    }
                });
                writers.add(thread);
                thread.start();
            }
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(failed).isEmpty();
            assertThat(one.read(RecordRows::head).orElseThrow().size()).isEqualTo(8L * each);
            List<Long> indexes = new ArrayList<>();
            other.read(rows -> {
                rows.forEachEntry(it -> indexes.add(it.index()));
                return true;
            });
            assertThat(indexes)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 8 * each).mapToObj(Long::valueOf).toList());
        }
    }

    private static void addOne(RecordDatabase database) {
        database.write(rows -> {
            long size = rows.head().orElseThrow().size();
            rows.addEntries(List.of(new EntryRow(size, new byte[] {1}, new byte[32], "STEP", "", null, null)));
            rows.changeHead(new HeadRow(size + 1, new byte[0]));
            return true;
        });
    }

    /** What fails in the middle of a transaction leaves nothing behind. */
    @ParameterizedTest
    @MethodSource("kinds")
    void halfATransactionIsNone(String kind) throws Exception {
        try (RecordDatabase database = RecordDatabase.create(location(kind))) {
            assertThatThrownBy(() -> database.write(rows -> {
                        rows.addHead(new HeadRow(0, new byte[0]));
                        rows.addEntries(List.of(new EntryRow(0, new byte[] {1}, new byte[32], "STEP", "", null, null)));
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            Optional<HeadRow> head = database.read(RecordRows::head);
            assertThat(head).isEmpty();
            Optional<EntryRow> entry = database.read(rows -> rows.entry(0));
            assertThat(entry).isEmpty();
        }
    }

    @Test
    void sqliteKeepsItsPromises() throws Exception {
        try (RecordDatabase database = RecordDatabase.create(location("SQLITE"))) {
            assertThat(database.settings())
                    .containsAllEntriesOf(Map.of(
                            "journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "busy_timeout", "20000"));
        }
    }

    @Test
    void postgresqlKeepsItsPromises() throws Exception {
        try (RecordDatabase database = RecordDatabase.create(location("POSTGRESQL"))) {
            assertThat(database.settings()).containsEntry("synchronous_commit", "on");
        }
    }

    @Test
    void aFileIsForItsOwnerAlone() throws Exception {
        DatabaseLocation location = location("SQLITE");
        RecordDatabase.create(location).close();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(location.file().orElseThrow())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoRecordIsNamed() throws Exception {
        Path text = Files.writeString(folder.resolve("thu.txt"), "không phải cơ sở dữ liệu".repeat(100));
        assertFlaw(StoreException.Flaw.NOT_A_RECORD, () -> RecordDatabase.open(DatabaseLocation.of(text)));
        assertFlaw(
                StoreException.Flaw.NOT_THERE,
                () -> RecordDatabase.open(DatabaseLocation.of(folder.resolve("không có.db"))));
        assertFlaw(StoreException.Flaw.THERE_ALREADY, () -> RecordDatabase.create(DatabaseLocation.of(text)));
        assertFlaw(
                StoreException.Flaw.UNREACHABLE,
                () -> RecordDatabase.open(DatabaseLocation.of("jdbc:postgresql://127.0.0.1:1/x?connectTimeout=1")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRecordOfANewerProgramIsRefused(String kind) throws Exception {
        DatabaseLocation location = location(kind);
        RecordDatabase.create(location).close();
        try (Connection connection = DriverManager.getConnection(location.address())) {
            connection
                    .createStatement()
                    .execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " checksum, installed_by, execution_time, success)"
                            + " values (9, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
        }
        assertFlaw(StoreException.Flaw.NEWER, () -> RecordDatabase.open(location));
    }

    @Test
    void aCopyIsWholeWhileOthersWrite() throws Exception {
        DatabaseLocation location = location("SQLITE");
        Path copy = folder.resolve("bản sao.db");
        try (RecordDatabase database = RecordDatabase.create(location)) {
            database.write(rows -> {
                rows.addHead(new HeadRow(0, new byte[0]));
                return true;
            });
            Thread writer = new Thread(() -> IntStream.range(0, 50).forEach(any -> addOne(database)));
            writer.start();
            database.copyTo(copy);
            writer.join();
        }
        try (RecordDatabase copied = RecordDatabase.open(DatabaseLocation.of(copy))) {
            long size = copied.read(RecordRows::head).orElseThrow().size();
            assertThat(copied.read(RecordRows::leaves)).hasSize((int) size);
        }
    }

    private static void assertFlaw(StoreException.Flaw flaw, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.flaw()).isEqualTo(flaw));
    }
}
