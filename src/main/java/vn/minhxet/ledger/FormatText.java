package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * How texts of this package are read: strictly, so that one value has one spelling and no byte of a text can be changed
 * without changing what it says.
 */
final class FormatText {

    /** As Go's reader of notes: far above any note with the signatures of a province, and soon read. */
    static final int MOST_BYTES = 1_000_000;

    private FormatText() {}

    /** The same text, if it is Unicode of an allowed size without control characters and its last line is closed. */
    static String checked(String text) {
        if (text.length() > MOST_BYTES || text.getBytes(UTF_8).length > MOST_BYTES) {
            throw new LedgerFormatException(Kind.TOO_LARGE, text);
        }
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new LedgerFormatException(Kind.NOT_UNICODE, "");
        }
        if (text.chars().anyMatch(it -> it < ' ' && it != '\n')) {
            throw new LedgerFormatException(Kind.CONTROL_CHARACTER, text);
        }
        if (!text.endsWith("\n")) {
            throw new LedgerFormatException(Kind.LAST_LINE_OPEN, text);
        }
        return text;
    }

    /** A text of bytes that must be UTF-8. */
    static String decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new LedgerFormatException(Kind.TOO_LARGE, Integer.toString(bytes.length));
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new LedgerFormatException(Kind.NOT_UNICODE, "");
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Java takes Base64 without padding and with bits left over; here only what would be written is read. */
    static byte[] base64(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new LedgerFormatException(Kind.BASE64, text);
        }
        if (!base64(bytes).equals(text)) {
            throw new LedgerFormatException(Kind.BASE64, text);
        }
        return bytes;
    }

    /** A number from 0 on in decimal digits, without leading zeros. */
    static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new LedgerFormatException(Kind.NUMBER, text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new LedgerFormatException(Kind.NUMBER, text);
        }
    }
}
