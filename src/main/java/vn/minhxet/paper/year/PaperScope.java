package vn.minhxet.paper.year;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.selection.SubjectSearch;

/**
 * An organization that issues a paper, and who stands in it and below it (phạm vi). Positions are those of the population;
 * what was merged into another is left out. Immutable.
 */
final class PaperScope {

    private static final MessageTemplate IN_NEEDED = Messages.template("paper.refused.IN_NEEDED", "known");
    private static final MessageTemplate NOT_AN_ORGANIZATION =
            Messages.template("paper.refused.NOT_AN_ORGANIZATION", "id");

    /** Roots that are named where one has to be chosen. */
    private static final int MOST_NAMED = 5;

    private final Population population;
    private final int issuer;
    private final boolean[] within;

    private PaperScope(Population population, int issuer) {
        this.population = population;
        this.issuer = issuer;
        this.within = population.within(issuer);
    }

    static PaperScope of(YearGrading year, PaperRequest request) {
        Population population = year.population();
        if (request.in().isEmpty()) {
            return new PaperScope(population, onlyRoot(population));
        }
        int position = SubjectSearch.position(year, request.in().get());
        if (!population.isOrganization(position)) {
            throw new PaperException(NOT_AN_ORGANIZATION.with(request.in().get()));
        }
        return new PaperScope(population, position);
    }

    /** The scope of the cell in which a member sits, or of the organization itself. */
    static PaperScope around(YearGrading year, int position) {
        Population population = year.population();
        return new PaperScope(population, population.isOrganization(position) ? position : population.above(position));
    }

    private static int onlyRoot(Population population) {
        List<Integer> roots = IntStream.range(0, population.organizations())
                .filter(it -> population.above(it) < 0 && !population.isMergedAway(it))
                .boxed()
                .toList();
        if (roots.size() != 1) {
            throw new PaperException(IN_NEEDED.with(roots.stream()
                    .limit(MOST_NAMED)
                    .map(it -> population.organization(it).id())
                    .collect(Collectors.joining(", "))));
        }
        return roots.get(0);
    }

    Population population() {
        return population;
    }

    int position() {
        return issuer;
    }

    OrganizationRow issuer() {
        return population.organization(issuer);
    }

    boolean isCell() {
        return isCell(issuer);
    }

    private boolean isCell(int organization) {
        OrganizationKind kind = population.organization(organization).kind();
        return kind == OrganizationKind.CELL || kind == OrganizationKind.BASE_CELL;
    }

    boolean contains(int position) {
        return within[position];
    }

    /** The organizations below the one that issues, each behind the one above it. */
    List<Integer> organizations() {
        return IntStream.range(0, population.organizations())
                .filter(it -> within[it] && it != issuer && !population.isMergedAway(it))
                .boxed()
                .toList();
    }

    /** The cells, the one that issues among them, in order of id. */
    List<Integer> cells() {
        return IntStream.range(0, population.organizations())
                .filter(it -> within[it] && isCell(it) && !population.isMergedAway(it))
                .boxed()
                .toList();
    }

    /** All members, cell by cell. */
    List<Integer> members() {
        return IntStream.range(population.organizations(), population.size())
                .filter(it -> within[it])
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> population.above(it)))
                .toList();
    }

    /** The members of one cell. */
    List<Integer> members(int cell) {
        return IntStream.range(population.organizations(), population.size())
                .filter(it -> population.above(it) == cell)
                .boxed()
                .toList();
    }
}
