package vn.minhxet.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;

/**
 * One verdict of one rule on one subject (căn cứ xếp loại); its sentence is written on demand. Immutable.
 *
 * @param rule the rule as its author wrote it
 * @param effect the rule's own effect, or {@link Effect#MISSING} when it could not be evaluated
 * @param element the finding, indicator or assessment that it is about, the first of those whose facts are missing; else
 *     null
 * @param points given (positive) or taken (negative), in hundredths
 * @param missing the names of the facts that are missing, when it could not be evaluated
 * @param further how many further elements the rule fired for, stated together; else 0
 */
public record Reason(
        RuleText rule, Effect effect, @Nullable Object element, long points, Set<String> missing, int further) {

    /** By precedence of effects, then rule, then element: the order of reasons. */
    public static final Comparator<Reason> ORDER = Comparator.comparing(Reason::effect)
            .thenComparing(it -> it.rule().name())
            .thenComparingInt(Reason::further)
            .thenComparing(it -> ElementPrefixes.key(it.element()));

    /** The id of the finding or the code that it is about; empty where it is about the subject as a whole. */
    public String elementKey() {
        return ElementPrefixes.key(element);
    }

    /** The grade that a ceiling sets or a knock-out makes, else null. */
    public @Nullable Grade grade() {
        return switch (effect) {
            case KNOCK_OUT -> Grade.NOT_COMPLETED;
            case CEILING -> rule.grades().get(0);
            default -> null;
        };
    }

    /** The grades that this verdict, or the rule that could not be evaluated, may cause. */
    List<Grade> mayCause() {
        return rule.mayCause();
    }

    /** Whether the rule reads the total of points. */
    public boolean readsScore() {
        return rule.subject().conditions().stream()
                .anyMatch(condition -> condition.reads().contains("score"));
    }

    /** The verdict of a rule, whatever it was about. */
    static Reason of(RuleText rule) {
        return new Reason(rule, rule.effect(), null, 0, Set.of(), 0);
    }

    /**
     * A rule that could not be evaluated, whatever else was missing.
     *
     * @param pointsUnknown whether it is unknown what points rules give and take
     */
    static Reason missing(RuleText rule, boolean pointsUnknown) {
        Reason missing = new Reason(rule, Effect.MISSING, null, 0, Set.of(), 0);
        return pointsUnknown && missing.readsScore()
                ? new Reason(rule, Effect.MISSING, null, 0, Set.of("adjustment"), 0)
                : missing;
    }

    static Reason fired(RuleEvaluator rule, Object element, long points) {
        return new Reason(rule.text(), rule.text().effect(), element, points, Set.of(), 0);
    }

    /**
     * Further elements that a rule fired for.
     *
     * @param points given or taken for all of them
     */
    static Reason further(RuleEvaluator rule, int count, long points) {
        return new Reason(rule.text(), rule.text().effect(), null, points, Set.of(), count);
    }

    static Reason missing(RuleEvaluator rule, Evaluation answer) {
        boolean ofElement =
                answer.state() == Evaluation.State.UNKNOWN && !answer.elements().isEmpty();
        Object element = ofElement ? answer.elements().get(0) : null;
        return new Reason(rule.text(), Effect.MISSING, element, 0, new TreeSet<>(answer.missing()), 0);
    }
}
