package vn.minhxet.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Result;

/** A parameter varied over a range, and two over a grid. */
class CurveTest {

    private static final YearGrading BEFORE = SmallYear.graded();
    private static final Rulebook RULEBOOK = SmallYear.RULEBOOK.rulebook();
    private static final Supposition AS_IT_IS = Supposition.of(SmallYear.RULEBOOK);

    private static Sweep sweep(String name, String... range) {
        return Sweep.read(RULEBOOK, name, List.of(range), java.util.Optional.empty(), false);
    }

    private static List<Object> decimals(String... numbers) {
        return Stream.of(numbers).map(it -> (Object) new BigDecimal(it)).toList();
    }

    @Test
    void rangesGoInTheStepsOfTheParameterOrInOthers() {
        assertThat(sweep("good.points", "70", "71").values()).isEqualTo(decimals("70", "70.5", "71"));
        assertThat(sweep("good.points", "70", "75", "2,5").values()).isEqualTo(decimals("70", "72.5", "75"));
        assertThat(sweep("good.points", "70", "76", "2.5").values()).isEqualTo(decimals("70", "72.5", "75"));
        assertThat(sweep("good.points", " 70 ", " 70 ").values()).isEqualTo(decimals("70"));
        assertThat(sweep("months.leave").values()).hasSize(12);
        assertThat(sweep("quota.rounding").values()).isEqualTo(List.of("DOWN", "HALF_UP", "UP"));
        assertThat(sweep("gap.severe").values()).isEqualTo(List.of(false, true));
    }

    @Test
    void everyPointIsWhatTheSuppositionGives() {
        Curve curve = Curve.of(BEFORE, AS_IT_IS, List.of(sweep("good.points", "70", "85", "5")));
        for (Curve.Point point : curve.points()) {
            Comparison single = Comparison.of(
                    BEFORE,
                    AS_IT_IS.with(RULEBOOK.parameters()
                            .find("good.points")
                            .orElseThrow()
                            .with(point.values().get(0))));
            Matrix members = single.matrices().members().orElseThrow();
            Tally.Count count = point.tally().members().orElseThrow();
            assertThat(count.total()).isEqualTo(7);
            assertThat(count.changed()).isEqualTo(members.changed());
            Stream.of(Result.values())
                    .forEach(it -> assertThat(count.results().get(it)).isEqualTo(members.after(it)));
            assertThat(point.tally().organizations()).containsOnlyKeys(OrganizationKind.BASE_CELL);
        }
        assertThat(curve.points())
                .extracting(it -> it.tally().members().orElseThrow().results().get(Result.COMPLETED))
                .containsExactly(0, 1, 1, 5);
    }

    @Test
    void aGridGoesRowByRow() {
        Curve curve =
                Curve.of(BEFORE, AS_IT_IS, List.of(sweep("quota.rounding"), sweep("good.points", "70", "75", "5")));
        assertThat(curve.points()).hasSize(6);
        assertThat(curve.points().get(1).values()).isEqualTo(List.of("DOWN", new BigDecimal("75")));
        assertThat(curve.points().get(2).values()).isEqualTo(List.of("HALF_UP", new BigDecimal("70")));
        Tally.Count up = curve.points().get(5).tally().members().orElseThrow();
        assertThat(up.results()).containsEntry(Result.EXCELLENT, 1);
    }

    @Test
    void whatIsSupposedBesidesHoldsAtEveryPoint() {
        Supposition reached = AS_IT_IS.reaching("PARTY_ADMISSION");
        Curve curve = Curve.of(BEFORE, reached, List.of(sweep("admission.bonus", "0", "5", "5")));
        assertThat(curve.points())
                .extracting(it -> it.tally().members().orElseThrow().changed())
                .containsExactly(0, 0);
        assertThat(curve.raised()).extracting(it -> it.subjects().size()).containsExactly(3);
    }

    @Test
    void ofAnotherRulebookItIsTheSameFromWhereverItWasGraded() {
        List<Sweep> sweeps = List.of(sweep("admission.bonus", "0", "5", "2.5"), sweep("good.points", "70", "85", "5"));
        Curve same = Curve.of(BEFORE, AS_IT_IS, sweeps);
        Curve other = Curve.of(BEFORE, Supposition.of(SmallYear.compiled()), sweeps);
        assertThat(other.points()).hasSize(12);
        for (int i = 0; i < 12; i++) {
            Tally.Count count = other.points().get(i).tally().members().orElseThrow();
            assertThat(count).isEqualTo(same.points().get(i).tally().members().orElseThrow());
        }
    }

    @Test
    void itStopsWhereItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Curve.of(BEFORE, AS_IT_IS, List.of(sweep("good.points", "70", "85", "5"))))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void rangesThatCannotBeAreRefused() {
        assertRefused(
                () -> sweep("good.points", "80-95"),
                "“80-95” không phải là một khoảng; hãy ghi TỪ..ĐẾN hoặc TỪ..ĐẾN/BƯỚC, ví dụ 80..95 hoặc 80..95/2,5.",
                "“80-95” is not a range; write FROM..TO or FROM..TO/STEP, such as 80..95 or 80..95/2.5.");
        assertRefused(
                () -> sweep("good.points", "85", "80,5"),
                "khoảng từ 85 đến 80,5 bị ngược; hãy ghi 80,5..85.",
                "the range from 85 to 80.5 is reversed; write 80.5..85.");
        assertRefused(
                () -> sweep("good.points", "80", "85", "0"),
                "bước 0 phải lớn hơn 0.",
                "the step 0 must be greater than 0.");
        assertRefused(
                () -> sweep("good.points", "40", "85"),
                "40 nằm ngoài khoảng hợp lý của tham số này, từ 50 đến 90; hãy chọn trong khoảng đó.",
                "40 is outside the plausible range of this parameter, 50 to 90; choose within it.");
        assertRefused(
                () -> sweep("quota.rounding", "1", "2"),
                "tham số này nhận mã, không có khoảng; hãy chỉ ghi tên để thử mọi giá trị.",
                "this parameter takes codes and has no range; give its name alone to try every value.");
        assertRefused(
                () -> sweep("good.points", "60", "90", "0,01"),
                "3001 phương án là quá nhiều, tối đa 1000; hãy thu hẹp khoảng hoặc tăng bước.",
                "3001 variations are too many, at most 1000; narrow the range or widen the step.");
    }

    @Test
    void gridsThatCannotBeAreRefused() {
        Sweep good = sweep("good.points");
        Sweep excellent = sweep("excellent.points");
        assertRefused(
                () -> Curve.of(BEFORE, AS_IT_IS, List.of(good, excellent)),
                "4941 phương án là quá nhiều, tối đa 1000; hãy thu hẹp khoảng hoặc tăng bước.",
                "4941 variations are too many, at most 1000; narrow the range or widen the step.");
        assertRefused(
                () -> Curve.of(BEFORE, AS_IT_IS, List.of(good, good)),
                "tham số good.points được nêu hai lần; hãy giữ một.",
                "the parameter good.points is given twice; keep one.");
        assertRefused(
                () -> Curve.of(BEFORE, AS_IT_IS, List.of(good, excellent, good)),
                "chỉ quét được tối đa hai tham số cùng lúc.",
                "at most two parameters are varied at a time.");
        Supposition moved = AS_IT_IS.with(ParameterValueParser.moved(RULEBOOK, "good.points", "75", false));
        assertRefused(
                () -> Curve.of(BEFORE, moved, List.of(sweep("good.points", "70", "75"))),
                "tham số good.points được nêu hai lần; hãy giữ một.",
                "the parameter good.points is given twice; keep one.");
        assertRefused(
                () -> TargetsReached.in(SmallYear.facts(), "PARTY"),
                "dữ liệu không có chỉ tiêu “PARTY”. Có phải là “PARTY_ADMISSION”?",
                "the facts have no indicator “PARTY”. Did you mean “PARTY_ADMISSION”?");
        assertRefused(
                () -> Committees.of(BEFORE.population(), "DISTRICT"),
                "“DISTRICT” không phải là một loại tổ chức có trong dữ liệu; hãy ghi một trong: BASE_CELL.",
                "“DISTRICT” is no kind of organization among the facts; write one of: BASE_CELL.");
    }

    private static void assertRefused(Runnable asked, String vi, String en) {
        SuppositionException refused = catchThrowableOfType(SuppositionException.class, asked::run);
        assertThat(refused.words()).isEqualTo(new Bilingual(vi, en));
    }
}
