package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Result;

/**
 * Which rules fired on a subject and which could not be evaluated, and what follows of it before the quota (tập hợp quy tắc
 * đã áp dụng). Everyone of whom the rules said the same shares one profile. Immutable; safe for any thread.
 */
public final class FiredRules {

    private final List<List<RuleText>> rules;
    private final long[] marks;
    private final BeforeQuota standing;
    private final Result result;
    private final List<String> binding;

    /**
     * @param rules all rules by batch; they do not depend on parameters
     */
    FiredRules(List<List<RuleText>> rules, long[] marks) {
        this.rules = rules;
        this.marks = marks;
        BeforeQuota weighed = Precedence.decide(verdicts());
        this.standing = weighed.withoutReasons();
        this.result = Result.of(standing.outcome(), standing.grade());
        this.binding = weighed.reasons().stream()
                .map(it -> it.rule().name())
                .distinct()
                .toList();
    }

    private List<Reason> verdicts() {
        List<Reason> verdicts = new ArrayList<>();
        List<RuleText> unknown = unknown();
        boolean pointsUnknown = unknown.stream().anyMatch(it -> it.effect() == Effect.POINTS);
        fired().forEach(it -> verdicts.add(Reason.of(it)));
        unknown.forEach(it -> verdicts.add(Reason.missing(it, pointsUnknown)));
        return verdicts;
    }

    /** What came out before the quota. */
    public Result result() {
        return result;
    }

    /** The grades that remain possible before the quota, best first; empty unless graded or to be decided. */
    public List<Grade> possible() {
        return standing.possible();
    }

    /** The rules that fired, points before other verdicts. */
    public List<RuleText> fired() {
        return marked(0);
    }

    /** The rules that could not be evaluated. */
    public List<RuleText> unknown() {
        return marked(Integer.SIZE);
    }

    private List<RuleText> marked(int half) {
        List<RuleText> marked = new ArrayList<>();
        for (int batch = 0; batch < marks.length; batch++) {
            for (int bit = 0; bit < rules.get(batch).size(); bit++) {
                if (((marks[batch] >>> (half + bit)) & 1) != 0) {
                    marked.add(rules.get(batch).get(bit));
                }
            }
        }
        return marked;
    }

    /** The names of the rules that bind before the quota, in the order in which reasons are told; each once. */
    public List<String> binding() {
        return binding;
    }

    BeforeQuota standing() {
        return standing;
    }

    long marks(int batch) {
        return marks[batch];
    }

    /** Whether the rule at a place of a batch fired or could not be evaluated. */
    boolean isMarked(int batch, int bit) {
        return (((marks[batch] >>> bit) | (marks[batch] >>> (Integer.SIZE + bit))) & 1) != 0;
    }
}
