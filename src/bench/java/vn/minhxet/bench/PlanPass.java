package vn.minhxet.bench;

import vn.minhxet.grading.Asking;
import vn.minhxet.grading.Profile;
import vn.minhxet.subject.Member;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Unknown;

/** All members graded once by the plan; its profiles hold result and reasons. Not safe for several threads. */
final class PlanPass {

    private static final long SCORE = HandWritten.facts("generalPoints", "resultPoints");

    private final Asking asking;
    private final Members members;
    private final Profile[] profiles;
    private final long[] scores;

    PlanPass(Ground ground, Members members) {
        this.asking = ground.plan().asking();
        this.members = members;
        this.profiles = new Profile[members.count()];
        this.scores = new long[members.count()];
    }

    Object run() {
        for (int i = 0; i < profiles.length; i++) {
            MemberYear member = members.all()[i];
            long missing = members.missing()[i];
            profiles[i] = asking.of(member, missing);
            scores[i] = score(member.row(), missing, asking.adjustment());
        }
        return profiles;
    }

    private static long score(Member row, long missing, long adjustment) {
        boolean known = HandWritten.isNoneMissing(missing, SCORE) && adjustment != Unknown.FIGURE;
        return known ? Math.max(0, Math.min(100_00, row.generalPoints() + row.resultPoints() + adjustment)) : -1;
    }
}
