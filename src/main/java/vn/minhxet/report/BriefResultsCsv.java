package vn.minhxet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.grading.FiredRules;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Result;

/**
 * The bare results of a graded year as CSV: id, outcome, grade, points and the rules that decided, with {@code ;}
 * between them; codes only, no sentences. For a whole country, and for other programs: portions are written several at
 * a time.
 */
public final class BriefResultsCsv implements GradingsWriter {

    private static final String[] COLUMNS = {"subject", "outcome", "grade", "score", "rules"};

    /** Lines that one task writes, of about 64 bytes: half a mebibyte. */
    private static final int PORTION = 8_192;

    /** Portions in memory together, 8 MiB: work for as many processors. */
    private static final int AT_A_TIME = 16;

    private static final String QUOTA = "quota";

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        out.write(portion(csv -> csv.writeRecord(COLUMNS)));
        int size = year.population().size();
        for (int begin = 0; begin < size; begin += PORTION * AT_A_TIME) {
            for (byte[] lines : portions(year, begin, size)) {
                out.write(lines);
            }
        }
        out.flush();
    }

    private static List<byte[]> portions(YearGrading year, int begin, int size) {
        return IntStream.range(0, AT_A_TIME)
                .map(it -> begin + it * PORTION)
                .filter(from -> from < size)
                .parallel()
                .mapToObj(from -> portion(csv -> rows(year, from, Math.min(size, from + PORTION), csv)))
                .toList();
    }

    private interface Lines {
        void to(CsvWriter csv);
    }

    private static byte[] portion(Lines lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(PORTION * 64);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(bytes, UTF_8))) {
            lines.to(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void rows(YearGrading year, int from, int to, CsvWriter csv) {
        IdentityHashMap<FiredRules, String> rules = new IdentityHashMap<>();
        String[] cells = new String[COLUMNS.length];
        for (int at = from; at < to; at++) {
            Result result = year.result(at);
            String binding = rules.computeIfAbsent(year.firedRules(at), it -> String.join(";", it.binding()));
            cells[0] = GradingsCsv.asText(year.population().row(at).id());
            cells[1] = result.outcome().name();
            cells[2] = result.grade().map(Grade::name).orElse("");
            OptionalLong score = year.score(at);
            cells[3] = score.isPresent() ? Hundredths.text(score.getAsLong()) : "";
            cells[4] = !year.quotaDecided(at) ? binding : binding.isEmpty() ? QUOTA : binding + ';' + QUOTA;
            csv.writeRecord(cells);
        }
    }
}
