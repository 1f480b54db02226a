package vn.minhxet.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Quoted;

/**
 * The supposition that every target of one kind was reached (coi như mọi chỉ tiêu loại này đều đạt): the result of each
 * row is raised to its target where it is below it or unknown. Rows without a known target, and subjects to whom no
 * such target was given, stay as they are. Immutable.
 *
 * @param indicator the code of the target
 * @param subjects the ids of those whose rows are raised
 */
public record TargetsReached(String indicator, Set<String> subjects) {

    public TargetsReached {
        subjects = Set.copyOf(subjects);
    }

    /**
     * Whose rows are raised among some facts.
     *
     * @throws SuppositionException where the facts have no such target
     */
    public static TargetsReached in(YearFacts facts, String indicator) {
        Set<String> raised = new HashSet<>();
        boolean known = false;
        for (IndicatorRow row : facts.indicators()) {
            boolean such = row.indicator().equals(indicator);
            known |= such;
            if (such && isMissed(row)) {
                raised.add(row.subject());
            }
        }
        if (!known) {
            throw unknown(facts, indicator);
        }
        return new TargetsReached(indicator, raised);
    }

    private static SuppositionException unknown(YearFacts facts, String indicator) {
        List<String> known = facts.indicators().stream()
                .map(IndicatorRow::indicator)
                .distinct()
                .sorted()
                .toList();
        return new SuppositionException(
                SuppositionFlaw.UNKNOWN_INDICATOR, Quoted.of(indicator), ParameterValueParser.meant(indicator, known));
    }

    /** The facts with those rows raised. */
    YearFacts in(YearFacts facts) {
        return new YearFacts(
                facts.period(),
                facts.organizations(),
                facts.members(),
                facts.assessments(),
                facts.indicators().stream().map(this::raised).toList(),
                facts.findings(),
                facts.warnings());
    }

    private IndicatorRow raised(IndicatorRow row) {
        return row.indicator().equals(indicator) && isMissed(row)
                ? new IndicatorRow(row.subject(), row.indicator(), row.target(), row.target())
                : row;
    }

    private static boolean isMissed(IndicatorRow row) {
        return row.target() != Unknown.FIGURE && (row.actual() == Unknown.FIGURE || row.actual() < row.target());
    }
}
