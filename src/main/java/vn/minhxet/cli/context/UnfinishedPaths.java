package vn.minhxet.cli.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Files and folders that are being written under another name. Names are unique, also among containers that share a folder
 * and in which every program is process 1; what is unfinished when the program is told to end is removed. Safe for any
 * thread.
 */
final class UnfinishedPaths {

    /** While the program ends its threads still write: a folder may fill again, a few times. */
    private static final int MOST_ATTEMPTS = 100;

    /** Between attempts, in nanoseconds: as long as a thread takes to meet its missing folder. */
    private static final long PAUSE = 10_000_000;

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
        removeBelow(path);
        UNFINISHED.remove(path);
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
            if (!UNFINISHED.removeIf(UnfinishedPaths::isRemoved)) {
                LockSupport.parkNanos(PAUSE);
            }
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
