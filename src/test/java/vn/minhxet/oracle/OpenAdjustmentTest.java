package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Where results of targets are missing for which rules give or take points, the open grades and the bounds of the total
 * are exactly those that some filling of them reaches. Every filling of a grid that meets both ends is graded beside the
 * subject of which they are missing.
 */
class OpenAdjustmentTest {

    /** Targets of an organization for which rules of the guidance give or take points. */
    private static final List<String> TARGETS = List.of(
            "PARTY_ADMISSION",
            "NON_STATE_ADMISSION",
            "RURAL_ADMISSION",
            "THEMATIC_PERSON_IN_CHARGE",
            "SUPERIOR_ATTENDANCE",
            "DIALOGUES_HELD");

    /** Of a target of ten: nothing, either side of the limits of 50 and 90 percent, all, and more than all. */
    private static final List<String> RESULTS = List.of("0", "4", "5", "8", "9", "10", "11");

    private static final String UNKNOWN = "";

    private static final Shipped HUE = Shipped.of("hue");

    private static final AtomicInteger OPEN = new AtomicInteger();

    private static final AtomicInteger SETTLED = new AtomicInteger();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openAreThoseThatSomeFillingReaches(long seed) {
        Draw draw = new Draw(seed);
        Case one = Case.draw(draw);
        List<Map<String, String>> fillings = new ArrayList<>();
        fill(one.results, new ArrayList<>(one.results.keySet()), fillings);
        YearGrading year = HUE.grader().grade(Population.of(one.facts(fillings)));
        Set<Grade> reached = EnumSet.noneOf(Grade.class);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < fillings.size(); i++) {
            Grading filled = year.of("F" + i).orElseThrow();
            reached.addAll(possible(filled));
            least = Math.min(least, filled.score().orElseThrow());
            most = Math.max(most, filled.score().orElseThrow());
        }
        Grading open = year.of("OPEN").orElseThrow();
        (reached.size() > 1 ? OPEN : SETTLED).incrementAndGet();
        assertThat(possible(open)).as("seed %d: %s", seed, one).isEqualTo(reached);
        assertThat(List.of(
                        open.bestAndWorst().worst().score(),
                        open.bestAndWorst().best().score()))
                .as("seed %d: %s", seed, one)
                .isEqualTo(List.of(least, most));
    }

    @AfterAll
    static void manyWereOpenAndManySettled() {
        assertThat(OPEN).hasValueGreaterThan(40);
        assertThat(SETTLED).hasValueGreaterThan(40);
    }

    private static Set<Grade> possible(Grading grading) {
        return grading.eligibleGrade()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.copyOf(grading.beforeQuota().possible()));
    }

    private static void fill(Map<String, String> results, List<String> left, List<Map<String, String>> all) {
        if (left.isEmpty()) {
            all.add(results);
            return;
        }
        String next = left.get(0);
        List<String> rest = left.subList(1, left.size());
        List<String> values = results.get(next).equals(UNKNOWN) ? RESULTS : List.of(results.get(next));
        for (String value : values) {
            Map<String, String> with = new LinkedHashMap<>(results);
            with.put(next, value);
            fill(with, rest, all);
        }
    }

    /** A cell with a total near a limit, and the results of its targets of ten, of which at most three are missing. */
    private record Case(String general, String result, Map<String, String> results) {

        static Case draw(Draw draw) {
            int limit = draw.of(List.of(50, 70, 90, 97));
            int total = Math.min(100, limit + draw.between(-3, 9));
            int general = Math.min(30, total / 3);
            Map<String, String> results = new LinkedHashMap<>();
            int missing = 0;
            for (String code : TARGETS) {
                if (draw.chance(0.6)) {
                    boolean open = missing < 3 && draw.chance(0.5);
                    missing += open ? 1 : 0;
                    results.put(code, open ? UNKNOWN : draw.of(RESULTS));
                }
            }
            return new Case("" + general, "" + Math.min(70, total - general), results);
        }

        YearFacts facts(List<Map<String, String>> fillings) {
            List<String> organizations = new ArrayList<>();
            List<String> indicators = new ArrayList<>();
            add("OPEN", results, organizations, indicators);
            for (int i = 0; i < fillings.size(); i++) {
                add("F" + i, fillings.get(i), organizations, indicators);
            }
            String json = """
                    {"period":{"year":2025,"reviewedOn":"2025-12-10"},
                    "organizations":[%s],"indicators":[%s],"members":[],"findings":[]}
                    """.formatted(String.join(",", organizations), String.join(",", indicators));
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            return FactsReader.json(new ByteArrayInputStream(bytes), ReadingLimits.REQUESTS)
                    .orThrow();
        }

        private void add(String id, Map<String, String> filled, List<String> organizations, List<String> indicators) {
            organizations.add("""
                    {"id":"%s","kind":"BASE_CELL","generalPoints":%s,"resultPoints":%s,"tasksAssigned":10,
                    "tasksCompleted":10,"tasksOnTime":10,"tasksExceeded":5}""".formatted(id, general, result));
            filled.forEach((code, actual) -> indicators.add("{\"subject\":\"%s\",\"indicator\":\"%s\",\"target\":10%s}"
                    .formatted(id, code, actual.equals(UNKNOWN) ? "" : ",\"actual\":" + actual)));
        }
    }
}
