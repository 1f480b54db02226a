package vn.minhxet.reading.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.RandomFacts;
import vn.minhxet.reading.csv.ParallelCsvReader.Cut;
import vn.minhxet.reading.problem.ProblemList;
import vn.minhxet.reading.problem.TableSource;
import vn.minhxet.reading.table.KnownOrganizations;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.reading.table.TableRows;
import vn.minhxet.writing.FactsWriter;

/** A file read in parts gives the rows, the problems and the line numbers that it gives when read row by row. */
class ParallelCsvReaderTest {

    private static final Cut NEVER = new Cut(Long.MAX_VALUE, 0, 0);
    private static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, 1 << 20, 200, 10_000, 40, 100, 100);

    /** What may be wrong or unusual in a line; each takes the place of a line, or stands in it. */
    private static final List<String> UNUSUAL = List.of(
            "M-1,\"Đảng viên\nhai dòng\",007,OFFICIAL",
            "M-2,\"Nguyễn, Văn \"\"A\"\"\",007,Dự bị,31/12/2020,,,,Có",
            "  M-3 ,  An ,007, chính thức ,2020-02-29",
            "M-4,An,007,OFFICIAL,2021-02-29",
            "M-5,An,007,NOBODY",
            "M-6,An",
            ",An,007",
            "M-7,An,007,,,,,,,,,\"87,5\",-3,x",
            "M;8,An,007",
            "",
            " , ,",
            "M-9,Bi\u0300nh,007",
            "M-10,A\u00ADn,007",
            "M-11,\"mở mà không đóng,007",
            "M-12,\"đóng\"rồi,007",
            "M-13,có \" giữa,007",
            "M-14,\uFFFD,007",
            "M-15,An,007\rM-16,Ba,007",
            "M-17,An,007,,,,,,,,,1.5,2.25,3,4,5,6,7,8,9,10,11,12,GOOD,true,GOOD,GOOD,one too many",
            "M-18,An,007,,,,,,,,,1.5,2.25,3,4,5,6,7,8,9,10,11,12,GOOD,true,GOOD,GOOD,,");

    @TempDir
    Path folder;

    private KnownOrganizations organizations;
    private String members;

    @BeforeEach
    void written() throws IOException {
        YearFacts facts = new RandomFacts(5).year(4, 60);
        organizations = new KnownOrganizations(facts.organizations());
        FactsWriter.csv(facts, Files.createDirectories(folder));
        members = Files.readString(folder.resolve("members.csv"));
    }

    private String read(byte[] content, Cut cut) throws IOException {
        Path file = folder.resolve("members.csv");
        Files.write(file, content);
        ProblemList problems = new ProblemList(LIMITS.problems());
        CsvTableReader csv = new CsvTableReader(file, organizations, problems, LIMITS);
        TableRows<?> rows =
                csv.read(Tables.MEMBERS, new TableSource(1, TableSource.Form.CSV, "members.csv", "members"), cut);
        String read = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.place(i).row() + " " + rows.row(i))
                .collect(Collectors.joining("\n"));
        return read + problems.sorted() + problems.unlisted() + rows.whole();
    }

    private void bothWays(byte[] content, Random random) throws IOException {
        String expected = read(content, NEVER);
        for (int i = 0; i < 8; i++) {
            Cut cut = new Cut(0, 500 + random.nextInt(2_000), 1 + random.nextInt(1_500));
            assertThat(read(content, cut).equals(expected))
                    .as("%s of\n%s", cut, new String(content, UTF_8))
                    .isTrue();
        }
    }

    @Test
    void whatIsCleanIsReadInPartsToItsEnd() throws IOException {
        Path file = folder.resolve("members.csv");
        CsvSource csv = new CsvSource(file, organizations, new ProblemList(1), LIMITS);
        ProblemList problems = new ProblemList(9);
        CsvPosition reached = reached(csv, problems);
        assertThat(reached.bytes()).isEqualTo(Files.size(file));
        assertThat(reached.lines()).isEqualTo(61);
        assertThat(reached.next()).isEqualTo(62);
        assertThat(problems.any()).isFalse();
    }

    private static CsvPosition reached(CsvSource csv, ProblemList problems) throws IOException {
        TableRows<MemberRow> rows =
                new TableRows<>(Tables.MEMBERS, new TableSource(1, TableSource.Form.CSV, "members.csv", "members"));
        return new ParallelCsvReader<>(csv, rows, csv.intake(rows, problems), new Cut(0, 1_000, 400)).read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyEndOfLine(String end) throws IOException {
        bothWays(members.replace("\n", end).getBytes(UTF_8), new Random(1));
    }

    @Test
    void anyUnusualLine() throws IOException {
        Random random = new Random(2);
        for (String unusual : UNUSUAL) {
            List<String> lines = members.lines().collect(Collectors.toList());
            lines.add(10 + random.nextInt(lines.size() - 10), unusual);
            bothWays((String.join("\n", lines) + "\n").getBytes(UTF_8), random);
        }
    }

    @Test
    void severalUnusualLines() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            List<String> lines = members.lines().collect(Collectors.toList());
            for (int i = 0; i < 3; i++) {
                lines.add(random.nextInt(lines.size()), UNUSUAL.get(random.nextInt(UNUSUAL.size())));
            }
            bothWays(String.join(round % 2 == 0 ? "\n" : "\r\n", lines).getBytes(UTF_8), random);
        }
    }

    @Test
    void brokenCharacters() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            byte[] content = members.getBytes(UTF_8);
            content[300 + random.nextInt(content.length - 300)] = (byte) (0x80 + random.nextInt(0x80));
            bothWays(content, random);
        }
    }

    @Test
    void aMarkOrTheNameOfTheSeparatorAtTheBeginning() throws IOException {
        bothWays(("\uFEFF" + members).getBytes(UTF_8), new Random(5));
        bothWays(("sep=,\n" + members).getBytes(UTF_8), new Random(6));
        bothWays(("DANH SÁCH ĐẢNG VIÊN\n\n" + members).getBytes(UTF_8), new Random(7));
    }

    @Test
    void aMarkAtTheBeginningOfALaterPart() throws IOException {
        List<String> lines = members.lines().collect(Collectors.toList());
        for (int i = 10; i < lines.size(); i += 7) {
            lines.set(i, "\uFEFF" + lines.get(i));
        }
        byte[] content = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        bothWays(content, new Random(10));
        int head = String.join("\n", lines.subList(0, 10)).getBytes(UTF_8).length + 1;
        assertThat(read(content, new Cut(0, head, 400))).isEqualTo(read(content, NEVER));
    }

    @Test
    void letters() throws IOException {
        Random random = new Random(11);
        List<String> names = List.of(
                "Đ",
                "\u007F",
                "\u00A0",
                "\u00A1",
                "\u00AD",
                "\u02FF",
                "\u0300",
                "\u1DFF",
                "\u1E00",
                "\u1EFF",
                "\u1F00",
                "\uFFFD",
                "🌾",
                "\uFEFFa",
                "a\uFEFF",
                "a\u00A0",
                "ệ",
                "e\u0323\u0302");
        for (String name : names) {
            List<String> lines = members.lines().collect(Collectors.toList());
            lines.add(20, "M-" + name + "," + name + "n," + name + ",OFFICIAL");
            lines.add(30, "M-a," + name + ",007," + name);
            bothWays((String.join("\n", lines) + "\n").getBytes(UTF_8), random);
        }
    }

    @Test
    void noMoreRowsAndBytesThanAllowed() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.writeBytes("id,organization\n".getBytes(UTF_8));
        for (int i = 0; i < LIMITS.rows() + 50; i++) {
            many.writeBytes(("M" + i + ",007\n").getBytes(UTF_8));
        }
        bothWays(many.toByteArray(), new Random(8));
        many.write(new byte[1 << 20]);
        bothWays(many.toByteArray(), new Random(9));
    }
}
