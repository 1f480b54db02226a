package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what the program writes, and what it leaves behind. */
class FileRightsTest {

    private static final String FACTS =
            CommandResult.FIXTURES.resolve("first-year/facts.json").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade --facts FACTS --out OUT.json",
                "grade --facts FACTS --out OUT.csv --format csv",
                "grade --facts FACTS --out OUT.xlsx --format xlsx",
                "what-if --facts FACTS --set excellent.points=85 --out OUT.xlsx --format xlsx",
                "what-if --facts FACTS --set excellent.points=85 --out OUT.json --format json",
                "template --rulebook 366-qd-tw --from FACTS --out OUT.xlsx",
            })
    void aNewFileThatTellsOfPeopleIsForItsOwnerAlone(String line) throws IOException {
        run(line);
        assertThat(rights(only())).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template --out OUT.xlsx",
                "template --criteria --out OUT.xlsx",
                "template --rulebook hue --out OUT.xlsx",
                "generate --shape 60 --out OUT.json",
            })
    void aNewFileThatTellsOfNobodyIsAsTheSystemMakesFiles(String line) throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        String expected = rights(usual);
        Files.delete(usual);
        run(line);
        assertThat(rights(only())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rw-r--", "rw-r-----", "rw-------", "rwxrwxrwx"})
    void aReplacedFileHandsItsRightsOn(String rights) throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(rights));
        run("grade --force --facts FACTS --out " + out);
        assertThat(rights(out)).isEqualTo(rights);
        assertThat(Files.readString(out)).contains("gradings");
        assertThat(rights(out)).isEqualTo(rights);
    }

    @Test
    void aFileReplacedThroughALinkHandsItsRightsOn() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "old");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r--r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), out);
        run("grade --force --facts FACTS --out " + link);
        assertThat(link).isSymbolicLink();
        assertThat(rights(out)).isEqualTo("rw-r--r--");
        assertThat(Files.readString(out)).contains("gradings");
    }

    @Test
    void anEmptyFolderHandsItsRightsOn() throws IOException {
        Path out = Files.createDirectory(folder.resolve("facts"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
        run("generate --shape 60 --out " + out);
        assertThat(rights(out)).isEqualTo("rwx------");
        assertThat(out.resolve("members.csv")).isNotEmptyFile();
    }

    /** Another run, in a container of its own, has the same process number and the same target. */
    @Test
    void whatAnotherRunWritesStays() throws IOException {
        long pid = ProcessHandle.current().pid();
        Path file = Files.writeString(folder.resolve(".out.json." + pid + ".tmp"), "theirs");
        Path other = Files.createDirectory(folder.resolve(".facts." + pid + ".tmp"));
        Files.writeString(other.resolve("members.csv"), "theirs");
        run("grade --facts FACTS --out " + folder.resolve("out.json"));
        run("generate --shape 60 --out " + folder.resolve("facts"));
        assertThat(file).hasContent("theirs");
        assertThat(other.resolve("members.csv")).hasContent("theirs");
    }

    @Test
    void severalRunsAtOnceLeaveOneWholeFile() throws IOException {
        Path out = folder.resolve("out.json");
        List<CompletableFuture<CommandResult>> runs = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> CommandResult.run("grade", "--force", "--facts", FACTS, "--out", out.toString())))
                .toList();
        assertThat(runs.stream().map(it -> it.join().code())).containsOnly(0);
        assertThat(only()).isEqualTo(out);
        assertThat(Files.readAllBytes(out))
                .isEqualTo(CommandResult.run("grade", "--facts", FACTS, "--format", "json")
                        .bytes());
    }

    @Test
    void aFailureLeavesNothing() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "old");
        Files.createDirectory(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/members.csv"), "mine", UTF_8);
        assertThat(CommandResult.run("grade", "--facts", folder.resolve("facts").toString(), "--out", out.toString())
                        .code())
                .isEqualTo(2);
        assertThat(out).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(out, folder.resolve("facts"));
        }
    }

    /** Several times, since it is a race between those who write and the one who clears up. */
    @RepeatedTest(5)
    void aRunToldToEndLeavesNothingHalf() throws Exception {
        Process process = CommandResult.process(
                        List.of(),
                        "generate",
                        "--shape",
                        "300000",
                        "--out",
                        folder.resolve("facts").toString())
                .redirectErrorStream(true)
                .start();
        while (process.isAlive() && files().isEmpty()) {
            Thread.sleep(1);
        }
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(files()).allMatch(it -> it.endsWith("facts"));
        assertThat(process.exitValue()).as("it had ended before").isNotZero();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void run(String line) {
        String[] arguments = line.replace("FACTS", FACTS)
                .replace("OUT", folder.resolve("out").toString())
                .split(" ");
        CommandResult ran = CommandResult.run(arguments);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private Path only() throws IOException {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
