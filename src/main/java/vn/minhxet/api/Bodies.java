package vn.minhxet.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import vn.minhxet.subject.Words;

/**
 * Takes in the bodies of requests, each up to its limits of size and time, all together up to a limit of memory: a
 * grading starts when its facts are all there, so nobody holds a place by sending slowly. Safe for any thread.
 */
final class Bodies {

    /** How many bodies may have begun to arrive before the others count. */
    private static final int BEGUN = 256;

    private final Limits limits;
    private final Semaphore memory;

    Bodies(Limits limits) {
        this.limits = limits;
        this.memory = new Semaphore(Math.toIntExact(limits.bodyBytes() * (limits.gradings() + 1) / Body.CHUNK + BEGUN));
    }

    /**
     * The body of a request, once it has arrived.
     *
     * @param declared the length that the request declares, -1 where it declares none
     * @throws ProblemException where it is too large or too slow, or the server holds too much already
     */
    Body receive(long declared, InputStream in) {
        if (declared > limits.bodyBytes()) {
            throw tooLarge();
        }
        Body body = new Body(memory);
        try {
            fill(body, in);
            return body;
        } catch (IOException e) {
            body.close();
            throw broken(e);
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private void fill(Body body, InputStream in) throws IOException {
        Deadline deadline = Deadline.in(limits.bodyTime());
        while (body.readFrom(in)) {
            if (body.length() > limits.bodyBytes()) {
                throw tooLarge();
            }
            if (deadline.isPast()) {
                throw new ProblemException(ProblemKind.BODY_TOO_SLOW);
            }
        }
    }

    private ProblemException tooLarge() {
        long whole = limits.bodyBytes() >> 20;
        String most = whole > 0 ? whole + " MiB" : limits.bodyBytes() + " byte";
        return new ProblemException(
                ProblemKind.BODY_TOO_LARGE,
                new Words(
                        "Giới hạn là " + most + ". Hãy tách dữ liệu theo từng đảng bộ.",
                        "The limit is " + most + (whole > 0 ? "" : "s") + ". Split the facts by committee."));
    }

    private static ProblemException broken(IOException e) {
        boolean slow = e.getCause() instanceof TimeoutException;
        ProblemException told = new ProblemException(slow ? ProblemKind.BODY_TOO_SLOW : ProblemKind.MALFORMED_REQUEST);
        told.initCause(e);
        return told;
    }
}
