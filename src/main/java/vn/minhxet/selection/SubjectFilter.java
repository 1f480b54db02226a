package vn.minhxet.selection;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectKind;

/**
 * What subjects of a graded year must have in common to be told (điều kiện lọc). Immutable; safe for any thread.
 *
 * @param results only subjects with one of these results
 * @param within the position of an organization: only itself and what stands in it and below it
 * @param subjectKind only organizations, or only members
 * @param kind only organizations of that kind
 * @param rule the name of a rule: only subjects for whom it fired, whether it binds or not
 * @param name only subjects found by it
 * @param ids only these subjects, by id: what something else than the year, such as a record, knows of them
 */
public record SubjectFilter(
        Set<Result> results,
        OptionalInt within,
        Optional<SubjectKind> subjectKind,
        Optional<OrganizationKind> kind,
        Optional<String> rule,
        Optional<NameQuery> name,
        Optional<Set<String>> ids) {

    /** Everybody. */
    public static final SubjectFilter ALL = new SubjectFilter(EnumSet.allOf(Result.class), OptionalInt.empty());

    public SubjectFilter {
        results = Set.copyOf(results);
        ids = ids.map(Set::copyOf);
    }

    /** Whatever else is known of them. */
    public SubjectFilter(
            Set<Result> results,
            OptionalInt within,
            Optional<SubjectKind> subjectKind,
            Optional<OrganizationKind> kind,
            Optional<String> rule,
            Optional<NameQuery> name) {
        this(results, within, subjectKind, kind, rule, name, Optional.empty());
    }

    /** The same, only these subjects. */
    public SubjectFilter among(Set<String> these) {
        return new SubjectFilter(results, within, subjectKind, kind, rule, name, Optional.of(these));
    }

    /** By result and place alone. */
    public SubjectFilter(Set<Result> results, OptionalInt within) {
        this(results, within, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it leaves nobody out. */
    boolean isAll() {
        return results.size() == Result.values().length
                && within.isEmpty()
                && subjectKind.isEmpty()
                && kind.isEmpty()
                && rule.isEmpty()
                && name.isEmpty()
                && ids.isEmpty();
    }

    /** Whether it lets the subject at a position through; the name is left to {@link #rank}. */
    IntPredicate of(YearGrading year) {
        Population population = year.population();
        IntPredicate let = at -> results.contains(year.result(at));
        if (within.isPresent()) {
            boolean[] inside = population.within(within.getAsInt());
            let = let.and(at -> inside[at]);
        }
        if (subjectKind.isPresent()) {
            boolean organizations = subjectKind.get() == SubjectKind.ORGANIZATION;
            let = let.and(at -> population.isOrganization(at) == organizations);
        }
        if (kind.isPresent()) {
            let = let.and(at ->
                    population.isOrganization(at) && population.organization(at).kind() == kind.get());
        }
        if (ids.isPresent()) {
            Set<String> these = ids.get();
            let = let.and(at -> these.contains(population.row(at).id()));
        }
        return rule.isPresent() ? let.and(fired(year, rule.get())) : let;
    }

    /** Few different sets of rules fire on many subjects, so each is looked at once. */
    private static IntPredicate fired(YearGrading year, String rule) {
        Map<FiredRules, Boolean> known = new HashMap<>();
        return at -> known.computeIfAbsent(
                year.firedRules(at),
                it -> it.fired().stream().anyMatch(one -> one.name().equals(rule)));
    }

    /** How well the name of the subject at a position matches; 0 for all where none is asked for. */
    int rank(Population population, int position) {
        return name.map(it -> it.rank(
                        population.row(position).id(), population.row(position).name()))
                .orElse(0);
    }
}
