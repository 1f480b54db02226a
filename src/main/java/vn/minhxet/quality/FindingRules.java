package vn.minhxet.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.SubjectYear;

/**
 * The rules of a rulebook that look at findings on the subject itself (quy tắc xét kết luận): whether one of them weighs
 * a finding by what it is, whatever became of it since. A finding that is remedied, softened or of an earlier year is
 * weighed by the rule that names its kind and discipline. Immutable.
 */
final class FindingRules {

    /** What a finding is. All else that rules read of it is what became of it, or when it counts. */
    private static final Set<String> NATURE =
            Set.of("kind", "form", "disciplined", "dutyRelated", "warningOrMore", "expulsion", "inherited");

    private static final Set<String> OWN = Set.of("findings");

    private final List<RuleText> rules;

    private FindingRules(List<RuleText> rules) {
        this.rules = rules;
    }

    /** Those that are switched on by the parameters in use. */
    static FindingRules of(Rulebook rulebook) {
        return new FindingRules(rulebook.rules().stream()
                .filter(it -> it.isSwitchedOn(flag -> rulebook.parameters().flag(flag)))
                .filter(FindingRules::isAboutOwnFindings)
                .toList());
    }

    private static boolean isAboutOwnFindings(RuleText rule) {
        return rule.element()
                .filter(it -> it.schema() == FindingYear.SCHEMA && OWN.contains(it.source()))
                .isPresent();
    }

    /** Whether a rule that may change the grade weighs the finding. */
    boolean weigh(SubjectYear subject, FindingYear finding) {
        return someRule(subject, finding, rule -> rule.effect() != Effect.NOTE);
    }

    /** Whether a rule weighs the finding or notes it. */
    boolean mention(SubjectYear subject, FindingYear finding) {
        return someRule(subject, finding, rule -> true);
    }

    private boolean someRule(SubjectYear subject, FindingYear finding, Predicate<RuleText> which) {
        FactValues<?> ofSubject = FactValues.of(subject);
        FactValues<?> ofFinding = FactValues.of(finding);
        return rules.stream()
                .filter(which)
                .filter(rule -> rule.subject().schema() == ofSubject.schema())
                .anyMatch(rule -> isMeantFor(rule.subject(), ofSubject) && fits(rule.element(), ofFinding));
    }

    private static boolean isMeantFor(RulePattern pattern, FactValues<?> subject) {
        return pattern.conditions().stream()
                .filter(it -> it.reads().stream()
                        .allMatch(name ->
                                pattern.schema().find(name).orElseThrow().classifying()))
                .allMatch(it -> mayHold(it, subject));
    }

    private static boolean fits(Optional<RulePattern> pattern, FactValues<?> finding) {
        return pattern.orElseThrow().conditions().stream()
                .filter(it -> NATURE.containsAll(it.reads()))
                .allMatch(it -> mayHold(it, finding));
    }

    /** Whether a comparison with codes or flags holds; one of a fact that is unknown may. */
    private static boolean mayHold(Condition condition, FactValues<?> facts) {
        String name = condition.left();
        if (!facts.isKnown(name)) {
            return true;
        }
        boolean named = facts.value(name)
                .map(value -> condition.operands().stream().anyMatch(it -> isCalled(value, it)))
                .orElse(false);
        return named != condition.excludes();
    }

    private static boolean isCalled(Object value, String operand) {
        return String.valueOf(value).equals(operand.substring(operand.lastIndexOf('.') + 1));
    }
}
