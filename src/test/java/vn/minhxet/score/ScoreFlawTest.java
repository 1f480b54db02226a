package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;

/** Every message about points that do not fit the sheets of the rulebook, word for word. */
class ScoreFlawTest {

    private static final String LEADERS = """
            for: {subject: MEMBER, roles: [LEADER]}
            items:
              - {code: A1, label: {vi: "Chung", en: "General"}, part: GENERAL, maximum: 30, way: POINTS, step: 0.5}
              - {code: B1, label: {vi: "Kết quả", en: "Results"}, part: RESULT, maximum: 70, way: SHARE}
            """;
    private static final String OTHERS = """
            for: {subject: MEMBER, roles: [NON_LEADER]}
            items:
              - {code: A1, label: {vi: "Chung", en: "General"}, part: GENERAL, maximum: 30, way: POINTS, step: 0.5}
              - {code: B1, label: {vi: "Y tế", en: "Health"}, part: RESULT, maximum: 70, way: SHARE, sectors: [Y_TE]}
              - {code: B2, label: {vi: "Khác", en: "Other"}, part: RESULT, maximum: 50, way: PRODUCTS, sectors: [OTHER]}
              - code: B3
                label: {vi: "Trung bình", en: "Mean"}
                part: RESULT
                maximum: 20
                way: MEAN
                sectors: [OTHER]
                aspects:
                  - {code: a, label: {vi: "Một", en: "One"}}
                  - {code: b, label: {vi: "Hai", en: "Two"}}
            """;
    private static final String ORGANIZATIONS =
            LEADERS.replace("MEMBER, roles: [LEADER]", "ORGANIZATION, kinds: [CELL]");

    private static final Set<ScoreFlaw> MET = EnumSet.noneOf(ScoreFlaw.class);

    /** The facts of leader M1 and non-leader M2, with rows laid beside them. */
    private static void refused(String member, String tables, String vi, String en, String... sheets) {
        String json = """
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},
                "organizations":[{"id":"DB1","kind":"BASE_COMMITTEE"},{"id":"CB1","kind":"CELL","parent":"DB1"},
                {"id":"CB2","kind":"CELL","parent":"DB1","predecessors":["CB3"]},{"id":"CB3","kind":"CELL","parent":"DB1"}],
                "members":[{"id":"M1","organization":"CB1","status":"OFFICIAL",%s}],%s}""".formatted(member, tables);
        assertThatThrownBy(() -> SampleBook.of(sheets).points(SampleBook.facts(json)))
                .isInstanceOfSatisfying(ScoreException.class, refusal -> {
                    refusal.problems().forEach(it -> MET.add(it.flaw()));
                    assertThat(refusal.lines(Language.VI, 9)).containsExactly(vi);
                    assertThat(refusal.lines(Language.EN, 9)).containsExactly(en);
                });
    }

    private static void leader(String tables, String vi, String en) {
        refused("\"role\":\"LEADER\"", tables, vi, en, LEADERS, OTHERS);
    }

    private static void other(String tables, String vi, String en) {
        refused("\"role\":\"NON_LEADER\"", tables, vi, en, LEADERS, OTHERS);
    }

    private static String scores(String... rows) {
        return "\"scores\":[{" + String.join("},{", rows) + "}]";
    }

    private static String m1(String item, String points) {
        return "\"subject\":\"M1\",\"item\":\"%s\",\"points\":\"%s\"".formatted(item, points);
    }

    @Test
    void noSheets() {
        refused(
                "\"role\":\"LEADER\"",
                scores(m1("A1", "20")),
                "dữ liệu có điểm từng tiêu chí nhưng bộ quy tắc 366-qd-tw không có phiếu chấm điểm; hãy chọn bộ quy tắc có phiếu hoặc nhập tổng điểm",
                "the facts hold points of single criteria but rulebook 366-qd-tw has no score sheets; choose one that has, or enter totals");
    }

    @Test
    void noSheetForTheSubject() {
        refused(
                "\"role\":\"OUTSIDE\"",
                scores(m1("A1", "20")),
                "M1: có điểm từng tiêu chí nhưng bộ quy tắc không có phiếu cho đối tượng này; hãy xem vai trò, loại tổ chức, kỳ đánh giá hoặc nhập tổng điểm",
                "M1: there are points of single criteria but the rulebook has no sheet for this subject; look at its role or kind and at the period, or enter totals",
                LEADERS,
                OTHERS);
    }

    @Test
    void anotherSheetAndAMisspeltOne() {
        leader(
                scores(m1("A1", "20") + ",\"sheet\":\"phieu2\""),
                "M1: dữ liệu ghi phiếu “phieu2” nhưng đối tượng này dùng phiếu “phieu1”; hãy sửa tên phiếu hoặc vai trò của đối tượng.",
                "M1: the facts name sheet “phieu2” but this subject is under sheet “phieu1”; correct the sheet or the role.");
        leader(
                scores(m1("A1", "20") + ",\"sheet\":\"phieu\""),
                "M1: dữ liệu ghi phiếu “phieu” nhưng đối tượng này dùng phiếu “phieu1”; hãy sửa tên phiếu hoặc vai trò của đối tượng. Có phải là “phieu1”?",
                "M1: the facts name sheet “phieu” but this subject is under sheet “phieu1”; correct the sheet or the role. Did you mean “phieu1”?");
    }

    @Test
    void anUnknownCriterion() {
        other(
                scores(m1("B3.c", "20")),
                "M1: phiếu “phieu2” không có tiêu chí “B3.c”. Có phải là “B3.a”?",
                "M1: sheet “phieu2” has no criterion “B3.c”. Did you mean “B3.a”?");
    }

    @Test
    void aCriterionOfAnotherKindOfUnit() {
        other(
                scores(m1("B1", "20")),
                "M1: tiêu chí B1 của phiếu “phieu2” không dành cho loại hình đơn vị này; hãy xóa điểm hoặc sửa ngành, lĩnh vực của tổ chức",
                "M1: criterion B1 of sheet “phieu2” is not for this kind of unit; remove the points or correct the sector of the organization");
    }

    @Test
    void oneShareForAllOfAMean() {
        other(
                scores(m1("B3", "90")),
                "M1: tiêu chí B3 là trung bình các tỷ lệ; hãy nhập từng tỷ lệ B3.a, B3.b",
                "M1: criterion B3 is a mean of shares; enter each of B3.a, B3.b");
    }

    @Test
    void pointsThatFollowFromOtherFacts() {
        other(
                scores(m1("B2", "40")),
                "M1: điểm của tiêu chí B2 có từ dữ liệu khác (theo danh mục sản phẩm); hãy xóa điểm đã nhập",
                "M1: the points of criterion B2 follow from other facts (by the list of products); remove those entered");
    }

    @Test
    void whatTheWayDoesNotTake() {
        leader(
                scores(m1("A1", "30.5")),
                "M1: điểm “30.5” của tiêu chí A1 không hợp lệ; được ghi từ 0 đến 30 điểm, theo bước 0,5",
                "M1: “30.5” is not valid for criterion A1; enter from 0 to 30 points, in steps of 0.5");
        other(
                scores("\"subject\":\"M1\",\"item\":\"B2\",\"own\":\"50.01\""),
                "M1: điểm “50.01” của tiêu chí B2 không hợp lệ; được ghi từ 0 đến 50 điểm",
                "M1: “50.01” is not valid for criterion B2; enter from 0 to 50 points");
    }

    /** As a long table and a file of the sheet give it; within one table it is refused when it is read. */
    @Test
    void oneCriterionInTwoPlaces() {
        YearFacts facts = SampleBook.facts("""
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},"organizations":[{"id":"CB1","kind":"CELL"}],
                "members":[{"id":"M1","organization":"CB1","status":"OFFICIAL","role":"LEADER"}]}""");
        YearFacts twice = new YearFacts(
                facts.period(),
                facts.organizations(),
                facts.members(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ScoreRow("M1", null, "A1", "20", null, null),
                        new ScoreRow("M1", "phieu1", "A1", "20", null, null)),
                List.of(),
                facts.warnings());
        assertThatThrownBy(() -> SampleBook.of(LEADERS).points(twice))
                .isInstanceOfSatisfying(ScoreException.class, refusal -> {
                    refusal.problems().forEach(it -> MET.add(it.flaw()));
                    assertThat(refusal.lines(Language.VI, 9))
                            .containsExactly("M1: điểm của tiêu chí A1 ghi ở hai nơi; hãy bỏ một");
                    assertThat(refusal.lines(Language.EN, 9))
                            .containsExactly("M1: the points of criterion A1 stand in two places; remove one");
                });
    }

    @Test
    void productsOfACriterionThatTakesNone() {
        other(
                "\"products\":[{\"subject\":\"M1\",\"item\":\"A1\",\"name\":\"P\",\"weight\":1,\"planned\":1,\"done\":1}]",
                "M1: tiêu chí A1 không chấm theo danh mục sản phẩm; hãy sửa mã tiêu chí trong bảng sản phẩm",
                "M1: criterion A1 is not scored by a list of products; correct its code among the products");
    }

    @Test
    void nothingPlanned() {
        other(
                "\"products\":[{\"subject\":\"M1\",\"item\":\"B2\",\"name\":\"P\",\"weight\":1,\"planned\":0,\"done\":1}]",
                "M1: sản phẩm của tiêu chí B2 có tổng số lượng giao bằng 0",
                "M1: the planned quantities of the products of criterion B2 add up to 0");
    }

    @Test
    void theOrganizationIsMergedAway() {
        refused(
                "\"role\":\"LEADER\"",
                scores("\"subject\":\"CB3\",\"item\":\"A1\",\"points\":\"20\""),
                "CB3 đã sáp nhập nên không được chấm điểm; hãy ghi điểm cho tổ chức tiếp nhận",
                "CB3 was merged away and is not scored; give the points to its successor",
                ORGANIZATIONS);
    }

    @Test
    void aTotalThatIsNotTheSum() {
        refused(
                "\"role\":\"LEADER\",\"generalPoints\":20.01,\"resultPoints\":35",
                scores(m1("A1", "20"), m1("B1", "50")),
                "M1: tổng điểm tiêu chí chung nhập là 20,01 nhưng các tiêu chí cộng lại là 20; hãy sửa một trong hai, hoặc để trống tổng điểm",
                "M1: the total of general criteria is entered as 20.01 but the criteria add up to 20; correct one of them, or leave the total empty",
                LEADERS);
    }

    @Test
    void aTotalBesideMissingPoints() {
        refused(
                "\"role\":\"LEADER\",\"resultPoints\":35",
                scores(m1("A1", "20")),
                "M1: tổng điểm kết quả thực hiện nhiệm vụ nhập là 35 nhưng chưa có điểm của tiêu chí B1; hãy nhập đủ, hoặc để trống tổng điểm",
                "M1: the total of results of the tasks is entered as 35 but points of criteria B1 are missing; enter them, or leave the total empty",
                LEADERS);
    }

    @Test
    void severalProblemsAreToldAtOnceInOrder() {
        String json = """
                {"period":{"year":2025,"reviewedOn":"2025-12-10"},"organizations":[{"id":"CB1","kind":"CELL"}],
                "members":[{"id":"M2","organization":"CB1","status":"OFFICIAL","role":"LEADER"},
                {"id":"M1","organization":"CB1","status":"OFFICIAL","role":"LEADER"}],
                "scores":[{"subject":"M2","item":"A9","points":"1"},{"subject":"M2","item":"A1","points":"99"},
                {"subject":"M1","item":"B1","points":"101"}]}""";
        assertThatThrownBy(() -> SampleBook.of(LEADERS).points(SampleBook.facts(json)))
                .isInstanceOfSatisfying(ScoreException.class, refusal -> {
                    assertThat(refusal.problems().stream().map(it -> it.subject() + " " + it.item()))
                            .containsExactly("M1 B1", "M2 A1", "M2 A9");
                    assertThat(refusal.lines(Language.EN, 1))
                            .isEqualTo(List.of(
                                    "M1: “101” is not valid for criterion B1; enter a share from 0 to 100%",
                                    refusal.lines(Language.EN, 1).get(1)))
                            .hasSize(2);
                });
    }

    @AfterAll
    static void everyFlawWasMet() {
        assertThat(MET).containsExactlyInAnyOrder(ScoreFlaw.values());
    }
}
