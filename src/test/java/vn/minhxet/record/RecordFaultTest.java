package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.StoreException;

/**
 * Calls of the file system fail one after the other, in steps and in copies (strace injects the faults): what is refused is
 * refused with its reason, what was acknowledged is there once, and the record holds. {@code -Dminhxet.faults=80} lets each of the
 * first 80 calls of each kind fail by itself, as {@code src/bench/record} does; the usual run lets every seventh fail.
 */
class RecordFaultTest {

    private static final int SINGLE = Integer.getInteger("minhxet.faults", 0);

    @TempDir
    private Path folder;

    private Path file;
    private Path key;

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("hồ sơ.db");
        key = folder.resolve("khóa");
        RecordOffice.imported(DatabaseLocation.of(file), key, RecordOffice.few())
                .close();
    }

    /** What a program printed that worked under faults. */
    private record Told(List<String> acknowledged, List<String> refused, List<String> other) {

        static Told of(Path output) throws IOException {
            Told told = new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
                if (line.startsWith("done ")) {
                    told.acknowledged.add(line.substring(5));
                } else if (line.startsWith("refused ")) {
                    told.refused.add(line.substring(8));
                } else {
                    told.other.add(line);
                }
            }
            return told;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pwrite64, EIO, DISK",
        "pwrite64, ENOSPC, FULL",
        "fsync, EIO, DISK",
        "ftruncate, EIO, DISK",
        "pread64, EIO, DISK",
        "openat, EIO, READ_ONLY"
    })
    void aStepThatFailsLeavesARecordThatHolds(String call, String error, String flaw) throws Exception {
        assumeStrace();
        int injected = 0;
        for (String when : occasions()) {
            Told told = under(call, error, when, Steps.class, String.valueOf(40));
            injected += told.refused().size();
            assertThat(told.other()).as(call + " " + when).isEmpty();
            assertThat(told.refused()).allMatch(it -> it.equals(flaw) || it.equals("DAMAGED") || it.equals("DISK"));
            assertHolds(told);
        }
        // A short file is truncated seldom, and what is open already is not opened again.
        assertThat(injected).isGreaterThanOrEqualTo(call.equals("ftruncate") || call.equals("openat") ? 0 : 1);
    }

    private static List<String> occasions() {
        if (SINGLE == 0) {
            return List.of("3+7");
        }
        return java.util.stream.IntStream.rangeClosed(1, SINGLE)
                .mapToObj(String::valueOf)
                .toList();
    }

    private void assertHolds(Told told) {
        try (OfficeRecord record = OfficeRecord.open(DatabaseLocation.of(file), key, RecordOffice.CLOCK)) {
            List<String> entered = new ArrayList<>();
            for (HistoryEntry entry : record.log(1_000_000)) {
                if (entry.statement() != null && entry.statement().reason() != null) {
                    entered.add(entry.statement().reason());
                }
            }
            assertThat(entered).doesNotHaveDuplicates().containsAll(told.acknowledged());
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }

    /** A copy is there whole, or not at all. */
    @ParameterizedTest
    @CsvSource({"pwrite64, EIO", "pwrite64, ENOSPC", "fsync, EIO", "pread64, EIO", "openat, EIO"})
    void aCopyThatFailsLeavesNoHalf(String call, String error) throws Exception {
        assumeStrace();
        Path copy = folder.resolve("sao.db");
        for (String when : SINGLE == 0 ? List.of("2", "9", "3+5") : occasions()) {
            Told told = under(call, error, when, Copies.class, copy.toString());
            assertThat(told.other()).as(call + " " + when).isEmpty();
            assertThat(told.acknowledged().size() + told.refused().size()).isEqualTo(1);
            assertThat(Files.exists(copy)).isEqualTo(!told.acknowledged().isEmpty());
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(it -> it.getFileName().toString())).noneMatch(it -> it.endsWith(".part"));
            }
            if (Files.deleteIfExists(copy)) {
                assertHolds(told.acknowledged().isEmpty() ? told : new Told(List.of(), List.of(), List.of()));
            }
        }
    }

    /** A disk that is really full: told as such, all that was acknowledged is there. */
    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("đĩa"));
        Path output = folder.resolve("lời báo");
        List<String> steps = program(Steps.class, disk.resolve("hồ sơ.db"), "100000");
        String size = (Files.size(file) >> 10) + 600 + "k";
        String line =
                "mount -t tmpfs -o size=" + size + " none '" + disk + "' && cp '" + file + "' '" + disk + "/' && '"
                        + String.join("' '", steps) + "' > '" + output + "'; cp '" + disk + "'/hồ* '" + folder + "/'";
        Process shell = new ProcessBuilder("unshare", "-m", "sh", "-c", line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assumeTrue(Files.exists(output), "needs the right to mount a small disk");
        Told told = Told.of(output);
        assertThat(told.acknowledged()).isNotEmpty();
        assertThat(told.refused()).isNotEmpty().containsOnly("FULL");
        assertThat(told.other()).isEmpty();
        assertHolds(told);
    }

    private static void assumeStrace() throws Exception {
        try {
            Process process = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeTrue(process.waitFor() == 0, "strace may not trace here: no faults are injected");
        } catch (IOException e) {
            assumeTrue(false, "strace is not installed: no faults are injected");
        }
    }

    private Told under(String call, String error, String when, Class<?> program, String argument) throws Exception {
        Path output = folder.resolve("lời báo");
        List<String> command =
                new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call));
        for (String ending : List.of("", "-wal", "-shm")) {
            command.addAll(List.of("-P", file + ending));
        }
        command.addAll(List.of("-P", folder.resolve(".sao.db.part").toString()));
        command.addAll(List.of("-e", "inject=" + call + ":error=" + error + ":when=" + when));
        command.addAll(program(program, file, argument));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Told.of(output);
    }

    private List<String> program(Class<?> program, Path database, String argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                database.toString(),
                key.toString(),
                argument);
    }

    /** Grades one member itself again and again, and goes on after what is refused. */
    static final class Steps {

        private static final int MOST_REFUSED = 30;

        private Steps() {}

        public static void main(String[] arguments) {
            int steps = Integer.parseInt(arguments[2]);
            int refused = 0;
            for (int i = 0; i < steps && refused < MOST_REFUSED; ) {
                try (OfficeRecord record = OfficeRecord.open(
                        DatabaseLocation.of(Path.of(arguments[0])), Path.of(arguments[1]), RecordOffice.CLOCK)) {
                    String member = RecordOffice.few().members().get(0).id();
                    while (i < steps && refused < MOST_REFUSED) {
                        String reason = "lần " + System.nanoTime() + " " + i++;
                        Step step = Step.of(StepKind.SELF_GRADE, member, member)
                                .withGrade(Grade.GOOD)
                                .withReason(reason);
                        try {
                            record.take(record.campaigns().get(0).id(), List.of(step), RecordOffice.STAFF);
                            System.out.println("done " + reason);
                        } catch (StoreException e) {
                            refused++;
                            System.out.println("refused " + e.flaw());
                        }
                    }
                } catch (StoreException e) {
                    refused++;
                    i++;
                    System.out.println("refused " + e.flaw());
                }
            }
        }
    }

    /** Makes one copy. */
    static final class Copies {

        private Copies() {}

        public static void main(String[] arguments) {
            try (OfficeRecord record =
                    OfficeRecord.read(DatabaseLocation.of(Path.of(arguments[0])), RecordOffice.CLOCK)) {
                record.backup(Path.of(arguments[2]));
                System.out.println("done " + arguments[2]);
            } catch (StoreException e) {
                System.out.println("refused " + e.flaw());
            }
        }
    }
}
