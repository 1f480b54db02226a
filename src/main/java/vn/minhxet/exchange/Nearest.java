package vn.minhxet.exchange;

import java.util.Collection;
import java.util.Optional;
import vn.minhxet.subject.Spelling;
import vn.minhxet.subject.Words;

/** Finds what somebody probably meant (có phải). Pure functions, safe for any thread. */
public final class Nearest {

    private static final int LONGEST = 100;
    private static final int SHORTEST_PART = 4;

    private Nearest() {}

    /** The known name that differs from the given one in a third of its characters at most, or else holds it. */
    public static Optional<String> to(String given, Collection<String> known) {
        String folded = Text.folded(given);
        String nearest = null;
        int least = Math.max(1, Math.min(folded.length(), LONGEST) / 3) + 1;
        for (String name : known) {
            int distance = distance(folded, Text.folded(name), least);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest).or(() -> partOf(folded, known));
    }

    private static Optional<String> partOf(String folded, Collection<String> known) {
        return known.stream()
                .filter(name ->
                        folded.length() >= SHORTEST_PART && Text.folded(name).contains(folded))
                .findFirst();
    }

    /** A sentence that asks whether the nearest name was meant, with a space behind it; empty where none is near. */
    static Words hint(String given, Collection<String> known) {
        return to(given, known).map(Nearest::question).orElse(new Words("", ""));
    }

    /** A sentence that asks whether this was meant, with a space behind it. */
    static Words question(String name) {
        return new Words("Có phải “" + Shown.of(name) + "”? ", "Did you mean “" + Shown.of(name) + "”? ");
    }

    private static int distance(String left, String right, int limit) {
        boolean tooFar = Math.abs(left.length() - right.length()) >= limit || left.length() > LONGEST;
        return tooFar ? limit : Math.min(limit, Spelling.distance(left, right));
    }
}
