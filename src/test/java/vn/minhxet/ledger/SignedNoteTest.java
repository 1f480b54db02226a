package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/** Keys, notes and checkpoints against the vectors of Go's notes and of the specifications, and what is none. */
class SignedNoteTest {

    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PRIVATE_KEY =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String LINE = "— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + LINE;

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    private static final NoteVerifier VERIFIER = NoteVerifier.parse(KEY);

    @Test
    void theNoteOfGoVerifiesAndIsSignedTheSame() {
        NoteSigner signer = NoteSigner.read(PRIVATE_KEY);
        assertThat(signer.sign(TEXT)).isEqualTo(NOTE);
        assertThat(signer.text()).isEqualTo(PRIVATE_KEY);
        assertThat(signer.name()).isEqualTo("PeterNeumann");
        assertThat(signer.verifier()).isEqualTo(VERIFIER).hasToString(KEY);
        assertThat(signer).hasToString(KEY);
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(VERIFIER.verifies(note)).isTrue();
        assertThat(note.body()).isEqualTo(TEXT);
        assertThat(note.text()).isEqualTo(NOTE);
    }

    /** The second example of RFC 8032, 7.1, by the way of PEM. */
    @Test
    void aKeyInPemIsRead() {
        byte[] pkcs8 = java.util.HexFormat.of()
                .parseHex("302e020100300506032b657004220420"
                        + "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n";
        NoteSigner signer = NoteSigner.read("a", pem);
        assertThat(signer.verifier().publicKey())
                .isEqualTo(java.util.HexFormat.of()
                        .parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        refused(() -> NoteSigner.read("a", pem.replace("MC4C", "MC4D")), Kind.KEY);
        refused(() -> NoteSigner.read("a", pem.replace("MC4C", "MC4*")), Kind.BASE64);
    }

    @Test
    void newKeysDifferAndSign() {
        NoteSigner one = NoteSigner.generate("minhxet.tinh-mau.vn");
        NoteSigner other = NoteSigner.generate("minhxet.tinh-mau.vn");
        SignedNote note = SignedNote.parse(one.sign("Đảng ủy\n\nxã\n"));
        assertThat(one.verifier().verifies(note)).isTrue();
        assertThat(other.verifier().verifies(note)).isFalse();
        assertThat(NoteSigner.read(one.text() + "\n").verifier()).isEqualTo(one.verifier());
        assertThat(NoteVerifier.parse(one.verifier().text())).isEqualTo(one.verifier());
        assertThat(one.text()).isNotEqualTo(other.text());
    }

    /** A part of a key, or a key with one byte changed, is no key: as Go's tests have it. */
    @Test
    void noPartOfAKeyIsAKey() {
        for (int from = 0; from <= KEY.length(); from++) {
            for (int to = from + 1; to <= KEY.length(); to++) {
                if (from != 0 || to != KEY.length()) {
                    String part = KEY.substring(from, to);
                    assertThatThrownBy(() -> NoteVerifier.parse(part)).isInstanceOf(LedgerFormatException.class);
                }
            }
        }
        for (String key : new String[] {KEY, PRIVATE_KEY}) {
            for (int i = 0; i < key.length(); i++) {
                char[] changed = key.toCharArray();
                changed[i]++;
                assertThatThrownBy(() -> {
                            if (key.equals(KEY)) {
                                NoteVerifier.parse(new String(changed));
                            } else {
                                NoteSigner.read(new String(changed));
                            }
                        })
                        .isInstanceOf(LedgerFormatException.class);
            }
        }
    }

    static Stream<Arguments> badKeys() {
        return Stream.of(
                Arguments.of("", Kind.KEY),
                Arguments.of("PeterNeumann", Kind.KEY),
                Arguments.of("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY),
                Arguments.of("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_NAME),
                Arguments.of("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_NAME),
                Arguments.of("Peter\u00a0Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_NAME),
                Arguments.of("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_ID),
                Arguments.of("PeterNeumanN+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_ID),
                // Of another length and of an unknown kind, each with the id that goes with it; from Go's tests.
                Arguments.of("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==", Kind.BASE64),
                Arguments.of("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", Kind.KEY_TYPE),
                Arguments.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T", Kind.BASE64),
                Arguments.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy", Kind.KEY),
                Arguments.of("PeterNeumann+c74f20a3+", Kind.KEY_TYPE));
    }

    @ParameterizedTest
    @MethodSource("badKeys")
    void badKeysAreToldByKind(String key, Kind kind) {
        refused(() -> NoteVerifier.parse(key), kind);
    }

    static Stream<Arguments> badNotes() {
        String many = TEXT + "\n" + LINE.repeat(101);
        return Stream.of(
                Arguments.of("", Kind.LAST_LINE_OPEN),
                Arguments.of(TEXT, Kind.NO_SIGNATURE),
                Arguments.of(TEXT + "\n", Kind.NO_SIGNATURE),
                Arguments.of(TEXT + LINE, Kind.NO_SIGNATURE),
                Arguments.of(NOTE + "\n", Kind.NO_SIGNATURE),
                Arguments.of(NOTE.substring(0, NOTE.length() - 1), Kind.LAST_LINE_OPEN),
                Arguments.of(NOTE.replace("\n", "\r\n"), Kind.CONTROL_CHARACTER),
                Arguments.of(NOTE.replace("you think", "you\tthink"), Kind.CONTROL_CHARACTER),
                Arguments.of(NOTE.replace("you think", "you\ud800think"), Kind.NOT_UNICODE),
                Arguments.of(NOTE.replace('—', '-'), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replace("— P", "—P"), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replace("— Peter", "—  Peter"), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replace("PeterNeumann", "Peter+Neumann"), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replace("PeterNeumann ", "PeterNeumann"), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replaceAll("x08go.*=", "x08gow=="), Kind.SIGNATURE_LINE),
                Arguments.of(NOTE + "more\n", Kind.SIGNATURE_LINE),
                Arguments.of(NOTE.replace("nAM=", "nAM"), Kind.BASE64),
                Arguments.of(NOTE.replace("nAM=", "nAN="), Kind.BASE64),
                Arguments.of(NOTE.replace("nAM=", "nAM= "), Kind.BASE64),
                Arguments.of(NOTE.replace("x08go/", "x08go_"), Kind.BASE64),
                Arguments.of(many, Kind.TOO_MANY_SIGNATURES),
                Arguments.of("a".repeat(1_000_001), Kind.TOO_LARGE),
                Arguments.of("ả".repeat(400_000), Kind.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("badNotes")
    void badNotesAreToldByKind(String note, Kind kind) {
        refused(() -> SignedNote.parse(note), kind);
    }

    @Test
    void bytesThatAreNoTextAreNoNote() {
        refused(() -> SignedNote.parse(new byte[] {(byte) 0xe1, (byte) 0xba, '\n'}), Kind.NOT_UNICODE);
        refused(() -> SignedNote.parse(new byte[1_000_001]), Kind.TOO_LARGE);
        assertThat(SignedNote.parse(NOTE.getBytes(UTF_8)).text()).isEqualTo(NOTE);
    }

    @Test
    void noByteOfANoteCanBeChanged() {
        byte[] note = NOTE.getBytes(UTF_8);
        for (int at = 0; at < note.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = note.clone();
                changed[at] ^= (byte) (1 << bit);
                assertThat(accepted(changed)).as("byte %d, bit %d", at, bit).isFalse();
            }
        }
        assertThat(accepted(note)).isTrue();
    }

    private static boolean accepted(byte[] note) {
        try {
            return VERIFIER.verifies(SignedNote.parse(note));
        } catch (LedgerFormatException e) {
            return false;
        }
    }

    /** Signatures of unknown keys are passed over, also those with the name or the id of a known one. */
    @Test
    void signaturesOfOthersAreIgnoredAndEachOfTheKeyMustHold() {
        NoteSigner namesake = NoteSigner.generate("PeterNeumann");
        String other = namesake.sign(TEXT).substring(TEXT.length() + 1);
        String sameId = LINE.replace("PeterNeumann", "EnochRoot");
        String forged = LINE.replace("x08go/ZJ", "x08go/ZK");
        assertThat(VERIFIER.verifies(SignedNote.parse(TEXT + "\n" + other + sameId + LINE)))
                .isTrue();
        assertThat(VERIFIER.verifies(SignedNote.parse(TEXT + "\n" + other + sameId)))
                .isFalse();
        assertThat(VERIFIER.verifies(SignedNote.parse(TEXT + "\n" + LINE + forged)))
                .isFalse();
        assertThat(VERIFIER.verifies(SignedNote.parse(TEXT + "\n" + LINE + LINE)))
                .isTrue();
    }

    @Test
    void aCheckpointIsThreeLines() {
        Checkpoint checkpoint = new Checkpoint("minhxet.tinh-mau.vn", 20_852_163, LedgerHash.parse(ROOT));
        assertThat(checkpoint.text()).isEqualTo("minhxet.tinh-mau.vn\n20852163\n" + ROOT + "\n");
        String note = NoteSigner.generate("minhxet.tinh-mau.vn").sign(checkpoint.text());
        assertThat(Checkpoint.parse(SignedNote.parse(note))).isEqualTo(checkpoint);
        assertThat(checkpoint.isOf("minhxet.tinh-mau.vn")).isTrue();
        assertThat(checkpoint.isOf("minhxet.tinh-mau")).isFalse();
        assertThat(new Checkpoint("minhxet.tinh-mau.vn/2025", 0, LedgerHash.EMPTY_ROOT).isOf("minhxet.tinh-mau.vn"))
                .isTrue();
        refused(() -> new Checkpoint("", 0, LedgerHash.EMPTY_ROOT), Kind.ORIGIN);
        refused(() -> new Checkpoint("a\nb", 0, LedgerHash.EMPTY_ROOT), Kind.ORIGIN);
        refused(() -> new Checkpoint("a", -1, LedgerHash.EMPTY_ROOT), Kind.NUMBER);
    }

    static Stream<Arguments> badCheckpoints() {
        String end = ROOT + "\n";
        return Stream.of(
                Arguments.of("a\n", Kind.LINE_MISSING),
                Arguments.of("a\n1\n", Kind.LINE_MISSING),
                Arguments.of("\n1\n" + end, Kind.ORIGIN),
                Arguments.of("a\n01\n" + end, Kind.NUMBER),
                Arguments.of("a\n00\n" + end, Kind.NUMBER),
                Arguments.of("a\n+1\n" + end, Kind.NUMBER),
                Arguments.of("a\n-1\n" + end, Kind.NUMBER),
                Arguments.of("a\n 1\n" + end, Kind.NUMBER),
                Arguments.of("a\n\n" + end, Kind.NUMBER),
                Arguments.of("a\n1.0\n" + end, Kind.NUMBER),
                Arguments.of("a\n٣\n" + end, Kind.NUMBER),
                Arguments.of("a\n9223372036854775808\n" + end, Kind.NUMBER),
                Arguments.of("a\n99999999999999999999\n" + end, Kind.NUMBER),
                Arguments.of("a\n1\n\n", Kind.HASH_LENGTH),
                Arguments.of("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n", Kind.BASE64),
                Arguments.of("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", Kind.BASE64),
                Arguments.of("a\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n", Kind.BASE64),
                Arguments.of("a\n1\nCsUYapGGPo4dkMgIAUqo\n", Kind.HASH_LENGTH),
                Arguments.of("a\n1\n" + end + "\n", Kind.LINE_EXTRA),
                Arguments.of("a\n1\n" + end + "time 5\n", Kind.LINE_EXTRA));
    }

    @ParameterizedTest
    @MethodSource("badCheckpoints")
    void badCheckpointsAreToldByKind(String body, Kind kind) {
        SignedNote note = SignedNote.parse(NoteSigner.read(PRIVATE_KEY).sign(body));
        assertThat(VERIFIER.verifies(note)).isTrue();
        refused(() -> Checkpoint.parse(note), kind);
    }

    static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LedgerFormatException.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }
}
