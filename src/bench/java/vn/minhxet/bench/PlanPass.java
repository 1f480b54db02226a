package vn.minhxet.bench;

import vn.minhxet.grading.Asking;
import vn.minhxet.grading.Profile;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.Unknown;

/** All members graded once by the plan; its profiles hold result and reasons. Not safe for several threads. */
final class PlanPass {

    private static final int TOGETHER = 512;
    private static final long SCORE = HandWritten.facts("generalPoints", "resultPoints");

    private final Asking asking;
    private final Members members;
    private final Profile[] profiles;
    private final long[] scores;

    PlanPass(Ground ground, Members members) {
        this.asking = ground.plan().asking(TOGETHER);
        this.members = members;
        this.profiles = new Profile[members.count()];
        this.scores = new long[members.count()];
    }

    Object run() {
        for (int from = 0; from < profiles.length; from += TOGETHER) {
            run(from, Math.min(from + TOGETHER, profiles.length));
        }
        return profiles;
    }

    private void run(int from, int to) {
        asking.begin();
        for (int i = from; i < to; i++) {
            asking.add(members.all()[i], members.missing()[i]);
        }
        asking.ask(profiles, from);
        for (int i = from; i < to; i++) {
            scores[i] = score(members.all()[i].row(), members.missing()[i], asking.adjustment(i - from));
        }
    }

    private static long score(Member row, long missing, long adjustment) {
        boolean known = HandWritten.isNoneMissing(missing, SCORE) && adjustment != Unknown.FIGURE;
        return known ? Math.max(0, Math.min(100_00, row.generalPoints() + row.resultPoints() + adjustment)) : -1;
    }
}
