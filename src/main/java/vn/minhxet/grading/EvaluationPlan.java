package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.SubjectBlock;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.SubjectYear;

/**
 * The compiled rules of a rulebook with its parameters (phương án áp dụng bộ quy tắc): the one way to grade. Groups of
 * rules say which rules fire; {@link RuleEvaluator} finds what they fired on and which facts were missing, on demand.
 * Immutable; safe for any thread.
 */
public final class EvaluationPlan {

    /**
     * So many findings of one kind are read one by one; the others are counted, so that what an answer takes follows from
     * the subjects and not from their number times that of the findings.
     */
    private static final int MOST_LISTED = 20;

    private final Rulebook rulebook;
    private final RuleSequence members;
    private final RuleSequence organizations;

    private EvaluationPlan(Rulebook rulebook, RuleSequence members, RuleSequence organizations) {
        this.rulebook = rulebook;
        this.members = members;
        this.organizations = organizations;
    }

    /** The plan of a compiled rulebook. */
    public static EvaluationPlan of(CompiledRulebook compiled) {
        Rulebook rulebook = compiled.rulebook();
        return new EvaluationPlan(
                rulebook,
                RuleSequence.of(compiled.groups(), rulebook.parameters(), MemberYear.SCHEMA),
                RuleSequence.of(compiled.groups(), rulebook.parameters(), OrganizationYear.SCHEMA));
    }

    /** The plan of a compiled rulebook; with the same rules as an earlier plan it shares that plan's tables. */
    public static EvaluationPlan of(CompiledRulebook compiled, EvaluationPlan earlier) {
        return earlier.members.isOf(compiled.groups()) ? earlier.with(compiled.rulebook()) : of(compiled);
    }

    /** The same rules with one parameter changed: nothing is compiled again. */
    public EvaluationPlan with(Parameter parameter) {
        return with(rulebook.with(parameter));
    }

    private EvaluationPlan with(Rulebook changed) {
        return new EvaluationPlan(
                changed, members.with(changed.parameters()), organizations.with(changed.parameters()));
    }

    /** The rulebook with the parameters in use. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * An evaluator of members; for one thread at a time.
     *
     * @param most the greatest number of subjects at a time
     */
    public BlockEvaluator evaluator(int most) {
        return new BlockEvaluator(members, most);
    }

    BlockEvaluator organizationEvaluator(int most) {
        return new BlockEvaluator(organizations, most);
    }

    /** Whether some rule gives or takes points. */
    boolean givesPoints() {
        return members.points() + organizations.points() > 0;
    }

    RuleSequence members() {
        return members;
    }

    RuleSequence organizations() {
        return organizations;
    }

    /** The reasons behind the rules that fired or stayed open, notes left out, and the subject with its points. */
    Verdicts verdicts(BestAndWorst bestAndWorst, FiredRules firedRules, Adjustment adjustment) {
        List<Reason> reasons = new ArrayList<>();
        RuleSequence sequence = sequence(bestAndWorst);
        BestAndWorst adjusted = adjustment.isNone() ? bestAndWorst : bestAndWorst.withAdjustment(adjustment);
        for (int group = 0; group < sequence.verdicts(); group++) {
            BestAndWorst evaluated = group < sequence.points() ? bestAndWorst : adjusted;
            for (int bit = 0; bit < sequence.rules(group).size(); bit++) {
                if (firedRules.isMarked(group, bit)) {
                    evaluate(sequence.rules(group).get(bit), evaluated, reasons);
                }
            }
        }
        return new Verdicts(adjusted, reasons);
    }

    /** The notes that rules make once the grade before the quota is known. */
    List<Reason> notes(BestAndWorst graded) {
        RuleSequence sequence = sequence(graded);
        List<Reason> notes = new ArrayList<>();
        SubjectBlock alone = new SubjectBlock(1);
        alone.add(graded.best(), graded.worst(), graded.unknown());
        long[] fired = new long[1];
        for (int group = sequence.verdicts(); group < sequence.size(); group++) {
            sequence.group(group).evaluate(alone, fired);
            for (int bit = 0; bit < sequence.rules(group).size(); bit++) {
                RuleEvaluator rule = sequence.rules(group).get(bit);
                boolean plainly = !graded.others().isEmpty() && rule.active();
                if (plainly || (fired[0] >>> bit & 1) != 0) {
                    evaluate(rule, graded, notes);
                }
            }
        }
        return notes.stream()
                .filter(it -> it.effect() == Effect.NOTE)
                .sorted(Reason.ORDER)
                .toList();
    }

    /** The rules that apply to such a subject, could have held of it and did not fire. */
    public List<RuleText> silent(Grading grading) {
        RuleSequence sequence = sequence(grading.bestAndWorst());
        List<RuleText> silent = new ArrayList<>();
        for (int group = 0; group < sequence.verdicts(); group++) {
            for (int bit = 0; bit < sequence.rules(group).size(); bit++) {
                RuleEvaluator rule = sequence.rules(group).get(bit);
                if (rule.active()
                        && !grading.firedRules().isMarked(group, bit)
                        && rule.isMeantFor(grading.bestAndWorst())
                        && rule.hasOccasion(grading.bestAndWorst())) {
                    silent.add(rule.text());
                }
            }
        }
        return silent;
    }

    /** How far a subject comes through the conditions of each rule for its kind of subject. */
    public List<RuleTrace> traces(BestAndWorst bestAndWorst) {
        return sequence(bestAndWorst).allRules().stream()
                .filter(RuleEvaluator::active)
                .map(rule -> rule.trace(bestAndWorst))
                .toList();
    }

    private RuleSequence sequence(BestAndWorst bestAndWorst) {
        return bestAndWorst.best() instanceof MemberYear ? members : organizations;
    }

    private static void evaluate(RuleEvaluator rule, BestAndWorst bestAndWorst, List<Reason> reasons) {
        Evaluation answer = rule.evaluate(bestAndWorst);
        if (answer.state() == Evaluation.State.FIRES) {
            List<?> elements = answer.elements();
            List<?> listed = elements.subList(0, Math.min(MOST_LISTED, elements.size()));
            listed.forEach(element -> reasons.add(conclude(rule, bestAndWorst.best(), element)));
            if (listed.size() < elements.size()) {
                reasons.add(further(rule, bestAndWorst.best(), elements.subList(listed.size(), elements.size())));
            }
        }
        boolean pointsUncertain =
                rule.text().effect() == Effect.POINTS && !answer.missing().isEmpty();
        if (answer.state() == Evaluation.State.UNKNOWN || pointsUncertain) {
            reasons.add(Reason.missing(rule, answer));
        }
    }

    private static Reason further(RuleEvaluator rule, SubjectYear subject, List<?> elements) {
        boolean points = rule.text().effect() == Effect.POINTS;
        long sum = points
                ? elements.stream().mapToLong(it -> rule.points(subject, it)).sum()
                : 0;
        return Reason.further(rule, elements.size(), sum);
    }

    private static Reason conclude(RuleEvaluator rule, SubjectYear subject, Object element) {
        boolean points = rule.text().effect() == Effect.POINTS;
        return Reason.fired(rule, element, points ? rule.points(subject, element) : 0);
    }

    /** The reasons for a subject, and the subject with the points given and taken. */
    record Verdicts(BestAndWorst bestAndWorst, List<Reason> reasons) {}
}
