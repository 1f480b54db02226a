package vn.minhxet.counterfactual;

import java.util.Optional;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.rulebook.Effect;

/**
 * What no difference in the subject's own facts would have lifted (điều ngăn mức được hỏi). Immutable.
 *
 * @param grading the grading in which it stands in the way
 * @param verdict the verdict; empty for the quota
 * @param later whether it comes up only once facts of the subject's own change
 */
public record Obstacle(Kind kind, Grading grading, Optional<Reason> verdict, boolean later) {

    static Obstacle of(Reason verdict, Grading grading, boolean later) {
        return new Obstacle(kind(verdict), grading, Optional.of(verdict), later);
    }

    static Kind kind(Reason verdict) {
        if (ShareOfOthers.isOfSubordinates(verdict.rule())) {
            return Kind.SUBORDINATES;
        }
        if (verdict.effect() == Effect.MISSING) {
            return Kind.MISSING;
        }
        return ShareOfOthers.isOfUnits(verdict.rule()) ? Kind.SUBORDINATES : Kind.RULE;
    }

    /** The kind of obstacle. */
    public enum Kind {
        /** The quota on EXCELLENT: the results of others in the group. */
        QUOTA,
        /** The grades or discipline of those below, or the failures of the units in charge. */
        SUBORDINATES,
        /** A rule that reads no fact that people act on, such as a discipline or an exclusion. */
        RULE,
        /** A fact that nobody entered. */
        MISSING
    }
}
