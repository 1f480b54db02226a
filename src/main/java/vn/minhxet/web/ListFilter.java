package vn.minhxet.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.minhxet.campaign.AwaitedStep;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.http.QueryParameters;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.selection.Selection;
import vn.minhxet.selection.SubjectFilter;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectKind;

/** The parameters of lists on pages: who is in them, and in which order. An empty field asks for nothing. Pure functions. */
final class ListFilter {

    static final String NAME = "q";
    static final String GRADE = "grade";
    static final String OUTCOME = "outcome";
    static final String STATE = "state";
    static final String SUBJECT_KIND = "subjectKind";
    static final String KIND = "kind";
    static final String RULE = "rule";
    static final String IN = "in";
    static final String DECIDER = "decider";
    static final String AWAITS = "awaits";
    static final String SORT = "sort";
    static final String AFTER = "after";

    /** As many rows as a page shows: read without losing one's place. */
    static final int ROWS = 50;

    private ListFilter() {}

    /**
     * Who is meant, and in which order.
     *
     * @param reached the ids of those whom the reader may see; empty where that is everybody
     */
    static Selection selection(
            QueryParameters query, YearGrading year, Map<String, ResultState> states, Optional<Set<String>> reached) {
        SubjectFilter filter = new SubjectFilter(
                results(query),
                organization(query, year),
                code(query, SUBJECT_KIND, SubjectKind.values()),
                code(query, KIND, OrganizationKind.values()),
                given(query, RULE),
                given(query, NAME).filter(it -> !it.isBlank()).map(NameQuery::of));
        return new Selection(
                both(ofRecord(query, year, states), reached).map(filter::among).orElse(filter),
                code(query, SORT, SubjectOrder.values()).orElse(SubjectOrder.ID));
    }

    private static Optional<Set<String>> both(Optional<Set<String>> one, Optional<Set<String>> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().stream().filter(other.get()::contains).collect(Collectors.toSet()))
                : one.or(() -> other);
    }

    private static Optional<String> given(QueryParameters query, String name) {
        return query.text(name).filter(it -> !it.isEmpty());
    }

    /** The code chosen; a form sends an empty field where none is. */
    private static <E extends Enum<E>> Optional<E> code(QueryParameters query, String name, E[] codes) {
        return given(query, name).isEmpty() ? Optional.empty() : query.code(name, codes);
    }

    private static Set<Result> results(QueryParameters query) {
        Optional<Outcome> outcome = code(query, OUTCOME, Outcome.values());
        Optional<Grade> grade = code(query, GRADE, Grade.values());
        return Arrays.stream(Result.values())
                .filter(it -> outcome.isEmpty() || it.outcome() == outcome.get())
                .filter(it -> grade.isEmpty() || it.grade().equals(grade))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Result.class)));
    }

    /** The position of the organization named; empty where none is. */
    static OptionalInt organization(QueryParameters query, YearGrading year) {
        return given(query, IN)
                .map(it -> OptionalInt.of(year.position(it)))
                .filter(it -> year.population().isOrganization(it.getAsInt()))
                .orElse(OptionalInt.empty());
    }

    /** Those whom the record tells apart: by state, by who decides, by what they wait for; empty where nothing is asked. */
    private static Optional<Set<String>> ofRecord(
            QueryParameters query, YearGrading year, Map<String, ResultState> states) {
        Optional<Stage> stage = code(query, STATE, Stage.values());
        Optional<String> decider = given(query, DECIDER);
        Optional<StepKind> awaited = code(query, AWAITS, StepKind.values());
        if (stage.isEmpty() && decider.isEmpty() && awaited.isEmpty()) {
            return Optional.empty();
        }
        Population population = year.population();
        return Optional.of(IntStream.range(0, population.size())
                .filter(it -> decider.isEmpty()
                        || population
                                .decidingOn(it)
                                .filter(row -> row.id().equals(decider.get()))
                                .isPresent())
                .filter(it -> awaited.isEmpty() || year.result(it) != Result.NOT_GRADED)
                .mapToObj(it -> population.row(it).id())
                .filter(it -> isAt(states.getOrDefault(it, ResultState.START).stage(), stage, awaited))
                .collect(Collectors.toSet()));
    }

    private static boolean isAt(Stage stage, Optional<Stage> wanted, Optional<StepKind> awaited) {
        return (wanted.isEmpty() || wanted.get() == stage)
                && (awaited.isEmpty() || AwaitedStep.of(stage).equals(awaited));
    }
}
