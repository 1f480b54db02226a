package vn.minhxet.scoresheet;

import java.util.List;
import vn.minhxet.rule.FindingKind;

/** What a deduction counts (căn cứ trừ điểm), all of it facts of the subject itself. */
public sealed interface CountSource {

    /** Findings of these kinds that count in the period. */
    record Findings(List<FindingKind> kinds) implements CountSource {
        public Findings {
            kinds = List.copyOf(kinds);
        }
    }

    /** A number of the subject's own row, less another: shortcomings less those remedied. */
    record Numbers(String property, String less) implements CountSource {}

    /** By how much an indicator falls short of its target; nothing where no target is assigned. */
    record Shortfall(String indicator) implements CountSource {}

    /** The result of an indicator; nothing where there is no such row. */
    record Actual(String indicator) implements CountSource {}
}
