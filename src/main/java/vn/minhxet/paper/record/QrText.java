package vn.minhxet.paper.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minhxet.paper.QrCode;

/**
 * A text as QR codes (văn bản trong mã QR). What they hold, one behind the other and nothing between, is the text: who reads
 * them needs no program to put it together. Pure functions.
 */
final class QrText {

    /** A code of this many bytes has 157 squares to a side, 0.3 mm each at 50 mm: what office print and a telephone do well. */
    static final int WELL_READ = 2_303;

    /** The most that a code holds at all (ISO/IEC 18004, version 40, level L). */
    static final int MOST_IN_ONE = 2_953;

    /** As many as stand beside a signature on A4. */
    static final int MOST_CODES = 2;

    /** Mode, length and the name of the encoding take some of the room. */
    private static final int OVERHEAD = 8;

    /** Light squares around a code, as ISO/IEC 18004 asks for. */
    private static final int EDGE = 4;

    private QrText() {}

    /** The codes; none where the text is longer than they hold. */
    static List<QrCode> of(String text) {
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > MOST_CODES * (MOST_IN_ONE - OVERHEAD)) {
            return List.of();
        }
        int count = bytes <= WELL_READ - OVERHEAD ? 1 : MOST_CODES;
        List<QrCode> codes = new ArrayList<>();
        parts(text, (bytes + count - 1) / count).forEach(it -> codes.add(code(it)));
        return codes;
    }

    /** The text in parts of about so many bytes, never through a character. */
    private static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            bytes += text.substring(at, next).getBytes(UTF_8).length;
            if (bytes >= most) {
                parts.add(text.substring(from, next));
                from = next;
                bytes = 0;
            }
            at = next;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private static QrCode code(String text) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.L,
                                    EncodeHintType.CHARACTER_SET,
                                    UTF_8.name(),
                                    EncodeHintType.MARGIN,
                                    EDGE));
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < squares.getHeight(); row++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < squares.getWidth(); column++) {
                    line.append(squares.get(column, row) ? '#' : ' ');
                }
                rows.add(line.toString());
            }
            return new QrCode(rows);
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }
}
