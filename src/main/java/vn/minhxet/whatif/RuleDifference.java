package vn.minhxet.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.MemberYear;

/** The differences of two rulebooks, their parameters included (khác biệt giữa hai bộ quy tắc). Immutable. */
final class RuleDifference {

    private static final String QUOTA = "quota.";

    private final Rulebook before;
    private final Rulebook after;
    private final Map<String, RuleText> differing = new HashMap<>();

    RuleDifference(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        Map<String, RuleText> others = new HashMap<>();
        after.rules().forEach(it -> others.put(it.name(), it));
        before.rules().forEach(it -> compare(it, others.remove(it.name())));
        differing.putAll(others);
    }

    private void compare(RuleText rule, RuleText other) {
        boolean same = other != null && rule.source().equals(other.source()) && parametersAgree(rule);
        if (!same) {
            differing.put(rule.name(), rule);
        }
    }

    private boolean parametersAgree(RuleText rule) {
        return Stream.concat(rule.bindings().values().stream(), rule.flags().stream())
                .allMatch(this::agree);
    }

    private boolean agree(String parameter) {
        return value(before, parameter).equals(value(after, parameter));
    }

    /** Numbers as rules compare them, so that 20 and 20.0 are the same. */
    private static Optional<Object> value(Rulebook rulebook, String parameter) {
        return rulebook.parameters()
                .find(parameter)
                .map(it -> it.unit().isNumber() ? (Object) it.number() : it.value());
    }

    /** Whether that rule differs in its text or in a parameter that it names, or stands in one of the two alone. */
    boolean touches(String rule) {
        return differing.containsKey(rule);
    }

    /** Whether any rule that looks at organizations differs. */
    boolean touchesOrganizations() {
        return differing.values().stream().anyMatch(it -> it.subject().schema() != MemberYear.SCHEMA);
    }

    /** Whether any rule that gives or takes points differs. */
    boolean touchesPoints() {
        return differing.values().stream().anyMatch(it -> it.effect() == Effect.POINTS);
    }

    /** Whether the quota differs: in its share, its base, its groups, or in counting points. */
    boolean touchesQuota() {
        Set<String> terms = new HashSet<>();
        Stream.of(before, after)
                .flatMap(it -> it.parameters().all().stream())
                .map(Parameter::name)
                .filter(it -> it.startsWith(QUOTA))
                .forEach(terms::add);
        return before.points() != after.points() || !terms.stream().allMatch(this::agree);
    }
}
