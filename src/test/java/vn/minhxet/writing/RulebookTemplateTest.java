package vn.minhxet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.WorkbookSheet;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;

/** The workbook that a rulebook needs and no other, read back by the readers. */
class RulebookTemplateTest {

    private static final Rulebooks SHIPPED = Rulebooks.in(Path.of("rules"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"366-qd-tw", "124-qd-tw", "132-qd-tw", "hue", "thanh-hoa"})
    void organizationsAndPeopleOfTheYearBeforeAreFilledInAndNothingElse(String id) throws Exception {
        YearFacts before =
                FactsReader.read(Path.of("fixtures/good/first-year/facts.json")).orThrow();
        YearFacts next = FactsReader.read(written(id, Optional.of(before))).orThrow();

        assertThat(next.period().year()).isEqualTo(before.period().year() + 1);
        assertThat(next.period().previousReviewedOn()).isEqualTo(before.period().reviewedOn());
        assertThat(next.members()).hasSize(before.members().size());
        assertThat(next.members().get(0).name())
                .isEqualTo(before.members().get(0).name());
        assertThat(next.members()).allMatch(it -> it.tasksAssigned() < 0 && it.selfGrade() == null);
        assertThat(next.findings()).isEmpty();
        assertThat(next.scores()).isEmpty();
    }

    @Test
    void whereNoRuleReadsPointsThereIsNoColumnForThem() throws Exception {
        assertThat(headings("124-qd-tw", "Đảng viên"))
                .doesNotContain("generalPoints")
                .contains("tasksExceeded");
        assertThat(headings("hue", "Đảng viên")).contains("generalPoints", "resultPoints");
        assertThat(sheets("366-qd-tw")).doesNotContain("Chỉ tiêu", "Đánh giá tiêu chí", "Sản phẩm");
        assertThat(sheets("124-qd-tw")).contains("Đánh giá tiêu chí");
    }

    @Test
    void eachScoreSheetHasItsWorksheetWithMaximaInTheHeadings() throws Exception {
        assertThat(sheets("thanh-hoa")).contains("Phiếu leader", "Sản phẩm");
        assertThat(rows("thanh-hoa", "Phiếu leader").get(0))
                .anyMatch(it -> it.startsWith("A2.1 ") && it.endsWith("(tối đa 4)"))
                .noneMatch(it -> it.startsWith("B1 "));
    }

    @Test
    void aCodeIsChosenByItsNameAndReadAsTheCode() throws Exception {
        List<String> choices =
                rows("hue", "Danh mục").stream().flatMap(List::stream).toList();
        assertThat(choices).contains("PARTY_ADMISSION – kết nạp đảng viên", "SU_NGHIEP – Đơn vị sự nghiệp công lập");

        Path facts = Files.createDirectory(folder.resolve("facts"));
        Files.writeString(facts.resolve("period.csv"), "year,reviewedOn\n2025,2025-12-10\n");
        Files.writeString(facts.resolve("organizations.csv"), "id,kind\nCB,BASE_CELL\n");
        Files.writeString(
                facts.resolve("indicators.csv"),
                "subject,indicator,target,actual\nCB,PARTY_ADMISSION – kết nạp đảng viên,2,1\n");
        assertThat(FactsReader.read(facts).orThrow().indicators())
                .containsExactly(new IndicatorRow("CB", "PARTY_ADMISSION", 200, 100));
    }

    @Test
    void theSameInputGivesTheSameSheets() throws Exception {
        assertThat(rows("hue", "Phiếu leader")).isEqualTo(rows("hue", "Phiếu leader"));
    }

    private Path written(String id, Optional<YearFacts> before) throws Exception {
        Rulebook rulebook = SHIPPED.get(id);
        Path file = folder.resolve(id + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWriter.write(rulebook, before, out);
        }
        return file;
    }

    private List<String> sheets(String id) throws Exception {
        return read(id).stream().map(WorkbookSheet::name).toList();
    }

    private List<String> headings(String id, String sheet) throws Exception {
        return rows(id, sheet).get(1);
    }

    private List<List<String>> rows(String id, String name) throws Exception {
        return read(id).stream()
                .filter(it -> it.name().equals(name))
                .flatMap(it -> it.rows().stream())
                .map(WorkbookSheet.Row::cells)
                .toList();
    }

    private List<WorkbookSheet> read(String id) throws Exception {
        return WorkbookSheet.read(written(id, Optional.empty()), ReadingLimits.FILES, 1_000);
    }
}
