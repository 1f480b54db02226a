package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grading;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.Outcome;
import vn.minhxet.writing.FactsWriter;

/** Random years are such as can be read from a file, and leave no outcome, no grade and no rule unvisited. */
class RandomYearsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void couldStandInAFile(long seed) throws IOException {
        YearFacts facts = RandomYears.year(seed, 2025, 60, 20);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FactsWriter.json(facts, file);
        assertThat(FactsReader.json(new ByteArrayInputStream(file.toByteArray()), ReadingLimits.FILES)
                        .orThrow())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void visitEveryOutcomeEveryGradeAndEveryRule(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        Collection<Grading> gradings = LongStream.range(0, 150)
                .boxed()
                .flatMap(seed -> shipped.grader().grade(RandomYears.year(seed, year, 60, 20)).gradings().stream())
                .toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        Set<String> fired = new TreeSet<>();
        for (Grading it : gradings) {
            outcomes.merge(it.outcome(), 1, Integer::sum);
            it.grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum));
            Stream.concat(it.verdicts().stream(), it.notes().stream())
                    .filter(reason -> reason.effect() != Effect.MISSING)
                    .forEach(reason -> fired.add(reason.rule().name()));
        }
        int share = gradings.size() / 100;
        assertThat(outcomes)
                .hasSize(4)
                .allSatisfy((outcome, count) -> assertThat(count).isGreaterThan(share));
        assertThat(grades)
                .hasSize(4)
                .allSatisfy((grade, count) -> assertThat(count).isGreaterThan(share / 2));
        assertThat(shipped.rulebook().rulebook().rules())
                .filteredOn(rule -> rule.isSwitchedOn(flag -> shipped.figures().flag(flag) == Truth.YES))
                .extracting(RuleText::name)
                .filteredOn(rule -> !fired.contains(rule))
                .as("rules that never fired")
                .isEmpty();
    }
}
