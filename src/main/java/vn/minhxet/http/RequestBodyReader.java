package vn.minhxet.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * Takes in the bodies of requests, each up to its limits of size and time, all together up to a limit of memory: a
 * grading starts when its facts are all there, so nobody holds a place by sending slowly. Safe for any thread.
 */
public final class RequestBodyReader {

    /** Reads and drops up to this many times the largest body, so that callers hear why theirs is refused. */
    private static final int PATIENCE = 4;

    /** The bytes of the largest question. */
    private static final long QUESTION = 1 << 14;

    /** The bytes of the largest form: the figures of the largest shipped rulebook with their names take 20 000. */
    private static final long FORM = 1 << 16;

    /** The number of bodies that may begin to arrive before the others count. */
    private static final int BEGUN = 256;

    /** What stands for no body. */
    private static final Set<String> NOTHING = Set.of("", "null");

    /** More bytes are something. */
    private static final int LONGEST_NOTHING = 5;

    private static final String EXPECT = "Expect";
    private static final MessageTemplate FACTS_TOO_LARGE = Messages.template("api.detail.FACTS_TOO_LARGE", "size");
    private static final MessageTemplate QUESTION_TOO_LARGE =
            Messages.template("api.detail.QUESTION_TOO_LARGE", "size");
    private static final Bilingual NOT_WITH_BODY = Messages.words("api.parameter.NOT_WITH_BODY");
    private static final Logger LOG = LoggerFactory.getLogger(RequestBodyReader.class);

    private final RequestLimits limits;
    private final Semaphore memory;

    public RequestBodyReader(RequestLimits limits) {
        this.limits = limits;
        this.memory = new Semaphore(
                Math.toIntExact(limits.bodyBytes() * (limits.gradings() + 1) / RequestBody.CHUNK + BEGUN));
    }

    /**
     * The facts of a request, once they have arrived.
     *
     * @throws ProblemException where they are too large or too slow, or the server holds too much already
     */
    public RequestBody receive(HttpHeaders headers, InputStream in) {
        return receive(headers, in, limits.bodyBytes());
    }

    /**
     * The question of a request, once it has arrived: a body of few words.
     *
     * @throws ProblemException where it is too large or too slow, or the server holds too much already
     */
    public RequestBody receiveQuestion(HttpHeaders headers, InputStream in) {
        return receive(headers, in, QUESTION);
    }

    /**
     * The form of a page, once it has arrived.
     *
     * @throws ProblemException where it is too large or too slow, or the server holds too much already
     */
    public RequestBody receiveForm(HttpHeaders headers, InputStream in) {
        return receive(headers, in, FORM);
    }

    private RequestBody receive(HttpHeaders headers, InputStream in, long most) {
        if (declaredLength(headers) > most) {
            if (headers.getHeaderString(EXPECT) == null) {
                throwAway(in);
            }
            throw tooLarge(most);
        }
        RequestBody body = new RequestBody(memory);
        try {
            fill(body, in, most);
            return body;
        } catch (IOException e) {
            body.close();
            throw broken(e);
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private void fill(RequestBody body, InputStream in, long most) throws IOException {
        Deadline deadline = Deadline.in(limits.bodyTime());
        while (body.readFrom(in)) {
            if (body.length() > most) {
                body.close();
                throwAway(in);
                throw tooLarge(most);
            }
            if (deadline.isPast()) {
                throw new ProblemException(ProblemKind.BODY_TOO_SLOW);
            }
        }
    }

    /** Most callers listen only when they have sent everything. */
    private void throwAway(InputStream in) {
        Deadline deadline = Deadline.in(limits.bodyTime());
        byte[] chunk = new byte[RequestBody.CHUNK];
        long left = PATIENCE * limits.bodyBytes();
        try {
            for (int read = 0; read >= 0 && left > 0 && !deadline.isPast(); left -= read) {
                read = in.read(chunk);
            }
        } catch (IOException e) {
            LOG.debug("a body that is too large was not sent to its end", e);
        }
    }

    /** Jersey reads lengths below two gigabytes only. */
    private static long declaredLength(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    private static ProblemException tooLarge(long most) {
        MessageTemplate limit = most <= FORM ? QUESTION_TOO_LARGE : FACTS_TOO_LARGE;
        return new ProblemException(ProblemKind.BODY_TOO_LARGE, limit.with(ByteSize.of(most)));
    }

    /**
     * Refuses a body where a population is named instead. A JSON null is none: many clients send it for what is left out.
     *
     * @throws ProblemException where there is one
     */
    public void requireNone(HttpHeaders headers, InputStream in) {
        try {
            String begun = new String(in.readNBytes(LONGEST_NOTHING), StandardCharsets.US_ASCII);
            if (declaredLength(headers) >= LONGEST_NOTHING || !NOTHING.contains(begun)) {
                throw new ProblemException(ProblemKind.INVALID_PARAMETER, NOT_WITH_BODY);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static ProblemException broken(IOException e) {
        boolean slow = e.getCause() instanceof TimeoutException;
        ProblemException told = new ProblemException(slow ? ProblemKind.BODY_TOO_SLOW : ProblemKind.MALFORMED_REQUEST);
        told.initCause(e);
        return told;
    }
}
