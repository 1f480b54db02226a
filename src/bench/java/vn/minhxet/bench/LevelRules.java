package vn.minhxet.bench;

import java.util.List;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.Level;

/**
 * The levels given to a member, as sets of bits: of results, of basic criteria, of anything. Not safe for several
 * threads.
 */
final class LevelRules {

    static final int EXCELLENT = bit(Level.EXCELLENT);
    static final int GOOD = bit(Level.GOOD);
    static final int AVERAGE = bit(Level.AVERAGE);
    static final int POOR = bit(Level.POOR);

    private static final int NOT_ENTERED = 1 << 4;

    private int any;
    private int results;
    private int basics;
    private int ofUnknownAspect;
    private long fired;
    private long open;

    private static int bit(Level level) {
        if (level == null) {
            return NOT_ENTERED;
        }
        return switch (level) {
            case EXCELLENT -> 1;
            case GOOD -> 1 << 1;
            case AVERAGE -> 1 << 2;
            case POOR -> 1 << 3;
        };
    }

    /** Looks at all levels given to a member. */
    void read(List<AssessmentRow> assessments) {
        any = 0;
        results = 0;
        basics = 0;
        ofUnknownAspect = 0;
        fired = 0;
        open = 0;
        for (int i = 0; i < assessments.size(); i++) {
            AssessmentRow assessment = assessments.get(i);
            int bit = bit(assessment.level());
            Aspect aspect = assessment.aspect();
            any |= bit;
            results |= aspect == Aspect.RESULT ? bit : 0;
            basics |= aspect == Aspect.BASIC ? bit : 0;
            ofUnknownAspect |= aspect == null ? bit : 0;
        }
    }

    /**
     * A rule that fires when one of some levels was given for whatever criterion. Without any of results or of basic
     * criteria one is lacking of which nothing is known.
     */
    void ofAny(int levels, long rule) {
        if ((any & levels) != 0) {
            fired |= rule;
        } else if (results == 0 || basics == 0 || (any & NOT_ENTERED) != 0) {
            open |= rule;
        }
    }

    /** A rule that fires when one of some levels was given for a result. */
    void ofResults(int levels, long rule) {
        ask(results, ofUnknownAspect, levels, rule);
    }

    /** A rule that fires when one of some levels was given for a basic criterion. */
    void ofBasics(int levels, long rule) {
        ask(basics, ofUnknownAspect, levels, rule);
    }

    private void ask(int given, int perhapsGiven, int levels, long rule) {
        if ((given & levels) != 0) {
            fired |= rule;
        } else if (given == 0 || ((given & NOT_ENTERED) | (perhapsGiven & (levels | NOT_ENTERED))) != 0) {
            open |= rule;
        }
    }

    long fired() {
        return fired;
    }

    long open() {
        return open;
    }
}
