package vn.minhxet.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.minhxet.language.Language;

/** A short document that rests on a graded year, in UTF-8. Not altered once it is written. */
public final class YearDocument {

    private final boolean inForce;
    private final byte[] bytes;

    private YearDocument(boolean inForce, byte[] bytes) {
        this.inForce = inForce;
        this.bytes = bytes;
    }

    /** Writes a document. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * The document that rests on a year.
     *
     * @param inForce whether every rulebook that it rests on is in force at the end of the year
     */
    public static YearDocument of(boolean inForce, Content content) {
        return new YearDocument(inForce, bytes(content));
    }

    /** A document that is short enough to be made before it is sent. */
    public static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written", e);
        }
        return bytes.toByteArray();
    }

    Response answer(Language language) {
        return answer(inForce, language, bytes);
    }

    /** An answer that rests on a graded year, with a warning where a rulebook was not in force. */
    public static Response answer(boolean inForce, Language language, Object entity) {
        Response.ResponseBuilder answer = Response.ok(entity)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return (inForce ? answer : answer.header("Minh-Xet-Warning", "rulebook-not-in-force")).build();
    }
}
