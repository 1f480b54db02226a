package vn.minhxet.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.Actionable.Direction;
import vn.minhxet.subject.SubjectYear;

/** What one fact would have had to be, word for word. */
class ChangeSentenceTest {

    private static SubjectYear subject;

    @BeforeAll
    static void read() throws Exception {
        Grader grader = new Grader(EvaluationPlan.of(Shipped.rulebook("366-qd-tw")));
        YearGrading year = grader.grade(
                FactsReader.read(Shipped.year("first-year/facts.json")).orThrow());
        subject = year.of("DV01").orElseThrow().subject();
    }

    private static void said(String fact, Unit unit, long from, long to, Bilingual words) {
        said(
                new Actionable(fact, to > from ? Direction.UP : Direction.DOWN, 1, Optional.empty()),
                unit,
                from,
                to,
                words);
    }

    private static void said(Actionable actionable, Unit unit, long from, long to, Bilingual words) {
        Change change = new Change(actionable, unit, from, to);
        for (Language language : Language.values()) {
            assertThat(new ChangeSentence(new ValueFormat(language)).write(change, subject, java.util.List.of()))
                    .isEqualTo(words.in(language));
        }
    }

    @Test
    void whatShouldNotHaveBeenAtAllIsNought() {
        said(
                "targetsMissed",
                Unit.COUNT,
                2,
                0,
                new Bilingual(
                        "Số chỉ tiêu cơ bản không đạt lẽ ra phải bằng 0 thay vì 2 (bớt 2)",
                        "Basic targets missed would have had to be 0 instead of 2 (2 fewer)"));
        said(
                "targetsMissed",
                Unit.COUNT,
                3,
                1,
                new Bilingual(
                        "Số chỉ tiêu cơ bản không đạt lẽ ra phải không quá 1 thay vì 3 (bớt 2)",
                        "Basic targets missed would have had to be at most 1 instead of 3 (2 fewer)"));
    }

    @Test
    void percentagesHaveTheirSign() {
        said(
                "lowConfidencePercent",
                Unit.PERCENT,
                52_50,
                50_00,
                new Bilingual(
                        "Tỷ lệ phiếu tín nhiệm thấp lẽ ra phải không quá 50% thay vì 52,5% (bớt 2,5%)",
                        "Low-confidence votes would have had to be at most 50% instead of 52.5% (2.5% fewer)"));
    }

    @Test
    void anIndicatorIsCalledByItsLabelOrElseByItsCode() {
        Bilingual label = new Bilingual("hồ sơ đúng hạn", "dossiers on time");
        said(
                new Actionable("indicator.DOSSIERS", Direction.UP, 1, Optional.of(label)),
                Unit.FIGURE,
                8_00,
                10_00,
                new Bilingual(
                        "Kết quả chỉ tiêu “hồ sơ đúng hạn” lẽ ra phải đạt ít nhất 10 thay vì 8 (thêm 2)",
                        "The result of the target “dossiers on time” would have had to be at least 10 instead of 8 (2 more)"));
        said(
                "indicator.DOSSIERS",
                Unit.FIGURE,
                8_00,
                10_00,
                new Bilingual(
                        "Kết quả chỉ tiêu DOSSIERS lẽ ra phải đạt ít nhất 10 thay vì 8 (thêm 2)",
                        "The result of the target DOSSIERS would have had to be at least 10 instead of 8 (2 more)"));
    }
}
