package vn.minhxet.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.rulebook.RuleText;

/**
 * The profiles that have come up, each weighed once. Only a bounded number is kept, since facts from outside could bring
 * up any number. Safe for any thread.
 */
final class Profiles {

    private static final int MOST = 20_000;

    private final List<List<RuleText>> rules;
    private final Map<Marks, Profile> known = new ConcurrentHashMap<>();

    /**
     * @param rules all rules by batch
     */
    Profiles(List<List<RuleText>> rules) {
        this.rules = rules;
    }

    /** The profile with these marks. */
    Profile of(long[] marks) {
        Profile found = known.get(new Marks(marks));
        if (found != null) {
            return found;
        }
        long[] own = marks.clone();
        Profile fresh = new Profile(rules, own);
        if (known.size() >= MOST) {
            return fresh;
        }
        Profile earlier = known.putIfAbsent(new Marks(own), fresh);
        return earlier == null ? fresh : earlier;
    }

    static int hash(long[] marks) {
        long hash = 0;
        for (long mark : marks) {
            hash = (hash ^ mark) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> Integer.SIZE);
    }

    private static final class Marks {

        private final long[] marks;

        Marks(long[] marks) {
            this.marks = marks;
        }

        @Override
        public int hashCode() {
            return hash(marks);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Marks those && Arrays.equals(marks, those.marks);
        }
    }
}
