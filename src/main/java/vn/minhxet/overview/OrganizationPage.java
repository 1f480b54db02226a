package vn.minhxet.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.facts.Period;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;

/**
 * One place in the tree of organizations (cây tổ chức): an organization, the way to it, and a page of those directly below
 * it. Immutable.
 *
 * @param way from the root down to the organization above this one
 * @param organization null above the roots
 * @param total how many stand directly below
 * @param items in order of id
 * @param next the id behind which the next page begins, null on the last
 */
public record OrganizationPage(
        RulebookText rulebook,
        Period period,
        List<SubjectEntry> way,
        @Nullable OrganizationEntry organization,
        int total,
        List<OrganizationEntry> items,
        @Nullable String next) {

    /**
     * A place in the tree.
     *
     * @param of the position of an organization; empty for the roots
     * @param after the id of the last organization of the page before; empty for the first page
     * @throws PageException where that organization does not stand there
     */
    public static OrganizationPage of(YearGrading year, OptionalInt of, Optional<String> after, int most) {
        Population population = year.population();
        int[] below = IntStream.range(0, population.organizations())
                .filter(at -> population.above(at) == of.orElse(-1))
                .toArray();
        Page page = Page.behind(
                below.length, it -> population.organization(below[it]).id(), after, most);
        int[] shown = Arrays.copyOfRange(below, page.from(), page.to());
        int[] children = new int[population.organizations()];
        IntStream.range(0, children.length)
                .filter(at -> population.above(at) >= 0)
                .forEach(at -> children[population.above(at)]++);
        SubjectCounts.Builder[] counts = counts(year, shown, of);
        List<OrganizationEntry> items = IntStream.range(0, shown.length)
                .mapToObj(it -> OrganizationEntry.of(year, shown[it], children[shown[it]], counts[it]))
                .toList();
        return new OrganizationPage(
                RulebookText.of(year.rulebook()),
                year.period(),
                way(year, of),
                of.isEmpty()
                        ? null
                        : OrganizationEntry.of(year, of.getAsInt(), children[of.getAsInt()], counts[shown.length]),
                below.length,
                items,
                page.next());
    }

    private static List<SubjectEntry> way(YearGrading year, OptionalInt of) {
        List<SubjectEntry> way = new ArrayList<>();
        int at = of.isEmpty() ? -1 : year.population().above(of.getAsInt());
        while (at >= 0) {
            way.add(SubjectEntry.of(year, at));
            at = year.population().above(at);
        }
        Collections.reverse(way);
        return List.copyOf(way);
    }

    /** The counts of those shown, and last of the whole of them all; in one pass over the year. */
    private static SubjectCounts.Builder[] counts(YearGrading year, int[] shown, OptionalInt of) {
        Population population = year.population();
        SubjectCounts.Builder[] counts = new SubjectCounts.Builder[shown.length + 1];
        Arrays.setAll(counts, any -> new SubjectCounts.Builder());
        int[] branches = branches(population, shown);
        boolean[] within = of.isPresent() ? population.within(of.getAsInt()) : new boolean[population.size()];
        for (int position = 0; position < population.size(); position++) {
            int organization = population.isOrganization(position) ? position : population.above(position);
            if (organization >= 0 && branches[organization] >= 0) {
                counts[branches[organization]].add(year, position);
            }
            if (within[position]) {
                counts[shown.length].add(year, position);
            }
        }
        return counts;
    }

    /** For each organization in which of those shown it stands, or -1. */
    private static int[] branches(Population population, int[] shown) {
        int[] branches = new int[population.organizations()];
        Arrays.fill(branches, -1);
        int[][] levels = population.levels();
        for (int level = levels.length - 1; level >= 0; level--) {
            for (int at : levels[level]) {
                int own = Arrays.binarySearch(shown, at);
                int above = population.above(at);
                branches[at] = own >= 0 ? own : above < 0 ? -1 : branches[above];
            }
        }
        return branches;
    }
}
