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
 * @param certain whether nothing of the total is missing
 */
record Conclusion(Outcome outcome, Set<Grade> possible, BigDecimal score, boolean certain) {

    static Conclusion without(Outcome outcome, BigDecimal score) {
        return new Conclusion(outcome, Set.of(), score, true);
    }

    static Conclusion graded(Grade grade, BigDecimal score) {
        return new Conclusion(Outcome.GRADED, EnumSet.of(grade), score, true);
    }

    static Conclusion undecided(Set<Grade> possible, BigDecimal score) {
        return new Conclusion(Outcome.NEEDS_DECISION, possible, score, true);
    }

    /** The same where something of the total is missing. */
    Conclusion missing() {
        return new Conclusion(outcome, possible, score, false);
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
