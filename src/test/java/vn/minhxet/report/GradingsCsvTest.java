package vn.minhxet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is never taken for a formula by a spreadsheet that opens the file. */
class GradingsCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void formulasBecomeText(String cell) {
        assertThat(GradingsCsv.asText(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đảng viên 000001", "a=1", "0,5"})
    void otherTextStaysAsItIs(String cell) {
        assertThat(GradingsCsv.asText(cell)).isEqualTo(cell);
    }
}
