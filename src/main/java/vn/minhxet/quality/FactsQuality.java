package vn.minhxet.quality;

import java.util.List;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Result;
import vn.minhxet.warning.Warnings;

/**
 * How good the facts of a year are for a rulebook (chất lượng dữ liệu): what is missing and how many it leaves undecided,
 * which codes nobody reads, what is odd. No grade is told. Immutable.
 *
 * @param organizations how many there are
 * @param members how many there are
 * @param undecided how many of both need a decision, for whatever reason, before the quota
 * @param gaps what is missing, that which leaves most undecided first
 */
public record FactsQuality(
        Rulebook rulebook,
        Period period,
        int organizations,
        int members,
        long undecided,
        List<Gap> gaps,
        Warnings warnings) {

    public FactsQuality {
        gaps = List.copyOf(gaps);
    }

    /** What there is to say of the facts of a year, under the rulebook that graded it. */
    public static FactsQuality of(YearGrading year) {
        int organizations = year.population().organizations();
        int size = year.population().size();
        long undecided = 0;
        for (int at = 0; at < size; at++) {
            undecided += year.beforeQuota(at) == Result.NEEDS_DECISION ? 1 : 0;
        }
        return new FactsQuality(
                year.rulebook(),
                year.period(),
                organizations,
                size - organizations,
                undecided,
                new GapCount(year).gaps(),
                YearWarnings.of(year));
    }

    /** Whether nobody is undecided for want of a fact, and nothing is unread or odd. */
    public boolean isClean() {
        return gaps.stream().allMatch(it -> it.undecided() == 0) && warnings.isEmpty();
    }
}
