package vn.minhxet.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Language;

/**
 * A graded year as JSON, each grading on a line of its own:
 *
 * <pre>
 * {"rulebook":{"id":"366-qd-tw","version":"1.0","hash":"…"},
 * "period":{"year":2025,"reviewedOn":"2025-12-10"},
 * "gradings":[
 * {"subject":"CB1","name":"Chi bộ Mẫu 01","subjectKind":"ORGANIZATION","outcome":"GRADED","grade":"GOOD",…},
 * {"subject":"DV1","name":"Đảng viên 000001","subjectKind":"MEMBER","outcome":"GRADED","grade":"EXCELLENT",…}
 * ]}
 * </pre>
 *
 * Gradings are worded in portions, several at a time, so that a province never stands in memory twice.
 */
public final class GradingsJson implements GradingsWriter {

    private static final int PORTION = 500;
    private static final int AT_A_TIME = 16;
    static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer();

    private final Language language;
    private final boolean held;

    /**
     * @param held whether the conditions that were met are told too
     */
    public GradingsJson(Language language, boolean held) {
        this.language = language;
        this.held = held;
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        out.write(bytes("{\"rulebook\":"));
        out.write(WRITER.writeValueAsBytes(RulebookText.of(year.rulebook())));
        out.write(bytes(",\n\"period\":"));
        out.write(WRITER.writeValueAsBytes(year.period()));
        out.write(bytes(",\n\"gradings\":["));
        writeGradings(year, out);
        out.write(bytes("\n]}\n"));
        out.flush();
    }

    private void writeGradings(YearGrading year, OutputStream out) throws IOException {
        Explainer explainer = new Explainer(year, language);
        List<List<Grading>> portions = portions(year.gradings(), PORTION);
        byte[] separator = bytes("\n");
        for (List<List<Grading>> some : portions(portions, AT_A_TIME)) {
            List<byte[]> worded =
                    some.parallelStream().map(them -> portion(explainer, them)).toList();
            for (byte[] lines : worded) {
                out.write(separator);
                out.write(lines);
                separator = bytes(",\n");
            }
        }
    }

    private static <T> List<List<T>> portions(List<T> all, int size) {
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            portions.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return portions;
    }

    private byte[] portion(Explainer explainer, List<Grading> gradings) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 18);
        for (Grading grading : gradings) {
            if (lines.size() > 0) {
                lines.writeBytes(bytes(",\n"));
            }
            lines.writeBytes(line(explainer, grading));
        }
        return lines.toByteArray();
    }

    private byte[] line(Explainer explainer, Grading grading) {
        try {
            return WRITER.writeValueAsBytes(held ? explainer.withHeld(grading) : explainer.text(grading));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
