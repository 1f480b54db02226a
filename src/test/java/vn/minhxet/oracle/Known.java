package vn.minhxet.oracle;

import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import vn.minhxet.facts.Schema;
import vn.minhxet.rulebook.RulebookParameters;

/**
 * What is known of the subjects and elements of a batch (điều đã biết): which of their facts were entered, and which
 * conditions hold of them.
 */
final class Known {

    private final IdentityHashMap<Object, Long> unknown = new IdentityHashMap<>();
    private final IdentityHashMap<Object, BitSet> held = new IdentityHashMap<>();

    /** The mask of the facts of one case that nobody entered. */
    long unknown(Schema<?> schema, Object fact) {
        Long mask = unknown.get(fact);
        if (mask == null) {
            mask = mask(schema, fact);
            unknown.put(fact, mask);
        }
        return mask;
    }

    @SuppressWarnings("unchecked")
    private static <T> long mask(Schema<T> schema, Object fact) {
        return schema.unknown((T) fact);
    }

    /** Asks every condition of some subjects and elements, in one session over {@link ConditionsApart}. */
    void ask(Sessions apart, RulebookParameters parameters, Collection<?> facts) {
        facts.forEach(it -> held.put(it, new BitSet()));
        apart.run(parameters, facts, Map.of(), match -> {
            int condition = Integer.parseInt(match.getRule().getName());
            match.getObjects().stream()
                    .filter(it -> !(it instanceof RulebookParameters))
                    .forEach(it -> held.get(it).set(condition));
        });
    }

    /** Whether a condition holds, as if everything were known. */
    boolean holds(int condition, Object fact) {
        return held.get(fact).get(condition);
    }
}
