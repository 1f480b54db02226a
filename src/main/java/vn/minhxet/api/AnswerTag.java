package vn.minhxet.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The tag of an answer (ETag): equal tags mean equal bytes. It is made of all that an answer depends on, so it is known
 * before the answer is. Pure functions.
 */
public final class AnswerTag {

    /** Answers of another version may be other bytes. */
    private static final String PROGRAM = Optional.ofNullable(
                    AnswerTag.class.getPackage().getImplementationVersion())
            .orElse("dev");

    /** 128 of 256 bits: no two answers of one server meet. */
    private static final int BYTES = 16;

    private AnswerTag() {}

    /**
     * The tag.
     *
     * @param parts what the answer depends on: hashes of facts and rulebooks, address, parameters, language
     */
    public static EntityTag of(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PROGRAM.getBytes(UTF_8));
            for (String part : parts) {
                digest.update((byte) 0);
                digest.update(part.getBytes(UTF_8));
            }
            return new EntityTag(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
