package vn.minhxet.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Explainer;
import vn.minhxet.language.Language;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;

/**
 * A page of changes, organizations before members, in order of id (danh sách thay đổi). Only these
 * get their sentences. Immutable.
 *
 * @param total the number of changes over all pages
 * @param offset the number of changes before this page
 * @param limit the most that a page holds
 */
public record ChangesPage(int total, int offset, int limit, List<ChangeText> items) {

    public ChangesPage {
        items = List.copyOf(items);
    }

    /** The changes of a comparison from one of them on. */
    public static ChangesPage of(Comparison comparison, int offset, int limit, Language language) {
        Explainer before = new Explainer(comparison.before(), language);
        Explainer after = new Explainer(comparison.after(), language);
        List<ChangeText> items = comparison
                .changedPositions()
                .skip(offset)
                .limit(limit)
                .mapToObj(it -> ChangeText.of(
                        before.text(comparison.before().grading(it)),
                        after.text(comparison.after().grading(it)),
                        kind(comparison.before().population(), it),
                        comparison.cause(it)))
                .toList();
        return new ChangesPage(comparison.changed(), offset, limit, items);
    }

    private static @Nullable OrganizationKind kind(Population population, int position) {
        return population.isOrganization(position)
                ? population.organization(position).kind()
                : null;
    }
}
