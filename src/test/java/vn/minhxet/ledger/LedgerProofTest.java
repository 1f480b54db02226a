package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.ledger.LedgerSamples.KEY;
import static vn.minhxet.ledger.LedgerSamples.OTHER;
import static vn.minhxet.ledger.LedgerSamples.SIGNER;
import static vn.minhxet.ledger.LedgerSamples.STATEMENT;
import static vn.minhxet.ledger.LedgerSamples.TIME;
import static vn.minhxet.ledger.SignedNoteTest.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** One entry shown without the ledger, by the program and by the second verifier. */
class LedgerProofTest {

    private static final List<byte[]> ENTRIES = LedgerSamples.entries(60);
    private static final WitnessSigner WITNESS = WitnessSigner.generate("chung-kien.tinh-mau.vn");
    private static final SignedNote NOTE = WITNESS.cosign(SignedNote.parse(LedgerSamples.checkpoint(ENTRIES)), TIME);
    private static final String PROOF = proof(37, DisclosedEntry.of(ENTRIES.get(37), STATEMENT));

    @TempDir
    private Path folder;

    private static String proof(int index, DisclosedEntry disclosed) {
        InclusionProof inclusion = InclusionProof.of(LedgerSamples.leaves(ENTRIES), index);
        return LedgerProof.of(disclosed.toBytes(), inclusion, NOTE.text()).text();
    }

    @Test
    void aProofIsReadAsItIsWritten() {
        LedgerProof proof = LedgerProof.parse(PROOF);
        assertThat(proof.text()).isEqualTo(PROOF).startsWith("c2sp.org/tlog-proof@v1\nextra ey");
        assertThat(LedgerProof.parse(PROOF.getBytes(UTF_8))).isEqualTo(proof);
        assertThat(proof.holds(ENTRIES.get(37), KEY)).isTrue();
        assertThat(proof.holds(ENTRIES.get(36), KEY)).isFalse();
        assertThat(proof.holds(ENTRIES.get(37), OTHER.verifier())).isFalse();
        DisclosedEntry disclosed = proof.disclosed().orElseThrow();
        assertThat(disclosed.entry()).isEqualTo(ENTRIES.get(37));
        assertThat(disclosed.statement()).contains(STATEMENT);
        LedgerProof bare = LedgerProof.of(new byte[0], proof.inclusion(), NOTE.text());
        assertThat(bare.text()).startsWith("c2sp.org/tlog-proof@v1\nindex 37\n");
        assertThat(LedgerProof.parse(bare.text())).isEqualTo(bare);
        assertThat(bare.disclosed()).isEmpty();
    }

    /** A key signs only its own ledgers: the origin is under the signature, and must be that of the key. */
    @Test
    void aCheckpointOfAnotherOriginShowsNothing() {
        LedgerHash root = ProofTree.of(LedgerSamples.leaves(ENTRIES)).root();
        String foreign = SIGNER.sign(new Checkpoint("khac.vn", 60, root).text());
        LedgerProof proof = LedgerProof.of(new byte[0], LedgerProof.parse(PROOF).inclusion(), foreign);
        assertThat(proof.holds(ENTRIES.get(37), KEY)).isFalse();
    }

    /** One bit of each; the second verifier goes through all of them. */
    @Test
    void noByteOfAProofCanBeChanged() {
        byte[] proof = PROOF.getBytes(UTF_8);
        assertThat(accepted(proof)).isTrue();
        for (int at = 0; at < proof.length; at++) {
            byte[] changed = proof.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThat(accepted(changed)).as("byte %d", at).isFalse();
        }
    }

    /** As a door accepts: key, witness, entry and statement; the digest that the entry names is read by its spelling. */
    private static boolean accepted(byte[] text) {
        try {
            LedgerProof proof = LedgerProof.parse(text);
            DisclosedEntry disclosed = proof.disclosed().orElseThrow();
            String digest = disclosed.statement().orElseThrow().digest().hex();
            return WITNESS.verifier().verifies(SignedNote.parse(proof.checkpoint()))
                    && proof.holds(disclosed.entry(), KEY)
                    && new String(disclosed.entry(), UTF_8).contains("\"statement\":\"" + digest + "\"");
        } catch (LedgerFormatException e) {
            return false;
        }
    }

    @Test
    void theSecondVerifierTakesNoChangedBitEither() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.tlog-proof"), PROOF);
        NodeProcess run = NodeProcess.flips(
                "", "proof", file, KEY.text(), WITNESS.verifier().text());
        assertThat(run.output()).isEqualTo(PROOF.getBytes(UTF_8).length * 8 + " true\n");
    }

    @Test
    void theSecondVerifierSaysInWordsWhatIsShown() throws IOException, InterruptedException {
        NodeProcess run = verify(
                PROOF, "--key", KEY.text(), "--witness", WITNESS.verifier().text());
        assertThat(run.output())
                .contains("ĐÚNG. Mục số 37 nằm trong sổ ghi minhxet.tinh-mau.vn gồm 60 mục")
                .contains("Bên chứng kiến chung-kien.tinh-mau.vn đã ký xác nhận lúc 2026-05-19T00:00:00.000Z")
                .contains("Văn bản: số: 37-QĐ/ĐU, ngày: 2025-12-20")
                .contains("Thay mặt: DU-01")
                .contains("Họ và tên: Nguyễn Văn Ánh")
                .contains("Mức xếp loại: Hoàn thành tốt nhiệm vụ")
                .contains("Mức đề xuất: Hoàn thành xuất sắc nhiệm vụ");
        assertThat(run.code()).isZero();
        NodeProcess english = verify(PROOF, "--key", KEY.text(), "--lang", "en");
        assertThat(english.output())
                .startsWith("HOLDS. Entry 37 stands in the ledger")
                .contains("grade proposed: EXCELLENT");
        assertThat(english.code()).isZero();
    }

    /** Erased, the entry is shown as before and says nothing of the person. */
    @Test
    void anErasedStatementLeavesTheProofWhole() throws IOException, InterruptedException {
        String erased = proof(37, DisclosedEntry.of(ENTRIES.get(37)));
        assertThat(LedgerProof.parse(erased).holds(ENTRIES.get(37), KEY)).isTrue();
        NodeProcess run = verify(erased, "--key", KEY.text());
        assertThat(run.output()).contains("đã được xóa hoặc được lưu riêng").doesNotContain("Nguyễn");
        assertThat(run.code()).isZero();
    }

    /** What an entry holds cannot move the screen of the reader. */
    @Test
    void controlCharactersAreShownByNumber() throws IOException, InterruptedException {
        byte[] entry = "{\"by\":\"\\u001b[2J\\u202egnoc\",\"__proto__\":1}".getBytes(UTF_8);
        NodeProcess run = verify(alone(entry), "--key", KEY.text());
        assertThat(run.output()).contains("\\u{1b}[2J\\u{202e}gnoc").doesNotContain("\u001b");
        assertThat(run.code()).isZero();
    }

    private static String alone(byte[] entry) {
        InclusionProof inclusion = InclusionProof.of(List.of(LedgerHash.leaf(entry)), 0);
        return LedgerProof.of(DisclosedEntry.of(entry).toBytes(), inclusion, LedgerSamples.checkpoint(List.of(entry)))
                .text();
    }

    @Test
    void theSecondVerifierNamesWhatDoesNotHold() throws IOException, InterruptedException {
        String witness = WITNESS.verifier().text();
        String other = WitnessSigner.generate(WITNESS.name()).verifier().text();
        byte[] statement = STATEMENT.statement();
        statement[statement.length - 5]++;
        SaltedStatement changed = new SaltedStatement(STATEMENT.salt(), statement);
        assertThat(verify(PROOF, "--key", OTHER.verifier().text())).matches(it -> is(it, 1, "không phải của khóa"));
        String namesake = NoteSigner.generate(SIGNER.name()).verifier().text();
        assertThat(verify(PROOF, "--key", namesake)).matches(it -> is(it, 1, "Chữ ký của sổ ghi không đúng"));
        assertThat(verify(PROOF, "--key", KEY.text(), "--witness", witness, "--witness", other))
                .matches(it -> is(it, 1, "Bên chứng kiến chung-kien.tinh-mau.vn chưa ký"));
        assertThat(verify(PROOF.replace("index 37", "index 36"), "--key", KEY.text()))
                .matches(it -> is(it, 1, "Mục ghi không nằm trong sổ đã ký"));
        assertThat(verify(proof(37, DisclosedEntry.of(ENTRIES.get(36), STATEMENT)), "--key", KEY.text()))
                .matches(it -> is(it, 1, "Mục ghi không nằm trong sổ đã ký"));
        assertThat(verify(proof(37, DisclosedEntry.of(ENTRIES.get(37), changed)), "--key", KEY.text()))
                .matches(it -> is(it, 1, "không khớp với mã băm"));
        assertThat(verify(PROOF.replace("\n", "\r\n"), "--key", KEY.text())).matches(it -> is(it, 2, "KHÔNG ĐỌC ĐƯỢC"));
        assertThat(verify(PROOF, "--key", "x")).matches(it -> is(it, 2, "KHÔNG ĐỌC ĐƯỢC"));
        assertThat(verify(PROOF, "--key", witness)).matches(it -> is(it, 2, "KHÔNG ĐỌC ĐƯỢC"));
        assertThat(verify(alone("no object".getBytes(UTF_8)), "--key", KEY.text()))
                .matches(it -> is(it, 2, "KHÔNG ĐỌC ĐƯỢC"));
        assertThat(verify(PROOF)).matches(it -> is(it, 2, "Cách dùng"));
        assertThat(verify(PROOF, "--keys", KEY.text())).matches(it -> is(it, 2, "Cách dùng"));
        assertThat(NodeProcess.verify("proof", folder.resolve("no"), "--key", KEY.text()))
                .matches(it -> is(it, 2, "ENOENT"));
    }

    private static boolean is(NodeProcess run, int code, String part) {
        return run.code() == code
                && run.output().contains(part)
                && !run.output().contains("ĐÚNG. Mục số");
    }

    private NodeProcess verify(String proof, String... more) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.tlog-proof"), proof);
        return NodeProcess.verify(
                Stream.concat(Stream.of("proof", file), Stream.of(more)).toArray());
    }

    static Stream<Arguments> badProofs() {
        String extra = PROOF.substring(PROOF.indexOf("extra"), PROOF.indexOf("index"));
        String path = PROOF.substring(PROOF.indexOf("index 37\n") + 9, PROOF.indexOf("\n\n"));
        return Stream.of(
                Arguments.of("", Kind.LAST_LINE_OPEN),
                Arguments.of("\n", Kind.FIRST_LINE),
                Arguments.of(PROOF.replace("@v1", "@v2"), Kind.FIRST_LINE),
                Arguments.of("c2sp.org/tlog-proof@v1\n", Kind.LINE_MISSING),
                Arguments.of("c2sp.org/tlog-proof@v1\nindex 3\n", Kind.LINE_MISSING),
                Arguments.of(PROOF.replace("index 37\n", ""), Kind.LINE_MISSING),
                Arguments.of(PROOF.replace(extra, extra + extra), Kind.LINE_MISSING),
                Arguments.of(PROOF.replace("extra ", "extra  "), Kind.BASE64),
                Arguments.of(PROOF.replace(extra, "extra \n"), Kind.LINE_EXTRA),
                Arguments.of(PROOF.replace(extra, "extra e30\n"), Kind.BASE64),
                Arguments.of(PROOF.replace("index 37", "index 037"), Kind.NUMBER),
                Arguments.of(PROOF.replace("index 37", "index -1"), Kind.NUMBER),
                Arguments.of(PROOF.replace("index 37", "index 0x1"), Kind.NUMBER),
                Arguments.of(PROOF.replace(path, "AAAA"), Kind.HASH_LENGTH),
                Arguments.of(PROOF.replace(path, "A"), Kind.BASE64),
                Arguments.of(
                        PROOF.replace(
                                path, (path.substring(0, 44) + "\n").repeat(64).strip()),
                        Kind.HASH_COUNT),
                Arguments.of(PROOF.replace("\n", "\r\n"), Kind.CONTROL_CHARACTER),
                Arguments.of(PROOF.substring(0, PROOF.indexOf("\n\n") + 2), Kind.LAST_LINE_OPEN),
                Arguments.of(PROOF.substring(0, PROOF.indexOf("\n—")), Kind.NO_SIGNATURE),
                Arguments.of(PROOF.replace("\n60\n", "\n060\n"), Kind.NUMBER));
    }

    @ParameterizedTest
    @MethodSource("badProofs")
    void badProofsAreToldByKind(String proof, Kind kind) {
        refused(() -> LedgerProof.parse(proof), kind);
    }

    static Stream<Arguments> badContents() {
        return Stream.of(
                Arguments.of("", Kind.CONTENTS),
                Arguments.of("{}", Kind.CONTENTS),
                Arguments.of("{\"entry\":\"AA\"}", Kind.BASE64),
                Arguments.of("{\"entry\": \"AA==\"}", Kind.CONTENTS),
                Arguments.of("{\"entry\":\"AA==\"} ", Kind.CONTENTS),
                Arguments.of("{\"entry\":\"AA==\",\"other\":\"AA==\"}", Kind.CONTENTS),
                Arguments.of("{\"entry\":\"AA==\",\"salt\":\"AA==\"}", Kind.CONTENTS),
                Arguments.of("{\"entry\":\"AA==\",\"salt\":\"AA==\",\"statement\":\"AA==\"}", Kind.SALT_LENGTH));
    }

    @ParameterizedTest
    @MethodSource("badContents")
    void badContentsAreToldByKind(String contents, Kind kind) {
        refused(() -> DisclosedEntry.fromBytes(contents.getBytes(UTF_8)), kind);
    }

    @Test
    void aStatementIsKnownByItsDigestOnlyWithItsSalt() {
        byte[] statement = STATEMENT.statement();
        SaltedStatement one = SaltedStatement.of(statement);
        assertThat(one.salt()).hasSize(32);
        assertThat(one.digest()).isNotEqualTo(SaltedStatement.of(statement).digest());
        assertThat(new SaltedStatement(one.salt(), statement)).isEqualTo(one);
        assertThat(new SaltedStatement(one.salt(), new byte[0]).digest()).isNotEqualTo(one.digest());
        refused(() -> new SaltedStatement(new byte[31], statement), Kind.SALT_LENGTH);
        refused(() -> new SaltedStatement(new byte[33], statement), Kind.SALT_LENGTH);
    }
}
