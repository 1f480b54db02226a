package vn.minhxet.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Quoted;
import vn.minhxet.subject.Unknown;
import vn.minhxet.subject.YearFacts;

/**
 * The supposition that every target of one kind was reached (coi như mọi chỉ tiêu loại này đều đạt): the result of each
 * row is raised to its target where it is below it or unknown. Rows without a known target, and subjects to whom no such
 * target was given, stay as they are. Immutable.
 *
 * @param indicator the code of the target
 * @param subjects the ids of those whose rows are raised
 */
public record Reached(String indicator, Set<String> subjects) {

    public Reached {
        subjects = Set.copyOf(subjects);
    }

    /**
     * Whose rows are raised among some facts.
     *
     * @throws SuppositionException where the facts have no such target
     */
    public static Reached in(YearFacts facts, String indicator) {
        Set<String> raised = new HashSet<>();
        boolean known = false;
        for (Indicator row : facts.indicators()) {
            boolean such = row.indicator().equals(indicator);
            known |= such;
            if (such && isMissed(row)) {
                raised.add(row.subject());
            }
        }
        if (!known) {
            throw unknown(facts, indicator);
        }
        return new Reached(indicator, raised);
    }

    private static SuppositionException unknown(YearFacts facts, String indicator) {
        List<String> known = facts.indicators().stream()
                .map(Indicator::indicator)
                .distinct()
                .sorted()
                .toList();
        return SuppositionFlaw.UNKNOWN_INDICATOR.with(Quoted.of(indicator), WrittenValue.meant(indicator, known));
    }

    /** The facts with those rows raised. */
    YearFacts in(YearFacts facts) {
        return new YearFacts(
                facts.period(),
                facts.organizations(),
                facts.members(),
                facts.assessments(),
                facts.indicators().stream().map(this::raised).toList(),
                facts.findings());
    }

    private Indicator raised(Indicator row) {
        return row.indicator().equals(indicator) && isMissed(row)
                ? new Indicator(row.subject(), row.indicator(), row.target(), row.target())
                : row;
    }

    private static boolean isMissed(Indicator row) {
        return row.target() != Unknown.FIGURE && (row.actual() == Unknown.FIGURE || row.actual() < row.target());
    }
}
