package vn.minhxet.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Files and folders that are being written under another name. Names are unique, also among containers that share a folder
 * and in which every program is process 1; what is unfinished when the program is told to end is removed. Safe for any
 * thread.
 */
final class UnfinishedPaths {

    /** While the program ends its threads still write: a folder may fill again, a few times. */
    private static final int MOST_ATTEMPTS = 100;

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedPaths::removeAll, "unfinished files"));
    }

    private UnfinishedPaths() {}

    /** A name in the folder of the target that nobody else has, to be given to {@link #remove} in the end. */
    static Path beside(Path target) {
        Path path = target.resolveSibling(".minhxet-" + UUID.randomUUID() + ".tmp");
        UNFINISHED.add(path);
        return path;
    }

    /** Removes what still lies under such a name. */
    static void remove(Path path) throws IOException {
        UNFINISHED.remove(path);
        removeBelow(path);
    }

    private static void removeBelow(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> walked = Files.walk(path)) {
            for (Path each : walked.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static void removeAll() {
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !UNFINISHED.isEmpty(); attempt++) {
            UNFINISHED.removeIf(UnfinishedPaths::isRemoved);
        }
    }

    private static boolean isRemoved(Path path) {
        try {
            removeBelow(path);
            return true;
        } catch (IOException | UncheckedIOException stillWritten) {
            return false;
        }
    }
}
