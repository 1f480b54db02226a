package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhxet.ledger.LedgerSamples.KEY;
import static vn.minhxet.ledger.LedgerSamples.OTHER;
import static vn.minhxet.ledger.LedgerSamples.SIGNER;
import static vn.minhxet.ledger.SignedNoteTest.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** A ledger as files, and every kind of damage to them: seen and named, alike by the program and by the second verifier. */
class LedgerTilesTest {

    private static final List<byte[]> ENTRIES = LedgerSamples.entries(1_000);
    private static final String CHECKPOINT = LedgerSamples.checkpoint(ENTRIES);

    /** The second of four bundles, entries 256 to 511, and its tile; the others are like it. */
    private static final String BUNDLE = "tile/entries/001";

    private static final String TILE = "tile/0/001";

    @TempDir
    private Path temporary;

    private Path folder;

    private void export(int count) throws IOException {
        export(ENTRIES.subList(0, count));
    }

    private void export(List<byte[]> entries) throws IOException {
        folder = temporary.resolve("ledger-" + entries.size());
        LedgerTiles.write(folder, entries, LedgerSamples.checkpoint(entries));
    }

    @Test
    void aLedgerOfAThousandIsWrittenAndHolds() throws IOException, InterruptedException {
        export(1_000);
        assertThat(files())
                .containsExactly(
                        "checkpoint",
                        "tile/0/000",
                        "tile/0/001",
                        "tile/0/002",
                        "tile/0/003.p/232",
                        "tile/1/000.p/3",
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/002",
                        "tile/entries/003.p/232");
        assertThat(Files.size(folder.resolve(TILE))).isEqualTo(8_192);
        assertThat(LedgerTiles.verify(folder, KEY)).isEmpty();
        LedgerTiles read = LedgerTiles.read(folder);
        assertThat(read.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(read.entries()).usingElementComparator(Arrays::compare).isEqualTo(ENTRIES);
        NodeProcess run = NodeProcess.verify("ledger", folder, "--key", KEY.text());
        assertThat(run.output()).startsWith("ĐÚNG. Sổ ghi minhxet.tinh-mau.vn: đủ 1000 mục");
        assertThat(run.code()).isZero();
    }

    /** The example of the specification: 70,000 entries are 273 full tiles, one of 112, one full above, one of 17, one of 1. */
    @Test
    void aLedgerOfThreeLevelsIsThatOfTheSpecification() throws IOException, InterruptedException {
        folder = temporary.resolve("large");
        List<byte[]> entries = IntStream.range(0, 70_000)
                .mapToObj(it -> Integer.toString(it).getBytes(UTF_8))
                .toList();
        LedgerTiles.write(folder, entries, LedgerSamples.checkpoint(entries));
        assertThat(files())
                .hasSize(1 + 2 * 274 + 2 + 1)
                .contains("tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(TileFiles.tilePath(0, 1_234_067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertFindings("");
        change("tile/1/000", bytes -> flip(bytes, 32 * 5));
        assertFindings("ALTERED TILE 1280 tile/1/000");
        change("tile/1/000", bytes -> flip(bytes, 32 * 5));
        change("tile/2/000.p/1", bytes -> flip(bytes, 3));
        change("tile/entries/270", bytes -> flip(bytes, 3));
        // The entry and the way to the root that would tell on which side it is wrong: both are named.
        assertFindings("ALTERED TILE 0 tile/2/000.p/1; ALTERED ENTRY 69120 tile/entries/270");
    }

    @Test
    void ledgersOfEverySizeAroundATileHold() throws IOException, InterruptedException {
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 513}) {
            export(size);
            assertFindings("");
            assertThat(LedgerTiles.read(folder).entries()).hasSize(size);
        }
    }

    /** Every byte of every file, one of its bits; the damage is undone each time. */
    @Test
    void everyByteOfASmallLedgerCounts() throws IOException, InterruptedException {
        export(IntStream.range(0, 60)
                .mapToObj(it -> ("entry " + it).getBytes(UTF_8))
                .toList());
        List<String> flips = new ArrayList<>();
        for (String file : files()) {
            for (int at = 0; at < Files.size(folder.resolve(file)); at++) {
                flips.add(file + " " + at + " " + at % 8);
            }
        }
        assertThat(flips).hasSizeGreaterThan(60 * (8 + 2 + 32));
        assertEachSeen(flips);
    }

    @Test
    void bytesOfALargeLedgerCount() throws IOException, InterruptedException {
        export(1_000);
        Random random = new Random(35);
        List<String> files = files();
        List<String> flips = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String file = files.get(i % files.size());
            flips.add(file + " " + random.nextInt((int) Files.size(folder.resolve(file))) + " " + random.nextInt(8));
        }
        assertEachSeen(flips);
    }

    private void assertEachSeen(List<String> flips) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        for (String flip : flips) {
            String[] parts = flip.split(" ");
            byte[] bytes = Files.readAllBytes(folder.resolve(parts[0]));
            byte[] changed = bytes.clone();
            changed[Integer.parseInt(parts[1])] ^= (byte) (1 << Integer.parseInt(parts[2]));
            Files.write(folder.resolve(parts[0]), changed);
            seen.add(findings());
            Files.write(folder.resolve(parts[0]), bytes);
            assertThat(seen.get(seen.size() - 1)).as(flip).contains(" " + parts[0]);
        }
        assertThat(findings()).isEmpty();
        NodeProcess run = NodeProcess.flips(String.join("\n", flips), "ledger", folder, KEY.text());
        assertThat(run.output().lines()).containsExactlyElementsOf(seen);
    }

    @Test
    void alteredEntriesAreNamed() throws IOException, InterruptedException {
        export(1_000);
        entries(entries -> entries.set(44, LedgerSamples.entry(7)));
        assertFindings("ALTERED ENTRY 300 " + BUNDLE);
        entries(entries -> entries.set(45, new byte[0]));
        assertFindings("ALTERED ENTRY 300 " + BUNDLE + "; ALTERED ENTRY 301 " + BUNDLE);
    }

    @Test
    void swappedEntriesAreNamed() throws IOException, InterruptedException {
        export(1_000);
        entries(entries -> Collections.swap(entries, 10, 20));
        assertFindings("ALTERED ENTRY 266 " + BUNDLE + "; ALTERED ENTRY 276 " + BUNDLE);
    }

    @Test
    void deletedEntriesAreNotRecorded() throws IOException, InterruptedException {
        export(1_000);
        entries(entries -> entries.remove(44));
        assertFindings("NOT_RECORDED ENTRY 300 " + BUNDLE);
        Files.delete(folder.resolve(BUNDLE));
        assertFindings("NOT_RECORDED ENTRY 256 " + BUNDLE);
        Files.delete(folder.resolve(TILE));
        assertFindings("NOT_RECORDED ENTRY 256 " + BUNDLE + "; NOT_RECORDED TILE 256 " + TILE);
    }

    @Test
    void insertedEntriesAreNamed() throws IOException, InterruptedException {
        export(1_000);
        entries(entries -> entries.add(44, LedgerSamples.entry(5_000)));
        assertFindings("ALTERED ENTRY 300 " + BUNDLE);
        entries(entries -> {
            entries.remove(44);
            entries.add(LedgerSamples.entry(5_000));
        });
        assertFindings("ALTERED ENTRY 512 " + BUNDLE);
    }

    @Test
    void whatWasCutCannotBeReadOrIsNotRecorded() throws IOException, InterruptedException {
        export(1_000);
        change(BUNDLE, bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        assertFindings("UNREADABLE ENTRY 511 " + BUNDLE);
        entriesFrom(256, entries -> entries.subList(200, 256).clear());
        assertFindings("NOT_RECORDED ENTRY 456 " + BUNDLE);
        change(BUNDLE, bytes -> new byte[0]);
        change(TILE, bytes -> Arrays.copyOf(bytes, 8_191));
        assertFindings("NOT_RECORDED ENTRY 256 " + BUNDLE + "; UNREADABLE TILE 256 " + TILE);
        Files.delete(folder.resolve(TILE));
        Files.createDirectory(folder.resolve(TILE));
        assertFindings("NOT_RECORDED ENTRY 256 " + BUNDLE + "; UNREADABLE TILE 256 " + TILE);
    }

    /** A tile that is wrong does not make its entries wrong, whether it is stored or missing, full or open. */
    @Test
    void alteredTilesAreToldFromAlteredEntries() throws IOException, InterruptedException {
        export(1_000);
        change(TILE, bytes -> flip(bytes, 32 * 44));
        assertFindings("ALTERED TILE 300 " + TILE);
        change("tile/1/000.p/3", bytes -> flip(bytes, 32));
        assertFindings("ALTERED TILE 256 tile/1/000.p/3; ALTERED TILE 300 " + TILE);
        Files.delete(folder.resolve("tile/1/000.p/3"));
        change("tile/0/003.p/232", bytes -> flip(bytes, 0));
        assertFindings(
                "NOT_RECORDED TILE 0 tile/1/000.p/3; ALTERED TILE 300 " + TILE + "; ALTERED TILE 768 tile/0/003.p/232");
    }

    /** Whoever alters an entry and its tile alike is seen one level higher; whoever alters all, at the signed root. */
    @Test
    void aLedgerRewrittenUpwardsIsSeen() throws IOException, InterruptedException {
        export(1_000);
        List<byte[]> rewritten = new ArrayList<>(ENTRIES);
        rewritten.set(300, LedgerSamples.entry(7));
        Path forged = temporary.resolve("forged");
        LedgerTiles.write(forged, rewritten, LedgerSamples.checkpoint(rewritten));
        for (String file : List.of(BUNDLE, TILE)) {
            Files.write(folder.resolve(file), Files.readAllBytes(forged.resolve(file)));
        }
        assertFindings("ALTERED LEDGER 256 " + TILE);
        Files.write(folder.resolve("tile/1/000.p/3"), Files.readAllBytes(forged.resolve("tile/1/000.p/3")));
        assertFindings("ALTERED LEDGER 0 checkpoint");
        Files.write(
                folder.resolve("checkpoint"),
                CHECKPOINT.replace("\n1000\n", "\n999\n").getBytes(UTF_8));
        assertFindings("ALTERED CHECKPOINT 0 checkpoint");
        String bySomebody = OTHER.sign(new Checkpoint(SIGNER.name(), 1_000, LedgerHash.EMPTY_ROOT).text());
        Files.writeString(folder.resolve("checkpoint"), bySomebody);
        assertFindings("ALTERED CHECKPOINT 0 checkpoint");
    }

    @Test
    void aCheckpointMissingIsToldFromOneThatCannotBeRead() throws IOException, InterruptedException {
        export(60);
        Files.writeString(folder.resolve("checkpoint"), "no note\n");
        assertFindings("UNREADABLE CHECKPOINT 0 checkpoint");
        Files.delete(folder.resolve("checkpoint"));
        assertFindings("NOT_RECORDED CHECKPOINT 0 checkpoint");
        Files.createDirectory(folder.resolve("checkpoint"));
        assertFindings("UNREADABLE CHECKPOINT 0 checkpoint");
        assertThatThrownBy(() -> LedgerTiles.read(folder)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aTileTooManyIsSeenAndWhatIsNoTileIsNot() throws IOException, InterruptedException {
        export(60);
        Files.writeString(folder.resolve("tile/Thumbs.db"), "x");
        Files.writeString(folder.resolve("README.txt"), "x");
        assertFindings("");
        Files.writeString(folder.resolve("tile/0/001"), "x");
        assertFindings("ALTERED FILE 60 tile/0/001");
    }

    /** Every length of every bundle gone through is a way to the end, and exit codes are told apart. */
    @Test
    void theSecondVerifierEndsWithItsCode() throws IOException, InterruptedException {
        export(60);
        change("tile/entries/000.p/60", bytes -> flip(bytes, 40));
        NodeProcess altered = NodeProcess.verify("ledger", folder, "--key", KEY.text());
        assertThat(altered.code()).isEqualTo(1);
        assertThat(altered.output())
                .startsWith("KHÔNG ĐÚNG. 1 điểm")
                .contains("Mục số 0 đã bị sửa [ALTERED ENTRY 0 tile/entries/000.p/60]");
        change("tile/entries/000.p/60", bytes -> Arrays.copyOf(bytes, 50));
        NodeProcess cut = NodeProcess.verify("ledger", folder, "--key", KEY.text(), "--lang", "en");
        assertThat(cut.code()).isEqualTo(2);
        assertThat(cut.output()).contains("Entry 0 unreadable [UNREADABLE ENTRY 0 tile/entries/000.p/60]");
        Files.delete(folder.resolve("tile/entries/000.p/60"));
        NodeProcess missing = NodeProcess.verify("ledger", folder, "--key", KEY.text());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.output()).contains("Mục số 0 không có [NOT_RECORDED ENTRY 0");
        assertThat(NodeProcess.verify("ledger", folder.resolve("no"), "--key", KEY.text())
                        .code())
                .isEqualTo(2);
    }

    /** A closed year that was rewritten and signed anew with its own key is whole; that nobody cosigned it is seen. */
    @Test
    void theSecondVerifierAsksForTheWitnessesNamed() throws IOException, InterruptedException {
        WitnessSigner witness = WitnessSigner.generate("chung-kien.tinh-mau.vn");
        String key = witness.verifier().text();
        export(60);
        NodeProcess without = NodeProcess.verify("ledger", folder, "--key", KEY.text(), "--witness", key);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.output()).startsWith("KHÔNG ĐÚNG. Bên chứng kiến chung-kien.tinh-mau.vn chưa ký");
        SignedNote note = SignedNote.parse(Files.readString(folder.resolve("checkpoint")));
        Files.writeString(
                folder.resolve("checkpoint"),
                witness.cosign(note, LedgerSamples.TIME).text());
        NodeProcess with = NodeProcess.verify("ledger", folder, "--key", KEY.text(), "--witness", key);
        assertThat(with.output()).startsWith("ĐÚNG.").contains("đã ký xác nhận lúc 2026-05-19T00:00:00.000Z");
        assertThat(with.code()).isZero();
    }

    @Test
    void nothingIsWrittenOverAndNothingThatDoesNotHold() throws IOException {
        export(60);
        List<byte[]> entries = ENTRIES.subList(0, 60);
        String checkpoint = LedgerSamples.checkpoint(entries);
        refused(() -> LedgerTiles.write(folder, entries, checkpoint), Kind.FOLDER_NOT_EMPTY);
        Path other = temporary.resolve("other");
        refused(() -> LedgerTiles.write(other, ENTRIES.subList(1, 61), checkpoint), Kind.OTHER_CHECKPOINT);
        assertThat(other.resolve("checkpoint")).doesNotExist();
        List<byte[]> longest = List.of(new byte[0xffff]);
        LedgerTiles.write(temporary.resolve("longest"), longest, LedgerSamples.checkpoint(longest));
        assertThat(LedgerTiles.verify(temporary.resolve("longest"), KEY)).isEmpty();
        List<byte[]> tooLong = List.of(new byte[0x10000]);
        refused(
                () -> LedgerTiles.write(temporary.resolve("long"), tooLong, LedgerSamples.checkpoint(tooLong)),
                Kind.ENTRY_LENGTH);
    }

    /** What the program finds, and that the second verifier finds the same. */
    private void assertFindings(String expected) throws IOException, InterruptedException {
        assertThat(findings()).isEqualTo(expected);
        NodeProcess run = NodeProcess.verify("ledger", folder, "--key", KEY.text());
        if (expected.isEmpty()) {
            assertThat(run.output()).startsWith("ĐÚNG.");
            assertThat(run.code()).isZero();
        } else {
            assertThat(run.output().lines().skip(1).map(it -> it.replaceAll("^.*\\[|]$", "")))
                    .containsExactly(expected.split("; "));
            boolean unreadable = Stream.of(expected.split("; ")).allMatch(it -> it.startsWith("UNREADABLE"));
            assertThat(run.code()).isEqualTo(unreadable ? 2 : 1);
        }
    }

    private String findings() throws IOException {
        return LedgerTiles.verify(folder, KEY).stream()
                .map(it -> it.kind() + " " + it.place() + " " + it.index() + " " + it.file())
                .collect(Collectors.joining("; "));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void change(String file, UnaryOperator<byte[]> change) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, change.apply(Files.readAllBytes(path)));
    }

    private static byte[] flip(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private void entries(Consumer<List<byte[]>> change) throws IOException {
        change(BUNDLE, bytes -> {
            List<byte[]> entries = new ArrayList<>(EntryBundle.read(bytes).entries());
            change.accept(entries);
            return EntryBundle.toBytes(entries);
        });
    }

    private void entriesFrom(int first, Consumer<List<byte[]>> change) throws IOException {
        List<byte[]> entries = new ArrayList<>(ENTRIES.subList(first, first + 256));
        change.accept(entries);
        change(BUNDLE, bytes -> EntryBundle.toBytes(entries));
    }
}
