package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Schema;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Parameter;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/** Checks the sentences of a rule: that none is empty, and that every placeholder stands for something. */
final class MessageCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final TokenReader cursor;
    private final RuleContext context;
    private final RuleText rule;

    MessageCheck(TokenReader cursor, RuleContext context, RuleText rule) {
        this.cursor = cursor;
        this.context = context;
        this.rule = rule;
    }

    /** Checks one sentence in both languages. */
    void check(String annotation, Bilingual words, int line) {
        String english = annotation.replace("vi", "en");
        Set<String> inVietnamese = placeholders(annotation, words.vi(), line);
        Set<String> inEnglish = placeholders(english, words.en(), line);
        if (!inVietnamese.equals(inEnglish)) {
            Set<String> differing = new TreeSet<>(inVietnamese);
            differing.addAll(inEnglish);
            differing.removeIf(it -> inVietnamese.contains(it) && inEnglish.contains(it));
            cursor.report(line, TextFlaw.DIFFERENT_PLACEHOLDERS, annotation, english, String.join(", ", differing));
        }
    }

    private Set<String> placeholders(String annotation, String text, int line) {
        if (text.isBlank()) {
            cursor.report(line, TextFlaw.EMPTY_ANNOTATION, annotation);
        } else if (!text.equals(text.strip())) {
            cursor.report(line, TextFlaw.BLANK_AT_END, annotation);
        }
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            cursor.report(line, TextFlaw.BRACES, annotation);
        }
        names.stream().filter(it -> !isKnown(it)).forEach(it -> unknown(it, line));
        return names;
    }

    private boolean isKnown(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return rule.subject().schema().find(name).isPresent();
        }
        String prefix = name.substring(0, dot);
        if (Vocabulary.PREFIXES.containsValue(prefix)) {
            return element(prefix)
                    .flatMap(it -> it.find(name.substring(dot + 1)))
                    .isPresent();
        }
        return context.parameters().map(it -> it.find(name).isPresent()).orElse(true);
    }

    private Optional<Schema<?>> element(String prefix) {
        return rule.element()
                .<Schema<?>>map(RulePattern::schema)
                .filter(it ->
                        prefix.equals(Vocabulary.PREFIXES.get(it.ruleType().getSimpleName())));
    }

    private void unknown(String name, int line) {
        List<String> known = new ArrayList<>();
        rule.subject().schema().all().stream().map(Property::name).forEach(known::add);
        rule.element()
                .ifPresent(element -> element.schema().all().stream()
                        .map(it -> Vocabulary.PREFIXES.get(
                                        element.schema().ruleType().getSimpleName()) + "." + it.name())
                        .forEach(known::add));
        context.parameters()
                .ifPresent(it -> it.all().stream().map(Parameter::name).forEach(known::add));
        cursor.report(line, TextFlaw.UNKNOWN_PLACEHOLDER, name, Nearest.behind(name, known));
    }
}
