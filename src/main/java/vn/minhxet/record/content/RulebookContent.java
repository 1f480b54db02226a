package vn.minhxet.record.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/**
 * A rulebook as it is stored (bộ quy tắc lưu trong hồ sơ): the text of its files and of all that it extends. It is read
 * from this text alone, never from a compiled form or from the rules folder of today. Immutable.
 *
 * @param id of the rulebook
 * @param files by {@code id/name}
 */
public record RulebookContent(String id, Map<String, String> files) {

    public RulebookContent {
        files = new TreeMap<>(files);
    }

    /** The text of an installed rulebook and of what it extends. */
    public static RulebookContent of(Rulebooks rulebooks, String id) {
        return new RulebookContent(id, rulebooks.files(id));
    }

    /** As it is stored. */
    public StoredContent stored() {
        return StoredContent.of(out -> out.write(RecordJson.bytes(this)));
    }

    /** What was stored; empty where it is none. */
    public static Optional<RulebookContent> read(byte[] plain) {
        try {
            return Optional.of(RecordJson.read(plain, RulebookContent.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads the rulebook from the text, with every check that one of the rules folder goes through. */
    public Rulebook rulebook() {
        try {
            Path folder = Files.createTempDirectory("minhxet-rulebook-");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = folder.resolve(file.getKey()).normalize();
                    if (!path.startsWith(folder)) {
                        throw new IOException(file.getKey());
                    }
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                return Rulebooks.in(folder).get(id);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
