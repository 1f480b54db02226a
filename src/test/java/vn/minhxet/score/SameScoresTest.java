package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.report.GradingsJson;
import vn.minhxet.selection.Selection;

/** Scores, products and the facts behind points give the same in any order of rows and on any number of threads. */
class SameScoresTest {

    private static final RandomSheet SHEET = new RandomSheet(new Random(7));
    private static final List<PlainSubject> SUBJECTS = IntStream.range(0, 400)
            .mapToObj(it -> SHEET.subject("M" + (1000 + it)))
            .toList();
    private static final SampleBook BOOK = SampleBook.of(SHEET.yaml());

    /** The document and all cards. */
    private static String said(PlainYear year) {
        YearFacts facts = SampleBook.facts(year.json());
        YearGrading grading = BOOK.grading(facts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new GradingsJson(Language.VI, true, Selection.ALL).write(grading, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String cards = IntStream.range(0, grading.population().size())
                .mapToObj(it ->
                        grading.points().card(it).map(SameScoresTest::items).orElse("")
                                + grading.points().losses(it))
                .collect(Collectors.joining("\n"));
        return out.toString(StandardCharsets.UTF_8) + cards;
    }

    private static String items(ScoreCard card) {
        return card.items().stream()
                .map(it -> it.item().code() + " " + it.least() + " " + it.most() + " " + it.count())
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inAnyOrderOfRows(long seed) {
        assertThat(said(new PlainYear(SUBJECTS).shuffled(seed))).isEqualTo(said(new PlainYear(SUBJECTS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void onAnyNumberOfThreads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> said(new PlainYear(SUBJECTS))).get()).isEqualTo(said(new PlainYear(SUBJECTS)));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whoIsScoredTwiceUnderOtherFiguresIsScoredAsAnew() {
        YearFacts facts = SampleBook.facts(new PlainYear(SUBJECTS).json());
        PlainItem first = SHEET.items().get(0);
        java.math.BigDecimal half = new java.math.BigDecimal(first.maximum())
                .divide(java.math.BigDecimal.valueOf(2), 2, java.math.RoundingMode.DOWN);
        SampleBook other = BOOK.with("sheet.phieu1." + first.code(), half);
        YearPoints moved = BOOK.points(facts).under(other.rulebook().parameters());
        YearPoints anew = other.points(facts);
        IntStream.range(0, SUBJECTS.size() * 2).forEach(it -> {
            assertThat(moved.least(it)).isEqualTo(anew.least(it));
            assertThat(moved.most(it)).isEqualTo(anew.most(it));
        });
    }
}
