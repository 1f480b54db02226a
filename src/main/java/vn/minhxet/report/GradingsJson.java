package vn.minhxet.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.ProvenanceText;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.explain.WarningText;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.quality.YearWarnings;
import vn.minhxet.selection.Selection;

/**
 * A graded year as JSON, each grading on a line of its own:
 *
 * <pre>
 * {"rulebook":{"id":"366-qd-tw","version":"1.0","hash":"…"},
 * "facts":{"hash":"…"},
 * "program":{"version":"1.0.0"},
 * "period":{"year":2025,"reviewedOn":"2025-12-10"},
 * "warnings":[],
 * "gradings":[
 * {"subject":"CB1","name":"Chi bộ Mẫu 01","subjectKind":"ORGANIZATION","outcome":"GRADED","grade":"GOOD",…},
 * {"subject":"DV1","name":"Đảng viên 000001","subjectKind":"MEMBER","outcome":"GRADED","grade":"EXCELLENT",…}
 * ]}
 * </pre>
 *
 * Gradings are worded in portions, several at a time, so that a province never stands in memory twice.
 */
public final class GradingsJson implements GradingsWriter {

    /** Gradings that one task words: far fewer than a province has, far more than starting a task costs. */
    private static final int PORTION = 500;

    /** Portions in memory together, 8,000 gradings: work for as many processors. */
    private static final int AT_A_TIME = 16;

    private final Language language;
    private final boolean held;
    private final Selection selection;

    /**
     * @param held whether to write the conditions that were met as well
     */
    public GradingsJson(Language language, boolean held, Selection selection) {
        this.language = language;
        this.held = held;
        this.selection = selection;
    }

    @Override
    public void write(YearGrading year, OutputStream out) throws IOException {
        try (JsonLines json = new JsonLines(out)) {
            json.entry("rulebook", RulebookText.of(year.rulebook()));
            json.entry("facts", ProvenanceText.of(year).facts());
            json.entry("program", ProvenanceText.of(year).program());
            json.entry("period", year.period());
            json.lines("warnings", WarningText.all(YearWarnings.of(year), language));
            json.startLines("gradings");
            writeGradings(year, json);
            json.endLines();
        }
    }

    private void writeGradings(YearGrading year, JsonLines json) throws IOException {
        Explainer explainer = new Explainer(year, language);
        List<List<Grading>> portions = portions(selection.gradings(year), PORTION);
        for (List<List<Grading>> some : portions(portions, AT_A_TIME)) {
            List<byte[]> worded =
                    some.parallelStream().map(them -> portion(explainer, them)).toList();
            for (byte[] lines : worded) {
                json.portion(lines);
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
        try {
            JsonLines.portionOf(
                    gradings.stream()
                            .map(it -> held ? explainer.withHeld(it) : explainer.text(it))
                            .toList(),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toByteArray();
    }
}
