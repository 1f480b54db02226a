package vn.minhxet.cli.context;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a file that is written. Nothing is changed on systems that do not know such rights by owner and group. */
final class AccessRights {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private AccessRights() {}

    /**
     * Creates a file that is not there yet.
     *
     * @param personal whether its owner alone may read it, from the first byte on; else the system decides
     */
    static Path create(Path file, boolean personal) throws IOException {
        FileAttribute<?>[] rights = personal && areKnown(file.toAbsolutePath())
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
        return Files.createFile(file, rights);
    }

    /** Gives what will replace a file or folder the rights of that one, where there is one. */
    static void handOn(Path replaced, Path by) throws IOException {
        if (Files.exists(replaced) && areKnown(replaced)) {
            Files.setPosixFilePermissions(by, Files.getPosixFilePermissions(replaced));
        }
    }

    private static boolean areKnown(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
