package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.record.RecordOffice.CAMPAIGN;
import static vn.minhxet.record.RecordOffice.STAFF;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.StoreException;
import vn.minhxet.store.StoreException.Flaw;

/** Where a record may lie, and what is no record. */
class RecordPlacesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?b.db",
                "a?mode=memory&cache=shared.db",
                "100%.db",
                "%41.db",
                "a#b.db",
                "a b.db",
                "hồ sơ Đảng ủy.db",
                "a;b&c=d.db",
                "file:x.db"
            })
    void aFileMayHaveAnyName(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve("thư mục " + name.replace(".db", "")));
        Path file = place.resolve(name);
        DatabaseLocation location = DatabaseLocation.of(file);
        Path key = folder.resolve("khóa");
        RecordOffice.begin(location, key).close();
        try (OfficeRecord record = OfficeRecord.open(location, key, RecordOffice.CLOCK)) {
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
            record.backup(place.resolve("sao " + name));
        }
        assertThat(list(place)).containsExactlyInAnyOrder(name, "sao " + name);
        assertThat(Files.size(file)).isPositive();
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    /** A database of another program is refused, and not a byte of it is changed, nor is anything left beside it. */
    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("khác.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table head (id integer)");
            statement.executeUpdate("insert into head values (7)");
        }
        byte[] before = Files.readAllBytes(file);
        assertRefused(Flaw.NOT_A_RECORD, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(list(folder)).containsExactly("khác.db");
    }

    @Test
    void whatIsNoDatabaseIsLeftAsItIs() throws Exception {
        Path text = Files.writeString(folder.resolve("thư.db"), "Kính gửi");
        Path empty = Files.createFile(folder.resolve("rỗng.db"));
        Path cut = Files.write(folder.resolve("đứt.db"), "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        for (Path file : List.of(text, empty, cut)) {
            byte[] before = Files.readAllBytes(file);
            assertRefused(Flaw.NOT_A_RECORD, file);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(list(folder)).hasSize(3);
    }

    private static void assertRefused(Flaw flaw, Path file) {
        for (boolean read : new boolean[] {true, false}) {
            assertThatThrownBy(() -> {
                        DatabaseLocation location = DatabaseLocation.of(file);
                        (read ? RecordDatabase.openToRead(location) : RecordDatabase.open(location)).close();
                    })
                    .isInstanceOfSatisfying(
                            StoreException.class, it -> assertThat(it.flaw()).isEqualTo(flaw));
        }
    }

    /** A newer program has migrated the record: an older one refuses it, by whatever door. */
    @Test
    void anOlderProgramRefusesANewerRecord() throws Exception {
        Path file = folder.resolve("hồ sơ.db");
        RecordOffice.begin(DatabaseLocation.of(file), folder.resolve("khóa")).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into flyway_schema_history select max(installed_rank) + 1, '999', 'later',"
                    + " 'SQL', 'V999__later.sql', 1, 'x', max(installed_on), 1, 1 from flyway_schema_history");
        }
        assertRefused(Flaw.NEWER, file);
    }

    /** A disk that is mounted to read alone: an auditor's commands go on, nothing is made beside the record, a step is refused. */
    @Test
    void aReadOnlyDiskIsReadAndNotWritten() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("đĩa"));
        Assumptions.assumeTrue(mounted(disk, "true") == 0, "needs the right to mount");
        Path file = folder.resolve("hồ sơ.db");
        Path key = folder.resolve("khóa");
        String member;
        try (OfficeRecord record = RecordOffice.graded(DatabaseLocation.of(file), key, RecordOffice.few())) {
            record.take(CAMPAIGN, RecordOffice.proposals(record), STAFF);
            member = record.states(CAMPAIGN).keySet().iterator().next();
        }
        Path copy = disk.resolve("hồ sơ.db");
        String there = "cp '" + file + "' '" + copy + "' && mount -o remount,ro '" + disk + "' && ";
        for (List<String> command : List.of(
                List.of("audit", "verify"),
                List.of("audit", "replay", CAMPAIGN),
                List.of("audit", "proof", CAMPAIGN, member),
                List.of("audit", "log"),
                List.of("campaign", "status"))) {
            assertThat(mounted(disk, there + program(command, copy) + " && test $(ls -A '" + disk + "' | wc -l) = 1"))
                    .as(String.join(" ", command))
                    .isZero();
        }
        List<String> step = List.of(
                "step",
                CAMPAIGN,
                "self-grade",
                "--for",
                member,
                "--subject",
                member,
                "--grade",
                "GOOD",
                "--key",
                key + "");
        Path told = folder.resolve("lời báo");
        assertThat(mounted(disk, there + program(step, copy) + " 2> '" + told + "'"))
                .isEqualTo(2);
        assertThat(Files.readString(told))
                .isEqualTo("minhxet: Không ghi được vào " + copy + ". Chưa ghi gì; kiểm tra quyền truy cập và đĩa.\n");
    }

    /** Runs a line of shell in a mount namespace of its own with a small disk at a folder. */
    private static int mounted(Path disk, String line) throws Exception {
        Process shell = new ProcessBuilder(
                        "unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=16m none '" + disk + "' && " + line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(shell.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return shell.exitValue();
    }

    private static String program(List<String> command, Path database) {
        Stream<String> words = Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dminhxet.home=" + CommandResult.HOME,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.minhxet.cli.MinhXet"),
                Stream.concat(command.stream(), Stream.of("--database", database.toString())));
        return String.join(" ", words.map(it -> "'" + it + "'").toList());
    }

    /** A program that was killed left its last steps in the log of SQLite: on a read-only medium they are read all the same. */
    @Test
    void theLogBesideARecordIsReadToo() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("đĩa"));
        Assumptions.assumeTrue(mounted(disk, "true") == 0, "needs the right to mount");
        Path file = folder.resolve("hồ sơ.db");
        Path key = folder.resolve("khóa");
        RecordOffice.imported(DatabaseLocation.of(file), key, RecordOffice.few())
                .close();
        Path wal = folder.resolve("hồ sơ.db-wal");
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(file), key, RecordOffice.CLOCK)) {
            String member = RecordOffice.few().members().get(0).id();
            record.take(
                    CAMPAIGN,
                    List.of(Step.of(StepKind.SELF_GRADE, member, member).withGrade(Grade.GOOD)),
                    STAFF);
            assertThat(Files.size(wal)).isPositive();
            Path copy = disk.resolve("hồ sơ.db");
            String there = "cp '" + file + "' '" + copy + "' && cp '" + wal + "' '" + copy
                    + "-wal' && mount -o remount,ro '" + disk + "' && ";
            Path told = folder.resolve("lời báo");
            String log = program(List.of("audit", "log", "--last", "1"), copy);
            assertThat(mounted(disk, there + log + " > '" + told + "'")).isZero();
            assertThat(Files.readString(told)).contains("Tự xếp loại").contains(member);
        }
    }

    @Test
    void nothingIsLeftOfAKeyThatIsNoKey() throws IOException {
        Path key = Files.writeString(folder.resolve("khóa"), "PRIVATE+KEY+x");
        RecordOffice.begin(DatabaseLocation.of(folder.resolve("hồ sơ.db")), folder.resolve("khóa thật"))
                .close();
        assertThatThrownBy(() ->
                        OfficeRecord.open(DatabaseLocation.of(folder.resolve("hồ sơ.db")), key, RecordOffice.CLOCK))
                .isInstanceOf(RecordRefusedException.class);
        assertThat(list(folder)).containsExactlyInAnyOrder("khóa", "khóa thật", "hồ sơ.db");
    }
}
