package vn.minhxet.rulebook.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/** Whatever became of a compiled form that was kept: its rulebook is compiled again, and nothing else happens. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KeptFormsTest {

    private static final Rulebook BOOK = Rulebooks.in(Path.of(System.getProperty("minhxet.home", "."), "rules"))
            .get("132-qd-tw");

    @TempDir
    Path folder;

    private byte[] whole;
    private Path form;

    @BeforeEach
    void keep() throws IOException {
        compile();
        form = only();
        whole = Files.readAllBytes(form);
    }

    @Test
    void aWholeFormIsUsed() throws IOException {
        Object before = Files.getAttribute(form, "unix:ino");
        assertThat(new CompiledFormCache(folder, "test").find(BOOK.hash())).isPresent();
        compile();
        assertThat(Files.getAttribute(form, "unix:ino")).isEqualTo(before);
    }

    @Test
    void noBitMayBeAnotherOne() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] broken = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (broken.length == whole.length) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(form, broken);
            assertThat(new CompiledFormCache(folder, "test").find(BOOK.hash())).isEmpty();
        }
        assertCompiledAgain();
    }

    @Test
    void aFormOfAnotherRulebookOrProgramIsNotTakenForIt() throws IOException {
        Path other = form.resolveSibling(form.getFileName().toString().replace("-test", "-other"));
        Files.copy(form, other);
        assertThat(new CompiledFormCache(folder, "other").find(BOOK.hash())).isEmpty();
        Files.delete(other);
    }

    @Test
    void anArchiveOfBadNamesIsCompiledAgain() throws IOException {
        for (String name : new String[] {"../x", "a/b.class", "", "\u0000", "é", "a..b"}) {
            try (OutputStream out = Files.newOutputStream(form);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
            assertThat(new CompiledFormCache(folder, "test").find(BOOK.hash())).isEmpty();
        }
        assertCompiledAgain();
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Files.delete(form);
        assertThat(new ProcessBuilder("mkfifo", form.toString()).start().waitFor())
                .isZero();
        assertCompiledAgain();
    }

    @Test
    void aDeviceIsNotRead() throws IOException {
        Files.delete(form);
        Files.createSymbolicLink(form, Path.of("/dev/zero"));
        assertCompiledAgain();
    }

    @Test
    void aLinkToAWholeFormIsNotFollowed() throws IOException {
        Path elsewhere = Files.write(folder.resolveSibling("elsewhere"), whole);
        Files.delete(form);
        Files.createSymbolicLink(form, elsewhere);
        assertCompiledAgain();
        assertThat(elsewhere).hasBinaryContent(whole);
        Files.delete(elsewhere);
    }

    @Test
    void aHugeFormIsNotRead() throws IOException {
        try (var file = new java.io.RandomAccessFile(form.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertCompiledAgain();
    }

    @Test
    void aFolderInItsPlaceCostsTimeAndNothingElse() throws IOException {
        Files.delete(form);
        Files.createDirectories(form.resolve("inside"));
        assertThat(compile().rules()).hasSameSizeAs(BOOK.rules());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(form);
        }
    }

    private void assertCompiledAgain() throws IOException {
        assertThat(compile().rules()).hasSameSizeAs(BOOK.rules());
        assertThat(only()).isEqualTo(form).isRegularFile();
        assertThat(new CompiledFormCache(folder, "test").find(BOOK.hash())).isPresent();
    }

    private CompiledRulebook compile() {
        return new RulebookCompiler(new CompiledFormCache(folder, "test")).compile(BOOK);
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }
}
