package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Result;

/**
 * Which rules fired on a subject and which stayed open, with the result before the quota (tập hợp quy tắc đã áp dụng).
 * Subjects with the same marks share one instance. Immutable; safe for any thread.
 */
public final class FiredRules {

    private final List<List<RuleText>> rules;
    private final long[] marks;
    private final BeforeQuota beforeQuota;
    private final Result result;
    private final List<String> binding;
    private final boolean perhapsNotGraded;

    /**
     * @param rules all rules by group; they do not depend on parameters
     */
    FiredRules(List<List<RuleText>> rules, long[] marks) {
        this.rules = rules;
        this.marks = marks;
        BeforeQuota beforeQuota = Precedence.decide(verdicts());
        this.beforeQuota = beforeQuota.withoutReasons();
        this.result = Result.of(beforeQuota.outcome(), beforeQuota.grade());
        this.binding = beforeQuota.reasons().stream()
                .map(it -> it.rule().name())
                .distinct()
                .toList();
        this.perhapsNotGraded =
                result != Result.NOT_GRADED && unknown().stream().anyMatch(it -> it.effect() == Effect.EXCLUDE);
    }

    private List<Reason> verdicts() {
        List<Reason> verdicts = new ArrayList<>();
        List<RuleText> unknown = unknown();
        boolean pointsUnknown = unknown.stream().anyMatch(it -> it.effect() == Effect.POINTS);
        fired().forEach(it -> verdicts.add(Reason.of(it)));
        unknown.forEach(it -> verdicts.add(Reason.missing(it, pointsUnknown)));
        return verdicts;
    }

    /** The result before the quota. */
    public Result result() {
        return result;
    }

    /**
     * Whether it is open for want of a fact if the subject is graded at all: without the day of admission nobody knows whether
     * a member is too new. In shares above such a subject counts both ways.
     */
    public boolean isPerhapsNotGraded() {
        return perhapsNotGraded;
    }

    /** The grades that remain possible before the quota, best first; empty unless graded or to be decided. */
    public List<Grade> possible() {
        return beforeQuota.possible();
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
        for (int group = 0; group < marks.length; group++) {
            for (int bit = 0; bit < rules.get(group).size(); bit++) {
                if (((marks[group] >>> (half + bit)) & 1) != 0) {
                    marked.add(rules.get(group).get(bit));
                }
            }
        }
        return marked;
    }

    /** The names of the rules that bind before the quota, in the order of reasons; each once. */
    public List<String> binding() {
        return binding;
    }

    BeforeQuota beforeQuota() {
        return beforeQuota;
    }

    long marks(int group) {
        return marks[group];
    }

    /** Whether a rule of a group fired or stayed open. */
    boolean isMarked(int group, int bit) {
        return (((marks[group] >>> bit) | (marks[group] >>> (Integer.SIZE + bit))) & 1) != 0;
    }
}
