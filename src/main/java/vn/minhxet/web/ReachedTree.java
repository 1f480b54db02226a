package vn.minhxet.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.overview.OrganizationEntry;
import vn.minhxet.overview.OrganizationPage;
import vn.minhxet.population.Population;

/** The part of the tree that somebody reaches (phần cây tổ chức được xem). Pure functions. */
final class ReachedTree {

    private ReachedTree() {}

    /** A place that is reached; the way to it begins where the reach begins. */
    static OrganizationPage at(OrganizationPage place, Predicate<String> reached) {
        return new OrganizationPage(
                place.rulebook(),
                place.period(),
                place.way().stream().filter(it -> reached.test(it.subject())).toList(),
                place.organization(),
                place.total(),
                place.items(),
                place.next());
    }

    /** In place of the roots: the organizations at which the reach begins, each with its counts. */
    static OrganizationPage top(YearGrading year, OrganizationPage roots, Predicate<String> reached) {
        Population population = year.population();
        List<OrganizationEntry> items = IntStream.range(0, population.organizations())
                .filter(it -> reached.test(population.organization(it).id()))
                .filter(it -> population.above(it) < 0
                        || !reached.test(
                                population.organization(population.above(it)).id()))
                .mapToObj(it -> OrganizationPage.of(year, OptionalInt.of(it), Optional.empty(), 1)
                        .organization())
                .toList();
        return new OrganizationPage(roots.rulebook(), roots.period(), List.of(), null, items.size(), items, null);
    }
}
