package vn.minhxet.grading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/**
 * What the rules make of one subject before the quota (kết quả trước khi áp dụng tỷ lệ xuất sắc). Immutable.
 *
 * @param grade the grade when graded; when it needs a decision the lowest ceiling, else null
 * @param possible the grades that remain possible, best first; empty unless graded or to be decided
 * @param reasons the verdicts that bind
 */
public record BeforeQuota(Outcome outcome, @Nullable Grade grade, List<Grade> possible, List<Reason> reasons) {

    public BeforeQuota {
        possible = List.copyOf(possible);
        reasons = List.copyOf(reasons);
    }

    static BeforeQuota notGraded(Outcome outcome, List<Reason> reasons) {
        return new BeforeQuota(outcome, null, List.of(), reasons);
    }

    private static final Set<Effect> UNSETTLED = EnumSet.of(Effect.EXCLUDE, Effect.HOLD, Effect.POINTS);

    /** The result, without the verdicts behind it. */
    BeforeQuota withoutReasons() {
        return new BeforeQuota(outcome, grade, possible, List.of());
    }

    static List<Grade> bestFirst(Set<Grade> grades) {
        Set<Grade> sorted = new TreeSet<>(Comparator.reverseOrder());
        sorted.addAll(grades);
        return List.copyOf(sorted);
    }

    /**
     * The rules of exclusion, hold and points that could not be evaluated of a subject that was graded all the same: its
     * grade stands whatever the points come to, but not its total, nor its place in the quota.
     */
    List<Reason> unsettled(List<Reason> verdicts) {
        boolean beforeQuota = outcome == Outcome.GRADED || outcome == Outcome.NEEDS_DECISION;
        return verdicts.stream()
                .filter(it -> beforeQuota && it.effect() == Effect.MISSING)
                .filter(it -> UNSETTLED.contains(it.rule().effect()) && !reasons.contains(it))
                .sorted(Reason.ORDER)
                .toList();
    }

    /** The grade before the quota where it is settled, else null. */
    public @Nullable Grade eligibleGrade() {
        return outcome == Outcome.GRADED ? grade : null;
    }

    /** The best grade that may still come out. */
    Grade best() {
        return outcome == Outcome.ON_HOLD ? Grade.EXCELLENT : possible.get(0);
    }

    /** The worst grade that may still come out. */
    Grade worst() {
        return outcome == Outcome.ON_HOLD ? Grade.NOT_COMPLETED : possible.get(possible.size() - 1);
    }
}
