package vn.minhxet.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.SystemReason;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.WitnessPolicy;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.witness.WitnessException;

/** The small texts that witnesses and ledgers send each other, as files (tệp trao đổi khi chứng kiến sổ). Pure functions. */
final class WitnessFiles {

    /** A note has at most 100 signatures of some hundred bytes; a policy some hundred lines. */
    private static final int MOST_BYTES = 1 << 20;

    private WitnessFiles() {}

    static WitnessPolicy policy(CommandContext context, Path file) {
        try {
            return WitnessPolicy.parse(text(context, file));
        } catch (LedgerFormatException e) {
            throw context.refusal(Message.WITNESS_POLICY_WRONG, file);
        }
    }

    static WitnessRequest request(CommandContext context, Path file) {
        try {
            return WitnessRequest.parse(text(context, file));
        } catch (LedgerFormatException e) {
            throw context.refusal(Message.WITNESS_REQUEST_WRONG, file);
        }
    }

    static String text(CommandContext context, Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw context.refusal(Message.WITNESS_FILE_MISSING, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw context.refusal(Message.WITNESS_FILE_UNREADABLE, file, SystemReason.of(e, context.language()));
        }
    }

    /** What a witness does, with what stands against it told. */
    interface Attempt<T> {
        T make() throws IOException;
    }

    static <T> T told(CommandContext context, Attempt<T> attempt) throws IOException {
        try {
            return attempt.make();
        } catch (WitnessException e) {
            throw new CommandRefusedException(java.util.List.of(e.words().in(context.language())));
        }
    }
}
