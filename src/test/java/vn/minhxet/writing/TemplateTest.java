package vn.minhxet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.Column;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;

/** The template is what its readers understand, and explains itself to people. */
class TemplateTest {

    private static final Pattern REFERENCE = Pattern.compile("&#x(\\p{XDigit}+);");

    @TempDir
    Path folder;

    private Path template() throws IOException {
        Path file = folder.resolve("mau.xlsx");
        TemplateWriter.write(file);
        return file;
    }

    @Test
    void anEmptyTemplateLacksNothingButThePeriod() throws IOException {
        Refused refused = (Refused) FactsReader.read(template());
        assertThat(refused.problems())
                .singleElement()
                .extracting(FactsProblem::code)
                .isEqualTo(ProblemCode.PERIOD_MISSING);
    }

    @Test
    void aTemplateWithItsPeriodIsAYearWithoutRows() throws IOException {
        YearFacts empty = new YearFacts(
                new Period(2025, LocalDate.of(2025, 12, 10)), List.of(), List.of(), List.of(), List.of(), List.of());
        Path file = folder.resolve("facts.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FactsWriter.xlsx(empty, out);
        }
        assertThat(FactsReader.read(file).orThrow()).isEqualTo(empty);
    }

    @Test
    void everyTableHasASheetWithHeadingsNotesAndLists() throws IOException {
        Path file = template();
        for (Table<?> table : Tables.ALL) {
            int sheet = Tables.ALL.indexOf(table) + 2;
            String cells = part(file, "xl/worksheets/sheet" + sheet + ".xml");
            String notes = part(file, "xl/comments" + sheet + ".xml");
            assertThat(cells).contains("state=\"frozen\"");
            long lists = table.columns().stream()
                    .filter(it -> (!it.codes().isEmpty() && !it.many()) || it.unit() == vn.minhxet.facts.Unit.FLAG)
                    .count();
            assertThat(cells.split("<dataValidation ", -1)).hasSize((int) lists + 1);
            for (Column column : table.columns()) {
                assertThat(part(file, "xl/sharedStrings.xml"))
                        .contains(column.heading().vi(), column.name());
                assertThat(notes).contains(column.heading().en());
            }
        }
    }

    @Test
    void theFirstSheetIsTheGuide() throws IOException {
        assertThat(part(template(), "xl/workbook.xml")).containsSubsequence("Hướng dẫn", "Kỳ đánh giá", "Danh mục");
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return REFERENCE.matcher(xml).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
        }
    }
}
