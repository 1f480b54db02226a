package vn.minhxet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.quota.QuotaStanding;
import vn.minhxet.quota.QuotaStanding.Fall;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.rulebook.check.Rulebooks;

/** What the quota says under each base and floor, word by word. */
class QuotaSentenceTest {

    private static final Parameter RATIO = Rulebooks.in(Path.of(System.getProperty("minhxet.home", "."), "rules"))
            .get("366-qd-tw")
            .parameters()
            .find("quota.ratioPercent")
            .orElseThrow();

    @Test
    void theFloorGivesTheLimit() {
        QuotaStanding standing = standing(QuotaBase.GOOD, 1, 4, 1, true, 2, Fall.STAYS);
        assertThat(vietnamese(standing))
                .isEqualTo(
                        "Đảng bộ cơ sở Mẫu: 2 trường hợp đủ điều kiện xuất sắc, được tối đa 1 (20% của 4 trường hợp hoàn"
                                + " thành tốt là 0,8, làm tròn xuống còn 0; mỗi nhóm được ít nhất 1 trường hợp nên lấy theo số tối"
                                + " thiểu này, không theo tỷ lệ). Xếp thứ 1 theo tổng điểm nên trong tỷ lệ");
        assertThat(english(standing))
                .isEqualTo(
                        "Đảng bộ cơ sở Mẫu: 2 meet the conditions of excellent, at most 1 may be (20% of 4 graded good is"
                                + " 0.8, rounded down to 0; each group may have at least 1, so this floor and not the share gives"
                                + " the limit). Ranked 1 by points, within the quota");
    }

    @Test
    void theShareIsThatOfAllWhoAreGraded() {
        QuotaStanding standing = standing(QuotaBase.GRADED, 0, 13, 2, false, 3, Fall.MOVED);
        assertThat(vietnamese(standing))
                .contains(
                        "20% của 13 trường hợp được xếp loại là 2,6, làm tròn xuống còn 2; nếu là 3 thì chỉ còn 13 để tính,"
                                + " chỉ được 2");
        assertThat(english(standing))
                .contains(
                        "20% of 13 graded is 2.6, rounded down to 2; with 3 only 13 would be left to count, which allow 2");
    }

    @Test
    void placesThatHangOnMissingFiguresAreSaidFromTheBestToTheWorst() {
        QuotaStanding standing = open(Fall.TIED);
        assertThat(new QuotaSentence(new ValueFormat(Language.VI)).write(standing, List.of("Chi bộ A")))
                .endsWith(
                        "Tổng điểm còn thiếu số liệu nên có thể xếp từ thứ 2 đến thứ 3, so với Chi bộ A; trình cấp có thẩm"
                                + " quyền xem xét, quyết định");
        assertThat(vietnamese(open(Fall.STAYS)))
                .endsWith(
                        "Tổng điểm còn thiếu số liệu nên có thể xếp từ thứ 2 đến thứ 3, trong mọi trường hợp vẫn trong tỷ lệ");
        assertThat(english(open(Fall.MOVED)))
                .endsWith("ranked 2 to 3 by points; beyond the quota in any case, so moved to good");
    }

    private static QuotaStanding open(Fall fall) {
        return new QuotaStanding(
                "DB01",
                Bilingual.same("Đảng bộ cơ sở Mẫu"),
                new QuotaTerms(QuotaBase.GOOD, RATIO.number(), QuotaRounding.DOWN, 0, true, RATIO),
                10,
                2,
                false,
                3,
                2,
                3,
                true,
                OptionalLong.of(9_300),
                OptionalLong.of(9_200),
                fall);
    }

    private static String vietnamese(QuotaStanding standing) {
        return new QuotaSentence(new ValueFormat(Language.VI)).write(standing, List.of());
    }

    private static String english(QuotaStanding standing) {
        return new QuotaSentence(new ValueFormat(Language.EN)).write(standing, List.of());
    }

    private static QuotaStanding standing(
            QuotaBase base, int atLeast, int baseCount, int limit, boolean byFloor, int candidates, Fall fall) {
        return new QuotaStanding(
                "DB01",
                Bilingual.same("Đảng bộ cơ sở Mẫu"),
                new QuotaTerms(base, RATIO.number(), QuotaRounding.DOWN, atLeast, true, RATIO),
                baseCount,
                limit,
                byFloor,
                candidates,
                1,
                1,
                false,
                OptionalLong.empty(),
                OptionalLong.empty(),
                fall);
    }
}
