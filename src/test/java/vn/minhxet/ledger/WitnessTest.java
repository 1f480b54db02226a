package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.ledger.LedgerSamples.KEY;
import static vn.minhxet.ledger.LedgerSamples.OTHER;
import static vn.minhxet.ledger.LedgerSamples.SIGNER;
import static vn.minhxet.ledger.LedgerSamples.TIME;
import static vn.minhxet.ledger.SignedNoteTest.refused;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.ledger.LedgerFormatException.Kind;
import vn.minhxet.ledger.Witness.Refusal;

/** The upper committee as witness: what it cosigns, what it refuses, and who must have cosigned. */
class WitnessTest {

    private static final List<byte[]> ENTRIES = LedgerSamples.entries(60);
    private static final ProofTree TREE = ProofTree.of(LedgerSamples.leaves(ENTRIES));
    private static final WitnessSigner UPPER = WitnessSigner.generate("chung-kien.tinh-mau.vn");
    private static final WitnessSigner INSPECTION = WitnessSigner.generate("ubkt.tinh-mau.vn");

    private static SignedNote state(int size) {
        return SignedNote.parse(LedgerSamples.checkpoint(ENTRIES.subList(0, size)));
    }

    private static ProofTree tree(int size) {
        return ProofTree.of(LedgerSamples.leaves(ENTRIES.subList(0, size)));
    }

    @Test
    void aCosignatureHasATimeThatIsSigned() {
        SignedNote cosigned = UPPER.cosign(state(60), TIME);
        assertThat(KEY.verifies(cosigned)).isTrue();
        assertThat(UPPER.verifier().cosignature(cosigned)).contains(new Cosignature(UPPER.name(), TIME));
        assertThat(INSPECTION.verifier().cosignature(cosigned)).isEmpty();
        assertThat(UPPER.verifier().verifies(state(60))).isFalse();
        SignedNote later = UPPER.cosign(cosigned, TIME + 5);
        assertThat(UPPER.verifier().cosignature(later)).contains(new Cosignature(UPPER.name(), TIME + 5));
        assertThat(WitnessSigner.read(UPPER.text()).verifier()).isEqualTo(UPPER.verifier());
        assertThat(WitnessVerifier.parse(UPPER.verifier().text())).isEqualTo(UPPER.verifier());
        refused(() -> UPPER.cosign(state(60), -1), Kind.NUMBER);
        refused(() -> NoteVerifier.parse(UPPER.verifier().text()), Kind.KEY_TYPE);
        refused(() -> WitnessSigner.read(SIGNER.text()), Kind.KEY_TYPE);
    }

    /** The example of the specification; it publishes no keys, so its framing is what can be held. */
    @Test
    void theExampleOfTheSpecificationIsFramedAlike() {
        String note = """
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa \
                Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 witness.example.com/w1 \
                jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """;
        SignedNote read = SignedNote.parse(note);
        assertThat(read.text()).isEqualTo(note);
        assertThat(Checkpoint.parse(read).size()).isEqualTo(20_852_163);
        NoteSignature line = read.signatures().get(1);
        assertThat(line.name()).isEqualTo("witness.example.com/w1");
        assertThat(line.keyId()).isEqualTo(HexFormat.of().parseHex("8d66cf3f"));
        assertThat(line.signature()).hasSize(8 + 64);
        assertThat(ByteBuffer.wrap(line.signature()).getLong()).isEqualTo(1_679_315_147L);
        assertThat(new String(Cosignature.message(read, 1_679_315_147L), UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + read.body());
    }

    /** Each bit of the time and of the signature counts. */
    @Test
    void noBitOfACosignatureCanBeChanged() {
        NoteSignature line = UPPER.cosign(state(60), TIME).signatures().get(1);
        for (int i = 0; i < line.signature().length * 8; i++) {
            byte[] changed = line.signature();
            changed[i / 8] ^= (byte) (1 << i % 8);
            SignedNote note = state(60).plus(new NoteSignature(line.name(), line.keyId(), changed));
            assertThat(UPPER.verifier().verifies(note)).as("bit %d", i).isFalse();
        }
        SignedNote shorter = state(60).plus(new NoteSignature(line.name(), line.keyId(), new byte[71]));
        assertThat(UPPER.verifier().verifies(shorter)).isFalse();
    }

    @Test
    void aWitnessFollowsALedgerThatOnlyGrows() {
        Witness witness = Witness.of(KEY, SIGNER.name());
        int old = 0;
        for (int size : new int[] {0, 1, 5, 5, 8, 60}) {
            WitnessRequest request = new WitnessRequest(old, tree(size).consistency(old), state(size));
            assertThat(WitnessRequest.parse(request.text())).isEqualTo(request);
            Witness.Accepted answer = (Witness.Accepted) witness.accept(request, UPPER, TIME + size);
            assertThat(UPPER.verifier()
                            .cosignature(answer.cosigned())
                            .orElseThrow()
                            .time())
                    .isEqualTo(TIME + size);
            witness = answer.next();
            assertThat(witness.last().size()).isEqualTo(size);
            old = size;
        }
    }

    @Test
    void aWitnessRefusesWhatContradictsWhatItCosigned() {
        Witness witness = new Witness(KEY, Checkpoint.parse(state(40)));
        ConsistencyProof proof = TREE.consistency(40);
        assertRefused(witness, state(60), 40, tree(60).consistency(39), Refusal.INCONSISTENT);
        assertRefused(witness, state(60), 40, ConsistencyProof.NONE, Refusal.INCONSISTENT);
        assertRefused(witness, state(60), 39, tree(60).consistency(39), Refusal.OTHER_OLD_SIZE);
        assertRefused(witness, state(60), 0, ConsistencyProof.NONE, Refusal.OTHER_OLD_SIZE);
        assertRefused(witness, state(30), 30, ConsistencyProof.NONE, Refusal.OLDER);
        assertRefused(witness, state(30), 40, ConsistencyProof.NONE, Refusal.OLDER);
        LedgerHash root = TREE.root();
        assertRefused(
                witness,
                signed(new Checkpoint(SIGNER.name(), 40, root)),
                40,
                ConsistencyProof.NONE,
                Refusal.OTHER_ROOT);
        assertRefused(witness, signed(new Checkpoint("a.vn", 60, root)), 40, proof, Refusal.OTHER_ORIGIN);
        String byOther = OTHER.sign(new Checkpoint(SIGNER.name(), 60, root).text());
        assertRefused(witness, SignedNote.parse(byOther), 40, proof, Refusal.NOT_SIGNED);
        assertThat(witness.accept(state(60), 40, proof, UPPER, TIME)).isInstanceOf(Witness.Accepted.class);
    }

    /** Somebody rewrites a closed year and signs it anew with the right key: the witness is what sees it. */
    @Test
    void aLedgerRewrittenWithItsOwnKeyGetsNoCosignature() {
        List<byte[]> rewritten = new ArrayList<>(ENTRIES);
        rewritten.set(3, LedgerSamples.entry(333));
        SignedNote forged = SignedNote.parse(LedgerSamples.checkpoint(rewritten));
        assertThat(KEY.verifies(forged)).isTrue();
        Witness witness = new Witness(KEY, Checkpoint.parse(state(40)));
        ConsistencyProof proof = ProofTree.of(LedgerSamples.leaves(rewritten)).consistency(40);
        assertRefused(witness, forged, 40, proof, Refusal.INCONSISTENT);
    }

    private static SignedNote signed(Checkpoint checkpoint) {
        return SignedNote.parse(SIGNER.sign(checkpoint.text()));
    }

    private static void assertRefused(Witness witness, SignedNote note, long old, ConsistencyProof proof, Refusal why) {
        assertThat(witness.accept(note, old, proof, UPPER, TIME))
                .isEqualTo(new Witness.Refused(why, witness.last().size()));
    }

    static Stream<Arguments> badRequests() {
        String request = new WitnessRequest(40, TREE.consistency(40), state(60)).text();
        String hash = TREE.root().base64() + "\n";
        return Stream.of(
                Arguments.of("", Kind.LAST_LINE_OPEN),
                Arguments.of(request.substring(4), Kind.FIRST_LINE),
                Arguments.of("old 40\n", Kind.LINE_MISSING),
                Arguments.of(request.replace("old 40", "old 040"), Kind.NUMBER),
                Arguments.of(request.replace("old 40", "old -1"), Kind.NUMBER),
                Arguments.of(request.replace("old 40\n", "old 40\n" + hash.repeat(64)), Kind.HASH_COUNT),
                Arguments.of(request.replace("old 40\n", "old 40\nAAAA\n"), Kind.HASH_LENGTH),
                Arguments.of(request.replace("old 40\n", "old 40\nA\n"), Kind.BASE64),
                Arguments.of(request.replace("\n60\n", "\n060\n"), Kind.NUMBER),
                Arguments.of(request.replace("\n", "\r\n"), Kind.CONTROL_CHARACTER));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void badRequestsAreToldByKind(String request, Kind kind) {
        refused(() -> WitnessRequest.parse(request), kind);
    }

    private static String policy(String end) {
        return "# Tỉnh mẫu\n\n\tlog " + KEY.text() + " https://minhxet.tinh-mau.vn/\n"
                + "witness tren " + UPPER.verifier().text() + "\n  witness kiem-tra\t"
                + INSPECTION.verifier().text() + "  \n" + end;
    }

    @Test
    void aPolicySaysWhoMustHaveCosigned() {
        SignedNote plain = state(60);
        SignedNote one = UPPER.cosign(plain, TIME);
        SignedNote both = INSPECTION.cosign(one, TIME);
        SignedNote byOther =
                UPPER.cosign(SignedNote.parse(OTHER.sign(new Checkpoint(OTHER.name(), 60, TREE.root()).text())), TIME);
        String all = policy("group hai all tren kiem-tra\nquorum hai\n");
        String any = policy("group hai any tren kiem-tra\nquorum hai\n");
        String two = policy("group trong 1 tren\ngroup hai 2 trong kiem-tra\nquorum hai\n");
        assertThat(met(policy("quorum none\n"), plain, one, both, byOther)).containsExactly(true, true, true, false);
        assertThat(met(policy("quorum tren\n"), plain, one, both, byOther)).containsExactly(false, true, true, false);
        assertThat(met(policy("quorum kiem-tra\n"), plain, one, both, byOther))
                .containsExactly(false, false, true, false);
        assertThat(met(any, plain, one, both, byOther)).containsExactly(false, true, true, false);
        assertThat(met(all, plain, one, both, byOther)).containsExactly(false, false, true, false);
        assertThat(met(two, plain, one, both, byOther)).containsExactly(false, false, true, false);
        assertThat(met("quorum none\n", plain, byOther)).containsExactly(true, true);
        assertThat(WitnessPolicy.parse(all).ledgers()).containsExactly(KEY);
    }

    private static List<Boolean> met(String policy, SignedNote... notes) {
        WitnessPolicy read = WitnessPolicy.parse(policy);
        return Stream.of(notes).map(read::isMet).toList();
    }

    static Stream<Arguments> badPolicies() {
        String renamed = WitnessSigner.read(UPPER.text()).verifier().text();
        return Stream.of(
                Arguments.of(policy(""), Kind.POLICY_QUORUM),
                Arguments.of(policy("quorum none\nquorum none\n"), Kind.POLICY_QUORUM),
                Arguments.of(policy("quorum ai\n"), Kind.POLICY_NAME),
                Arguments.of(policy("quorum hai\ngroup hai any tren\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group hai any hai\nquorum hai\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group hai any tren tren\nquorum hai\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group a any tren\ngroup b any tren\nquorum a\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group tren any kiem-tra\nquorum tren\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group none any tren\nquorum none\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group hai any none\nquorum hai\n"), Kind.POLICY_NAME),
                Arguments.of(policy("group hai 0 tren\nquorum hai\n"), Kind.NUMBER),
                Arguments.of(policy("group hai 2 tren\nquorum hai\n"), Kind.NUMBER),
                Arguments.of(policy("group hai 01 tren\nquorum hai\n"), Kind.NUMBER),
                Arguments.of(policy("group hai any\nquorum hai\n"), Kind.POLICY_LINE),
                Arguments.of(policy("quorum tren kiem-tra\n"), Kind.POLICY_LINE),
                Arguments.of(policy("quorums none\n"), Kind.POLICY_LINE),
                Arguments.of(policy("log " + KEY.text() + "\nquorum none\n"), Kind.POLICY_KEY),
                Arguments.of(policy("witness khac " + renamed + "\nquorum none\n"), Kind.POLICY_KEY),
                Arguments.of(policy("witness khac " + KEY.text() + "\nquorum none\n"), Kind.KEY_TYPE),
                Arguments.of(policy("quorum none"), Kind.LAST_LINE_OPEN),
                Arguments.of(policy("quorum none\r\n"), Kind.CONTROL_CHARACTER));
    }

    @ParameterizedTest
    @MethodSource("badPolicies")
    void badPoliciesAreToldByKind(String policy, Kind kind) {
        refused(() -> WitnessPolicy.parse(policy), kind);
    }
}
