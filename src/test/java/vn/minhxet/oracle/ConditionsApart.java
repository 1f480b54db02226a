package vn.minhxet.oracle;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/**
 * Rule files in which each condition of a rulebook stands as a rule of its own (điều kiện tách thành quy tắc riêng):
 *
 * <pre>
 * rule "17"
 * when
 *     Parameters( $percent : percent("excellent.exceededPercent") )
 *     Member( shareBelow(tasksExceeded, tasksAssigned, $percent) )
 * then
 * end
 * </pre>
 *
 * Conditions that read alike stand there once. Built while the rules are read, then left alone.
 */
final class ConditionsApart {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Rulebook rulebook;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, StringBuilder> files = new TreeMap<>();

    ConditionsApart(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The number that names the rule of each condition of a pattern. */
    int[] numbers(RuleText rule, RulePattern pattern) {
        return pattern.conditions().stream()
                .mapToInt(it -> number(rule, pattern, it))
                .toArray();
    }

    private int number(RuleText rule, RulePattern pattern, Condition condition) {
        String type = pattern.schema().ruleType().getSimpleName();
        String figures = VARIABLE.matcher(condition.text()).replaceAll(it -> figure(rule, it.group()));
        return numbers.computeIfAbsent(type + ": " + figures, key -> {
            file(rule).append(text(rule, type, condition));
            return numbers.size();
        });
    }

    private String text(RuleText rule, String type, Condition condition) {
        String figures = condition.variables().stream()
                .distinct()
                .map(it -> it + " : " + figure(rule, it))
                .collect(Collectors.joining(", "));
        return "\nrule \"" + numbers.size() + "\"\nwhen\n"
                + (figures.isEmpty() ? "" : "    Parameters( " + figures + " )\n")
                + "    " + type + "( " + condition.text() + " )\nthen\nend\n";
    }

    private String figure(RuleText rule, String variable) {
        Parameter parameter =
                rulebook.parameters().find(rule.bindings().get(variable)).orElseThrow();
        return parameter.unit().name().toLowerCase(Locale.ROOT) + "(\"" + parameter.name() + "\")";
    }

    /** The package and imports of the rule's own rulebook. */
    private StringBuilder file(RuleText rule) {
        String name = Rulebook.packageOf(rule.rulebook());
        return files.computeIfAbsent(
                name, key -> new StringBuilder(rulebook.drl().get(key).split("\nrule ")[0]));
    }

    /** The rule files, by path. */
    Map<String, String> files() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toString()));
    }
}
