package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/**
 * Makes of a knock-out and the exceptions that it names the complete rules: the knock-out, silent where an exception
 * holds, and for each exception a rule that leaves the matter to people.
 *
 * <pre>
 * rule "366-member-leader-degradation"             rule "366-member-leader-degradation"
 *     &#64;exceptions("softened-leader")      becomes      … softened == false …  knockOut
 *     … knockOut                                   rule "366-member-leader-degradation-softened"
 *                                                      … softened == true …   leaveOpen
 * </pre>
 */
final class RuleExpansion {

    private final RuleContext context;
    private final TokenReader cursor;
    private final Token named;

    /**
     * @param named the value of the annotation
     */
    RuleExpansion(RuleContext context, TokenReader cursor, Token named) {
        this.context = context;
        this.cursor = cursor;
        this.named = named;
    }

    List<RuleDraft> expand(RuleDraft draft) {
        if (context.exceptions().isEmpty()) {
            return List.of(draft);
        }
        RuleText rule = draft.text();
        if (rule.effect() != Effect.KNOCK_OUT) {
            cursor.report(named, TextFlaw.EXCEPTION_OF_OTHER);
            return List.of(draft);
        }
        List<RuleException> exceptions = exceptions(rule);
        Set<String> grounds = new LinkedHashSet<>();
        exceptions.forEach(it -> grounds.addAll(it.grounds()));
        Patterns own = new Patterns(rule);
        grounds.forEach(it -> own.add(it, false));
        List<RuleDraft> all = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>(draft.lines());
        lines.put("softens", named.line());
        all.add(new RuleDraft(rule.with(own.subject, own.element), draft.lines()));
        exceptions.forEach(it -> all.add(new RuleDraft(under(rule, it), lines)));
        return all;
    }

    private List<RuleException> exceptions(RuleText rule) {
        Map<String, RuleException> known = context.exceptions().orElseThrow();
        List<RuleException> found = new ArrayList<>();
        for (String id : named.text().split(",", -1)) {
            RuleException exception = known.get(id.strip());
            if (exception == null) {
                cursor.report(
                        named,
                        TextFlaw.EXCEPTION_UNKNOWN,
                        id.strip(),
                        Nearest.behind(id.strip(), new TreeSet<>(known.keySet())));
            } else if (found.stream().anyMatch(it -> it.suffix().equals(exception.suffix()))) {
                cursor.report(named, TextFlaw.EXCEPTION_TWICE, exception.suffix());
            } else if (areFlagsOf(rule, exception)) {
                found.add(exception);
            }
        }
        return found;
    }

    private boolean areFlagsOf(RuleText rule, RuleException exception) {
        for (String flag : exception.holds().keySet()) {
            if (!isFlag(rule.subject(), flag)
                    && rule.element().filter(it -> isFlag(it, flag)).isEmpty()) {
                cursor.report(named, TextFlaw.EXCEPTION_FLAG, exception.id(), flag);
                return false;
            }
        }
        return true;
    }

    private static boolean isFlag(RulePattern pattern, String property) {
        return pattern.schema().find(property).isPresent()
                && Vocabulary.readableType(pattern.schema(), property)
                        .filter(it -> it == boolean.class)
                        .isPresent();
    }

    private RuleText under(RuleText rule, RuleException exception) {
        Patterns patterns = new Patterns(rule);
        exception.holds().forEach(patterns::add);
        RuleText made = rule.under(exception, patterns.subject, patterns.element);
        exception
                .flag()
                .filter(it ->
                        context.parameters().filter(known -> known.isFlag(it)).isEmpty())
                .ifPresent(it -> cursor.report(named, TextFlaw.EXCEPTION_PARAMETER, exception.id(), it));
        new MessageCheck(cursor, context, made).check("exceptions", made.message(), named.line());
        return made;
    }

    /**
     * The patterns of a rule, with conditions on flags added: to the finding where it has the flag, else to the
     * subject.
     */
    private final class Patterns {

        private RulePattern subject;
        private Optional<RulePattern> element;

        Patterns(RuleText rule) {
            this.subject = rule.subject();
            this.element = rule.element();
        }

        void add(String flag, boolean value) {
            Condition condition = Condition.flag(flag, value, named.line());
            if (element.filter(it -> isFlag(it, flag)).isPresent()) {
                element = element.map(it -> it.with(condition));
            } else {
                subject = subject.with(condition);
            }
        }
    }
}
