package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rule.Grade;

/**
 * Where a result of a target is missing for which rules give or take points, a candidate for EXCELLENT has no one place in
 * the quota. Its grades are then exactly those that some filling of all that is missing in the group reaches: it stays where
 * every filling keeps it, is moved where none does, and else is left to people.
 */
class OpenPlacesTest {

    private static final String UNKNOWN = "";

    /** Of a target of ten that gives or takes points: nothing, either side of 50 and 90 percent, all, more than all. */
    private static final List<String> RESULTS = List.of("0", "4", "5", "8", "9", "10", "11");

    private static final List<String> TARGETS =
            List.of("THEMATIC_PERSON_IN_CHARGE", "DIALOGUES_HELD", "RURAL_ADMISSION");

    private static final Shipped HUE = Shipped.of("hue");

    private static final AtomicInteger OPEN = new AtomicInteger();

    private static final AtomicInteger SETTLED = new AtomicInteger();

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openAreThoseThatSomeFillingReaches(long seed) {
        Draw draw = new Draw(seed);
        List<Candidate> group = new ArrayList<>();
        int unknown = 0;
        int count = draw.between(2, 6);
        for (int i = 0; i < count; i++) {
            boolean open = unknown < 2 && draw.chance(0.5);
            unknown += open ? 1 : 0;
            String result = open ? UNKNOWN : draw.of(RESULTS);
            group.add(new Candidate(draw.between(93, 98), draw.of(TARGETS), result));
        }
        int good = draw.between(0, 8);
        YearGrading asEntered = graded(group, good);
        List<YearGrading> filled =
                fillings(group).stream().map(it -> graded(it, good)).toList();
        for (int i = 0; i < count; i++) {
            String id = "C" + i;
            Grading open = asEntered.of(id).orElseThrow();
            if (open.quota().isPresent()) {
                Set<Grade> reached = EnumSet.noneOf(Grade.class);
                filled.forEach(it -> reached.addAll(grades(it.of(id).orElseThrow())));
                boolean ofPlaces = open.quota().get().open() && reached.size() > 1;
                (ofPlaces ? OPEN : SETTLED).incrementAndGet();
                assertThat(grades(open))
                        .as("seed %d, %s of %s", seed, id, group)
                        .isEqualTo(reached);
                assertThat(asEntered.result(asEntered.population().position(id)).outcome())
                        .isEqualTo(open.outcome());
            }
        }
    }

    @AfterAll
    static void manyWereOpenAndManySettled() {
        assertThat(OPEN).hasValueGreaterThan(20);
        assertThat(SETTLED).hasValueGreaterThan(40);
    }

    private static Set<Grade> grades(Grading grading) {
        return grading.grade().map(EnumSet::of).orElseGet(() -> EnumSet.copyOf(grading.openGrades()));
    }

    private static List<List<Candidate>> fillings(List<Candidate> group) {
        List<List<Candidate>> all = List.of(List.of());
        for (Candidate one : group) {
            List<List<Candidate>> more = new ArrayList<>();
            for (List<Candidate> begun : all) {
                for (String result : one.result.equals(UNKNOWN) ? RESULTS : List.of(one.result)) {
                    List<Candidate> with = new ArrayList<>(begun);
                    with.add(new Candidate(one.total, one.target, result));
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    /** A base cell with its total before rules give or take points, and one target of ten. */
    private record Candidate(int total, String target, String result) {}

    private static YearGrading graded(List<Candidate> group, int good) {
        List<String> organizations = new ArrayList<>();
        List<String> indicators = new ArrayList<>();
        organizations.add("{\"id\":\"TOP\",\"kind\":\"UPPER_COMMITTEE\"}");
        for (int i = 0; i < group.size(); i++) {
            Candidate it = group.get(i);
            organizations.add(cell("C" + i, it.total));
            indicators.add("{\"subject\":\"C%d\",\"indicator\":\"%s\",\"target\":10%s}"
                    .formatted(i, it.target, it.result.equals(UNKNOWN) ? "" : ",\"actual\":" + it.result));
        }
        for (int i = 0; i < good; i++) {
            organizations.add(cell("G" + i, 80));
        }
        String json = """
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},
                "organizations":[%s],"indicators":[%s],"members":[],"findings":[]}
                """.formatted(String.join(",", organizations), String.join(",", indicators));
        YearFacts facts = FactsReader.json(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                .orThrow();
        return HUE.grader().grade(Population.of(facts));
    }

    private static String cell(String id, int total) {
        return """
                {"id":"%s","parent":"TOP","kind":"BASE_CELL","generalPoints":28,"resultPoints":%d,"tasksAssigned":10,
                "tasksCompleted":10,"tasksOnTime":10,"tasksExceeded":5}""".formatted(id, total - 28);
    }
}
