package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What follows for one subject before the quota (kết luận trước khi xét tỷ lệ).
 *
 * @param possible the grades that remain possible: one where graded, none where there is no grade
 * @param score the total that is certain, by which candidates rank
 * @param most the total at the most, where something of it is missing
 * @param perhapsLeftOut whether it is open for want of a fact if the subject is graded at all
 */
record Conclusion(Outcome outcome, Set<Grade> possible, BigDecimal score, BigDecimal most, boolean perhapsLeftOut) {

    static Conclusion without(Outcome outcome, BigDecimal score) {
        return new Conclusion(outcome, Set.of(), score, score, false);
    }

    static Conclusion graded(Grade grade, BigDecimal score) {
        return new Conclusion(Outcome.GRADED, EnumSet.of(grade), score, score, false);
    }

    static Conclusion undecided(Set<Grade> possible, BigDecimal score) {
        return new Conclusion(Outcome.NEEDS_DECISION, possible, score, score, false);
    }

    /** The same where something of the total is missing, and it may come to as much as that. */
    Conclusion upTo(BigDecimal highest) {
        return new Conclusion(outcome, possible, score, highest, perhapsLeftOut);
    }

    /** The same of one who is perhaps not graded at all. */
    Conclusion perhapsLeftOut(boolean open) {
        return new Conclusion(outcome, possible, score, most, open);
    }

    /** Whether nothing of the total is missing. */
    boolean certain() {
        return score == null ? most == null : most != null && score.compareTo(most) == 0;
    }

    /** The grade, where there is exactly one and it is certain. */
    Grade grade() {
        return outcome == Outcome.GRADED ? possible.iterator().next() : null;
    }

    /** What the grade may still be for those above: anything, of one that is on hold. */
    Set<Grade> seenFromAbove() {
        return outcome == Outcome.ON_HOLD ? EnumSet.allOf(Grade.class) : possible;
    }
}
