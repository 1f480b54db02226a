package vn.minhxet.api.record;

import jakarta.ws.rs.core.EntityTag;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that never change, as they were written (câu trả lời giữ sẵn): who asks for an explanation again gets the same bytes,
 * and nothing is worked out. Within a bound of memory, those used last the longest. Safe for any thread.
 */
final class AnswerCache {

    /** Some ten thousand explanations of 3 KB: those of a committee and all below it, in both languages. */
    private static final long MOST_BYTES = 32L << 20;

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * An answer. Its bytes are not altered.
     *
     * @param warned whether this program gives another result than was recorded
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(EntityTag tag, byte[] bytes, boolean inForce, boolean warned) {}

    synchronized Optional<Kept> find(String question) {
        return Optional.ofNullable(kept.get(question));
    }

    synchronized void keep(String question, Kept answer) {
        Kept before = kept.put(question, answer);
        bytes += answer.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Kept> oldest = kept.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
