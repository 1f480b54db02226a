package vn.minhxet.bench;

import static vn.minhxet.rule.Grade.COMPLETED;
import static vn.minhxet.rule.Grade.GOOD;
import static vn.minhxet.rule.Grade.NOT_COMPLETED;

import java.util.List;
import java.util.function.Predicate;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Result;

/** What comes of the rules that fired and of those that could not be asked, by masks. Immutable. */
final class Precedence {

    private final List<RuleText> rules;
    private final long excludes;
    private final long holds;
    private final long knocksOut;
    private final long atMostGood;
    private final long atMostCompleted;
    private final long atMostNotCompleted;
    private final long opensGood;
    private final long opensCompleted;
    private final long opensNotCompleted;
    private final long mayBeGood;
    private final long mayBeCompleted;
    private final long mayBeNotCompleted;

    /**
     * @param rules in order of bit
     */
    Precedence(List<RuleText> rules) {
        this.rules = rules;
        this.excludes = which(it -> it.effect() == Effect.EXCLUDE);
        this.holds = which(it -> it.effect() == Effect.HOLD);
        this.knocksOut = which(it -> it.effect() == Effect.KNOCK_OUT);
        this.atMostGood = naming(Effect.CEILING, GOOD);
        this.atMostCompleted = naming(Effect.CEILING, COMPLETED);
        this.atMostNotCompleted = naming(Effect.CEILING, NOT_COMPLETED);
        this.opensGood = naming(Effect.DISCRETION, GOOD);
        this.opensCompleted = naming(Effect.DISCRETION, COMPLETED);
        this.opensNotCompleted = naming(Effect.DISCRETION, NOT_COMPLETED);
        this.mayBeGood = atMostGood | opensGood;
        this.mayBeCompleted = atMostCompleted | opensCompleted;
        this.mayBeNotCompleted = atMostNotCompleted | opensNotCompleted | knocksOut;
    }

    private long naming(Effect effect, Grade grade) {
        return which(it -> it.effect() == effect && it.grades().contains(grade));
    }

    private long which(Predicate<RuleText> rule) {
        long mask = 0;
        for (int bit = 0; bit < rules.size(); bit++) {
            mask |= rule.test(rules.get(bit)) ? 1L << bit : 0;
        }
        return mask;
    }

    /** The result before the quota. */
    Result result(long fired, long unknown) {
        if ((fired & (excludes | holds | knocksOut)) != 0) {
            return (fired & excludes) != 0
                    ? Result.NOT_GRADED
                    : (fired & holds) != 0 ? Result.ON_HOLD : Result.NOT_COMPLETED;
        }
        if ((fired & atMostNotCompleted) != 0) {
            return Result.NOT_COMPLETED;
        }
        long below = (fired & opensNotCompleted) | (unknown & mayBeNotCompleted);
        if ((fired & atMostCompleted) != 0) {
            return below == 0 ? Result.COMPLETED : Result.NEEDS_DECISION;
        }
        below |= (fired & opensCompleted) | (unknown & mayBeCompleted);
        if ((fired & atMostGood) != 0) {
            return below == 0 ? Result.GOOD : Result.NEEDS_DECISION;
        }
        below |= (fired & opensGood) | (unknown & mayBeGood);
        return below == 0 ? Result.EXCELLENT : Result.NEEDS_DECISION;
    }
}
