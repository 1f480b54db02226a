package vn.minhxet.rulebook.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.RuleException;
import vn.minhxet.rulebook.problem.BookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** Reads the exceptions that a description states, each once for all rules that name it. */
final class ExceptionReader {

    private static final Set<String> KEYS = Set.of("suffix", "clause", "flag", "holds", "tail", "opens");
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final List<String> GRADES = List.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED");

    private final Fields fields;
    private final RulebookProblems problems;

    private ExceptionReader(Fields fields, RulebookProblems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The exceptions of a description, by id in order of declaration; what does not fit is reported and left out. */
    static Map<String, RuleException> read(Fields description, RulebookProblems problems) {
        Map<String, RuleException> exceptions = new LinkedHashMap<>();
        YamlNode node = description.node("exceptions").orElse(null);
        if (node == null) {
            return exceptions;
        }
        if (!node.isMap()) {
            problems.add(node.line(), null, BookFlaw.MAPPING_EXPECTED, "exceptions");
            return exceptions;
        }
        node.fields()
                .forEach((id, it) -> Fields.of(it, "exceptions." + id, KEYS, problems)
                        .flatMap(fields -> new ExceptionReader(fields, problems).exception(id, it.line()))
                        .ifPresent(exception -> exceptions.put(id, exception)));
        return exceptions;
    }

    private Optional<RuleException> exception(String id, int line) {
        if (!id.matches(NAME)) {
            problems.add(line, null, BookFlaw.EXCEPTION_NAME, id);
        }
        Optional<String> suffix = fields.text("suffix");
        suffix.filter(it -> !it.matches(NAME)).ifPresent(it -> fields.add("suffix", BookFlaw.EXCEPTION_NAME, it));
        Optional<String> clause = fields.optionalText("clause");
        Optional<String> flag = fields.optionalText("flag");
        Map<String, Boolean> holds = holds(id);
        Optional<Bilingual> tail = fields.words("tail");
        List<Grade> opens = opens();
        if (suffix.isEmpty() || tail.isEmpty() || opens.isEmpty() || !holds.containsValue(true)) {
            return Optional.empty();
        }
        return Optional.of(new RuleException(id, suffix.get(), clause, flag, holds, tail.get(), opens, line));
    }

    /** The flags; which of them a rule has is known only where a rule names the exception. */
    private Map<String, Boolean> holds(String id) {
        Map<String, Boolean> holds = new LinkedHashMap<>();
        YamlNode node = fields.required("holds").orElse(null);
        if (node == null) {
            return holds;
        }
        if (!node.isMap()) {
            fields.add("holds", BookFlaw.MAPPING_EXPECTED, "holds");
            return holds;
        }
        node.fields()
                .forEach((flag, value) -> Fields.flagOf(value)
                        .ifPresentOrElse(
                                it -> holds.put(flag, it),
                                () -> problems.add(value.line(), null, BookFlaw.BOOLEAN_EXPECTED, flag, "holds")));
        if (!holds.containsValue(true)) {
            fields.add("holds", BookFlaw.EXCEPTION_WITHOUT_GROUND, id);
        }
        return holds;
    }

    private List<Grade> opens() {
        fields.required("opens");
        List<Grade> opens = new ArrayList<>();
        for (YamlNode node : fields.list("opens")) {
            String grade = Objects.requireNonNullElse(node.text(), "");
            if (!GRADES.contains(grade)) {
                problems.add(
                        node.line(),
                        null,
                        BookFlaw.EXCEPTION_GRADE,
                        grade,
                        String.join(", ", GRADES),
                        Nearest.behind(grade, GRADES));
            } else {
                opens.add(Grade.valueOf(grade));
            }
        }
        return opens;
    }
}
