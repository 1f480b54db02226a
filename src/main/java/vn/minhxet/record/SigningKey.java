package vn.minhxet.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import vn.minhxet.language.SafeText;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.NoteSigner;

/**
 * The file with the key that signs the ledger (khóa ký sổ). It lies apart from the database, for whoever runs the program
 * alone: who has only the database cannot sign a changed one.
 */
final class SigningKey {

    /** Many times the one line that such a file holds. */
    private static final long MOST_BYTES = 10_000;

    private SigningKey() {}

    /** Makes a key for a file that must not be there yet. */
    static NoteSigner generate(Path file, String name) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw RecordRefusal.KEY_EXISTS.with(file);
        }
        try {
            return NoteSigner.generate(name);
        } catch (LedgerFormatException e) {
            throw RecordRefusal.OFFICE_NAME.with(SafeText.of(name));
        }
    }

    /** Writes a key into its file, for whoever runs the program alone. */
    static void write(Path file, NoteSigner signer) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            boolean rights = folder != null && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
            if (rights) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, signer.text() + "\n");
        } catch (IOException e) {
            throw RecordRefusal.KEY_UNREADABLE.with(file);
        }
    }

    static NoteSigner read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw RecordRefusal.KEY_MISSING.with(file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw RecordRefusal.KEY_UNREADABLE.with(file);
            }
            return NoteSigner.read(Files.readString(file).strip());
        } catch (IOException | LedgerFormatException e) {
            throw RecordRefusal.KEY_UNREADABLE.with(file);
        }
    }
}
