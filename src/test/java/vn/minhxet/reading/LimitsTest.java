package vn.minhxet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Language;
import vn.minhxet.reading.FactsReading.Refused;
import vn.minhxet.reading.problem.FactsProblem;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.writing.FactsWriter;

/** No more of a file is read, kept or shown than the limits allow. */
class LimitsTest {

    private static final ReadingLimits SMALL = new ReadingLimits(4_000, 20_000, 200, 5, 40, 100, 3);

    @TempDir
    Path folder;

    @Test
    void aBodyLargerThanTheLimitIsNotReadToItsEnd() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                read[0] += length;
                java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        Refused refused = (Refused) FactsReader.json(endless, SMALL);
        assertThat(refused.lines(Language.EN, 9))
                .containsExactly("is larger than the limit of 4000 B. Split the facts by committee.");
        assertThat(read[0]).isLessThan(200_000);
    }

    @Test
    void rowsBeyondTheLimitAreNotKept() throws IOException {
        FactsWriter.csv(new RandomFacts(3).year(3, 20), Files.createDirectories(folder));
        ReadingLimits limits = new ReadingLimits(1 << 20, 1 << 20, 200, 10, 40, 100, 100);
        Refused refused = (Refused) FactsReader.read(folder, limits);
        assertThat(refused.lines(Language.VI, 1))
                .first()
                .asString()
                .contains("members.csv: có hơn 10 dòng, phần sau không được đọc.");
    }

    @Test
    void aWorkbookIsNotUnpackedBeyondTheLimit() throws IOException {
        Path file = folder.resolve("facts.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FactsWriter.xlsx(new RandomFacts(3).year(3, 20), out);
        }
        Refused refused = (Refused) FactsReader.read(file, SMALL);
        assertThat(refused.problems()).extracting(FactsProblem::code).containsExactly(ProblemCode.UNPACKS_TOO_LARGE);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() throws IOException {
        Files.writeString(folder.resolve("period.csv"), "year,reviewedOn\n2025,2025-12-10\n");
        Files.writeString(folder.resolve("findings.csv"), "id,subject,kind\n" + "K1,CB1,A\nK2,CB1,B\n".repeat(2));
        Refused refused = (Refused) FactsReader.read(folder, SMALL);
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.unlisted()).isEqualTo(7);
        assertThat(refused.lines(Language.EN, 2)).hasSize(3).last().isEqualTo("… and 8 more");
        assertThat(refused.lines(Language.VI, 2)).last().isEqualTo("… và 8 lỗi khác");
    }

    @Test
    void aMissingFileIsAProblem() {
        Refused refused = (Refused) FactsReader.read(folder.resolve("khong-co.json"));
        assertThat(refused.lines(Language.VI, 9))
                .containsExactly("khong-co.json: không có tệp hoặc thư mục " + folder.resolve("khong-co.json")
                        + ". Hãy kiểm tra lại đường dẫn.");
    }

    @Test
    void whoNeedsTheFactsIsToldWhatIsWrong() {
        FactsReading reading = FactsReader.read(folder.resolve("khong-co.json"));
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(FactsReading.RefusedException.class)
                .hasMessage("khong-co.json: there is no file or folder " + folder.resolve("khong-co.json")
                        + ". Check the path.");
    }

    @Test
    void numbersOfAnySizeAreRefusedAtOnce() {
        for (String number : new String[] {"1e999999999", "-1e999999999", "1e-999999999", "9".repeat(90)}) {
            String body =
                    "{\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\"},\"indicators\":[{\"subject\":\"A\",\"indicator\":\"B\",\"target\":"
                            + number + "}]}";
            assertThat(json(body)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void predecessorsInJsonMayBeAnArray() {
        String body = "{\"period\":{\"year\":2025,\"reviewedOn\":\"2025-12-10\"},\"organizations\":["
                + "{\"id\":\"A\",\"kind\":\"CELL\",\"predecessors\":[\"C\",\"B\"]},{\"id\":\"B\",\"kind\":\"CELL\"},{\"id\":\"C\",\"kind\":\"CELL\",\"parent\":null}],\"members\":null}";
        YearFacts facts = json(body).orThrow();
        assertThat(facts.organizations().get(0).predecessors()).containsExactly("B", "C");
    }

    private static FactsReading json(String body) {
        return FactsReader.json(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), ReadingLimits.REQUESTS);
    }
}
