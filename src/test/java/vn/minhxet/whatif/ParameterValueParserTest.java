package vn.minhxet.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Rulebook;

/** Values of parameters as people write them, and what is said where they cannot be. */
class ParameterValueParserTest {

    private static final Rulebook RULEBOOK = SmallYear.RULEBOOK.rulebook();

    @ParameterizedTest
    @CsvSource({
        "excellent.points, 85, 85",
        "excellent.points, '87,50', 87.5",
        "excellent.points, 87.25, 87.25",
        "excellent.points, ' 100 ', 100",
        "quota.ratioPercent, 25%, 25",
        "quota.ratioPercent, 25%, 25",
        "months.leave, 6, 6"
    })
    void numbersMayBeWrittenWithAPointOrAComma(String name, String written, BigDecimal value) {
        assertThat(ParameterValueParser.moved(RULEBOOK, name, written, false).value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "có, true", "Yes, true", "false, false", "KHÔNG, false", "no, false"})
    void flagsAreYesOrNo(String written, boolean value) {
        assertThat(ParameterValueParser.moved(RULEBOOK, "gap.severe", written, false)
                        .value())
                .isEqualTo(value);
    }

    @Test
    void codesAreThoseOfTheParameter() {
        assertThat(ParameterValueParser.moved(RULEBOOK, "quota.rounding", "HALF_UP", false)
                        .value())
                .isEqualTo("HALF_UP");
    }

    @Test
    void beyondTheRangeOnlyWhereItIsLetThrough() {
        assertThat(ParameterValueParser.moved(RULEBOOK, "quota.ratioPercent", "45", true)
                        .isPlausible())
                .isFalse();
        assertThat(ParameterValueParser.moved(RULEBOOK, "quota.ratioPercent", "30", false)
                        .isPlausible())
                .isTrue();
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() {
        assertRefused(
                "quota.ratio",
                "25",
                "bộ quy tắc mau không có tham số “quota.ratio”. Có phải là “quota.ratioPercent”?",
                "rulebook mau has no parameter “quota.ratio”. Did you mean “quota.ratioPercent”?");
        assertRefused(
                "god.points",
                "25",
                "bộ quy tắc mau không có tham số “god.points”. Có phải là “good.points”?",
                "rulebook mau has no parameter “god.points”. Did you mean “good.points”?");
        assertRefused(
                "x",
                "25",
                "bộ quy tắc mau không có tham số “x”. Có: admission.bonus, cell.goodPercent, excellent.points,"
                        + " gap.severe, good.points, months.leave, organization.points, quota.base, quota.memberScope,"
                        + " quota.ratioPercent, quota.rounding",
                "rulebook mau has no parameter “x”. There are: admission.bonus, cell.goodPercent, excellent.points,"
                        + " gap.severe, good.points, months.leave, organization.points, quota.base, quota.memberScope,"
                        + " quota.ratioPercent, quota.rounding");
    }

    @Test
    void valuesOfAnotherTypeAreRefused() {
        assertRefused(
                "excellent.points",
                "chín mươi",
                "“chín mươi” không phải là số; hãy ghi một số có không quá hai chữ số thập phân, ví dụ 25 hoặc 12,5.",
                "“chín mươi” is not a number; write one with at most two decimals, such as 25 or 12.5.");
        assertRefused(
                "excellent.points",
                "87.125",
                "“87.125” không phải là số; hãy ghi một số có không quá hai chữ số thập phân, ví dụ 25 hoặc 12,5.",
                "“87.125” is not a number; write one with at most two decimals, such as 25 or 12.5.");
        assertRefused(
                "months.leave",
                "2,5",
                "“2,5” không phải là số nguyên; hãy ghi một số nguyên, ví dụ 3.",
                "“2,5” is not a whole number; write one such as 3.");
        assertRefused(
                "gap.severe",
                "1",
                "“1” không phải là có hoặc không; hãy ghi true hoặc false.",
                "“1” is neither yes nor no; write true or false.");
        assertRefused(
                "quota.rounding",
                "down",
                "“down” không thuộc các mã của tham số này; hãy ghi một trong: DOWN, HALF_UP, UP.",
                "“down” is not one of the codes of this parameter; write one of: DOWN, HALF_UP, UP.");
    }

    @Test
    void whatWasWrittenIsQuotedShortAndWhole() {
        String most = "a".repeat(39) + "😀";
        assertRefused(
                "gap.severe",
                most + "\u202e",
                "“" + most + "…” không phải là có hoặc không; hãy ghi true hoặc false.",
                "“" + most + "…” is neither yes nor no; write true or false.");
        assertRefused(
                "gap.severe",
                "a\u202eb",
                "“a?b” không phải là có hoặc không; hãy ghi true hoặc false.",
                "“a?b” is neither yes nor no; write true or false.");
    }

    @Test
    void valuesBeyondTheRangeAreRefused() {
        assertRefused(
                "excellent.points",
                "69,5",
                "69,5 nằm ngoài khoảng hợp lý của tham số này, từ 70 đến 100; hãy chọn trong khoảng đó.",
                "69.5 is outside the plausible range of this parameter, 70 to 100; choose within it.");
        assertRefused(
                "quota.ratioPercent",
                "1000.5",
                "1000,5 là giá trị không thể có của tham số này; hãy chọn trong khoảng từ 0 đến 1000.",
                "1000.5 is impossible for this parameter; choose from 0 to 1000.");
    }

    private static void assertRefused(String name, String written, String vi, String en) {
        SuppositionException refused = catchThrowableOfType(
                SuppositionException.class, () -> ParameterValueParser.moved(RULEBOOK, name, written, false));
        assertThat(refused.words()).isEqualTo(new Bilingual(vi, en));
    }
}
