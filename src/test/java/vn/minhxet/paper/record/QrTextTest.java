package vn.minhxet.paper.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.paper.QrCode;

/** Texts of any length come back from their codes, or there are none. */
class QrTextTest {

    /** A hash beside the way to the root, as a proof has one for each doubling of the ledger. */
    private static final String HASH = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n";

    private static String read(List<QrCode> codes) {
        return codes.stream().map(QrTextTest::read).collect(Collectors.joining());
    }

    private static String read(QrCode code) {
        int edge = 4;
        BitMatrix squares = new BitMatrix(code.size() - 2 * edge);
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (code.isDark(column + edge, row + edge)) {
                    squares.set(column, row);
                }
            }
        }
        try {
            return new Decoder().decode(squares).getText();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2295, 1", "2296, 2", "3080, 2", "5890, 2", "5891, 0", "20000, 0"})
    void aTextIsInOneCodeOrTwoOrNone(int bytes, int codes) {
        String text = "x".repeat(bytes);
        List<QrCode> made = QrText.of(text);
        assertThat(made).hasSize(codes);
        if (codes > 0) {
            assertThat(read(made)).isEqualTo(text);
        }
    }

    @Test
    void noCharacterIsCut() {
        for (int i = 0; i < 4; i++) {
            String text = "x".repeat(i) + "— đ𝄞".repeat(300);
            assertThat(text.getBytes(UTF_8).length).isGreaterThan(QrText.WELL_READ);
            assertThat(read(QrText.of(text))).isEqualTo(text);
        }
    }

    /**
     * The proof of a usual decision takes some 2,300 bytes in a ledger of 40 entries, with 6 hashes. In one of 5.6 million it
     * has 23 and takes 2 codes; there is room for a reason of some 400 letters, which stands in it twice and is packed twice
     * into Base64.
     */
    @Test
    void theProofInALedgerOfACountryFits() {
        String proof = "x".repeat(2_314) + HASH.repeat(23 - 6);
        assertThat(QrText.of(proof)).hasSize(2);
        assertThat(QrText.of(proof + "x".repeat(2 * 400 * 16 / 9 * 3 / 2))).hasSize(2);
        assertThat(QrText.of(proof + "x".repeat(2 * 2_000 * 16 / 9))).isEmpty();
    }
}
