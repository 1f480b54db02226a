package vn.minhxet.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.compiling.CompiledRulebook;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.Subject;

/**
 * The rules of a rulebook with its parameters put in, in the order in which they must be asked: points, then verdicts,
 * then notes (trình tự áp dụng quy tắc). One plan grades any number of subjects. Immutable; safe for any thread.
 */
public final class Plan {

    private final Rulebook rulebook;
    private final Stages members;
    private final Stages organizations;

    private Plan(Rulebook rulebook, List<PlannedRule> rules) {
        this.rulebook = rulebook;
        this.members = Stages.of(rules, it -> it.text().subject().catalogue() == MemberYear.CATALOGUE);
        this.organizations = Stages.of(rules, it -> it.text().subject().catalogue() != MemberYear.CATALOGUE);
    }

    /** The plan of a compiled rulebook. */
    public static Plan of(CompiledRulebook compiled) {
        List<PlannedRule> rules = compiled.rules().stream()
                .map(rule -> rule.bind(compiled.rulebook().parameters()))
                .filter(rule -> rule.active())
                .map(PlannedRule::new)
                .toList();
        return new Plan(compiled.rulebook(), rules);
    }

    /** The rulebook, with the parameters that were put in. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** All that the rules say of a subject before its notes. */
    Verdicts verdicts(Views views) {
        List<Reason> reasons = new ArrayList<>();
        Stages stages = stages(views);
        Views adjusted = askPoints(stages, views, reasons);
        stages.verdicts.forEach(rule -> ask(rule, adjusted, reasons));
        return new Verdicts(adjusted, reasons);
    }

    /** What people should look at once the grade before the quota is known. */
    List<Reason> notes(Views graded) {
        List<Reason> notes = new ArrayList<>();
        stages(graded).notes.forEach(rule -> ask(rule, graded, notes));
        return notes.stream()
                .filter(it -> it.effect() == Effect.NOTE)
                .sorted(Reason.ORDER)
                .toList();
    }

    /** The rules that stayed silent though they are meant for such a subject. */
    public List<RuleText> silent(Views views) {
        Stages stages = stages(views);
        List<PlannedRule> silent = new ArrayList<>(stages.points);
        silent.addAll(stages.verdicts);
        return silent.stream()
                .filter(rule -> rule.ask(views).state() == Answer.State.SILENT && rule.isMeantFor(views))
                .map(PlannedRule::text)
                .toList();
    }

    /** How far a subject comes through the conditions of each rule for its kind of subject. */
    public List<RuleTrace> traces(Views views) {
        Stages stages = stages(views);
        return Stream.of(stages.points, stages.verdicts, stages.notes)
                .flatMap(List::stream)
                .map(rule -> rule.trace(views))
                .toList();
    }

    private Stages stages(Views views) {
        return views.best() instanceof MemberYear ? members : organizations;
    }

    private static Views askPoints(Stages stages, Views views, List<Reason> reasons) {
        stages.points.forEach(rule -> ask(rule, views, reasons));
        if (reasons.isEmpty()) {
            return views;
        }
        Optional<Reason> unknown =
                reasons.stream().filter(it -> it.effect() == Effect.MISSING).findFirst();
        return unknown.isPresent()
                ? views.withUnknownAdjustment()
                : views.withAdjustment(
                        reasons.stream().mapToLong(Reason::points).sum());
    }

    private static void ask(PlannedRule rule, Views views, List<Reason> reasons) {
        Answer answer = rule.ask(views);
        if (answer.state() == Answer.State.FIRES) {
            answer.elements().forEach(element -> reasons.add(conclude(rule, views.best(), element)));
        }
        boolean pointsUncertain =
                rule.text().effect() == Effect.POINTS && !answer.missing().isEmpty();
        if (answer.state() == Answer.State.UNKNOWN || pointsUncertain) {
            reasons.add(Reason.missing(rule, answer));
        }
    }

    private static Reason conclude(PlannedRule rule, Subject subject, Object element) {
        if (rule.text().effect() != Effect.POINTS) {
            return Reason.fired(rule, element, 0);
        }
        PointsHeard heard = new PointsHeard();
        rule.conclude(subject, element, heard);
        return Reason.fired(rule, element, heard.points());
    }

    /** What was heard of a subject, and the subject with the points given and taken. */
    record Verdicts(Views views, List<Reason> reasons) {}

    private record Stages(List<PlannedRule> points, List<PlannedRule> verdicts, List<PlannedRule> notes) {

        static Stages of(List<PlannedRule> rules, Predicate<PlannedRule> which) {
            List<PlannedRule> chosen = rules.stream().filter(which).toList();
            return new Stages(
                    with(chosen, effect -> effect == Effect.POINTS),
                    with(chosen, effect -> effect != Effect.POINTS && effect != Effect.NOTE),
                    with(chosen, effect -> effect == Effect.NOTE));
        }

        private static List<PlannedRule> with(List<PlannedRule> rules, Predicate<Effect> effect) {
            return rules.stream().filter(it -> effect.test(it.text().effect())).toList();
        }
    }
}
