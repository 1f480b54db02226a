package vn.minhxet.whatif;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.language.Quoted;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;

/**
 * A population by the committees of one level (chia theo cấp ủy): each subject belongs to the nearest committee of that
 * level that it is or stands under. Made once for a population and kept with it. Immutable; safe for any thread.
 */
public final class Committees {

    /** The levels by which a population is usually divided, the uppermost first. */
    private static final List<OrganizationKind> USUAL = List.of(
            OrganizationKind.UPPER_COMMITTEE,
            OrganizationKind.BASE_COMMITTEE,
            OrganizationKind.SECTION,
            OrganizationKind.CELL);

    /** The committee of this subject is not looked up yet. */
    private static final int UNSETTLED = -2;

    /** The subject stands under no committee of the level. */
    private static final int NO_COMMITTEE = -1;

    private final OrganizationKind level;
    private final int[] committees;
    private final int[] byPosition;

    private Committees(OrganizationKind level, int[] committees, int[] byPosition) {
        this.level = level;
        this.committees = committees;
        this.byPosition = byPosition;
    }

    /** By the uppermost level below the province that has at least two committees, else by that of the cells. */
    public static Committees of(Population population) {
        OrganizationKind level = USUAL.stream()
                .filter(it -> at(population, it).limit(2).count() == 2)
                .findFirst()
                .orElse(OrganizationKind.CELL);
        return of(population, level);
    }

    /**
     * By the level of that kind. Base cells stand on the level of base committees, and members sit in them as in cells:
     * both those levels take them in.
     */
    public static Committees of(Population population, OrganizationKind level) {
        int[] committees = at(population, level).toArray();
        int[] byPosition = new int[population.size()];
        Arrays.fill(byPosition, UNSETTLED);
        for (int i = 0; i < committees.length; i++) {
            byPosition[committees[i]] = i;
        }
        for (int i = 0; i < byPosition.length; i++) {
            settle(population, byPosition, i);
        }
        return new Committees(level, committees, byPosition);
    }

    /**
     * By the level of the kind that is written.
     *
     * @throws SuppositionException where it is no kind, or there are none of it
     */
    public static Committees of(Population population, String level) {
        Set<OrganizationKind> known = EnumSet.noneOf(OrganizationKind.class);
        IntStream.range(0, population.organizations())
                .forEach(i -> known.add(population.organization(i).kind()));
        return known.stream()
                .filter(it -> it.name().equals(level.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(it -> of(population, it))
                .orElseThrow(() -> new SuppositionException(
                        SuppositionFlaw.UNKNOWN_LEVEL,
                        Quoted.of(level),
                        known.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static IntStream at(Population population, OrganizationKind level) {
        Set<OrganizationKind> kinds = EnumSet.of(level);
        if (level == OrganizationKind.BASE_COMMITTEE || level == OrganizationKind.CELL) {
            kinds.add(OrganizationKind.BASE_CELL);
        }
        return IntStream.range(0, population.organizations())
                .filter(i -> kinds.contains(population.organization(i).kind()));
    }

    /** Settles a subject and those above it that are not settled yet. */
    private static int settle(Population population, int[] byPosition, int position) {
        if (byPosition[position] == UNSETTLED) {
            int above = population.above(position);
            byPosition[position] = above < 0 ? NO_COMMITTEE : settle(population, byPosition, above);
        }
        return byPosition[position];
    }

    /** The kind that names the level. */
    public OrganizationKind level() {
        return level;
    }

    /** The number of committees. */
    public int size() {
        return committees.length;
    }

    /** The position of a committee in the population. */
    int position(int committee) {
        return committees[committee];
    }

    /** The number of the committee to which the subject at a position belongs; that of {@link #size} where to none. */
    int of(int position) {
        return byPosition[position] == NO_COMMITTEE ? committees.length : byPosition[position];
    }
}
