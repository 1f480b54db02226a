package vn.minhxet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.subject.Words;

/**
 * A rulebook (bộ quy tắc): the documents of one period with the rules and parameters that encode them. Read from the
 * rules folder only. Immutable.
 *
 * @param id the name of its folder
 * @param base the id of the rulebook that it extends
 * @param points whether it grades by points; else by levels
 * @param from the first day on which it is in force
 * @param to the last day, empty while it is in force
 * @param documents its own and those of the rulebook that it extends, in order of declaration
 * @param rules its own and those of the rulebook that it extends, in order of name
 * @param files the rule files by {@code rulebook/file}, its own and those of the rulebook that it extends, in order
 * @param hash SHA-256 over the files and the description, in hexadecimal: the content hash that a grading names
 */
public record Rulebook(
        String id,
        String version,
        Words title,
        Optional<String> base,
        boolean points,
        LocalDate from,
        Optional<LocalDate> to,
        List<LegalDocument> documents,
        Parameters parameters,
        List<Actionable> actionable,
        List<RuleText> rules,
        Map<String, String> files,
        String hash) {

    public Rulebook {
        documents = List.copyOf(documents);
        actionable = List.copyOf(actionable);
        rules = List.copyOf(rules);
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** The rule of that name, if there is one. */
    public Optional<RuleText> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The document named at the beginning of a clause. */
    public Optional<LegalDocument> document(String clause) {
        return documents.stream().filter(it -> clause.startsWith(it.id())).findFirst();
    }

    /** The same rulebook with one parameter changed; rules and hash stay. */
    public Rulebook with(Parameter parameter) {
        return new Rulebook(
                id,
                version,
                title,
                base,
                points,
                from,
                to,
                documents,
                parameters.with(parameter),
                actionable,
                rules,
                files,
                hash);
    }
}
