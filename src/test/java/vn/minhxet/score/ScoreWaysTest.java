package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which people give points: each with its bounds and what lies beside them. */
class ScoreWaysTest {

    private static final String LEVELS = "way: LEVELS, levels: ["
            + "{code: TOT, label: {vi: \"Tốt\", en: \"Good\"}, share: 100},"
            + "{code: KHA, label: {vi: \"Khá\", en: \"Fair\"}, share: 66.67},"
            + "{code: KEM, label: {vi: \"Kém\", en: \"Poor\"}, share: 10}]";

    @ParameterizedTest
    @CsvSource({"0,0", "0.25,0.25", "1.75,1.75", "2,2", "2.0,2", "1.50,1.5"})
    void pointsAreWorthThemselves(String given, String points) {
        assertThat(OneItem.of("2", "way: POINTS, step: 0.25").given("A1", given).points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2.25", "-0.25", "0.1", "1.99", "tốt", "1%"})
    void pointsBesideTheMaximumOrTheStepAreRefused(String given) {
        assertThat(OneItem.of("2", "way: POINTS, step: 0.25").given("A1", given).problems())
                .containsExactly(
                        "M1: điểm “%s” của tiêu chí A1 không hợp lệ; được ghi từ 0 đến 2 điểm, theo bước 0,25"
                                .formatted(given),
                        "M1: “%s” is not valid for criterion A1; enter from 0 to 2 points, in steps of 0.25"
                                .formatted(given));
    }

    @ParameterizedTest
    @CsvSource({"đạt,1.5", "Bảo đảm,1.5", "x,1.5", "1.5,1.5", "không đạt,0", "KHÔNG BẢO ĐẢM,0", "0,0", "yes,1.5", "no,0"
    })
    void allOrNothing(String given, String points) {
        assertThat(OneItem.of("1.5", "way: ALL_OR_NOTHING").given("A1", given).points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1", "1.49", "1.51", "có lẽ", "100"})
    void halfIsNeitherAllNorNothing(String given) {
        assertThat(OneItem.of("1.5", "way: ALL_OR_NOTHING").given("A1", given).problems())
                .containsExactly(
                        "M1: điểm “%s” của tiêu chí A1 không hợp lệ; được ghi “đạt” hoặc “không đạt”, hay số điểm 0 hoặc 1,5"
                                .formatted(given),
                        "M1: “%s” is not valid for criterion A1; enter “yes” or “no”, or 0 or 1.5 points"
                                .formatted(given));
    }

    @ParameterizedTest
    @CsvSource({"TOT,3", "tot,3", "Tốt,3", "Good,3", "3,3", "KHA,2", "Khá,2", "Fair,2", "2.0001,2", "KEM,0.3", "0.3,0.3"
    })
    void aLevelIsNamedByCodeLabelOrPoints(String given, String points) {
        assertThat(OneItem.of("3", LEVELS).given("A1", given).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"GIOI", "0", "1", "100"})
    void whatIsNoLevelIsRefused(String given) {
        assertThat(OneItem.of("3", LEVELS).given("A1", given).problems())
                .hasSize(2)
                .allMatch(it -> it.contains("“" + given + "”") && it.contains("A1"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100,30", "50,15", "33.33,10", "0.01,0", "0.02,0.01", "99.99,30", "99.98,29.99"})
    void aShareIsPartOfTheMaximum(String given, String points) {
        assertThat(OneItem.of("30", "way: SHARE").given("A1", given).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100.01", "-1", "tốt"})
    void aShareIsNoMoreThanAllOfIt(String given) {
        assertThat(OneItem.of("30", "way: SHARE").given("A1", given).problems())
                .containsExactly(
                        "M1: điểm “%s” của tiêu chí A1 không hợp lệ; được ghi tỷ lệ từ 0 đến 100%%".formatted(given),
                        "M1: “%s” is not valid for criterion A1; enter a share from 0 to 100%%".formatted(given));
    }

    /** 10 × 0.6667 = 6.667, 10 × 0.3345 = 3.345. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{decimals: 2, mode: HALF_UP} | 66.67 | 6.67",
                "{decimals: 2, mode: DOWN} | 66.67 | 6.66",
                "{decimals: 2, mode: HALF_UP} | 33.45 | 3.35",
                "{decimals: 2, mode: DOWN} | 33.45 | 3.34",
                "{decimals: 2, mode: HALF_UP} | 33.44 | 3.34",
                "{decimals: 1, mode: HALF_UP} | 33.5 | 3.4",
                "{decimals: 1, mode: HALF_UP} | 33.49 | 3.3",
                "{decimals: 1, mode: DOWN} | 33.99 | 3.3",
                "{decimals: 0, mode: HALF_UP} | 35 | 4",
                "{decimals: 0, mode: HALF_UP} | 34.99 | 3",
                "{decimals: 0, mode: DOWN} | 39.99 | 3",
            })
    void roundingIsThatOfTheSheet(String rounding, String given, String points) {
        assertThat(OneItem.of(rounding, "10", "way: SHARE").given("A1", given).points())
                .isEqualTo(points);
    }

    @Test
    void theMeanCountsEachShareByItsWeight() {
        String way = "way: MEAN, aspects: [{code: a, label: {vi: \"Một\", en: \"One\"}, weight: 3},"
                + "{code: b, label: {vi: \"Hai\", en: \"Two\"}}]";
        assertThat(OneItem.of("30", way).given("A1.a", "100").given("A1.b", "0").points())
                .isEqualTo("22.5");
        assertThat(OneItem.of("30", way).given("A1.a", "0").given("A1.b", "100").points())
                .isEqualTo("7.5");
        assertThat(OneItem.of("30", way).given("A1.a", "50").points()).isEqualTo("11.25–18.75");
        assertThat(OneItem.of("30", way).points()).isEqualTo("0–30");
        assertThat(OneItem.of("30", way).given("A1", "50").problems())
                .containsExactly(
                        "M1: tiêu chí A1 là trung bình các tỷ lệ; hãy nhập từng tỷ lệ A1.a, A1.b",
                        "M1: criterion A1 is a mean of shares; enter each of A1.a, A1.b");
    }

    @Test
    void whatIsMissingLiesBetweenTheLeastAndTheMost() {
        assertThat(OneItem.of("2", "way: POINTS, step: 0.25").points()).isEqualTo("0–2");
        assertThat(OneItem.of("2", "way: ALL_OR_NOTHING").points()).isEqualTo("0–2");
        assertThat(OneItem.of("2", "way: SHARE").points()).isEqualTo("0–2");
        assertThat(OneItem.of("3", LEVELS).points()).isEqualTo("0.3–3");
    }
}
