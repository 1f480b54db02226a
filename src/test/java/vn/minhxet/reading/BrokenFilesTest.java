package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.reading.FactsReading.Complete;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.workbook.RawWorkbook;
import vn.minhxet.writing.FactsWriter;

/** Whatever happened to a file: it is read, or refused with a reason, and nothing else. */
class BrokenFilesTest {

    private static final byte[] TELLING = "{}[]\",:;\n\r\t\\0123456789eE+-.<>&/=\u00ff\u00fe\u0000idCB"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("broken-files");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Collections.reverseOrder()).forEach(it -> it.toFile().delete());
        }
    }

    @Property(tries = 150)
    void jsonIsReadOrRefused(@ForAll long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsWriter.json(new RandomFacts(seed).year(2, 3), out);
        byte[] broken = broken(out.toByteArray(), new Random(seed));
        checkOutcome(FactsReader.json(new ByteArrayInputStream(broken), ReadingLimits.REQUESTS));
    }

    @Property(tries = 150)
    void csvIsReadOrRefused(@ForAll long seed) throws IOException {
        FactsWriter.csv(new RandomFacts(seed).year(2, 3), Files.createDirectories(folder));
        for (Table<?> table : Tables.ALL) {
            Path file = folder.resolve(table.name() + ".csv");
            Files.write(
                    file,
                    broken(
                            Files.readAllBytes(file),
                            new Random(seed + table.name().length())));
        }
        checkOutcome(FactsReader.read(folder));
    }

    @Property(tries = 60)
    void workbookIsReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("facts.xlsx");
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>organization</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>7</v></c></row>";
        RawWorkbook.withOrganizations()
                .texts(brokenText("<si><t>M1</t></si>", random))
                .styles(brokenText("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>", random))
                .sheet("members", brokenText(rows, random))
                .write(file);
        checkOutcome(FactsReader.read(file));
        Files.write(file, broken(Files.readAllBytes(file), random));
        checkOutcome(FactsReader.read(file));
    }

    private static void checkOutcome(FactsReading reading) {
        if (reading instanceof Refused refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allMatch(it -> !it.message().vi().isBlank());
            assertThat(refused.problems())
                    .noneMatch(it -> it.message().vi().matches("(?s).*\\{\\w+}.*") && it.value() == null);
        } else {
            assertThat(reading).isInstanceOf(Complete.class);
        }
    }

    private static String brokenText(String text, Random random) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return new String(broken(bytes, random), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** The bytes with a few of them changed, or cut off somewhere. */
    private static byte[] broken(byte[] bytes, Random random) {
        byte[] broken = random.nextInt(4) == 0
                ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))
                : bytes.clone();
        for (int i = random.nextInt(4); i > 0 && broken.length > 0; i--) {
            broken[random.nextInt(broken.length)] = TELLING[random.nextInt(TELLING.length)];
        }
        return broken;
    }
}
