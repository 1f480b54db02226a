package vn.minhxet.overview;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;

/**
 * A graded year, or what stands below one organization of it, in numbers (bảng tổng hợp). Immutable.
 *
 * @param quotas of each group, those most over their limit first; else in the order of the population
 * @param unlisted how many more groups there are
 */
public record YearSummary(
        RulebookText rulebook, Period period, SubjectCounts counts, List<QuotaEntry> quotas, int unlisted) {

    /** A page lists no more; a province has as many base organizations. */
    private static final int MOST_QUOTAS = 1_000;

    /**
     * The numbers of a year.
     *
     * @param within the position of an organization; empty for the whole
     */
    public static YearSummary of(YearGrading year, OptionalInt within) {
        Population population = year.population();
        boolean[] inside = within.isPresent() ? population.within(within.getAsInt()) : null;
        SubjectCounts.Builder counts = new SubjectCounts.Builder();
        IntStream.range(0, population.size())
                .filter(at -> inside == null || inside[at])
                .forEach(at -> counts.add(year, at));
        List<QuotaEntry> quotas = year.quotaGroups().stream()
                .filter(it ->
                        inside == null || inside[population.position(it.above().id())])
                .map(QuotaEntry::of)
                .sorted(Comparator.comparing(QuotaEntry::over).reversed())
                .toList();
        return new YearSummary(
                RulebookText.of(year.rulebook()),
                year.period(),
                counts.build(),
                quotas.subList(0, Math.min(MOST_QUOTAS, quotas.size())),
                Math.max(0, quotas.size() - MOST_QUOTAS));
    }
}
