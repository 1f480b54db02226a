package vn.minhxet.language;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant (có phải là). Pure functions, safe for any thread. */
public final class Nearest {

    /** Longer texts are no misspelt names, and comparing them costs the product of their lengths. */
    private static final int LONGEST = 100;

    /** A shorter piece stands in too many names to mean one. */
    private static final int SHORTEST_PART = 4;

    private static final MessageTemplate MEANT = Messages.template("hint.MEANT", "name");

    private Nearest() {}

    /**
     * The known name that differs from the given one in a third of its characters at most, or else holds it; accents
     * and case do not count. Of several the first.
     */
    public static Optional<String> to(String given, Collection<String> known) {
        String folded = NormalizedText.folded(given);
        String nearest = null;
        int least = Math.max(1, Math.min(folded.length(), LONGEST) / 3) + 1;
        for (String name : known) {
            int distance = distance(folded, NormalizedText.folded(name), least);
            if (distance < least && !name.equals(given)) {
                least = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest).or(() -> holding(given, folded, known));
    }

    private static Optional<String> holding(String given, String folded, Collection<String> known) {
        return known.stream()
                .filter(name -> folded.length() >= SHORTEST_PART && !name.equals(given))
                .filter(name -> NormalizedText.folded(name).contains(folded))
                .findFirst();
    }

    /** The question whether the nearest name was meant, to stand before a sentence; empty where none is near. */
    public static Bilingual before(String given, Collection<String> known) {
        return to(given, known).map(Nearest::before).orElse(Bilingual.NOTHING);
    }

    /** The question whether the nearest name was meant, to stand behind a sentence; empty where none is near. */
    public static Bilingual behind(String given, Collection<String> known) {
        return to(given, known).map(it -> question(it).between(" ", "")).orElse(Bilingual.NOTHING);
    }

    /** The question whether this path was meant, to stand before a sentence; the path whole. */
    public static Bilingual beforePath(String path) {
        return MEANT.with(SafeText.ofPath(path)).between("", " ");
    }

    /** The question whether this was meant, to stand before a sentence. */
    public static Bilingual before(String name) {
        return question(name).between("", " ");
    }

    private static Bilingual question(String name) {
        return MEANT.with(SafeText.of(name));
    }

    private static int distance(String left, String right, int limit) {
        boolean tooFar = Math.abs(left.length() - right.length()) >= limit || left.length() > LONGEST;
        return tooFar ? limit : Math.min(limit, Spelling.distance(left, right));
    }
}
