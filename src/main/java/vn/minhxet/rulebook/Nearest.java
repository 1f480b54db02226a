package vn.minhxet.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.subject.Words;

/** Finds the known name that someone most likely meant ("có phải là …?"). Pure functions. */
final class Nearest {

    private static final Words NONE = new Words("", "");

    private Nearest() {}

    /** A question to put behind a message, empty where nothing is near. */
    static Words question(String written, Collection<String> known) {
        return to(written, known)
                .map(it -> new Words(" Có phải là “" + it + "”?", " Did you mean “" + it + "”?"))
                .orElse(NONE);
    }

    /** The known name with the fewest changes of letters, if they are few. */
    static Optional<String> to(String written, Collection<String> known) {
        String given = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, given.length() / 3);
        return known.stream()
                .sorted()
                .filter(it -> Math.abs(it.length() - given.length()) <= most)
                .filter(it -> distance(given, it.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(it -> distance(given, it.toLowerCase(Locale.ROOT))));
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] here = new int[right.length() + 1];
            here[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int same = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + same, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[right.length()];
    }
}
