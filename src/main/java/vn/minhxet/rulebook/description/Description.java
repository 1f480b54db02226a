package vn.minhxet.rulebook.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param codes what the codes of a column are called, by column and code; its own only
 * @param sheets its own score sheets, in order of id
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
        Map<String, Map<String, Bilingual>> codes,
        List<SheetDescription> sheets,
        Map<String, Integer> lines) {

    /** The same with score sheets. */
    public Description with(List<SheetDescription> scoreSheets) {
        return new Description(
                id,
                version,
                title,
                base,
                points,
                from,
                to,
                documents,
                parameters,
                parameterLines,
                actionable,
                exceptions,
                codes,
                scoreSheets,
                lines);
    }

    /** Its own parameters, those of its score sheets among them, by name. */
    public Map<String, Parameter> allParameters() {
        Map<String, Parameter> all = new TreeMap<>(parameters);
        sheets.forEach(it -> all.putAll(it.parameters()));
        return all;
    }

    /** The line of one of its own parameters. */
    public int parameterLine(String name) {
        return parameterLines.getOrDefault(name, 1);
    }

    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
