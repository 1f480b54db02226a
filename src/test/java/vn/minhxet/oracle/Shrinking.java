package vn.minhxet.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;

/**
 * Looks for a small year that still shows a difference, by leaving out rows: first large parts of a table, then smaller
 * ones, until no single row can go (thu gọn dữ liệu còn gây sai khác).
 */
final class Shrinking {

    private final Predicate<YearFacts> differs;

    Shrinking(Predicate<YearFacts> differs) {
        this.differs = differs;
    }

    /** The smallest year found, starting from one that differs. */
    YearFacts smallest(YearFacts facts) {
        YearFacts before;
        YearFacts now = facts;
        do {
            before = now;
            now = table(now, it -> ids(it.members(), MemberRow::id), (year, gone) -> new LeftOut(year, gone).rest());
            now = table(
                    now,
                    it -> ids(it.organizations(), OrganizationRow::id),
                    (year, gone) -> new LeftOut(year, gone).rest());
            now = table(now, it -> ids(it.findings(), FindingRow::id), Shrinking::withoutFindings);
            now = table(now, YearFacts::assessments, Shrinking::withoutAssessments);
            now = table(now, YearFacts::indicators, Shrinking::withoutIndicators);
        } while (!now.equals(before));
        return now;
    }

    private interface Leaving<T> {
        YearFacts out(YearFacts facts, Set<T> rows);
    }

    private <T> YearFacts table(YearFacts start, Function<YearFacts, List<T>> rows, Leaving<T> leaving) {
        YearFacts facts = start;
        for (int size = rows.apply(start).size(); size > 0; size /= 2) {
            for (int from = 0; from < rows.apply(facts).size(); ) {
                List<T> all = rows.apply(facts);
                YearFacts fewer =
                        leaving.out(facts, new HashSet<>(all.subList(from, Math.min(all.size(), from + size))));
                if (!fewer.equals(facts) && differs.test(fewer)) {
                    facts = fewer;
                } else {
                    from += size;
                }
            }
        }
        return facts;
    }

    private static <T> List<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }

    private static YearFacts withoutFindings(YearFacts it, Set<String> gone) {
        return new YearFacts(
                it.period(),
                it.organizations(),
                it.members(),
                it.assessments(),
                it.indicators(),
                without(it.findings(), row -> gone.contains(row.id())));
    }

    private static YearFacts withoutAssessments(YearFacts it, Set<AssessmentRow> gone) {
        return new YearFacts(
                it.period(),
                it.organizations(),
                it.members(),
                without(it.assessments(), gone::contains),
                it.indicators(),
                it.findings());
    }

    private static YearFacts withoutIndicators(YearFacts it, Set<IndicatorRow> gone) {
        return new YearFacts(
                it.period(),
                it.organizations(),
                it.members(),
                it.assessments(),
                without(it.indicators(), gone::contains),
                it.findings());
    }

    private static <T> List<T> without(List<T> rows, Predicate<T> gone) {
        return rows.stream().filter(Predicate.not(gone)).toList();
    }
}
