package vn.minhxet.reading.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.reading.workbook.RawWorkbook.row;
import static vn.minhxet.reading.workbook.RawWorkbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;

/** What no program writes into a workbook, and people with bad intent do, is refused with a reason. */
class BrokenPartsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"http://h", "//x", "", "/", "..", "../../..", "#", "?x", "mailto:x", "%zz", "http://[", "\\", ":"
            })
    void aRelationThatLeadsNowhereIsRefused(String target) throws IOException {
        assertRefused(with("/xl/worksheets/s1.xml", target));
        assertRefused(with("/xl/workbook.xml", target));
        assertRefused(with("sharedStrings.xml", target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "", " ", "1A", "-", "$A$2", "AAAA1", "a1", "A", "XFD", "é1"})
    void aCellReferenceThatIsNoneIsRefusedOrRead(String reference) throws IOException {
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .sheet("members", members("<c r=\"" + reference + "\"><v>7</v></c>"))
                .write(file);
        assertThat(FactsReader.read(file)).isInstanceOf(FactsReading.class);
        if (reference.matches("|[^A-Z].*")) {
            assertRefused(file);
        }
    }

    @Test
    void anExponentOfAnySizeIsTheProblemOfItsCell() throws IOException {
        List<String> numbers = List.of(
                "1e9999999999",
                "-1E+9999999999",
                "1e-9999999999",
                "1000E2147483647",
                "9".repeat(200),
                "0." + "1".repeat(200));
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            rows.append(row(
                    i + 2,
                    text("A" + (i + 2), "M" + i),
                    text("B" + (i + 2), "007"),
                    "<c r=\"C" + (i + 2) + "\"><v>" + numbers.get(i) + "</v></c>"));
        }
        Refused refused = (Refused) FactsReader.read(points(rows.toString()));
        assertThat(refused.problems()).hasSameSizeAs(numbers).allMatch(it -> "generalPoints".equals(it.column()));
        assertThat(refused.problems())
                .extracting(FactsProblem::code)
                .containsExactly(
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.NEGATIVE,
                        ProblemCode.TOO_MANY_DECIMALS,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.OUT_OF_RANGE,
                        ProblemCode.TOO_MANY_DECIMALS);
        assertThat(refused.lines(Language.EN, 1).get(0)).contains("1e9999999999");
    }

    @Test
    void zeroWithAnExponentOfAnySizeIsZero() throws IOException {
        Path file = points(row(2, text("A2", "M1"), text("B2", "007"), "<c r=\"C2\"><v>0.0e2147483648</v></c>"));
        assertThat(FactsReader.read(file).orThrow().members().get(0).generalPoints())
                .isZero();
    }

    @Test
    void anExponentInADayOrATextIsTheProblemOfItsCell() throws IOException {
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>")
                .sheet(
                        "members",
                        row(1, text("A1", "id"), text("B1", "organization"), text("C1", "admittedOn"))
                                + row(
                                        2,
                                        "<c r=\"A2\" s=\"2\"><v>1e9999999999</v></c>",
                                        text("B2", "007"),
                                        "<c r=\"C2\" s=\"1\"><v>1e9999999999</v></c>")
                                + row(
                                        3,
                                        text("A3", "M2"),
                                        text("B3", "007"),
                                        "<c r=\"C3\" s=\"1\"><v>1e-9999999999</v></c>"))
                .write(file);
        Refused refused = (Refused) FactsReader.read(file);
        assertThat(refused.problems()).allMatch(it -> "members".equals(it.sheet()) && it.row() > 1);
    }

    private Path points(String rows) throws IOException {
        Path file = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations()
                .sheet(
                        "members",
                        row(1, text("A1", "id"), text("B1", "organization"), text("C1", "generalPoints")) + rows)
                .write(file);
        return file;
    }

    private static String members(String cell) {
        return row(1, text("A1", "id"), text("B1", "organization")) + row(2, text("A2", "M1"), text("B2", "007"), cell);
    }

    /** A workbook in which one relation leads elsewhere. */
    private Path with(String target, String other) throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        Path broken = folder.resolve("facts.xlsx");
        RawWorkbook.withOrganizations().write(whole);
        try (ZipFile zip = new ZipFile(whole.toFile());
                OutputStream out = Files.newOutputStream(broken);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = zip.getInputStream(entry)) {
                    String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                    copy.write(text.replace("Target=\"" + target + '"', "Target=\"" + other + '"')
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return broken;
    }

    private static void assertRefused(Path file) {
        FactsReading reading = FactsReader.read(file);
        assertThat(reading).isInstanceOf(Refused.class);
        assertThat(((Refused) reading).problems())
                .extracting(FactsProblem::code)
                .contains(ProblemCode.BROKEN_WORKBOOK);
    }
}
