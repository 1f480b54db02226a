package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/**
 * A rule with one thing about it changed.
 *
 * @param what the change, as in {@code a < $b → a <= $b}
 * @param text the changed rule, under its own name
 */
record RuleMutation(String what, RuleText text) {

    private static final Map<String, String> FLIPPED = Map.ofEntries(
            Map.entry("shareBelow", "shareAtMost"),
            Map.entry("shareAtMost", "shareBelow"),
            Map.entry("shareAtLeast", "shareAbove"),
            Map.entry("shareAbove", "shareAtLeast"),
            Map.entry("in", "not in"),
            Map.entry("not in", "in"),
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("==", "!="),
            Map.entry("!=", "=="));

    /** All changes of one rule. */
    static List<RuleMutation> of(RuleText rule) {
        return Stream.concat(conditions(rule).stream(), grades(rule).stream()).toList();
    }

    private static List<RuleMutation> conditions(RuleText rule) {
        List<RuleMutation> mutations = new ArrayList<>();
        for (Condition condition : rule.subject().conditions()) {
            changed(condition)
                    .forEach(other -> mutations.add(new RuleMutation(
                            condition.text() + " → " + other.text(),
                            rule.with(replaced(rule.subject(), condition, other), rule.element()))));
        }
        rule.element()
                .ifPresent(pattern -> pattern.conditions()
                        .forEach(condition -> changed(condition)
                                .forEach(other -> mutations.add(new RuleMutation(
                                        condition.text() + " → " + other.text(),
                                        rule.with(
                                                rule.subject(), Optional.of(replaced(pattern, condition, other))))))));
        return mutations;
    }

    private static RulePattern replaced(RulePattern pattern, Condition condition, Condition other) {
        return new RulePattern(
                pattern.variable(),
                pattern.schema(),
                pattern.source(),
                pattern.conditions().stream()
                        .map(it -> it.equals(condition) ? other : it)
                        .toList());
    }

    private static Stream<Condition> changed(Condition condition) {
        String flipped = FLIPPED.get(condition.operator());
        return Stream.concat(Stream.of(with(condition, flipped, condition.operands())), shortened(condition));
    }

    /** The condition with one value less in its list. */
    private static Stream<Condition> shortened(Condition condition) {
        List<String> values = condition.operands();
        return condition.operator().endsWith("in") && values.size() > 1
                ? values.stream()
                        .map(dropped -> with(
                                condition,
                                condition.operator(),
                                values.stream()
                                        .filter(it -> !it.equals(dropped))
                                        .toList()))
                : Stream.empty();
    }

    private static Condition with(Condition condition, String operator, List<String> operands) {
        return new Condition(
                condition.left(), operator, operands, condition.reads(), condition.variables(), condition.line());
    }

    private static List<RuleMutation> grades(RuleText rule) {
        List<RuleMutation> mutations = new ArrayList<>();
        if (rule.effect() == Effect.CEILING) {
            Grade grade = rule.grades().get(0);
            List<Grade> all = List.of(Grade.values());
            Stream.of(all.indexOf(grade) - 1, all.indexOf(grade) + 1)
                    .filter(it -> it >= 0 && it < all.size())
                    .map(all::get)
                    .forEach(it -> mutations.add(new RuleMutation(grade + " → " + it, with(rule, List.of(it)))));
        } else if (rule.effect() == Effect.DISCRETION && rule.grades().size() > 1) {
            rule.grades()
                    .forEach(dropped -> mutations.add(new RuleMutation(
                            "without " + dropped,
                            with(
                                    rule,
                                    rule.grades().stream()
                                            .filter(it -> it != dropped)
                                            .toList()))));
        }
        return mutations;
    }

    private static RuleText with(RuleText rule, List<Grade> grades) {
        String verb = rule.consequence().substring(0, rule.consequence().indexOf(','));
        return copy(
                rule,
                rule.rulebook(),
                grades.stream().map(it -> ", Grade." + it).collect(Collectors.joining("", verb, ");")),
                grades);
    }

    /** The changed rule as one of another rulebook, so that it keeps its name. */
    RuleText in(String rulebook) {
        return copy(text, rulebook, text.consequence(), text.grades());
    }

    private static RuleText copy(RuleText rule, String rulebook, String consequence, List<Grade> grades) {
        return new RuleText(
                rule.name(),
                rulebook,
                rule.file(),
                rule.line(),
                rule.clause(),
                rule.message(),
                rule.heldMessage(),
                rule.softens(),
                rule.uses(),
                rule.subject(),
                rule.element(),
                rule.effect(),
                consequence,
                grades);
    }
}
