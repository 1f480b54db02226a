package vn.minhxet.api.witness;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.NoteSignature;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.Witness;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.witness.WitnessException;
import vn.minhxet.witness.WitnessFlaw;
import vn.minhxet.witness.WitnessRegister;

/** Cosigns checkpoints of the ledgers that the witness follows (C2SP tlog-witness, {@code add-checkpoint}). */
@Path("add-checkpoint")
public final class WitnessResource {

    /** Many times the largest request: 63 hashes and a note. */
    private static final int MOST_BYTES = 1 << 16;

    private static final String PLAIN = "text/plain; charset=utf-8";

    /** The kind of the answer that tells the size from which a proof must begin. */
    private static final String SIZE = "text/x.tlog.size";

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    private final WitnessRegister register;
    private final Clock clock;

    public WitnessResource(WitnessRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Cosigns, or says why not. */
    @POST
    public Response addCheckpoint(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return told(TOO_LARGE, "");
        }
        try {
            WitnessRequest request = WitnessRequest.parse(new String(bytes, StandardCharsets.UTF_8));
            return answer(register.accept(request, clock));
        } catch (LedgerFormatException e) {
            return told(BAD_REQUEST, "");
        } catch (WitnessException e) {
            return told(
                    e.flaw() == WitnessFlaw.UNKNOWN_LEDGER ? NOT_FOUND : UNAVAILABLE,
                    e.words().en() + "\n");
        }
    }

    private Response answer(Witness.Answer answer) {
        if (answer instanceof Witness.Accepted accepted) {
            return told(Response.Status.OK.getStatusCode(), line(accepted.cosigned()));
        }
        Witness.Refused refused = (Witness.Refused) answer;
        return switch (refused.why()) {
            case OTHER_ORIGIN -> told(NOT_FOUND, "");
            case NOT_SIGNED -> told(FORBIDDEN, "");
            case OLDER, OTHER_OLD_SIZE, OTHER_ROOT ->
                Response.status(CONFLICT)
                        .type(SIZE)
                        .entity((refused.size() + "\n").getBytes(StandardCharsets.UTF_8))
                        .build();
            case INCONSISTENT -> told(UNPROCESSABLE, "");
        };
    }

    /** The one line that the witness added. */
    private String line(SignedNote cosigned) {
        NoteSignature last = Objects.requireNonNull(
                cosigned.signatures().get(cosigned.signatures().size() - 1));
        String text = new SignedNote(cosigned.body(), java.util.List.of(last)).text();
        return text.substring(cosigned.body().length() + 1);
    }

    private static Response told(int status, String text) {
        return Response.status(status)
                .type(PLAIN)
                .entity(text.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
