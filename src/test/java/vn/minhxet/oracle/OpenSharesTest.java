package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
 * Without the day of admission nobody knows whether a member is graded or too new. The cell's open grades then reach exactly
 * from the best to the worst that some filling of the days reaches: every member admitted long ago or too late, each filling
 * graded as a year of its own. One member is a large share of a small cell, so that a filling may jump over a grade between,
 * which stays open too (decision 24).
 */
class OpenSharesTest {

    private static final String LONG_AGO = "\"2010-01-01\"";
    private static final String TOO_LATE = "\"2019-11-01\"";
    private static final String UNKNOWN = "null";
    private static final List<String> LEVELS = List.of("EXCELLENT", "GOOD", "AVERAGE", "POOR");

    private static final Shipped RULEBOOK = Shipped.of("132-qd-tw");

    private static final AtomicInteger OPEN = new AtomicInteger();

    private static final AtomicInteger SETTLED = new AtomicInteger();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openFromTheBestToTheWorstThatSomeFillingReaches(long seed) {
        Draw draw = new Draw(seed);
        List<Person> people = new ArrayList<>();
        int count = draw.between(1, 7);
        int unknown = 0;
        for (int i = 0; i < count; i++) {
            boolean open = unknown < 4 && draw.chance(0.5);
            unknown += open ? 1 : 0;
            String level = draw.of("EXCELLENT", "EXCELLENT", "GOOD", draw.of(LEVELS));
            people.add(new Person(open ? UNKNOWN : LONG_AGO, level, draw.chance(0.15)));
        }
        Set<Grade> reached = EnumSet.noneOf(Grade.class);
        fillings(people).forEach(it -> reached.addAll(possible(it)));
        (reached.size() > 1 ? OPEN : SETTLED).incrementAndGet();
        Set<Grade> possible = possible(people);
        assertThat(possible).as("seed %d: %s", seed, people).containsAll(reached);
        assertThat(List.of(Collections.min(possible), Collections.max(possible)))
                .as("seed %d: %s", seed, people)
                .isEqualTo(List.of(Collections.min(reached), Collections.max(reached)));
    }

    @AfterAll
    static void manyWereOpenAndManySettled() {
        assertThat(OPEN).hasValueGreaterThan(30);
        assertThat(SETTLED).hasValueGreaterThan(30);
    }

    private static List<List<Person>> fillings(List<Person> people) {
        List<List<Person>> all = List.of(List.of());
        for (Person person : people) {
            List<List<Person>> more = new ArrayList<>();
            for (List<Person> begun : all) {
                for (String day :
                        person.admitted.equals(UNKNOWN) ? List.of(LONG_AGO, TOO_LATE) : List.of(person.admitted)) {
                    List<Person> with = new ArrayList<>(begun);
                    with.add(new Person(day, person.level, person.disciplined));
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    private static Set<Grade> possible(List<Person> people) {
        YearGrading year = RULEBOOK.grader().grade(Population.of(facts(people)));
        Grading cell = year.of("CELL").orElseThrow();
        return cell.eligibleGrade()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.copyOf(cell.beforeQuota().possible()));
    }

    /** A member of the cell, whose levels are all the same. */
    private record Person(String admitted, String level, boolean disciplined) {}

    private static YearFacts facts(List<Person> people) {
        List<String> members = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> levels = new ArrayList<>(levels("CELL", "EXCELLENT"));
        for (int i = 0; i < people.size(); i++) {
            Person it = people.get(i);
            members.add("""
                    {"id":"M%d","organization":"CELL","status":"OFFICIAL","role":"NON_LEADER","admittedOn":%s,
                    "tasksAssigned":10,"tasksCompleted":10,"tasksOnTime":10,"tasksExceeded":5}""".formatted(i, it.admitted));
            levels.addAll(levels("M" + i, it.level));
            if (it.disciplined) {
                findings.add("""
                        {"id":"F%d","subject":"M%d","kind":"DISCIPLINE","form":"REPRIMAND","dutyRelated":true,
                        "occurredOn":"2019-03-01","concludedOn":"2019-05-01"}""".formatted(i, i));
            }
        }
        String json = """
                {"period":{"year":2019,"reviewedOn":"2019-12-10"},
                "organizations":[{"id":"CELL","kind":"BASE_CELL","tasksAssigned":10,"tasksCompleted":10,"tasksOnTime":10,
                "tasksExceeded":5}],"members":[%s],"assessments":[%s],"findings":[%s]}
                """.formatted(String.join(",", members), String.join(",", levels), String.join(",", findings));
        return FactsReader.json(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS)
                .orThrow();
    }

    private static List<String> levels(String subject, String level) {
        return List.of(
                "{\"subject\":\"%s\",\"criterion\":\"R\",\"aspect\":\"RESULT\",\"level\":\"%s\"}"
                        .formatted(subject, level),
                "{\"subject\":\"%s\",\"criterion\":\"B\",\"aspect\":\"BASIC\",\"level\":\"%s\"}"
                        .formatted(subject, level));
    }
}
