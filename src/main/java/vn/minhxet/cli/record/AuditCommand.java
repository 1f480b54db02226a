package vn.minhxet.cli.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.cli.context.AtomicOutput;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.WitnessPolicy;
import vn.minhxet.record.HistoryEntry;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.record.Replay.ReplayedRun;
import vn.minhxet.record.people.AccessLog.Door;
import vn.minhxet.store.CampaignRow;

/** What an auditor asks of a record (kiểm tra hồ sơ). */
@Command(name = "audit")
final class AuditCommand implements Runnable {

    private final CommandContext context;

    AuditCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw context.refusal(
                Message.RECORD_WHAT,
                "verify, replay, log, history, proof, checkpoint, export, erase, witness, cosign, add-cosignature");
    }

    static List<String> lines(CommandContext context, List<RecordFinding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(Message.AUDIT_FINDINGS.in(context.language(), findings.size()));
        findings.forEach(it -> lines.add("  " + it.words().in(context.language())));
        return lines;
    }

    /** Reads every byte of a record again. */
    @Command(name = "verify")
    static final class Verify implements Callable<Integer> {

        /** A signed checkpoint takes some hundred bytes; a megabyte is no checkpoint. */
        private static final long MOST_BYTES = 1 << 20;

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--public-key", paramLabel = "KEY")
        private @Nullable String publicKey;

        @Option(names = "--checkpoint", paramLabel = "FILE")
        private @Nullable Path checkpoint;

        @Option(names = "--policy", paramLabel = "FILE")
        private @Nullable Path policy;

        Verify(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            Optional<NoteVerifier> given = Optional.ofNullable(publicKey).map(this::verifier);
            Optional<SignedNote> known = Optional.ofNullable(checkpoint).map(this::note);
            Optional<WitnessPolicy> who = Optional.ofNullable(policy).map(it -> WitnessFiles.policy(context, it));
            return record.read(context, it -> {
                List<RecordFinding> findings = it.verify(given.orElse(it.verifier()), known);
                if (findings.isEmpty()) {
                    long entries = it.log(1).stream()
                            .mapToLong(entry -> entry.index() + 1)
                            .sum();
                    List<String> lines = new ArrayList<>(List.of(Message.AUDIT_HOLDS.in(context.language(), entries)));
                    int code = who.map(policy -> witnessed(it, policy, lines)).orElse(ExitCode.DONE.code());
                    context.console().result(lines);
                    return code;
                }
                context.console().result(lines(context, findings));
                return ExitCode.FOUND.code();
            });
        }

        private int witnessed(OfficeRecord open, WitnessPolicy policy, List<String> lines) {
            Optional<Long> size = open.witnessed(policy);
            lines.add(size.map(it -> Message.AUDIT_WITNESSED.in(context.language(), it))
                    .orElseGet(() -> Message.AUDIT_POLICY_UNMET.in(context.language())));
            return size.isPresent() ? ExitCode.DONE.code() : ExitCode.FOUND.code();
        }

        private NoteVerifier verifier(String text) {
            try {
                return NoteVerifier.parse(text);
            } catch (LedgerFormatException e) {
                throw context.refusal(Message.AUDIT_KEY_WRONG, text);
            }
        }

        private SignedNote note(Path file) {
            try {
                if (Files.size(file) > MOST_BYTES) {
                    throw new IOException(file.toString());
                }
                SignedNote note = SignedNote.parse(Files.readString(file));
                vn.minhxet.ledger.Checkpoint.parse(note);
                return note;
            } catch (IOException | LedgerFormatException e) {
                throw context.refusal(Message.AUDIT_NOTE_WRONG, file);
            }
        }
    }

    /** Grades the runs of campaigns again. */
    @Command(name = "replay")
    static final class Replay implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
        private @Nullable String id;

        Replay(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.read(context, it -> {
                List<String> ids = id == null
                        ? it.campaigns().stream().map(CampaignRow::id).toList()
                        : List.of(id);
                List<String> lines = new ArrayList<>();
                boolean hold = true;
                for (String campaign : ids) {
                    List<ReplayedRun> runs = vn.minhxet.record.Replay.of(it, campaign);
                    if (runs.isEmpty()) {
                        lines.add(Message.AUDIT_NO_RUNS.in(context.language(), campaign));
                    }
                    for (ReplayedRun run : runs) {
                        hold &= run.holds();
                        Message said = run.holds() ? Message.AUDIT_REPLAYED : Message.AUDIT_DIFFERS;
                        lines.add(said.in(context.language(), campaign, run.run(), run.factsNumber(), run.program()));
                    }
                }
                context.console().result(lines);
                return hold ? ExitCode.DONE.code() : ExitCode.FOUND.code();
            });
        }
    }

    /** Tells the last entries. */
    @Command(name = "log")
    static final class Log implements Callable<Integer> {

        /** More lines than anybody reads, and still no strain for the memory. */
        private static final int MOST = 1_000_000;

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--last", paramLabel = "N", defaultValue = "50")
        private String last;

        Log(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            int most = (int) context.integer("--last", last, 1, MOST);
            return record.read(context, it -> {
                context.console()
                        .result(it.log(most).stream()
                                .map(entry -> entry.words().in(context.language()))
                                .toList());
                return ExitCode.DONE.code();
            });
        }
    }

    /** Tells the steps with the result of one subject. */
    @Command(name = "history")
    static final class History implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "SUBJECT")
        private String subject;

        History(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            return record.read(context, it -> {
                List<HistoryEntry> history = it.history(id, subject);
                if (!history.isEmpty()) {
                    it.accessLog().noteView(record.actor().caller(), Door.COMMAND_LINE, id, subject);
                }
                context.console()
                        .result(history.stream()
                                .map(entry -> entry.words().in(context.language()))
                                .toList());
                return history.isEmpty() ? ExitCode.FOUND.code() : ExitCode.DONE.code();
            });
        }
    }

    /** Writes the proof of the last step with a result. */
    @Command(name = "proof")
    static final class Proof implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "SUBJECT")
        private String subject;

        @Option(names = "--out", paramLabel = "FILE")
        private @Nullable Path out;

        Proof(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            if (out != null) {
                AtomicOutput destination = new AtomicOutput(out, context.language());
                destination.checkFile();
                destination.checkFree(false);
            }
            return record.takeOut(context, it -> {
                byte[] proof = it.proof(id, subject).text().getBytes(StandardCharsets.UTF_8);
                it.accessLog().noteExport(record.actor().caller(), Door.COMMAND_LINE, id, subject);
                context.writePersonal(out, stream -> stream.write(proof));
                return ExitCode.DONE.code();
            });
        }
    }

    /** Tells the signed state of the ledger and the public key. */
    @Command(name = "checkpoint")
    static final class Checkpoint implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--public-key-only")
        private boolean keyOnly;

        @Option(names = "--since", paramLabel = "N")
        private @Nullable String since;

        @Option(names = "--out", paramLabel = "FILE")
        private @Nullable Path out;

        Checkpoint(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            long from = since == null ? -1 : context.integer("--since", since, 0, Long.MAX_VALUE);
            if (out != null) {
                AtomicOutput destination = new AtomicOutput(out, context.language());
                destination.checkFile();
                destination.checkFree(false);
            }
            return record.read(context, it -> {
                String signed =
                        from < 0 ? it.checkpoint() : it.witnessRequest(from).text();
                String text = keyOnly ? it.verifier().text() + "\n" : signed;
                context.write(out, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
                return ExitCode.DONE.code();
            });
        }
    }

    /** Writes the ledger as static files. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Option(names = "--out", required = true, paramLabel = "FOLDER")
        private Path out;

        Export(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            AtomicOutput destination = new AtomicOutput(out, context.language());
            destination.checkFolder();
            return record.read(context, it -> {
                destination.writeFolder(it::export);
                context.console().print(Message.WRITTEN, out);
                return ExitCode.DONE.code();
            });
        }
    }

    /** Erases what steps say of a member. */
    @Command(name = "erase")
    static final class Erase implements Callable<Integer> {

        private final CommandContext context;

        @Mixin
        private RecordOption record;

        @Mixin
        private PaperOption paper;

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "ID")
        private String id;

        @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "SUBJECT")
        private String subject;

        Erase(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() throws Exception {
            PaperReference by = paper.paper(context);
            if (by == null) {
                throw context.refusal(Message.OPTION_MISSING, "--paper");
            }
            return record.open(context, it -> {
                int erased = it.erase(id, subject, by, record.actor());
                List<String> lines = new ArrayList<>();
                lines.add(Message.AUDIT_ERASED.in(context.language(), subject, erased));
                List<String> versions = it.factsVersionsWith(id, subject).stream()
                        .map(String::valueOf)
                        .toList();
                if (!versions.isEmpty()) {
                    lines.add(Message.AUDIT_ERASED_NOT.in(context.language(), String.join(", ", versions)));
                }
                context.console().result(lines);
                return ExitCode.DONE.code();
            });
        }
    }
}
