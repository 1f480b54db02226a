package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.DisclosedEntry;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.LedgerProof;
import vn.minhxet.ledger.LedgerTree;
import vn.minhxet.ledger.NoteSigner;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.WitnessPolicy;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.ledger.WitnessVerifier;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.record.content.RulebookContent;
import vn.minhxet.record.content.RunResult;
import vn.minhxet.record.content.StoredContent;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.scenario.ScenarioFile;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.StoreException;

/**
 * Every reader of what comes from outside, on inputs that are kept in {@code src/test/resources/corpus} and on what becomes of them
 * when bytes are changed, left out, doubled and put together: each is read, or refused as the reader promises, and nothing else.
 * {@code -Dminhxet.fuzz=100000} tries as many a reader, other ones at each run with {@code -Dminhxet.fuzz.seed=…}; an input that
 * breaks a reader is written into {@code target/fuzz}, to be kept in the corpus.
 */
class KeptCorpusTest {

    private static final int TRIES = Integer.getInteger("minhxet.fuzz", 400);
    private static final long SEED = Long.getLong("minhxet.fuzz.seed", 20251220);
    private static final Path CORPUS = CommandResult.HOME.resolve("src/test/resources/corpus");

    /** Inputs are cut here: what is longer is slow to read and says no more. */
    private static final int MOST_BYTES = 1 << 16;

    private static final byte[][] TELLING = Stream.of(
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\u0000",
                    "\u2014 ",
                    "+",
                    "\"",
                    ",",
                    ":",
                    "{",
                    "}",
                    "[",
                    "]",
                    "null",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "\uFEFF",
                    "\u202e",
                    "log ",
                    "witness ",
                    "group ",
                    "quorum ",
                    "old ",
                    "index ",
                    "extra ",
                    "*",
                    "&a",
                    "<",
                    "&#0;",
                    "PK\u0003\u0004")
            .map(it -> it.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    @TempDir
    private static Path folder;

    /** Reads an input; throws what no reader promises. */
    private interface Reader {
        void read(byte[] input) throws Exception;
    }

    private interface TextReader {
        void read(String input) throws Exception;
    }

    /** The readers, each with the folder of its corpus. */
    enum Kind {
        NOTE(1, of(it -> Checkpoint.parse(SignedNote.parse(it)))),
        PROOF(1, it -> format(() -> LedgerProof.parse(it).disclosed())),
        DISCLOSED(1, it -> format(() -> DisclosedEntry.fromBytes(it))),
        REQUEST(1, of(WitnessRequest::parse)),
        POLICY(1, of(WitnessPolicy::parse)),
        KEY(1, it -> {
            String text = text(it);
            format(() -> NoteVerifier.parse(text));
            format(() -> WitnessVerifier.parse(text));
            format(() -> NoteSigner.read(text));
        }),
        TREE(1, it -> format(() -> LedgerTree.fromBytes(it))),
        ENTRY(1, it -> json(it, RecordEntry.class)),
        STATEMENT(1, it -> json(it, StepStatement.class)),
        RESULT(1, RunResult::read),
        RULEBOOK_CONTENT(1, RulebookContent::read),
        CONTENT(1, it -> new StoredContent("00", it).plain()),
        FACTS_JSON(2, it -> FactsReader.json(new ByteArrayInputStream(it), ReadingLimits.FILES)),
        FACTS_CSV(8, it -> FactsReader.read(csv(it))),
        FACTS_XLSX(8, it -> FactsReader.read(Files.write(folder.resolve("x.xlsx"), it))),
        FACTS_ODS(8, it -> FactsReader.read(Files.write(folder.resolve("x.ods"), it))),
        SCENARIO(4, it -> ScenarioFile.read(text(it), "x.yaml")),
        RULEBOOK(20, it -> rulebook("rulebook.yaml", it)),
        RULES(20, it -> rulebook("member-notes.drl", it)),
        STEP_LIST(20, KeptCorpusTest::stepList),
        DATABASE(20, KeptCorpusTest::database);

        private final int costs;
        private final Reader reader;

        Kind(int costs, Reader reader) {
            this.costs = costs;
            this.reader = reader;
        }

        private Path corpus() {
            return CORPUS.resolve(name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static Reader of(TextReader reader) {
        return it -> {
            try {
                reader.read(text(it));
            } catch (LedgerFormatException promised) {
                assertThat(promised.kind()).isNotNull();
            }
        };
    }

    private static void format(Runnable reading) {
        try {
            reading.run();
        } catch (LedgerFormatException promised) {
            assertThat(promised.kind()).isNotNull();
        }
    }

    private static void json(byte[] input, Class<?> type) {
        try {
            RecordJson.read(input, type);
        } catch (IOException promised) {
            assertThat(promised).isNotNull();
        }
    }

    private static Path csv(byte[] input) throws IOException {
        Path csv = folder.resolve("csv");
        if (!Files.exists(csv)) {
            Files.createDirectories(csv);
            copy(CommandResult.FIXTURES.resolve("first-year/csv"), csv);
        }
        Files.write(csv.resolve("members.csv"), input);
        return csv;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void rulebook(String name, byte[] input) throws IOException {
        Path rules = folder.resolve("rules");
        Path book = rules.resolve("366-qd-tw");
        if (!Files.exists(book)) {
            copy(CommandResult.HOME.resolve("rules/366-qd-tw"), book);
        }
        byte[] whole = Files.readAllBytes(book.resolve(name));
        try {
            Files.write(book.resolve(name), input);
            Rulebooks.in(rules).get("366-qd-tw");
        } catch (RulebookException promised) {
            assertThat(promised.words().vi()).isNotEmpty();
        } finally {
            Files.write(book.resolve(name), whole);
        }
    }

    private static void stepList(byte[] input) throws IOException {
        Path list = Files.write(folder.resolve("danh sách.csv"), input);
        CommandResult ran = CommandResult.run(
                "step",
                "x",
                "decide",
                "--for",
                "x",
                "--list",
                list.toString(),
                "--database",
                folder.resolve("không") + "");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("minhxet: ").doesNotContain("Exception");
    }

    private static void database(byte[] input) throws IOException {
        Path file = folder.resolve("x.db");
        Files.deleteIfExists(folder.resolve("x.db-wal"));
        Files.deleteIfExists(folder.resolve("x.db-shm"));
        Files.write(file, input);
        try {
            RecordDatabase.openToRead(DatabaseLocation.of(file)).close();
        } catch (StoreException promised) {
            assertThat(promised.flaw()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverComesIsReadOrRefused(Kind kind) throws Exception {
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(kind.corpus())) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
        assertThat(corpus).isNotEmpty();
        List<String> broken = new ArrayList<>();
        for (byte[] input : corpus) {
            check(kind, input, broken);
        }
        Random random = new Random(SEED + kind.ordinal());
        for (int i = 0; i < TRIES / kind.costs && broken.isEmpty(); i++) {
            check(kind, mutated(corpus, random), broken);
        }
        assertThat(broken).isEmpty();
    }

    private static void check(Kind kind, byte[] input, List<String> broken) throws IOException {
        try {
            kind.reader.read(input);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            Path kept = CommandResult.HOME.resolve(
                    "target/fuzz/" + kind + "-" + Integer.toHexString(Arrays.hashCode(input)));
            Files.createDirectories(kept.getParent());
            Files.write(kept, input);
            broken.add(kept + ": " + e + " at " + e.getStackTrace()[0]);
        }
    }

    private static byte[] mutated(List<byte[]> corpus, Random random) {
        byte[] bytes = corpus.get(random.nextInt(corpus.size())).clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            bytes = changed(bytes, corpus, random);
        }
        return bytes.length > MOST_BYTES && corpus.stream().allMatch(it -> it.length < MOST_BYTES)
                ? Arrays.copyOf(bytes, MOST_BYTES)
                : bytes;
    }

    private static byte[] changed(byte[] bytes, List<byte[]> corpus, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(16));
        switch (random.nextInt(6)) {
            case 0 -> {
                return joined(bytes, at, TELLING[random.nextInt(TELLING.length)], at);
            }
            case 1 -> {
                return joined(bytes, at, new byte[0], end);
            }
            case 2 -> {
                return joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            }
            case 3 -> {
                byte[] other = corpus.get(random.nextInt(corpus.size()));
                int from = random.nextInt(other.length + 1);
                int to = Math.min(other.length, from + random.nextInt(64));
                return joined(bytes, at, Arrays.copyOfRange(other, from, to), end);
            }
            case 4 -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> {
                byte[] flipped = bytes.clone();
                if (at < flipped.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                return flipped;
            }
        }
    }

    /** The bytes up to one place, then others, then the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int until, byte[] more, int from) {
        byte[] all = Arrays.copyOf(bytes, until + more.length + bytes.length - from);
        System.arraycopy(more, 0, all, until, more.length);
        System.arraycopy(bytes, from, all, until + more.length, bytes.length - from);
        return all;
    }
}
