package vn.minhxet.oracle;

import java.util.List;
import java.util.Set;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.Level;

/**
 * The levels that people gave a subject (cấp độ đánh giá các tiêu chí), 124-QĐ/TW art. 11. Where nothing of the kind
 * was assessed, nothing is known of it.
 */
record OracleLevels(List<AssessmentRow> given) {

    /** Some criterion is below that level. */
    Truth someBelow(Level level) {
        return orUnheard(below(given, level));
    }

    /** Without a task-result criterion or a basic one there is a criterion of which nobody said anything. */
    private Truth orUnheard(Truth heard) {
        boolean unheard = of(Aspect.RESULT).isEmpty() || of(Aspect.BASIC).isEmpty();
        return heard == Truth.NO && unheard ? Truth.OPEN : heard;
    }

    /** Some criterion but those named is below that level. */
    Truth someOtherBelow(Level level, Set<String> named) {
        OracleLevels others = new OracleLevels(
                given.stream().filter(it -> !named.contains(it.criterion())).toList());
        return orUnheard(!given.isEmpty() && others.given.isEmpty() ? Truth.NO : below(others.given, level));
    }

    /** One of the criteria named was given a level below that one; where they were given none, that is no matter. */
    Truth namedBelow(Level level, Set<String> named) {
        List<AssessmentRow> them =
                given.stream().filter(it -> named.contains(it.criterion())).toList();
        return !given.isEmpty() && them.isEmpty() ? Truth.NO : below(them, level);
    }

    /** Some task-result criterion is below that level. */
    Truth someResultBelow(Level level) {
        return below(Aspect.RESULT, level);
    }

    /** Some basic criterion is below that level. */
    Truth someBasicBelow(Level level) {
        return below(Aspect.BASIC, level);
    }

    /** A criterion of which nobody said what it is about may be one of these, and if it is below, that is open. */
    private Truth below(Aspect aspect, Level level) {
        Truth certain = below(of(aspect), level);
        List<AssessmentRow> uncertain = of(null);
        boolean mayBe = !of(aspect).isEmpty() && !uncertain.isEmpty() && below(uncertain, level) != Truth.NO;
        return mayBe ? Truth.any(certain, Truth.OPEN) : certain;
    }

    private List<AssessmentRow> of(Aspect aspect) {
        return given.stream().filter(it -> it.aspect() == aspect).toList();
    }

    private static Truth below(List<AssessmentRow> assessments, Level level) {
        return assessments.isEmpty()
                ? Truth.OPEN
                : assessments.stream().map(it -> Truth.less(it.level(), level)).reduce(Truth.NO, Truth::any);
    }
}
