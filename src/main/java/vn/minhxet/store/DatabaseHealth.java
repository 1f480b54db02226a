package vn.minhxet.store;

import java.util.Map;
import java.util.Optional;

/**
 * How a database is (tình trạng cơ sở dữ liệu). Immutable.
 *
 * @param flaw why it takes no changes; empty where it does
 * @param settings as it tells them itself, by name
 */
public record DatabaseHealth(Optional<StoreException.Flaw> flaw, Map<String, String> settings) {

    /** What a commit rests on: with any of these otherwise an acknowledged step may be lost with the power. */
    private static final Map<String, String> SAFE = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "fsync", "on",
            "synchronous_commit", "on");

    public DatabaseHealth {
        settings = Map.copyOf(settings);
    }

    /** Whether a commit is on the disk before it is acknowledged. */
    public boolean isSafe() {
        return settings.entrySet().stream()
                .allMatch(it -> SAFE.getOrDefault(it.getKey(), it.getValue()).equals(it.getValue()));
    }
}
