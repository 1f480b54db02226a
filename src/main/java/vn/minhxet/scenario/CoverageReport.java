package vn.minhxet.scenario;

import java.util.List;
import vn.minhxet.language.Bilingual;

/**
 * How much of a rulebook its scenarios cover (báo cáo độ bao phủ). Immutable.
 *
 * @param rules the number of rules in the rulebook's own folder
 * @param rulesCovered of them fired, stayed silent and with all conditions shown both ways
 * @param conditions the number of their conditions, flags among them
 * @param conditionsCovered of them seen true, and seen to silence the rule on their own
 */
public record CoverageReport(
        int rules, int rulesCovered, int conditions, int conditionsCovered, List<Uncovered> uncovered) {

    public CoverageReport {
        uncovered = List.copyOf(uncovered);
    }

    /** Whether everything is covered. */
    public boolean complete() {
        return uncovered.isEmpty();
    }

    /**
     * Something that no scenario shows. Immutable.
     *
     * @param file of the rule, as {@code rulebook/file}
     * @param line from 1
     */
    public record Uncovered(String rule, String file, int line, Bilingual what) {}
}
