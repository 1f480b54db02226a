package vn.minhxet.cli.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.Witness;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.ledger.WitnessVerifier;
import vn.minhxet.witness.RefusalWords;
import vn.minhxet.witness.WitnessRegister;

/** What a committee does that witnesses the ledgers of those below it, by files (chứng kiến sổ của cấp dưới). */
final class WitnessCommand {

    private WitnessCommand() {}

    /** Begins as a witness, or tells the key and what is followed. */
    @Command(name = "witness")
    static final class Begin implements Callable<Integer> {

        private final CommandContext context;

        @Option(names = "--folder", required = true, paramLabel = "FOLDER")
        private Path folder;

        @Option(names = "--office", paramLabel = "NAME")
        private @Nullable String office;

        @Option(names = "--follow", paramLabel = "KEY")
        private @Nullable String follow;

        Begin(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return WitnessFiles.told(context, () -> {
                String name = office;
                WitnessRegister register =
                        name == null ? WitnessRegister.open(folder) : WitnessRegister.begin(folder, name);
                String key = follow;
                if (key != null) {
                    register.follow(ledger(context, key));
                }
                context.console().result(List.of(register.verifier().text()));
                return ExitCode.DONE.code();
            });
        }

        private static NoteVerifier ledger(CommandContext context, String key) {
            try {
                return NoteVerifier.parse(key);
            } catch (LedgerFormatException e) {
                throw context.refusal(Message.AUDIT_KEY_WRONG, key);
            }
        }
    }

    /** Cosigns the checkpoint of a request, where it follows from what was cosigned before. */
    @Command(name = "cosign")
    static final class Cosign implements Callable<Integer> {

        private final CommandContext context;

        @Option(names = "--folder", required = true, paramLabel = "FOLDER")
        private Path folder;

        @Option(names = "--request", required = true, paramLabel = "FILE")
        private Path file;

        @Option(names = "--out", paramLabel = "FILE")
        private @Nullable Path out;

        Cosign(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            WitnessRequest request = WitnessFiles.request(context, file);
            if (out != null) {
                AtomicOutput destination = new AtomicOutput(out, context.language());
                destination.checkFile();
                destination.checkFree(false);
            }
            return WitnessFiles.told(context, () -> {
                Witness.Answer answer = WitnessRegister.open(folder).accept(request, Clock.systemUTC());
                if (answer instanceof Witness.Accepted accepted) {
                    byte[] note = accepted.cosigned().text().getBytes(StandardCharsets.UTF_8);
                    context.write(out, stream -> stream.write(note));
                    return ExitCode.DONE.code();
                }
                context.console()
                        .result(List.of(
                                RefusalWords.of((Witness.Refused) answer).in(context.language())));
                return ExitCode.FOUND.code();
            });
        }
    }

    /** Keeps the cosignature of a witness in the record. */
    @Command(name = "add-cosignature")
    static final class Add implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--witness-key", required = true, paramLabel = "KEY")
        private String key;

        @Option(names = "--from", required = true, paramLabel = "FILE")
        private Path from;

        Add(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            WitnessVerifier witness = witness();
            String text = WitnessFiles.text(context, from);
            return record.open(context, it -> {
                try {
                    long size = it.addCosignature(witness, text);
                    context.console().print(Message.WITNESS_ADDED, witness.name(), size);
                    return ExitCode.DONE.code();
                } catch (LedgerFormatException e) {
                    throw context.refusal(Message.AUDIT_NOTE_WRONG, from);
                }
            });
        }

        private WitnessVerifier witness() {
            try {
                return WitnessVerifier.parse(key);
            } catch (LedgerFormatException e) {
                throw context.refusal(Message.AUDIT_KEY_WRONG, key);
            }
        }
    }
}
