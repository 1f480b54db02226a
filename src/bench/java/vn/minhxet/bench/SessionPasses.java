package vn.minhxet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.subject.MemberYear;

/**
 * Slices of the members graded by Drools sessions, each pass the next slice. Sessions know nothing of missing facts: a
 * condition then reads the figure that stands for them. Not safe for several threads.
 */
final class SessionPasses {

    /** How many members a pass takes: it then lasts well under a second. */
    static final int SLICE = 2_000;

    private final MemberYear[] members;
    private final SessionPerMember perMember;
    private final SessionsOfMany ofMany;
    private final HandWritten code;
    private long[] heard;
    private int from;

    SessionPasses(BenchPopulation ground, Members members) {
        this.members = members.all();
        this.perMember = new SessionPerMember(
                RuleBases.asShipped(ground.rulebook()), ground.rulebook().parameters());
        this.code = ground.handWritten();
        this.ofMany = new SessionsOfMany(RuleBases.atItsBest(ground.rulebook()), code);
    }

    /** The names of the rules that fired for each member. */
    Object onePerMember() {
        List<List<String>> fired = new ArrayList<>(SLICE);
        for (int i = 0; i < SLICE; i++) {
            fired.add(perMember.fired(members[from + i]));
        }
        next();
        return fired;
    }

    /** The masks of the rules that fired for each member. */
    Object ofMany() {
        long[] fired = new long[SLICE];
        for (int at = 0; at < SLICE; at += SessionsOfMany.MANY) {
            System.arraycopy(ofMany.fired(members, from + at), 0, fired, at, SessionsOfMany.MANY);
        }
        next();
        return fired;
    }

    /** The masks of the rules that fired for one member of the first slice, as each of the two ways tells them. */
    Stream<Long> heard(int at) {
        if (at % SessionsOfMany.MANY == 0) {
            heard = ofMany.fired(members, at).clone();
        }
        long first = perMember.fired(members[at]).stream()
                .filter(code::isKnown)
                .mapToLong(code::mask)
                .reduce(0, (left, right) -> left | right);
        return Stream.of(first, heard[at % SessionsOfMany.MANY]);
    }

    private void next() {
        from = (from + SLICE) % (members.length - members.length % SLICE);
    }
}
