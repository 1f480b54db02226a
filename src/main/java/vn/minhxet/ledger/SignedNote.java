package vn.minhxet.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * A text with the signatures under it (C2SP signed-note): the text, an empty line, and a line for each signature. Nothing in
 * it may be believed before a verifier has accepted it.
 *
 * @param body what is signed, up to its last line feed
 * @param signatures at least one, at most 100, in their order; those of unknown keys too
 */
public record SignedNote(String body, List<NoteSignature> signatures) {

    /** As Go's reader of notes; each witness of a province is one. */
    private static final int MOST_SIGNATURES = 100;

    /** Refuses what could not be read again. */
    public SignedNote {
        FormatText.checked(body);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) {
            throw new LedgerFormatException(Kind.NO_SIGNATURE, body);
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new LedgerFormatException(Kind.TOO_MANY_SIGNATURES, Integer.toString(signatures.size()));
        }
    }

    /**
     * Reads the whole of a note.
     *
     * @throws LedgerFormatException if it is none: its kinds up to {@code SIGNATURE_LINE}, and {@code BASE64}
     */
    public static SignedNote parse(String text) {
        FormatText.checked(text);
        int empty = text.lastIndexOf("\n\n");
        if (empty < 0 || empty + 2 == text.length()) {
            throw new LedgerFormatException(Kind.NO_SIGNATURE, text);
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : text.substring(empty + 2, text.length() - 1).split("\n", -1)) {
            if (signatures.size() == MOST_SIGNATURES) {
                throw new LedgerFormatException(Kind.TOO_MANY_SIGNATURES, line);
            }
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(text.substring(0, empty + 1), signatures);
    }

    /** As {@link #parse(String)}, of bytes that must be UTF-8. */
    public static SignedNote parse(byte[] bytes) {
        return parse(FormatText.decoded(bytes));
    }

    /** The whole note, as it is read again. */
    public String text() {
        StringBuilder text = new StringBuilder(body).append('\n');
        signatures.forEach(it -> text.append(it.line()).append('\n'));
        return text.toString();
    }

    /** This note with one signature more, at the end. */
    public SignedNote plus(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(body, more);
    }

    /** What is signed. */
    byte[] bytes() {
        return body.getBytes(UTF_8);
    }
}
