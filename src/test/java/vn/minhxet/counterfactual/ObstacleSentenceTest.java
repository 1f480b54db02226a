package vn.minhxet.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.rulebook.QuotaBase;

/** What is added to the sentence of what stood in the way, word for word: by how much it did, and how it stands to the answers. */
class ObstacleSentenceTest {

    private static Grading grading;

    @BeforeAll
    static void read() throws Exception {
        Grader grader = new Grader(EvaluationPlan.of(Shipped.rulebook("366-qd-tw")));
        grading = grader.grade(
                        FactsReader.read(Shipped.year("first-year/facts.json")).orThrow())
                .of("DV01")
                .orElseThrow();
    }

    private static ObstacleSentence sentence(Obstacle.Kind kind, boolean later, int answers, Language language) {
        return new ObstacleSentence(
                new Obstacle(kind, grading, Optional.empty(), later), answers, new ValueFormat(language));
    }

    private static void quota(boolean later, int answers, QuotaGap gap, Bilingual words) {
        for (Language language : Language.values()) {
            assertThat(sentence(Obstacle.Kind.QUOTA, later, answers, language).quota("Q", gap))
                    .isEqualTo(words.in(language));
        }
    }

    private static void other(Obstacle.Kind kind, boolean later, Optional<ShareOfOthers> share, Bilingual words) {
        for (Language language : Language.values()) {
            assertThat(sentence(kind, later, 0, language).other(kind, "R", share))
                    .isEqualTo(words.in(language));
        }
    }

    private static Optional<ShareOfOthers> share(ShareOfOthers.Whose whose, long lacking) {
        return Optional.of(new ShareOfOthers(whose, lacking));
    }

    @Test
    void theQuotaSaysHowManyMoreAndHowManyPoints() {
        quota(
                false,
                0,
                new QuotaGap(QuotaBase.GOOD, 11L, new BigDecimal("28.01")),
                new Bilingual(
                        "Q. Lẽ ra trong nhóm phải có thêm ít nhất 11 trường hợp hoàn thành tốt nhiệm vụ, hoặc tổng điểm phải có ít"
                                + " nhất 28,01 điểm nữa, do người có thẩm quyền đánh giá",
                        "Q. At least 11 more in the group would have had to be good, or the total to come to at least 28.01 more"
                                + " points, which is for people to judge"));
        quota(
                false,
                0,
                new QuotaGap(QuotaBase.GRADED, 3L, null),
                new Bilingual(
                        "Q. Lẽ ra trong nhóm phải có thêm ít nhất 3 trường hợp được xếp loại",
                        "Q. At least 3 more in the group would have had to be graded"));
        quota(
                false,
                0,
                new QuotaGap(QuotaBase.GRADED, null, new BigDecimal("0.5")),
                new Bilingual(
                        "Q. Lẽ ra tổng điểm phải có ít nhất 0,5 điểm nữa, do người có thẩm quyền đánh giá",
                        "Q. The total would have had to come to at least 0.5 more points, which is for people to judge"));
    }

    @Test
    void answersSayThatTheyGetPastIt() {
        QuotaGap none = new QuotaGap(QuotaBase.GOOD, null, null);
        quota(
                true,
                1,
                none,
                new Bilingual(
                        "Nếu chỉ đủ các điều kiện khác: Q. Khác biệt nêu trên đã tính cả việc vượt qua tỷ lệ này",
                        "With no more than all else fulfilled: Q. The difference above already includes getting past this quota"));
        quota(
                true,
                2,
                none,
                new Bilingual(
                        "Nếu chỉ đủ các điều kiện khác: Q. Mỗi khác biệt nêu trên đều đã tính cả việc vượt qua tỷ lệ này",
                        "With no more than all else fulfilled: Q. Each difference above already includes getting past this quota"));
        quota(
                true,
                0,
                none,
                new Bilingual(
                        "Dù các điều kiện khác đã đủ thì vẫn còn vướng. Q",
                        "With all else fulfilled this would have remained. Q"));
    }

    @Test
    void resultsOfOthersSayHowManyAreLackingOrTooMany() {
        other(
                Obstacle.Kind.SUBORDINATES,
                false,
                share(ShareOfOthers.Whose.GRADED, 2),
                new Bilingual(
                        "R. Lẽ ra phải có thêm ít nhất 2 đơn vị hoặc đảng viên trực thuộc đạt mức đó",
                        "R. At least 2 more of those below would have had to reach it"));
        other(
                Obstacle.Kind.SUBORDINATES,
                false,
                share(ShareOfOthers.Whose.DISCIPLINED, 1),
                new Bilingual(
                        "R. Lẽ ra phải bớt ít nhất 1 đơn vị hoặc đảng viên trực thuộc bị kỷ luật",
                        "R. At least 1 fewer of those below would have had to be disciplined"));
        other(
                Obstacle.Kind.SUBORDINATES,
                false,
                share(ShareOfOthers.Whose.UNITS_FAILED, 1),
                new Bilingual(
                        "R. Lẽ ra phải bớt ít nhất 1 đơn vị phụ trách không hoàn thành nhiệm vụ; đây là kết quả của các đơn vị"
                                + " ấy, không phải số liệu của chính đối tượng này",
                        "R. At least 1 fewer of the units in charge would have had to fail; these are results of others, none of"
                                + " the subject's own facts"));
    }

    @Test
    void whatIsMissingMustBeEnteredFirst() {
        other(
                Obstacle.Kind.MISSING,
                false,
                Optional.empty(),
                new Bilingual(
                        "R. Số liệu còn thiếu phải được nhập trước, ở đây không giả định thay",
                        "R. What is missing must be entered first; nothing is supposed in its place"));
        other(
                Obstacle.Kind.RULE,
                true,
                Optional.empty(),
                new Bilingual(
                        "Dù các điều kiện khác đã đủ thì vẫn còn vướng. R",
                        "With all else fulfilled this would have remained. R"));
    }
}
