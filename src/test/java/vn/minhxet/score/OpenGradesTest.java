package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.Grade;

/**
 * Where points of single criteria are missing, the open grades are exactly those that some filling of them reaches: every
 * filling is graded, and both ways agree. No criterion of the sheets jumps over a whole band of points.
 */
class OpenGradesTest {

    private static final List<String> MARKS = List.of("0", "1", "2", "3", "4");

    /** A criterion of at most 14 points and all marks that it takes. */
    private record Criterion(PlainItem item, List<String> marks) {}

    private static final AtomicInteger OPEN = new AtomicInteger();

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openAreThoseThatSomeFillingReaches(long seed) {
        Random random = new Random(seed);
        List<Criterion> criteria = criteria(random);
        PlainSubject subject = subject(random, criteria);
        List<PlainSubject> all = new ArrayList<>(List.of(subject));
        fill(subject, criteria, 0, all);
        YearGrading year = SampleBook.of(sheet(criteria)).grading(SampleBook.facts(new PlainYear(all).json()));
        Set<Grade> reached = EnumSet.noneOf(Grade.class);
        all.stream().skip(1).forEach(it -> reached.addAll(possible(year, it.id)));
        OPEN.addAndGet(reached.size() > 1 ? 1 : 0);
        assertThat(possible(year, subject.id))
                .as("seed %d: %s in%n%s", seed, subject.marks, sheet(criteria))
                .isEqualTo(reached);
    }

    @AfterAll
    static void manyWereOpen() {
        assertThat(OPEN).hasValueGreaterThan(40);
    }

    private static Set<Grade> possible(YearGrading year, String id) {
        Grading grading = year.of(id).orElseThrow();
        return grading.eligibleGrade()
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.copyOf(grading.beforeQuota().possible()));
    }

    /** Four criteria of which some will be missing, and one behind each part that is always known. */
    private static List<Criterion> criteria(Random random) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String part = i == 1 ? "GENERAL" : "RESULT";
            String maximum = "" + (4 + random.nextInt(11));
            criteria.add(
                    switch (random.nextInt(3)) {
                        case 0 ->
                            criterion("C" + i, part, maximum, "ALL_OR_NOTHING", Map.of(), List.of("đạt", "không đạt"));
                        case 1 ->
                            criterion(
                                    "C" + i,
                                    part,
                                    maximum,
                                    "LEVELS",
                                    Map.of(
                                            "TOT",
                                            "100",
                                            "KHA",
                                            "" + (40 + random.nextInt(50)),
                                            "KEM",
                                            "" + random.nextInt(40)),
                                    List.of("TOT", "KHA", "KEM"));
                        default -> criterion("C" + i, part, "4", "POINTS", Map.of(), MARKS);
                    });
        }
        return criteria;
    }

    private static Criterion criterion(
            String code, String part, String maximum, String way, Map<String, String> shares, List<String> marks) {
        Map<String, String> figures = way.equals("POINTS") ? Map.of("step", "1") : Map.of();
        return new Criterion(new PlainItem(code, part, maximum, way, figures, shares, List.of()), marks);
    }

    private static String sheet(List<Criterion> criteria) {
        int general = 30;
        int result = 70;
        StringBuilder text = new StringBuilder("for: {subject: MEMBER}\nitems:\n");
        for (Criterion it : criteria) {
            text.append(it.item().yaml());
            int maximum = Integer.parseInt(it.item().maximum());
            general -= it.item().part().equals("GENERAL") ? maximum : 0;
            result -= it.item().part().equals("RESULT") ? maximum : 0;
        }
        for (String part : List.of("GENERAL", "RESULT")) {
            text.append(new PlainItem(
                            "Z" + part.charAt(0),
                            part,
                            "" + (part.equals("GENERAL") ? general : result),
                            "SHARE",
                            Map.of(),
                            Map.of(),
                            List.of())
                    .yaml());
        }
        return text.toString();
    }

    private static PlainSubject subject(Random random, List<Criterion> criteria) {
        PlainSubject subject = new PlainSubject("M0");
        subject.columns.putAll(Map.of(
                "role", "NON_LEADER",
                "tasksAssigned", "100",
                "tasksCompleted", "100",
                "tasksOnTime", random.nextInt(5) == 0 ? "90" : "100",
                "tasksExceeded", random.nextInt(3) == 0 ? "10" : "40"));
        subject.marks.put("ZG", "" + (20 + random.nextInt(81)));
        subject.marks.put("ZR", "" + (20 + random.nextInt(81)));
        for (Criterion it : criteria) {
            if (random.nextInt(4) == 0) {
                subject.marks.put(
                        it.item().code(),
                        it.marks().get(random.nextInt(it.marks().size())));
            }
        }
        return subject;
    }

    /** All subjects that are filled in, one for each filling. */
    private static void fill(PlainSubject subject, List<Criterion> criteria, int next, List<PlainSubject> all) {
        if (next == criteria.size()) {
            PlainSubject filled = new PlainSubject("M" + all.size());
            filled.columns.putAll(subject.columns);
            filled.marks.putAll(subject.marks);
            all.add(filled);
            return;
        }
        Criterion one = criteria.get(next);
        if (subject.marks.containsKey(one.item().code())) {
            fill(subject, criteria, next + 1, all);
            return;
        }
        for (String mark : one.marks()) {
            PlainSubject with = new PlainSubject(subject.id);
            with.columns.putAll(subject.columns);
            with.marks.putAll(subject.marks);
            with.marks.put(one.item().code(), mark);
            fill(with, criteria, next + 1, all);
        }
    }
}
