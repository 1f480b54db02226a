package vn.minhxet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;

/**
 * Finds the file or folder that somebody probably meant (đường dẫn gần đúng).
 * Keeps nothing; reads names of folders only. Safe for any thread.
 */
final class NearestPath {

    /** A folder of more is not searched: nobody keeps a year of facts among so many. */
    private static final int MOST_ENTRIES = 10_000;

    private NearestPath() {}

    /** The question whether the nearest path that exists was meant, to stand before a sentence; empty where none is near. */
    static Bilingual before(Path missing) {
        Path found = near(missing);
        return found == null ? Bilingual.NOTHING : Nearest.beforePath(found.toString());
    }

    /** The path with its first missing part replaced by the nearest name beside it, where the whole exists then. */
    private static @Nullable Path near(Path missing) {
        Path absolute = missing.toAbsolutePath().normalize();
        int count = absolute.getNameCount();
        Path there = absolute.getRoot();
        int at = 0;
        while (there != null && at < count && Files.exists(there.resolve(absolute.getName(at)))) {
            there = there.resolve(absolute.getName(at));
            at++;
        }
        if (there == null || at == count || !Files.isDirectory(there)) {
            return null;
        }
        String wrong = absolute.getName(at).toString();
        Path rest = at + 1 == count ? null : absolute.subpath(at + 1, count);
        Path parent = there;
        int last = missing.getNameCount() - (count - at);
        return Nearest.to(wrong, names(parent))
                .map(parent::resolve)
                .map(it -> rest == null ? it : it.resolve(rest))
                .filter(Files::exists)
                .map(it -> asGiven(missing, it, last))
                .orElse(null);
    }

    /** As it was given, from the working folder where it was given so. */
    private static Path asGiven(Path missing, Path found, int last) {
        boolean plain = !missing.isAbsolute() && last >= 0 && missing.equals(missing.normalize());
        return plain ? Path.of("").toAbsolutePath().relativize(found) : found;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_ENTRIES)
                    .map(it -> it.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
