package vn.minhxet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts in a year and in a quarter, and by which day the rulebook is chosen. */
class PeriodTest {

    private static Period period(int quarter, @Nullable LocalDate previousReviewedOn) {
        return new Period(2026, quarter, LocalDate.of(2027, 1, 5), previousReviewedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-31",
        "1, 2026-03-31",
        "2, 2026-06-30",
        "3, 2026-09-30",
        "4, 2026-12-31",
    })
    void theRulebookIsThatOfItsLastDay(int quarter, LocalDate last) {
        assertThat(period(quarter, null).lastDay()).isEqualTo(last);
        assertThat(period(quarter, null).firstDay()).isEqualTo("2026-01-01");
        assertThat(period(quarter, null).wholeYear()).isEqualTo(quarter == 0);
    }

    /** Without the day of the review before, what was concluded about then may have counted before. */
    @ParameterizedTest
    @CsvSource({
        "0, 2025-09-30, true, false",
        "0, 2025-10-01, false, false",
        "0, 2026-01-31, false, true",
        "0, 2026-02-01, true, true",
        "1, 2025-09-30, true, false",
        "1, 2026-02-01, true, true",
        "3, 2026-03-31, true, false",
        "3, 2026-04-01, false, false",
        "3, 2026-06-30, false, false",
        "3, 2026-07-01, false, true",
        "3, 2026-07-31, false, true",
        "3, 2026-08-01, true, true",
        "4, 2026-06-30, true, false",
        "4, 2026-11-01, true, true",
    })
    void whatWasConcludedAboutTheReviewBeforeIsDoubtful(int quarter, LocalDate day, boolean told, boolean counts) {
        assertThat(period(quarter, null).tellsWhetherCounts(day)).isEqualTo(told);
        assertThat(period(quarter, null).counts(day)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void theReviewBeforeDividesTheOneFromTheOther(int quarter) {
        Period period = period(quarter, LocalDate.of(2026, 6, 25));
        assertThat(period.counts(LocalDate.of(2026, 6, 25))).isFalse();
        assertThat(period.counts(LocalDate.of(2026, 6, 26))).isTrue();
        assertThat(period.tellsWhetherCounts(LocalDate.of(2026, 6, 26))).isTrue();
    }
}
