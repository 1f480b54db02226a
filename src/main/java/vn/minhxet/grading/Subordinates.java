package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Outcome;

/**
 * The grades that came out below an organization: of its direct child organizations, in a cell of its members (kết quả
 * xếp loại của đơn vị trực thuộc). Whoever is not graded is left out; whoever is undecided or on hold counts both ways.
 */
final class Subordinates {

    private final List<Standing> standings = new ArrayList<>();
    private final List<Boolean> disciplined = new ArrayList<>();

    /**
     * Adds one subordinate.
     *
     * @param isDisciplined null where it cannot be told
     */
    void add(Standing standing, Boolean isDisciplined) {
        if (standing.outcome() != Outcome.NOT_GRADED) {
            standings.add(standing);
            disciplined.add(isDisciplined);
        }
    }

    /** How many count. */
    int count() {
        return standings.size();
    }

    int atLeastCompleted(boolean best) {
        return atLeast(Grade.COMPLETED, best);
    }

    int atLeastGood(boolean best) {
        return atLeast(Grade.GOOD, best);
    }

    int disciplined(boolean best) {
        return (int) disciplined.stream().filter(it -> it == null ? !best : it).count();
    }

    private int atLeast(Grade grade, boolean best) {
        return (int) standings.stream()
                .filter(it -> (best ? it.best() : it.worst()).compareTo(grade) >= 0)
                .count();
    }

    /** Whether anything below is still open. */
    boolean settled() {
        return disciplined.stream().allMatch(it -> it != null)
                && standings.stream().allMatch(it -> it.outcome() == Outcome.GRADED);
    }
}
