package vn.minhxet.rulebook.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.minhxet.rulebook.Rulebook;

/**
 * Which content each published version of a rulebook has (phiên bản đã công bố), from {@code versions.txt} in the rules folder: a
 * line each with id, version and content hash. A rulebook that is not there yet is being written. Immutable.
 */
public final class PublishedVersions {

    /** The file in the rules folder. */
    public static final String FILE = "versions.txt";

    private static final String HEAD = "# id version hash: written by minhxet check --record\n";

    private final Map<String, String> hashes = new TreeMap<>();

    private PublishedVersions() {}

    /**
     * Those of a rules folder, none where it has no such file.
     *
     * @throws IOException where the file cannot be read
     */
    public static PublishedVersions in(Path rules) throws IOException {
        PublishedVersions versions = new PublishedVersions();
        Path file = rules.resolve(FILE);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 3 && !words[0].startsWith("#")) {
                versions.hashes.put(words[0] + ' ' + words[1], words[2]);
            }
        }
        return versions;
    }

    /** The hash under which a rulebook's version was published, where it is another one now. */
    public Optional<String> otherThan(Rulebook rulebook) {
        return Optional.ofNullable(hashes.get(key(rulebook))).filter(it -> !it.equals(rulebook.hash()));
    }

    private static String key(Rulebook rulebook) {
        return rulebook.id() + ' ' + rulebook.version();
    }

    /**
     * Notes the content that rulebooks have now under their versions; what was noted of other versions stays.
     *
     * @throws IOException where the file cannot be written
     */
    public void record(List<Rulebook> rulebooks, Path rules) throws IOException {
        Map<String, String> all = new TreeMap<>(hashes);
        rulebooks.forEach(it -> all.put(key(it), it.hash()));
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach(
                (version, hash) -> text.append(version).append(' ').append(hash).append('\n'));
        Files.writeString(rules.resolve(FILE), text, UTF_8);
    }
}
