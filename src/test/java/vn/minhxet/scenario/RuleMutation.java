package vn.minhxet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Grade;

/**
 * A rule with one thing about it changed.
 *
 * @param what the change, as in {@code a < $b → a <= $b}
 * @param text the changed rule, under its own name
 */
record RuleMutation(String what, RuleText text) {

    private static final Pattern OPERATOR =
            Pattern.compile("\\b(?:shareBelow|shareAtMost|shareAtLeast|shareAbove|not\\s+in|in)\\b|<=|>=|==|!=|<|>");
    private static final Pattern LIST = Pattern.compile("(\\bin\\s*)\\((.*)\\)$", Pattern.DOTALL);
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
        List<Condition> conditions = Stream.concat(Stream.of(rule.subject()), rule.element().stream())
                .map(RulePattern::conditions)
                .flatMap(List::stream)
                .toList();
        List<RuleMutation> mutations = new ArrayList<>();
        int at = rule.source().indexOf("when");
        for (Condition condition : conditions) {
            String text = condition.text();
            int from = rule.source().indexOf(text, at);
            at = from + text.length();
            String before = rule.source().substring(0, from);
            String after = rule.source().substring(at);
            changed(text)
                    .forEach(other -> mutations.add(
                            new RuleMutation(text + " → " + other, with(rule, before + other + after, rule.grades()))));
        }
        return mutations;
    }

    private static Stream<String> changed(String condition) {
        return Stream.concat(Stream.of(flipped(condition)), shortened(condition));
    }

    /** The condition with one value less in its list. */
    private static Stream<String> shortened(String condition) {
        Matcher list = LIST.matcher(condition);
        if (!list.find()) {
            return Stream.empty();
        }
        List<String> values = List.of(list.group(2).trim().split("\\s*,\\s*"));
        return values.stream()
                .filter(it -> values.size() > 1)
                .map(dropped -> values.stream()
                        .filter(it -> !it.equals(dropped))
                        .collect(Collectors.joining(", ", list.group(1) + "( ", " )")))
                .map(shorter -> condition.substring(0, list.start()) + shorter);
    }

    /** The condition with its one operator turned; what is true is compared with {@code !=} then. */
    private static String flipped(String condition) {
        Matcher matcher = OPERATOR.matcher(condition);
        if (!matcher.find()) {
            throw new IllegalStateException("no operator in " + condition);
        }
        String other = FLIPPED.get(matcher.group().replaceAll("\\s+", " "));
        return condition.substring(0, matcher.start()) + other + condition.substring(matcher.end());
    }

    private static List<RuleMutation> grades(RuleText rule) {
        List<RuleMutation> mutations = new ArrayList<>();
        if (rule.effect() == Effect.CEILING) {
            Grade grade = rule.grades().get(0);
            List<Grade> all = List.of(Grade.values());
            Stream.of(all.indexOf(grade) - 1, all.indexOf(grade) + 1)
                    .filter(it -> it >= 0 && it < all.size())
                    .map(all::get)
                    .forEach(it -> mutations.add(
                            new RuleMutation(grade + " → " + it, with(rule, rule.source(), List.of(it)))));
        } else if (rule.effect() == Effect.DISCRETION && rule.grades().size() > 1) {
            rule.grades()
                    .forEach(dropped -> mutations.add(new RuleMutation(
                            "without " + dropped,
                            with(
                                    rule,
                                    rule.source(),
                                    rule.grades().stream()
                                            .filter(it -> it != dropped)
                                            .toList()))));
        }
        return mutations;
    }

    /** The grades that a rule sets are taken from its text, so only the text is changed there. */
    private static RuleText with(RuleText rule, String source, List<Grade> grades) {
        return inFile(rule, rule.file(), source, grades);
    }

    /** The changed rule as one of another file. */
    RuleText inFile(String file) {
        return inFile(text, file, text.source(), text.grades());
    }

    private static RuleText inFile(RuleText rule, String file, String source, List<Grade> grades) {
        return new RuleText(
                rule.name(),
                rule.rulebook(),
                file,
                rule.line(),
                source,
                rule.clause(),
                rule.message(),
                rule.heldMessage(),
                rule.softens(),
                rule.bindings(),
                rule.flags(),
                rule.subject(),
                rule.element(),
                rule.effect(),
                grades);
    }
}
