package vn.minhxet.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.grading.Grading;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.RulebookParameters;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FactValues;

/**
 * The facts and parameters behind a reason, by name: what the rule reads, and what that rests on. Unknown facts are
 * null. Immutable; safe for any thread.
 */
final class FactsRead {

    /** As many as are read one by one; how many there are stands beside them. */
    private static final int MOST_LOOKED = 20;

    /** Which finding, indicator or assessment it is, and where a finding comes from. */
    private static final List<String> IDENTIFYING =
            List.of("id", "form", "document", "authority", "concludedOn", "indicator", "criterion");

    private final RulebookParameters parameters;

    FactsRead(RulebookParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The facts that a rule reads.
     *
     * @param element the element that it fired for; null for all that it looks at
     */
    Map<String, Object> by(RuleText rule, Grading grading, @Nullable Object element) {
        Map<String, Object> read = new LinkedHashMap<>();
        OpenFacts facts = OpenFacts.of(grading.bestAndWorst());
        names(rule.subject(), facts.best()).forEach(name -> read.put(name, facts.plain(name)));
        rule.element().ifPresent(pattern -> addElement(read, pattern, grading, element));
        rule.bindings().values().stream().sorted().forEach(name -> read.put(name, parameter(name)));
        rule.flags().forEach(name -> read.put(name, parameter(name)));
        return read;
    }

    private void addElement(Map<String, Object> read, RulePattern pattern, Grading grading, @Nullable Object element) {
        String prefix = ElementPrefixes.prefix(pattern.schema());
        ElementSource source = ElementSource.find(
                        pattern.source(), grading.subject().getClass())
                .orElseThrow();
        if (element != null) {
            FactValues<?> facts = FactValues.of(element);
            addProperties(read, prefix, names(pattern, source, facts), facts);
            addProperties(read, prefix, identifying(facts), facts);
            return;
        }
        List<?> looked = source.elements().apply(grading.subject());
        read.put(source.entered(), looked.size());
        looked.stream()
                .limit(MOST_LOOKED)
                .forEach(it -> addLooked(read, prefix, names(pattern, source, FactValues.of(it)), FactValues.of(it)));
    }

    private static List<String> identifying(FactValues<?> facts) {
        return IDENTIFYING.stream()
                .filter(name -> facts.schema().find(name).isPresent())
                .toList();
    }

    private static void addLooked(Map<String, Object> read, String prefix, List<String> names, FactValues<?> facts) {
        for (String name : names) {
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) read.computeIfAbsent(prefix + name, key -> new ArrayList<>());
            values.add(value(facts, name));
        }
    }

    private static void addProperties(
            Map<String, Object> read, String prefix, List<String> names, FactValues<?> facts) {
        names.forEach(name -> read.put(prefix + name, value(facts, name)));
    }

    /** The facts read of an element, with those that decide whether the rule looks at it. */
    private static List<String> names(RulePattern pattern, ElementSource source, FactValues<?> facts) {
        return Stream.concat(names(pattern, facts).stream(), source.implied().stream())
                .distinct()
                .toList();
    }

    private static List<String> names(RulePattern pattern, FactValues<?> facts) {
        return pattern.conditions().stream()
                .map(Condition::reads)
                .flatMap(List::stream)
                .flatMap(name -> facts.withRoots(name).stream())
                .distinct()
                .toList();
    }

    private static @Nullable Object value(FactValues<?> facts, String name) {
        return facts.value(name)
                .map(value -> OpenFacts.plain(facts.unit(name), value))
                .orElse(null);
    }

    private Object parameter(String name) {
        Parameter parameter = parameters.find(name).orElseThrow();
        return parameter.value();
    }

    static Map<String, Object> ofQuota(QuotaStanding standing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("group", standing.group());
        facts.put("base", standing.terms().base());
        facts.put("baseCount", standing.baseCount());
        facts.put("ratioPercent", Hundredths.decimal(standing.terms().ratioPercent()));
        facts.put("rounding", standing.terms().rounding());
        if (standing.terms().atLeast() > 0) {
            facts.put("atLeast", standing.terms().atLeast());
        }
        facts.put("limit", standing.limit());
        facts.put("candidates", standing.candidates());
        facts.put("rank", standing.rank());
        return facts;
    }
}
