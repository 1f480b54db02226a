package vn.minhxet.rulebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/** Whether all that a rule names is imported by its file. */
final class ImportCheck {

    private static final Pattern TYPE = Pattern.compile("\\b([A-Z][A-Za-z]*)\\s*\\.");
    private static final Pattern CALL = Pattern.compile("^([a-z][A-Za-z]*)\\s*\\(");

    private final TokenCursor cursor;
    private final Set<String> imported;

    ImportCheck(TokenCursor cursor, Set<String> imported) {
        this.cursor = cursor;
        this.imported = imported;
    }

    void check(RuleDraft draft) {
        RuleText rule = draft.text();
        if (!draft.uses().isEmpty()) {
            require(rule.line(), Vocabulary.PARAMETERS);
        }
        List<RulePattern> patterns = new ArrayList<>(List.of(rule.subject()));
        rule.element().ifPresent(patterns::add);
        for (RulePattern pattern : patterns) {
            require(rule.line(), pattern.catalogue().type().getSimpleName());
            pattern.conditions().forEach(this::condition);
        }
        if (!rule.grades().isEmpty()) {
            require(rule.line(), "Grade");
        }
        if (rule.source().contains(Vocabulary.IN_PROPORTION + "(")) {
            require(rule.line(), Vocabulary.IN_PROPORTION);
        }
    }

    private void condition(Condition condition) {
        Matcher types = TYPE.matcher(condition.text());
        while (types.find() && Vocabulary.codes(types.group(1)).isPresent()) {
            require(condition.line(), types.group(1));
        }
        Matcher call = CALL.matcher(condition.text());
        if (call.find()) {
            require(condition.line(), call.group(1));
        }
    }

    private void require(int line, String name) {
        if (!imported.contains(name)) {
            cursor.report(line, ShapeFlaw.NOT_IMPORTED, name, importLine(name));
        }
    }

    private static String importLine(String name) {
        return Vocabulary.importedFunctions().containsValue(name)
                ? "import static vn.minhxet.subject.Exactly." + name + ";"
                : Vocabulary.imported().entrySet().stream()
                        .filter(it -> it.getValue().equals(name))
                        .map(it -> "import " + it.getKey() + ";")
                        .findFirst()
                        .orElse(name);
    }
}
