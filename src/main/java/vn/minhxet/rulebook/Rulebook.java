package vn.minhxet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.facts.Period;
import vn.minhxet.language.Bilingual;
import vn.minhxet.scoresheet.ScoreSheet;

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
 * @param exceptions its own and those of the rulebook that it extends, by id
 * @param codes what the free codes of a column are called, by column and code
 * @param sheets its score sheets and those of the rulebook that it extends, in order of id
 * @param hash its content hash, which a grading names: see {@code RulebookHash}
 */
public record Rulebook(
        String id,
        String version,
        Bilingual title,
        Optional<String> base,
        boolean points,
        LocalDate from,
        Optional<LocalDate> to,
        List<LegalDocument> documents,
        RulebookParameters parameters,
        List<Actionable> actionable,
        List<RuleText> rules,
        Map<String, RuleException> exceptions,
        Map<String, Map<String, Bilingual>> codes,
        List<ScoreSheet> sheets,
        String hash) {

    /** The columns whose codes a rulebook may name. */
    public static final Set<String> CODED = Set.of("sector", "group", "criterion", "indicator");

    private static final String HEAD = """
            package %s;
            import vn.minhxet.rule.*;
            import static vn.minhxet.rule.Shares.*;
            global vn.minhxet.rule.Verdict verdict;

            """;

    public Rulebook {
        documents = List.copyOf(documents);
        actionable = List.copyOf(actionable);
        rules = List.copyOf(rules);
        exceptions = Map.copyOf(exceptions);
        codes = Map.copyOf(codes);
        sheets = List.copyOf(sheets);
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether it grades a year: it is in force on the last day. */
    public boolean isInForce(Period year) {
        return inForceOn(year.lastDay());
    }

    /** The rule of that name, if there is one. */
    public Optional<RuleText> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The score sheet of that id. */
    public Optional<ScoreSheet> sheet(String sheet) {
        return sheets.stream().filter(it -> it.id().equals(sheet)).findFirst();
    }

    /** What a free code of a column is called: as the rulebook says, or as the fact that people act on is. */
    public Optional<Bilingual> codeWords(String column, String code) {
        Optional<Bilingual> named =
                Optional.ofNullable(codes.getOrDefault(column, Map.of()).get(code));
        return named.isPresent() || !column.equals("indicator")
                ? named
                : actionable.stream()
                        .filter(it -> it.fact().equals(Actionable.INDICATOR + code))
                        .findFirst()
                        .flatMap(Actionable::label);
    }

    /** The document named at the beginning of a clause. */
    public Optional<LegalDocument> document(String clause) {
        return documents.stream().filter(it -> clause.startsWith(it.id())).findFirst();
    }

    /**
     * The complete rules as Drools gets them: a text for each rulebook that has rules, the base first, by the name of
     * the package that its rules are compiled into. Each is a rule file that Drools loads as it is.
     */
    public Map<String, String> drl() {
        Map<String, List<RuleText>> byRulebook = new LinkedHashMap<>();
        base.ifPresent(it -> byRulebook.put(it, new ArrayList<>()));
        rules.forEach(it -> byRulebook
                .computeIfAbsent(it.rulebook(), any -> new ArrayList<>())
                .add(it));
        Map<String, String> texts = new LinkedHashMap<>();
        byRulebook.forEach((name, own) -> {
            if (!own.isEmpty()) {
                texts.put(packageOf(name), drl(name, own));
            }
        });
        return texts;
    }

    /** The package into which the rules of a rulebook are compiled. */
    public static String packageOf(String rulebook) {
        return "rules.of_" + rulebook.replace('-', '_');
    }

    private static String drl(String rulebook, List<RuleText> rules) {
        return rules.stream()
                .map(RuleText::source)
                .collect(Collectors.joining("\n\n", HEAD.formatted(packageOf(rulebook)), "\n"));
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
                exceptions,
                codes,
                sheets,
                hash);
    }
}
