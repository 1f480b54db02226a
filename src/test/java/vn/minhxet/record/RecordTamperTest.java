package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.ledger.LedgerHash;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.record.RecordFinding.Kind;
import vn.minhxet.record.RecordFinding.Place;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.StoreException;

/**
 * Whatever somebody changes in a record by hand is seen and named; where nothing was touched nothing is seen. Each case works
 * on a copy of one record that was decided to its end.
 */
class RecordTamperTest {

    @TempDir
    private static Path folder;

    private static Path whole;
    private static Path key;
    private static NoteVerifier verifier;
    private static String earlier;
    private int copies;

    @BeforeAll
    static void decide() {
        whole = folder.resolve("hồ sơ.db");
        key = folder.resolve("khóa");
        try (OfficeRecord record = RecordOffice.graded(DatabaseLocation.of(whole), key, RecordOffice.few())) {
            verifier = record.verifier();
            Caller operator = RecordOffice.STAFF.caller();
            record.accounts().create(operator, "lan.tran", "Trần Thị Lan");
            record.accounts().grant(operator, "lan.tran", new Grant(Role.STAFF, "DU-01"));
            record.accounts().grant(operator, "lan.tran", Grant.whole(Role.VIEWER));
            record.accounts().revoke(operator, "lan.tran", Grant.whole(Role.VIEWER));
            record.accounts().create(operator, "an.le", "Lê Văn An");
            record.accounts().linkIdentity(operator, "an.le", "https://sso.example", "1234");
            record.accounts().lock(operator, "an.le");
            record.take(RecordOffice.CAMPAIGN, RecordOffice.proposals(record), RecordOffice.STAFF);
            record.take(RecordOffice.CAMPAIGN, RecordOffice.verifications(record), RecordOffice.STAFF);
            earlier = record.checkpoint();
            RecordOffice.decideAll(record);
            record.take(
                    RecordOffice.CAMPAIGN,
                    RecordOffice.everybodyAt(record, Stage.DECIDED, StepKind.NOTIFY),
                    RecordOffice.STAFF);
        }
    }

    private Path copy() throws IOException {
        return Files.copy(whole, folder.resolve("bản " + copies++ + ".db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<RecordFinding> verify(Path file) {
        return verify(file, Optional.empty());
    }

    private List<RecordFinding> verify(Path file, Optional<SignedNote> known) {
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(file), key, RecordOffice.CLOCK)) {
            return record.verify(verifier, known);
        }
    }

    private static Connection sql(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private List<RecordFinding> after(String... statements) throws Exception {
        Path copy = copy();
        try (Connection connection = sql(copy);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                assertThat(statement.executeUpdate(one)).as(one).isPositive();
            }
        }
        List<RecordFinding> findings = verify(copy);
        Files.delete(copy);
        return findings;
    }

    @Test
    void nothingIsSeenWhereNothingWasTouched() throws Exception {
        assertThat(verify(copy())).isEmpty();
        assertThat(verify(copy(), Optional.of(SignedNote.parse(earlier)))).isEmpty();
    }

    /** Every column of every table, in the first and the last row. */
    @Test
    void everyColumnThatIsEditedIsSeen() throws Exception {
        List<String> unseen = new ArrayList<>();
        int edits = 0;
        for (Cell cell : cells()) {
            Path copy = copy();
            if (isEdited(copy, cell)) {
                edits++;
                if (!isSeen(copy)) {
                    unseen.add(cell.toString());
                }
            }
            Files.delete(copy);
        }
        assertThat(edits).isGreaterThan(100);
        assertThat(unseen).isEmpty();
    }

    /** One value of the database. */
    private record Cell(String table, String column, long row) {}

    private static List<Cell> cells() throws SQLException {
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = sql(whole)) {
            for (String table : tables(connection)) {
                for (String column : columns(connection, table)) {
                    rows(connection, table).forEach(row -> cells.add(new Cell(table, column, row)));
                }
            }
        }
        return cells;
    }

    /** Changes one value; false where the database itself does not let it be. */
    private static boolean isEdited(Path copy, Cell cell) throws SQLException {
        try (Connection connection = sql(copy);
                PreparedStatement change = connection.prepareStatement(
                        "update " + cell.table() + " set " + cell.column() + " = ? where rowid = ?")) {
            change.setObject(1, other(cell.column(), value(connection, cell)));
            change.setLong(2, cell.row());
            return change.executeUpdate() == 1;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("CONSTRAINT");
            return false;
        }
    }

    private static Object value(Connection connection, Cell cell) throws SQLException {
        try (ResultSet found = connection
                .createStatement()
                .executeQuery("select " + cell.column() + " from " + cell.table() + " where rowid = " + cell.row())) {
            found.next();
            return found.getObject(1);
        }
    }

    private static Object other(String column, Object old) {
        if (old instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            return changed;
        } else if (old instanceof Number number) {
            boolean flag = List.of("closed", "organization", "outstanding", "password_due", "locked", "signed_in")
                    .contains(column);
            return flag ? 1 - number.intValue() : number.longValue() + 1_000_000;
        }
        return old == null ? "x" : old + "x";
    }

    private boolean isSeen(Path file) {
        try {
            return !verify(file).isEmpty();
        } catch (StoreException | RecordRefusedException e) {
            return true;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                        + " and name not like 'flyway%' order by name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).contains("entry", "statement", "result", "proposal");
        return tables;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery("pragma table_info(" + table + ")")) {
            while (rows.next()) {
                columns.add(rows.getString("name"));
            }
        }
        return columns;
    }

    private static List<Long> rows(Connection connection, String table) throws SQLException {
        List<Long> all = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery("select rowid from " + table)) {
            while (rows.next()) {
                all.add(rows.getLong(1));
            }
        }
        return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    /** Bytes and leaf changed together: only the signature tells, and the first entry is named all the same. */
    @Test
    void anEntryThatIsRewrittenWithItsLeafIsNamed() throws Exception {
        Path copy = copy();
        long index = 5;
        try (Connection connection = sql(copy)) {
            byte[] bytes;
            try (ResultSet found =
                    connection.createStatement().executeQuery("select bytes from entry where log_index = " + index)) {
                found.next();
                bytes = found.getBytes(1);
            }
            String text = new String(bytes, StandardCharsets.UTF_8).replace("cán bộ mẫu", "người khác");
            byte[] rewritten = text.getBytes(StandardCharsets.UTF_8);
            try (PreparedStatement change =
                    connection.prepareStatement("update entry set bytes = ?, leaf = ? where log_index = ?")) {
                change.setBytes(1, rewritten);
                change.setBytes(2, LedgerHash.leaf(rewritten).bytes());
                change.setLong(3, index);
                change.executeUpdate();
            }
        }
        RecordFinding first = verify(copy).get(0);
        assertThat(first.kind()).isEqualTo(Kind.ALTERED);
        assertThat(first.place()).isEqualTo(Place.ENTRY);
        // It was entered in one list with many others: the list is named by its first entry.
        assertThat(first.entry()).isLessThanOrEqualTo(index);
        assertThat(first.words().vi()).startsWith("Bị thay đổi: ghi nhận số ");
    }

    @Test
    void whatIsMissingIsNotCalledAltered() throws Exception {
        assertThat(after("delete from entry where log_index = 7").get(0))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.NOT_RECORDED))
                .satisfies(it -> assertThat(it.entry()).isEqualTo(7L))
                .satisfies(it -> assertThat(it.words().vi()).isEqualTo("Không được ghi lại: ghi nhận số 7"));
        assertThat(after("delete from statement where log_index = (select max(log_index) from statement)"))
                .extracting(RecordFinding::kind)
                .contains(Kind.NOT_RECORDED);
        assertThat(after("delete from result where subject = (select min(subject) from result)"))
                .extracting(RecordFinding::place)
                .containsExactly(Place.RESULT);
    }

    /** Rows that belong to nothing, which no comparison by key meets. */
    @Test
    void rowsThatNobodyEnteredAreSeen() throws Exception {
        for (String planted : List.of(
                "insert into proposal select campaign, 99, subject, name, organization, committee, parent,"
                        + " decided_by, headed, collective, outcome, grade, eligible, open_grades, quota_group"
                        + " from proposal limit 1",
                "insert into result select 'x', subject, stage, decided, state, erased, log_index from result limit 1",
                "insert into run select 'x', number, facts_number, rulebook_hash, program, result, log_index from run",
                "insert into statement select (select max(log_index) + 1 from entry), salt, bytes from statement limit 1",
                "insert into account_grant values ('lan.tran', 'DECIDER', '', 5)",
                "delete from account_grant",
                "insert into account select 'x', name, password, password_due, issuer, 'x', locked, signed_in, salt,"
                        + " log_index from account where id = 'lan.tran'",
                "update account set locked = false",
                "insert into access_log values (1, '2025-12-20T08:15:00Z', 'HTTP', 'lan.tran', true, 'EXPORT', '2025',"
                        + " null, 5)",
                "insert into setting values ('x', 'y')",
                "delete from checkpoint where size = (select min(size) from checkpoint)",
                "delete from checkpoint where size = (select max(size) from checkpoint)",
                "update content set packed = packed || x'00'")) {
            assertThat(after(planted)).as(planted).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsNotCalledMissing() throws Exception {
        assertThat(after("update checkpoint set note = 'x' where size = (select max(size) from checkpoint)")
                        .get(0)
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void entriesThatAreSwappedInsertedOrCutOffAreSeen() throws Exception {
        assertThat(after(
                        "update entry set log_index = -1 where log_index = 8",
                        "update entry set log_index = 8 where log_index = 9",
                        "update entry set log_index = 9 where log_index = -1"))
                .isNotEmpty();
        assertThat(after("insert into entry select (select max(log_index) + 1 from entry), bytes, leaf, kind, at,"
                        + " campaign, subject from entry where log_index = 8"))
                .isNotEmpty();
        assertThat(after(
                        "delete from statement where log_index >= (select max(size) from checkpoint) - 3",
                        "delete from entry where log_index >= (select max(size) from checkpoint) - 3"))
                .isNotEmpty();
    }

    /** Who owns the key can write a shorter history anew; who kept a checkpoint sees it. */
    @Test
    void aShorterHistoryFailsAtAKeptCheckpoint() throws Exception {
        Path copy = copy();
        String last;
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(copy), key, RecordOffice.CLOCK)) {
            last = record.checkpoint();
        }
        Path shorter = folder.resolve("ngắn hơn.db");
        try (OfficeRecord record =
                RecordOffice.graded(DatabaseLocation.of(shorter), folder.resolve("khóa khác"), RecordOffice.few())) {
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            assertThat(record.verify(verifier, Optional.of(SignedNote.parse(last))))
                    .isNotEmpty();
        }
    }

    /** Bytes of the file itself: each flip is seen, or it hit nothing that any row holds. */
    @Test
    void flippedBytesOfTheFileAreSeen() throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        String before = contents(whole);
        Random random = new Random(20251220);
        int seen = 0;
        for (int i = 0; i < 150; i++) {
            int at = random.nextInt(bytes.length);
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.write(folder.resolve("lật.db"), changed);
            Files.deleteIfExists(folder.resolve("lật.db-wal"));
            Files.deleteIfExists(folder.resolve("lật.db-shm"));
            if (isSeen(copy)) {
                seen++;
            } else {
                assertThat(contents(copy)).as("byte " + at).isEqualTo(before);
            }
        }
        assertThat(seen).isGreaterThan(75);
    }

    private static String contents(Path file) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = sql(file)) {
            for (String table : tables(connection)) {
                try (ResultSet rows =
                        connection.createStatement().executeQuery("select * from " + table + " order by rowid")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            Object value = rows.getObject(column);
                            all.append(value instanceof byte[] it ? Arrays.hashCode(it) : value)
                                    .append('|');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
