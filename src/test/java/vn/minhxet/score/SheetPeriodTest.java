package vn.minhxet.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.WorkbookSheet;
import vn.minhxet.scoresheet.SheetAudience;
import vn.minhxet.writing.TemplateWriter;

/** A sheet may be for years or for quarters alone; then another may be for the same people in the other. */
class SheetPeriodTest {

    @TempDir
    private Path folder;

    private static String sheet(String periods, String item) {
        return """
                for: {subject: MEMBER%s}
                items:
                  - {code: A1, label: {vi: "Chung", en: "General"}, part: GENERAL, maximum: 30, way: POINTS, step: 0.5}
                  - {code: %s, label: {vi: "Kết quả", en: "Results"}, part: RESULT, maximum: 70, way: POINTS, step: 0.5}
                """.formatted(periods, item);
    }

    private static final String OF_YEARS = sheet(", periods: [YEAR]", "B1");
    private static final String OF_QUARTERS = sheet(", periods: [QUARTER]", "B2");
    private static final String OF_ALL = sheet("", "B3");

    private static YearFacts facts(String period, String item) {
        return SampleBook.facts("""
                {"period":{"year":2026,%s},"organizations":[{"id":"CB1","kind":"BASE_CELL"}],
                "members":[{"id":"M1","organization":"CB1","status":"OFFICIAL","role":"LEADER"}],
                "scores":[{"subject":"M1","item":"A1","points":"20"},{"subject":"M1","item":"%s","points":"50"}]}
                """.formatted(period, item));
    }

    private static YearFacts year(String item) {
        return facts("\"reviewedOn\":\"2026-12-10\"", item);
    }

    private static YearFacts quarter(String item) {
        return facts("\"quarter\":3,\"reviewedOn\":\"2026-09-30\"", item);
    }

    @Test
    void eachPeriodHasItsSheet() {
        SampleBook book = SampleBook.of(OF_YEARS, OF_QUARTERS);
        assertThat(book.card(year("B1"), "M1").sheet().id()).isEqualTo("phieu1");
        assertThat(book.card(quarter("B2"), "M1").sheet().id()).isEqualTo("phieu2");
    }

    @Test
    void aSheetOfNoPeriodIsForAll() {
        SampleBook book = SampleBook.of(OF_ALL);
        assertThat(book.card(year("B3"), "M1").sheet().id()).isEqualTo("phieu1");
        assertThat(book.card(quarter("B3"), "M1").sheet().id()).isEqualTo("phieu1");
    }

    @Test
    void inTheOtherPeriodThereIsNoSheet() {
        YearFacts quarter = quarter("B1");
        assertThatThrownBy(() -> SampleBook.of(OF_YEARS).points(quarter)).isInstanceOf(ScoreException.class);
    }

    @Test
    void onlySheetsOfOnePeriodOverlap() {
        assertThat(audience(OF_YEARS).overlaps(audience(OF_QUARTERS))).isFalse();
        assertThat(audience(OF_YEARS).overlaps(audience(OF_YEARS))).isTrue();
        assertThat(audience(OF_YEARS).overlaps(audience(OF_ALL))).isTrue();
        assertThat(audience(OF_ALL).overlaps(audience(OF_QUARTERS))).isTrue();
    }

    @Test
    void inAWorkbookPeopleStandOnTheSheetOfThePeriod() throws IOException {
        SampleBook book = SampleBook.of(OF_YEARS, OF_QUARTERS);
        Path file = folder.resolve("nhap-lieu.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWriter.write(book.rulebook(), Optional.of(year("B1")), out);
        }
        assertThat(people(file, "Phiếu phieu1")).containsExactly("M1");
        assertThat(people(file, "Phiếu phieu2")).isEmpty();
    }

    private static List<String> people(Path file, String worksheet) throws IOException {
        return WorkbookSheet.read(file, ReadingLimits.FILES, 100).stream()
                .filter(it -> it.name().equals(worksheet))
                .flatMap(it -> it.rows().stream().skip(2))
                .map(it -> it.cells().get(0))
                .toList();
    }

    private static SheetAudience audience(String sheet) {
        return SampleBook.of(sheet).rulebook().sheets().get(0).audience();
    }
}
