package vn.minhxet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.oracle.RandomYears;
import vn.minhxet.oracle.Shipped;

/**
 * An explanation names all that decided: altering any own fact that neither its reasons nor its conditions met name leaves
 * outcome, grade, open grades and reasons as they are. A fact that nobody had entered has decided nothing, and a rule that
 * could not be asked for want of it is told only where it could lower the grade. Once it is entered that rule may stand
 * beside the reasons told, or before them as a knock-out does; outcome, grade and open grades stay even then.
 */
class SoundnessTest {

    private static final int YEARS = 40;
    private static final int ONE_IN = 4;

    @ParameterizedTest
    @CsvSource({"366-qd-tw, 2025", "124-qd-tw, 2024", "132-qd-tw, 2019", "hue, 2025"})
    void whatIsNotNamedDecidesNothing(String rulebook, int year) {
        Grader grader = Shipped.of(rulebook).grader();
        AtomicInteger tried = new AtomicInteger();
        List<String> unsound = LongStream.range(0, YEARS)
                .parallel()
                .boxed()
                .flatMap(seed -> unsound(grader, RandomYears.year(seed, year, 8, 4), seed, tried))
                .toList();
        assertThat(unsound).isEmpty();
        assertThat(tried.get()).isGreaterThan(2_000);
    }

    private static Stream<String> unsound(Grader grader, YearFacts facts, long seed, AtomicInteger tried) {
        YearGrading before = grader.grade(facts);
        SplittableRandom random = new SplittableRandom(seed);
        return before.gradings().stream()
                .filter(it -> random.nextInt(ONE_IN) == 0)
                .flatMap(it -> unsound(grader, before, it, Alterations.of(facts, it.subject(), random), tried))
                .map(it -> "seed " + seed + ": " + it);
    }

    private static Stream<String> unsound(
            Grader grader, YearGrading year, Grading grading, List<Alteration> alterations, AtomicInteger tried) {
        GradingText before = new Explainer(year, Language.VI).withHeld(grading);
        Named named = new Named(year.rulebook(), before);
        return alterations.stream()
                .filter(it -> !named.name(it) && it.couldStandInAFile())
                .peek(it -> tried.incrementAndGet())
                .filter(it -> !isSame(before, regraded(grader, it, before.subject()), it.wasUnknown()))
                .map(it -> before.subject() + " by " + it.fact() + "\n  before " + before + "\n  after "
                        + regraded(grader, it, before.subject()));
    }

    private static GradingText regraded(Grader grader, Alteration alteration, String subject) {
        YearGrading after = grader.grade(alteration.facts());
        return new Explainer(after, Language.VI).text(after.of(subject).orElseThrow());
    }

    private static boolean isSame(GradingText before, GradingText after, boolean wasUnknown) {
        return before.outcome() == after.outcome()
                && before.grade() == after.grade()
                && before.openGrades().equals(after.openGrades())
                && (wasUnknown || before.reasons().equals(after.reasons()));
    }
}
