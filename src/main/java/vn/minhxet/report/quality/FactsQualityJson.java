package vn.minhxet.report.quality;

import java.io.IOException;
import java.io.OutputStream;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.explain.WarningText;
import vn.minhxet.language.Language;
import vn.minhxet.quality.FactsQuality;
import vn.minhxet.report.JsonLines;

/**
 * What is missing, unread or odd in the facts of a year, as JSON:
 *
 * <pre>
 * {"rulebook":{…},
 * "period":{…},
 * "organizations":3,
 * "members":30,
 * "undecided":28,
 * "gaps":[
 * {"table":"members","column":"tasksAssigned","lacking":28,"rows":30,"undecided":28,"message":"…"}
 * ],
 * "warnings":[]}
 * </pre>
 */
public final class FactsQualityJson {

    private FactsQualityJson() {}

    /** Writes it and leaves the stream open. */
    public static void write(FactsQuality quality, Language language, OutputStream out) throws IOException {
        try (JsonLines json = new JsonLines(out)) {
            json.entry("rulebook", RulebookText.of(quality.rulebook()));
            json.entry("period", quality.period());
            json.entry("organizations", quality.organizations());
            json.entry("members", quality.members());
            json.entry("undecided", quality.undecided());
            json.lines(
                    "gaps",
                    quality.gaps().stream().map(it -> GapText.of(it, language)).toList());
            json.lines("warnings", WarningText.all(quality.warnings(), language));
        }
    }
}
