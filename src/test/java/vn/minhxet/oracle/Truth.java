package vn.minhxet.oracle;

import java.util.Arrays;
import java.util.Collections;

/** Yes, no, or open because a fact is not known (đúng, sai, chưa rõ). Ordered so that AND is the least of them. */
enum Truth {
    NO,
    OPEN,
    YES;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /** Yes or no where it was entered, else open. */
    static Truth entered(Boolean flag) {
        return flag == null ? OPEN : of(flag);
    }

    /** One certain no settles it; else all must be certain. */
    static Truth all(Truth... parts) {
        return Collections.min(Arrays.asList(parts));
    }

    /** One certain yes settles it. */
    static Truth any(Truth... parts) {
        return Collections.max(Arrays.asList(parts));
    }

    static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> NO;
            case OPEN -> OPEN;
            case NO -> YES;
        };
    }

    /** Whether a code is one of those named; open where it was not entered. */
    static Truth is(Enum<?> code, Enum<?>... named) {
        return code == null ? OPEN : of(Arrays.asList(named).contains(code));
    }

    /** Whether the first number is less than the second; open where one is not known. */
    static <N extends Comparable<? super N>> Truth less(N left, N right) {
        return left == null || right == null ? OPEN : of(left.compareTo(right) < 0);
    }

    /** Whether the first number is more than the second; open where one is not known. */
    static <N extends Comparable<? super N>> Truth more(N left, N right) {
        return less(right, left);
    }
}
