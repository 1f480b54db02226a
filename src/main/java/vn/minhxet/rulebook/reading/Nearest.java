package vn.minhxet.rulebook.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.subject.Spelling;
import vn.minhxet.subject.Words;

/** Finds the known name that someone most likely meant ("có phải là …?"). Pure functions. */
public final class Nearest {

    private static final Words NONE = new Words("", "");

    private Nearest() {}

    /** A question to put behind a message, empty where nothing is near. */
    public static Words question(String written, Collection<String> known) {
        return to(written, known)
                .map(it -> new Words(" Có phải là “" + it + "”?", " Did you mean “" + it + "”?"))
                .orElse(NONE);
    }

    /** The known name with the fewest changes of letters, if they are few. */
    static Optional<String> to(String written, Collection<String> known) {
        String given = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(it -> !it.equals(written))
                .sorted()
                .filter(it -> Math.abs(it.length() - given.length()) <= most)
                .filter(it -> Spelling.distance(given, it.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(it -> Spelling.distance(given, it.toLowerCase(Locale.ROOT))));
    }
}
