package vn.minhxet.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.Witness;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.ledger.WitnessSigner;
import vn.minhxet.ledger.WitnessVerifier;

/**
 * What a witness has cosigned so far, ledger by ledger (sổ chứng kiến): a folder with its key, and for each ledger one file that
 * holds the ledger's key and the last note that it cosigned. That note is stored, down to the disk, before the cosignature goes
 * out; so no two checkpoints that contradict each other are ever cosigned. Safe for several threads and programs.
 */
public final class WitnessRegister {

    private static final String KEY_FILE = "witness.key";
    private static final String LOCK_FILE = "lock";
    private static final String ENDING = ".ledger";
    private static final String LEDGER = "log ";

    /** A note has at most 100 signatures of some hundred bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;
    private final WitnessSigner signer;

    private WitnessRegister(Path folder, WitnessSigner signer) {
        this.folder = folder;
        this.signer = signer;
    }

    /** Begins with a new key, in a folder that is made where it is missing. */
    public static WitnessRegister begin(Path folder, String name) {
        WitnessSigner signer = generate(name);
        Path file = folder.resolve(KEY_FILE);
        if (Files.exists(file)) {
            throw new WitnessException(WitnessFlaw.THERE_ALREADY, file);
        }
        try {
            Files.createDirectories(folder);
            Files.createFile(file, rights(folder));
            Files.writeString(file, signer.text() + "\n");
        } catch (IOException e) {
            throw new WitnessException(WitnessFlaw.NOT_WRITTEN, file);
        }
        return new WitnessRegister(folder, signer);
    }

    private static WitnessSigner generate(String name) {
        try {
            return WitnessSigner.generate(name);
        } catch (LedgerFormatException e) {
            throw new WitnessException(WitnessFlaw.NAME, name);
        }
    }

    /** For whoever runs the program alone, where the file system knows rights. */
    private static FileAttribute<?>[] rights(Path folder) {
        boolean known = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
        return known
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Opens what was begun. */
    public static WitnessRegister open(Path folder) {
        Path file = folder.resolve(KEY_FILE);
        if (!Files.isRegularFile(file)) {
            throw new WitnessException(WitnessFlaw.NOT_THERE, folder);
        }
        try {
            return new WitnessRegister(folder, WitnessSigner.read(text(file).strip()));
        } catch (IOException | LedgerFormatException e) {
            throw new WitnessException(WitnessFlaw.UNREADABLE, file);
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file.toString());
        }
        return Files.readString(file);
    }

    /** The public key of the witness. */
    public WitnessVerifier verifier() {
        return signer.verifier();
    }

    /** Follows a ledger from now on; nothing changes where it does already. */
    public void follow(NoteVerifier ledger) {
        locked(() -> {
            Path file = file(ledger.name());
            if (!Files.exists(file)) {
                store(file, LEDGER + ledger.text() + "\n\n");
            } else if (!read(file).ledger().equals(ledger)) {
                throw new WitnessException(WitnessFlaw.OTHER_KEY, ledger.name());
            }
            return true;
        });
    }

    /** What it last cosigned of a ledger; empty where it does not follow that one. */
    public Optional<Witness> of(String origin) {
        Path file = file(origin);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /**
     * Cosigns, or refuses.
     *
     * @throws WitnessException {@code UNKNOWN_LEDGER} where it does not follow the ledger
     */
    public Witness.Answer accept(WitnessRequest request, Clock clock) {
        String origin = Checkpoint.parse(request.checkpoint()).origin();
        return locked(() -> {
            Witness before = of(origin).orElseThrow(() -> new WitnessException(WitnessFlaw.UNKNOWN_LEDGER, origin));
            Witness.Answer answer =
                    before.accept(request, signer, clock.instant().getEpochSecond());
            if (answer instanceof Witness.Accepted accepted) {
                String text = LEDGER + before.ledger().text() + "\n\n"
                        + accepted.cosigned().text();
                store(file(origin), text);
            }
            return answer;
        });
    }

    /** Names of ledgers may hold slashes and dots. */
    private Path file(String origin) {
        StringBuilder name = new StringBuilder();
        for (byte each : origin.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
            name.append(plain ? String.valueOf((char) each) : String.format("_%02x", each & 0xff));
        }
        return folder.resolve(name + ENDING);
    }

    /** What is kept is cosigned by this witness itself: nobody else has written it. */
    private Witness read(Path file) {
        try {
            String text = text(file);
            int end = text.indexOf("\n\n");
            if (end < 0 || !text.startsWith(LEDGER)) {
                throw new WitnessException(WitnessFlaw.UNREADABLE, file);
            }
            NoteVerifier ledger = NoteVerifier.parse(text.substring(LEDGER.length(), end));
            String rest = text.substring(end + 2);
            if (rest.isEmpty()) {
                return Witness.of(ledger, ledger.name());
            }
            SignedNote note = SignedNote.parse(rest);
            if (!verifier().verifies(note) || !ledger.verifies(note)) {
                throw new WitnessException(WitnessFlaw.UNREADABLE, file);
            }
            return new Witness(ledger, Checkpoint.parse(note));
        } catch (IOException | LedgerFormatException e) {
            throw new WitnessException(WitnessFlaw.UNREADABLE, file);
        }
    }

    private static void store(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Work<T> {
        T make() throws IOException;
    }

    /** No two requests begin from one state: one thread here, one program on the machine. */
    private synchronized <T> T locked(Work<T> work) {
        try (FileChannel lock = FileChannel.open(
                        folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!held.isValid()) {
                throw new IOException(LOCK_FILE);
            }
            return work.make();
        } catch (IOException e) {
            throw new WitnessException(WitnessFlaw.NOT_WRITTEN, folder);
        }
    }
}
