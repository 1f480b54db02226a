package vn.minhxet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.minhxet.facts.Schema;
import vn.minhxet.grading.ElementPrefixes;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.SubjectYear;

/**
 * The conditions of a rule on its subject, or those on its finding, indicator or assessment, where facts may be unknown
 * (các điều kiện khi thiếu số liệu). Each is asked of all views of the case: one that reads an unknown fact is open, and
 * so is one that is answered differently as what is still undecided goes well or badly. Immutable; safe for any thread.
 */
final class ThreeValuedConditions {

    private final Schema<?> schema;
    private final String prefix;
    private final int[] numbers;
    private final long[] reads;
    private final long besides;
    private final long all;

    /**
     * @param besides what else must be known, for the rule to be asked
     */
    ThreeValuedConditions(RuleText rule, RulePattern pattern, ConditionsApart apart, List<String> besides) {
        this.schema = pattern.schema();
        this.prefix = pattern.source() == null ? "" : ElementPrefixes.prefix(schema);
        this.numbers = apart.numbers(rule, pattern);
        this.reads = pattern.conditions().stream()
                .mapToLong(it -> schema.mask(it.reads()))
                .toArray();
        this.besides = schema.mask(besides);
        this.all = LongStream.of(reads).reduce(this.besides, (left, right) -> left | right);
    }

    /** Whether something that is read is unknown. */
    boolean readUnknown(Object fact, Known known) {
        return (all & known.unknown(schema, fact)) != 0;
    }

    boolean know(Object fact, List<String> names, Known known) {
        return (schema.mask(names) & known.unknown(schema, fact)) == 0;
    }

    /** Whether all hold. */
    Truth all(List<?> views, Known known) {
        Truth all = (besides & known.unknown(schema, views.get(0))) == 0 ? Truth.YES : Truth.OPEN;
        for (int one = 0; one < numbers.length; one++) {
            all = Truth.all(all, truth(one, views, known));
        }
        return all;
    }

    /** The names of the facts for want of which it is open whether all hold. */
    Set<String> missing(List<?> views, Known known) {
        long unknown = known.unknown(schema, views.get(0));
        long missing = besides & unknown;
        for (int one = 0; one < numbers.length; one++) {
            if (truth(one, views, known) == Truth.OPEN) {
                long lacking = (reads[one] & unknown) | open(reads[one], views);
                missing |= lacking == 0 ? reads[one] : lacking;
            }
        }
        Set<String> names = new TreeSet<>();
        schema.names(missing).forEach(it -> names.add(prefix + it));
        return names;
    }

    /** Of the parts of a total those of which something is missing. */
    private long open(long read, List<?> views) {
        if (!(views.get(0) instanceof SubjectYear one) || !schema.names(read).contains("generalPoints")) {
            return 0;
        }
        SubjectYear other = (SubjectYear) views.get(1);
        List<String> parts = new ArrayList<>();
        if (one.generalPoints() != other.generalPoints()) {
            parts.add("generalPoints");
        }
        if (one.resultPoints() != other.resultPoints()) {
            parts.add("resultPoints");
        }
        if (one.adjustment() != other.adjustment()) {
            parts.add("adjustment");
        }
        return schema.mask(parts);
    }

    private Truth truth(int one, List<?> views, Known known) {
        if ((reads[one] & known.unknown(schema, views.get(0))) != 0) {
            return Truth.OPEN;
        }
        long holding =
                views.stream().filter(it -> known.holds(numbers[one], it)).count();
        return holding == 0 ? Truth.NO : holding == views.size() ? Truth.YES : Truth.OPEN;
    }
}
