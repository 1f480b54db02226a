package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which points follow from other facts: indicators, products, findings and counts, known and unknown. */
class FactsBehindPointsTest {

    private static final String INDICATOR = "way: INDICATOR, indicator: HOP";
    private static final String FINDINGS = "way: DEDUCTIONS, each: 0.5, most: 2, count: {findings: [SUPERVISION_NOTE]}";
    private static final String NUMBERS =
            "way: DEDUCTIONS, each: 1, most: 3, count: {facts: shortcomings, less: shortcomingsRemedied}";
    private static final String SHORTFALL = "way: DEDUCTIONS, each: 0.5, most: 3, count: {shortfall: HOP}";
    private static final String ACTUAL = "way: DEDUCTIONS, each: 0.5, most: 3, count: {actual: HOP}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\":3,\"actual\":0 | 0",
                "\"target\":3,\"actual\":1 | 3.33",
                "\"target\":3,\"actual\":2 | 6.67",
                "\"target\":3,\"actual\":3 | 10",
                "\"target\":3,\"actual\":4 | 10",
                "\"target\":0,\"actual\":0 | 10",
                "\"target\":3 | 0–10",
                "\"actual\":3 | 0–10",
            })
    void anIndicatorGivesTheShareReachedAndNoMoreThanAll(String row, String points) {
        assertThat(OneItem.of("10", INDICATOR).indicator(row).points()).isEqualTo(points);
    }

    @Test
    void whereNoTargetIsAssignedPeopleGivePoints() {
        assertThat(OneItem.of("10", INDICATOR).points()).isEqualTo("0–10");
        assertThat(OneItem.of("10", INDICATOR).given("A1", "7.25").points()).isEqualTo("7.25");
        assertThat(OneItem.of("10", INDICATOR).given("A1", "10.01").problems())
                .containsExactly(
                        "M1: điểm “10.01” của tiêu chí A1 không hợp lệ; được ghi từ 0 đến 10 điểm",
                        "M1: “10.01” is not valid for criterion A1; enter from 0 to 10 points");
        assertThat(OneItem.of("10", INDICATOR)
                        .indicator("\"target\":3,\"actual\":3")
                        .given("A1", "10")
                        .problems())
                .containsExactly(
                        "M1: điểm của tiêu chí A1 có từ dữ liệu khác (theo chỉ tiêu); hãy xóa điểm đã nhập",
                        "M1: the points of criterion A1 follow from other facts (by an indicator); remove those entered");
    }

    /** (a + b + c + d) / 4 with the weights of the products. */
    @Test
    void productsGiveTheMeanOfTheirShares() {
        assertThat(OneItem.of("15", "way: PRODUCTS")
                        .product("\"weight\":1,\"planned\":4,\"done\":4,\"quality\":100,\"progress\":50,\"leading\":0")
                        .points())
                .isEqualTo("9.38");
        assertThat(OneItem.of("15", "way: PRODUCTS")
                        .product(
                                "\"weight\":1.2,\"planned\":10,\"done\":5,\"quality\":80,\"progress\":100,\"leading\":60")
                        .product("\"weight\":2,\"planned\":4,\"done\":4,\"quality\":90,\"progress\":75,\"leading\":100")
                        .points())
                .isEqualTo("9.3");
    }

    @Test
    void noShareOfProductsIsMoreThanAll() {
        assertThat(OneItem.of("15", "way: PRODUCTS")
                        .product("\"weight\":1,\"planned\":4,\"done\":8,\"quality\":100,\"progress\":50,\"leading\":25")
                        .points())
                .isEqualTo("13.13");
    }

    @Test
    void aspectsOfProductsCountByTheirWeights() {
        assertThat(OneItem.of("10", "way: PRODUCTS, aspects: {progress: 3, quality: 7}")
                        .product("\"weight\":1,\"planned\":1,\"done\":1,\"quality\":50,\"progress\":100")
                        .points())
                .isEqualTo("6.5");
    }

    @Test
    void whatIsUnknownOfAProductBoundsItsShareAlone() {
        assertThat(OneItem.of("12", "way: PRODUCTS").points()).isEqualTo("0–12");
        assertThat(OneItem.of("12", "way: PRODUCTS")
                        .product("\"weight\":1,\"planned\":4,\"done\":2,\"quality\":100,\"progress\":50")
                        .points())
                .isEqualTo("3.75–5.25");
        assertThat(OneItem.of("12", "way: PRODUCTS")
                        .product("\"weight\":1,\"planned\":4,\"quality\":100,\"progress\":50,\"leading\":50")
                        .points())
                .isEqualTo("0–12");
        assertThat(OneItem.of("12", "way: PRODUCTS")
                        .product("\"weight\":1,\"planned\":0,\"done\":2,\"quality\":100,\"progress\":50,\"leading\":50")
                        .problems())
                .containsExactly(
                        "M1: sản phẩm của tiêu chí A1 có tổng số lượng giao bằng 0",
                        "M1: the planned quantities of the products of criterion A1 add up to 0");
    }

    @ParameterizedTest
    @CsvSource({"0,5", "1,4.5", "3,3.5", "4,3", "5,3"})
    void findingsAreDeductedUpToTheMost(int findings, String points) {
        OneItem item = OneItem.of("5", FINDINGS);
        for (int i = 0; i < findings; i++) {
            item.finding("\"kind\":\"SUPERVISION_NOTE\",\"concludedOn\":\"2025-05-20\"");
        }
        assertThat(item.points()).isEqualTo(points);
    }

    @Test
    void findingsOfOtherKindsAndPeriodsDoNotCount() {
        assertThat(OneItem.of("5", FINDINGS)
                        .finding("\"kind\":\"INSPECTION_SHORTCOMING\",\"concludedOn\":\"2025-05-20\"")
                        .finding("\"kind\":\"SUPERVISION_NOTE\",\"concludedOn\":\"2024-05-20\"")
                        .points())
                .isEqualTo("5");
    }

    @Test
    void aFindingWhoseDayIsUnknownMayCount() {
        assertThat(OneItem.of("5", FINDINGS)
                        .finding("\"kind\":\"SUPERVISION_NOTE\"")
                        .finding("\"kind\":\"SUPERVISION_NOTE\",\"concludedOn\":\"2025-05-20\"")
                        .points())
                .isEqualTo("4–4.5");
    }

    @ParameterizedTest
    @CsvSource({"0,0,4", "2,2,4", "3,2,3", "4,1,1", "5,1,1", "9,0,1"})
    void numbersAreDeductedUpToTheMost(String all, String remedied, String points) {
        assertThat(OneItem.of("4", NUMBERS)
                        .column("shortcomings", all)
                        .column("shortcomingsRemedied", remedied)
                        .points())
                .isEqualTo(points);
    }

    /** None was pointed out where the column is empty; of two that were at most two are not remedied. */
    @Test
    void anUnknownNumberTakesNoMoreThanThereCanBe() {
        assertThat(OneItem.of("4", NUMBERS).points()).isEqualTo("4");
        assertThat(OneItem.of("4", NUMBERS).column("shortcomings", "2").points())
                .isEqualTo("2–4");
        assertThat(OneItem.of("4", NUMBERS).column("shortcomings", "9").points())
                .isEqualTo("1–4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\":4,\"actual\":4 | 4",
                "\"target\":4,\"actual\":5 | 4",
                "\"target\":4,\"actual\":3 | 3.5",
                "\"target\":4,\"actual\":2.5 | 3.25",
                "\"target\":9,\"actual\":3 | 1",
                "\"target\":9,\"actual\":1 | 1",
                "\"target\":4 | 2–4",
                "\"target\":9 | 1–4",
                "\"actual\":9 | 1–4",
            })
    void aShortfallIsDeductedUpToTheMost(String row, String points) {
        assertThat(OneItem.of("4", SHORTFALL).indicator(row).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\":0,\"actual\":0 | 4",
                "\"target\":0,\"actual\":2 | 3",
                "\"target\":0,\"actual\":6 | 1",
                "\"target\":0,\"actual\":7 | 1",
                "\"target\":0 | 1–4",
            })
    void aResultIsDeductedUpToTheMost(String row, String points) {
        assertThat(OneItem.of("4", ACTUAL).indicator(row).points()).isEqualTo(points);
    }

    @Test
    void whereNoTargetIsAssignedNothingIsDeducted() {
        assertThat(OneItem.of("4", SHORTFALL).points()).isEqualTo("4");
        assertThat(OneItem.of("4", ACTUAL).points()).isEqualTo("4");
        assertThat(OneItem.of("4", SHORTFALL).given("A1", "4").problems())
                .containsExactly(
                        "M1: điểm của tiêu chí A1 có từ dữ liệu khác (trừ theo số lần); hãy xóa điểm đã nhập",
                        "M1: the points of criterion A1 follow from other facts (less so much a time); remove those entered");
    }
}
