package vn.minhxet.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.subject.Words;

/** The name that was probably meant by one that does not exist. */
final class Similar {

    private Similar() {}

    static Misread unknown(int line, String name, Collection<String> known) {
        Words words = unknown(name, known);
        return new Misread(line, words.vi(), words.en());
    }

    static Words unknown(String name, Collection<String> known) {
        String vi = "không có “" + name + "”";
        String en = "there is no '" + name + "'";
        return nearest(name, known)
                .map(it -> new Words(vi + "; có phải “" + it + "”?", en + "; did you mean '" + it + "'?"))
                .orElse(new Words(vi, en));
    }

    static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparing((String it) -> distance(name, it)).thenComparing(it -> it))
                .filter(it -> distance(name, it) <= Math.max(2, name.length() / 3));
    }

    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
