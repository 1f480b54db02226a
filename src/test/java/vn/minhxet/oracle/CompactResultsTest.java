package vn.minhxet.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.SubjectRegrading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.population.Population;
import vn.minhxet.subject.Result;

/**
 * What is held of a graded year is little, and the rest is made on demand: both say the same, and so does a grading of
 * only what changed parameters touch.
 */
class CompactResultsTest {

    private static final int YEARS = 25;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void heldAndMadeOnDemandSayTheSame(String rulebook, int year) {
        EvaluationPlan plan = EvaluationPlan.of(Shipped.of(rulebook).rulebook());
        for (int seed = 0; seed < YEARS; seed++) {
            Population population = Population.of(RandomYears.year(seed, year, 40, 20));
            YearGrading graded = new Grader(plan).grade(population);
            IntStream.range(0, population.size()).forEach(at -> assertSame(graded, at));
        }
    }

    private static void assertSame(YearGrading year, int at) {
        Grading grading = year.grading(at);
        String subject = grading.subject().id();
        Result result = year.result(at);
        assertThat(result.outcome()).as(subject).isEqualTo(grading.outcome());
        assertThat(result.grade()).as(subject).isEqualTo(grading.grade());
        assertThat(year.openGrades(at)).as(subject).isEqualTo(grading.openGrades());
        assertThat(year.quotaDecided(at)).as(subject).isEqualTo(grading.quotaDecided());
        assertThat(year.beforeQuota(at).grade()).as(subject).isEqualTo(grading.eligibleGrade());
        assertThat(year.firedRules(at).binding())
                .as(subject)
                .isEqualTo(grading.beforeQuota().reasons().stream()
                        .map(it -> it.rule().name())
                        .distinct()
                        .toList());
        if (year.rulebook().points()) {
            assertThat(year.score(at)).as(subject).isEqualTo(grading.score());
        }
        Grading same = new SubjectRegrading(year, at).grading(subjectAsItIs -> subjectAsItIs);
        assertThat(List.of(same.outcome(), same.grade(), same.quota(), same.beforeQuota()))
                .as(subject)
                .isEqualTo(List.of(grading.outcome(), grading.grade(), grading.quota(), grading.beforeQuota()));
    }

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void onlyWhatIsTouchedIsAskedAgain(String rulebook, int year) {
        Shipped shipped = Shipped.of(rulebook);
        EvaluationPlan plan = EvaluationPlan.of(shipped.rulebook());
        for (int seed = 0; seed < YEARS; seed++) {
            YearGrading before = new Grader(plan).grade(RandomYears.year(seed, year, 40, 20));
            Shipped varied = shipped.varied(new Draw(seed));
            YearGrading again = new Grader(EvaluationPlan.of(varied.rulebook(), plan)).regrade(before);
            YearGrading anew = varied.grader().grade(before.population());
            assertThat(told(again)).isEqualTo(told(anew));
        }
    }

    private static List<String> told(YearGrading year) {
        return IntStream.range(0, year.population().size())
                .mapToObj(at -> Stream.of(
                                year.population().row(at).id(),
                                year.result(at),
                                year.openGrades(at),
                                year.score(at),
                                year.firedRules(at).binding())
                        .map(String::valueOf)
                        .toList()
                        .toString())
                .toList();
    }
}
