package vn.minhxet.overview;

import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of stable order, found by the id before it: nobody is passed over or told twice, however long the list.
 *
 * @param from the first place
 * @param to behind the last
 * @param next the id of the last, null where nothing follows
 */
record Page(int from, int to, @Nullable String next) {

    static Page behind(int size, IntFunction<String> ids, Optional<String> after, int most) {
        int from = after.isEmpty() ? 0 : 1 + place(size, ids, after.get());
        int to = Math.min(size, from + most);
        return new Page(from, to, to == size || to == 0 ? null : ids.apply(to - 1));
    }

    private static int place(int size, IntFunction<String> ids, String after) {
        for (int place = 0; place < size; place++) {
            if (ids.apply(place).equals(after)) {
                return place;
            }
        }
        throw new PageException(after);
    }
}
