package vn.minhxet.whatif;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.rulebook.Rulebook;

/**
 * In which rules two rulebooks differ (quy tắc khác nhau), by name, in order. Immutable.
 *
 * @param changed those of both that say something else
 */
public record RuleDifferences(List<String> onlyBefore, List<String> onlyAfter, List<String> changed) {

    private static final RuleDifferences NONE = new RuleDifferences(List.of(), List.of(), List.of());

    public RuleDifferences {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        changed = List.copyOf(changed);
    }

    /** Those of two rulebooks. */
    public static RuleDifferences of(Rulebook before, Rulebook after) {
        if (before.rules().equals(after.rules())) {
            return NONE; // only parameters were moved: nothing is looked through
        }
        Map<String, String> old = sources(before);
        Map<String, String> fresh = sources(after);
        return new RuleDifferences(
                old.keySet().stream().filter(it -> !fresh.containsKey(it)).toList(),
                fresh.keySet().stream().filter(it -> !old.containsKey(it)).toList(),
                old.entrySet().stream()
                        .filter(it ->
                                fresh.containsKey(it.getKey()) && !it.getValue().equals(fresh.get(it.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, String> sources(Rulebook rulebook) {
        Map<String, String> sources = new TreeMap<>();
        for (RuleText rule : rulebook.rules()) {
            sources.put(rule.name(), rule.source());
        }
        return sources;
    }
}
