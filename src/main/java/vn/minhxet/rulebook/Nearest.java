package vn.minhxet.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
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
                .filter(it -> distance(given, it.toLowerCase(Locale.ROOT)) <= most)
                .min(Comparator.comparingInt(it -> distance(given, it.toLowerCase(Locale.ROOT))));
    }

    /** Letters to change, add, drop or exchange with their neighbour. */
    private static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : least(left, right, row, column, steps);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int least(String left, String right, int row, int column, int[][] steps) {
        int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int least = Math.min(
                steps[row - 1][column - 1] + changed, Math.min(steps[row - 1][column], steps[row][column - 1]) + 1);
        boolean exchanged = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return exchanged ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
    }
}
