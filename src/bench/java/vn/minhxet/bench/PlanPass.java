package vn.minhxet.bench;

import vn.minhxet.facts.MemberRow;
import vn.minhxet.grading.Adjustment;
import vn.minhxet.grading.BlockEvaluator;
import vn.minhxet.grading.FiredRules;

/** All members graded once by the plan; its profiles hold result and reasons. Not safe for several threads. */
final class PlanPass {

    private static final int TOGETHER = 512;
    private static final long SCORE = HandWritten.facts("generalPoints", "resultPoints");

    private final BlockEvaluator asking;
    private final Members members;
    private final FiredRules[] profiles;
    private final long[] scores;

    PlanPass(BenchPopulation ground, Members members) {
        this.asking = ground.plan().evaluator(TOGETHER);
        this.members = members;
        this.profiles = new FiredRules[members.count()];
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
        asking.evaluate(profiles, from);
        for (int i = from; i < to; i++) {
            scores[i] = score(members.all()[i].row(), members.missing()[i], asking.adjustment(i - from));
        }
    }

    private static long score(MemberRow row, long missing, Adjustment adjustment) {
        long least = HandWritten.total(row, adjustment.least());
        boolean known = HandWritten.isNoneMissing(missing, SCORE) && least == HandWritten.total(row, adjustment.most());
        return known ? least : -1;
    }
}
