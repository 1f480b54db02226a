package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.score.PlainScorer.Points;
import vn.minhxet.subject.ScoredPoints;

/** The program and the second scorer give the same points for every criterion and part of random sheets and facts. */
class PlainScorerTest {

    private static final int SUBJECTS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothGiveTheSame(long seed) {
        RandomSheet sheet = new RandomSheet(new Random(seed));
        List<PlainSubject> subjects = IntStream.range(0, SUBJECTS)
                .mapToObj(it -> sheet.subject("M" + (10 + it)))
                .filter(it -> !it.marks.isEmpty() || !it.products.isEmpty())
                .toList();
        SampleBook book = SampleBook.of(sheet.yaml());
        YearFacts facts = SampleBook.facts(new PlainYear(subjects).json());
        YearPoints year = book.points(facts);
        for (PlainSubject subject : subjects) {
            int position = SampleBook.position(facts, subject.id);
            List<Points> expected = sheet.scorer().points(subject);
            assertThat(year.card(position).orElseThrow().items().stream()
                            .map(it -> new Points(
                                    it.item().code(), it.item().part().name(), it.least(), it.most()))
                            .toList())
                    .as(
                            "seed %d, %s of%n%s%n%s",
                            seed, subject.id, sheet.yaml(), new PlainYear(List.of(subject)).json())
                    .isEqualTo(expected);
            assertThat(year.least(position)).isEqualTo(sum(expected, true));
            assertThat(year.most(position)).isEqualTo(sum(expected, false));
        }
    }

    private static ScoredPoints sum(List<Points> points, boolean least) {
        List<Integer> sums = new ArrayList<>();
        for (String part : List.of("GENERAL", "RESULT", "BONUS")) {
            sums.add(points.stream()
                    .filter(it -> it.part().equals(part))
                    .mapToInt(it -> least ? it.least() : it.most())
                    .sum());
        }
        return new ScoredPoints(sums.get(0), sums.get(1), sums.get(2));
    }

    /** Every way is drawn, known and unknown, and every source of a count. */
    @Test
    void theDrawsMeetEveryWay() {
        List<String> ways = new ArrayList<>();
        seeds().forEach(seed -> new RandomSheet(new Random(seed))
                .items()
                .forEach(it -> ways.add(
                        it.way() + it.figures().getOrDefault("count", "").replaceAll("[^a-z ].*|^\\{", ""))));
        assertThat(ways).contains("POINTS", "ALL_OR_NOTHING", "LEVELS", "SHARE", "MEAN", "PRODUCTS", "INDICATOR");
    }
}
