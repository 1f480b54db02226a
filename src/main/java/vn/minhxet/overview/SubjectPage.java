package vn.minhxet.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.selection.Selection;

/**
 * One page of the subjects of a graded year (trang danh sách đối tượng). Immutable.
 *
 * @param total how many there are on all pages
 * @param next the id behind which the next page begins, null on the last
 */
public record SubjectPage(
        RulebookText rulebook,
        Period period,
        int total,
        List<SubjectEntry> items,
        @Nullable String next) {

    /**
     * The page behind a subject, in the order of the selection.
     *
     * @param after the id of the last subject of the page before; empty for the first page
     * @throws PageException where that subject is not among those selected
     */
    public static SubjectPage of(YearGrading year, Selection selection, Optional<String> after, int most) {
        int[] positions = selection.positions(year);
        Page page = Page.behind(
                positions.length, it -> year.population().row(positions[it]).id(), after, most);
        return new SubjectPage(
                RulebookText.of(year.rulebook()),
                year.period(),
                positions.length,
                IntStream.range(page.from(), page.to())
                        .mapToObj(it -> SubjectEntry.of(year, positions[it]))
                        .toList(),
                page.next());
    }
}
