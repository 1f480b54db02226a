package vn.minhxet.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;

/**
 * An exception (trường hợp giảm nhẹ) that a rulebook states once: where it holds, a knock-out leaves the matter to the
 * competent level. Rules name it; each then stands for itself and for one more rule, with its own name, clause and
 * sentence. Immutable.
 *
 * @param id the name by which rules call it
 * @param suffix the ending of the name of the rule, without the hyphen
 * @param clause the clause it rests on; empty where it is the clause of the rule
 * @param flag the flag parameter that must be on, where the exception is an interpretation that can be switched off
 * @param holds the flags of the finding or of the subject, and what each must be for the exception to hold, in order
 * @param tail the ending of the sentence of the rule
 * @param opens the grades left open
 * @param line the line in the description, from 1
 */
public record RuleException(
        String id,
        String suffix,
        Optional<String> clause,
        Optional<String> flag,
        Map<String, Boolean> holds,
        Bilingual tail,
        List<Grade> opens,
        int line) {

    public RuleException {
        holds = Collections.unmodifiableMap(new LinkedHashMap<>(holds));
        opens = List.copyOf(opens);
    }

    /** The flags that must be on for the exception to hold: where one is, the rule itself is silent. */
    public List<String> grounds() {
        return holds.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
