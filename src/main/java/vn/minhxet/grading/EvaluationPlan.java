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
 * The compiled rules of a rulebook with its parameters put in (phương án áp dụng bộ quy tắc): the one way in which
 * subjects are graded. Which rules fire is told by straight code; what they fired on, and which facts were missing, is
 * found out again for whoever is to be explained. Immutable; safe for any thread.
 */
public final class EvaluationPlan {

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

    /** The plan of a compiled rulebook; of the same rules as an earlier one, it takes over what was found out of them. */
    public static EvaluationPlan of(CompiledRulebook compiled, EvaluationPlan earlier) {
        return earlier.members.isOf(compiled.groups()) ? earlier.with(compiled.rulebook()) : of(compiled);
    }

    /** The same rules with one parameter changed: nothing is compiled again. */
    public EvaluationPlan with(Parameter parameter) {
        return with(rulebook.with(parameter));
    }

    private EvaluationPlan with(Rulebook changed) {
        return new EvaluationPlan(
                changed,
                members.with(changed.parameters(), MemberYear.SCHEMA),
                organizations.with(changed.parameters(), OrganizationYear.SCHEMA));
    }

    /** The rulebook, with the parameters that were put in. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Asks the rules for members; for one thread at a time.
     *
     * @param most how many it asks at a time at most
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

    /** All that the rules of a profile say of a subject before its notes, and the subject with points given and taken. */
    Verdicts verdicts(BestAndWorst views, FiredRules profile, long adjustment) {
        List<Reason> reasons = new ArrayList<>();
        RuleSequence course = course(views);
        BestAndWorst adjusted = adjustment == 0 ? views : views.withAdjustment(adjustment);
        for (int batch = 0; batch < course.verdicts(); batch++) {
            BestAndWorst asked = batch < course.points() ? views : adjusted;
            for (int bit = 0; bit < course.rules(batch).size(); bit++) {
                if (profile.isMarked(batch, bit)) {
                    evaluate(course.rules(batch).get(bit), asked, reasons);
                }
            }
        }
        return new Verdicts(adjusted, reasons);
    }

    /** What people should look at once the grade before the quota is known. */
    List<Reason> notes(BestAndWorst graded) {
        RuleSequence course = course(graded);
        List<Reason> notes = new ArrayList<>();
        SubjectBlock alone = new SubjectBlock(1);
        alone.add(graded.best(), graded.worst(), graded.unknown());
        long[] fired = new long[1];
        for (int batch = course.verdicts(); batch < course.size(); batch++) {
            course.batch(batch).evaluate(alone, fired);
            for (int bit = 0; bit < course.rules(batch).size(); bit++) {
                if ((fired[0] >>> bit & 1) != 0) {
                    evaluate(course.rules(batch).get(bit), graded, notes);
                }
            }
        }
        return notes.stream()
                .filter(it -> it.effect() == Effect.NOTE)
                .sorted(Reason.ORDER)
                .toList();
    }

    /** The rules that stayed silent though they are meant for such a subject. */
    public List<RuleText> silent(Grading grading) {
        RuleSequence course = course(grading.views());
        List<RuleText> silent = new ArrayList<>();
        for (int batch = 0; batch < course.verdicts(); batch++) {
            for (int bit = 0; bit < course.rules(batch).size(); bit++) {
                RuleEvaluator rule = course.rules(batch).get(bit);
                if (rule.active() && !grading.profile().isMarked(batch, bit) && rule.isMeantFor(grading.views())) {
                    silent.add(rule.text());
                }
            }
        }
        return silent;
    }

    /** How far a subject comes through the conditions of each rule for its kind of subject. */
    public List<RuleTrace> traces(BestAndWorst views) {
        return course(views).allRules().stream()
                .filter(RuleEvaluator::active)
                .map(rule -> rule.trace(views))
                .toList();
    }

    private RuleSequence course(BestAndWorst views) {
        return views.best() instanceof MemberYear ? members : organizations;
    }

    private static void evaluate(RuleEvaluator rule, BestAndWorst views, List<Reason> reasons) {
        Evaluation answer = rule.evaluate(views);
        if (answer.state() == Evaluation.State.FIRES) {
            answer.elements().forEach(element -> reasons.add(conclude(rule, views.best(), element)));
        }
        boolean pointsUncertain =
                rule.text().effect() == Effect.POINTS && !answer.missing().isEmpty();
        if (answer.state() == Evaluation.State.UNKNOWN || pointsUncertain) {
            reasons.add(Reason.missing(rule, answer));
        }
    }

    private static Reason conclude(RuleEvaluator rule, SubjectYear subject, Object element) {
        boolean points = rule.text().effect() == Effect.POINTS;
        return Reason.fired(rule, element, points ? rule.points(subject, element) : 0);
    }

    /** What was heard of a subject, and the subject with the points given and taken. */
    record Verdicts(BestAndWorst views, List<Reason> reasons) {}
}
