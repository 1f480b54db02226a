package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Role;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;

/**
 * Makes of a rule on a leader's tasks or targets the rule that applies it to those of the organization led (số liệu của tổ
 * chức do đảng viên lãnh đạo), which are the area led too: the worse of the two binds.
 *
 * <pre>
 * rule "366-member-good-needs-all-tasks-done"        rule "366-member-good-needs-all-tasks-done-of-organization-led"
 *     &#64;alsoOf("organization-led")          makes
 *     Member( tasksNotCompleted &gt; 0 )               Member( role == Role.LEADER, ledTasksNotCompleted &gt; 0, ledTasksDiffer == true )
 * </pre>
 *
 * <p>Its last condition keeps it silent where both rows state the same: then it would say everything twice. It looks at one
 * row as a whole, and never at the tasks of the one with the targets of the other: such a year nobody reported.
 */
final class OrganizationLedRule {

    private static final String VALUE = "organization-led";
    private static final String SUFFIX = "-of-organization-led";
    private static final String ROLE = "role";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final TokenReader cursor;
    private final Token named;

    /**
     * @param named the value of the annotation
     */
    OrganizationLedRule(TokenReader cursor, Token named) {
        this.cursor = cursor;
        this.named = named;
    }

    /**
     * The other rules; none where something was reported.
     *
     * @param drafts the rule, and behind it those of the exceptions that it names
     */
    List<RuleDraft> of(List<RuleDraft> drafts) {
        RuleText rule = drafts.get(0).text();
        if (!named.text().equals(VALUE)) {
            cursor.report(named, TextFlaw.ALSO_OF_OTHER, named.text(), VALUE);
            return List.of();
        }
        if (rule.subject().schema() != MemberYear.SCHEMA
                || rule.softens().isPresent()
                || !of(rule).readsOrganizationLed()) {
            cursor.report(named, TextFlaw.ALSO_OF_NOTHING);
            return List.of();
        }
        return drafts.stream()
                .map(it -> new RuleDraft(of(it.text()), it.lines()))
                .toList();
    }

    private RuleText of(RuleText rule) {
        return rule.named(
                        rule.name() + SUFFIX,
                        ofLed(rule.message()),
                        rule.heldMessage().map(OrganizationLedRule::ofLed),
                        rule.softens().map(it -> it + SUFFIX))
                .with(withRole(subject(rule.subject())), rule.element().map(OrganizationLedRule::ofLed));
    }

    /** The conditions on the organization led, and behind them that it states otherwise. */
    private RulePattern subject(RulePattern own) {
        List<Condition> conditions = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>();
        for (Condition condition : own.conditions()) {
            Condition led = condition.with(OrganizationLedRule::ofLed);
            read.addAll(led.reads());
            conditions.add(led);
        }
        OrganizationLed.flag(read).ifPresent(it -> conditions.add(Condition.flag(it, true, named.line())));
        return new RulePattern(own.variable(), own.schema(), own.source(), conditions);
    }

    /** Of others than leaders the columns of tasks are no area led. */
    private RulePattern withRole(RulePattern pattern) {
        if (pattern.reads(ROLE)) {
            return pattern;
        }
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.code(ROLE, Role.LEADER, named.line()));
        conditions.addAll(pattern.conditions());
        return new RulePattern(pattern.variable(), pattern.schema(), pattern.source(), conditions);
    }

    private static RulePattern ofLed(RulePattern element) {
        return new RulePattern(
                element.variable(),
                element.schema(),
                ofLed(Objects.requireNonNull(element.source())),
                element.conditions());
    }

    private static String ofLed(String property) {
        return OrganizationLed.property(property).orElse(property);
    }

    private static Bilingual ofLed(Bilingual sentence) {
        return new Bilingual(inSentence(sentence.vi()), inSentence(sentence.en()));
    }

    private static String inSentence(String sentence) {
        return PLACEHOLDER.matcher(sentence).replaceAll(it -> "{" + ofLed(it.group(1)) + "}");
    }
}
