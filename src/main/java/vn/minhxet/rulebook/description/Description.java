package vn.minhxet.rulebook.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.LegalDocument;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RuleException;

/**
 * What {@code rulebook.yaml} says. Immutable.
 *
 * @param parameters its own only, by name
 * @param parameterLines the line of each of them
 * @param exceptions its own only, by id
 * @param lines the line of each key
 */
public record Description(
        String id,
        String version,
        Bilingual title,
        Optional<String> base,
        boolean points,
        LocalDate from,
        Optional<LocalDate> to,
        List<LegalDocument> documents,
        Map<String, Parameter> parameters,
        Map<String, Integer> parameterLines,
        List<Actionable> actionable,
        Map<String, RuleException> exceptions,
        Map<String, Integer> lines) {

    /** The line of one of its own parameters. */
    public int parameterLine(String name) {
        return parameterLines.getOrDefault(name, 1);
    }

    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
