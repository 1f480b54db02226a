package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.ParameterUse;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;

/** Reads one rule from its name to its {@code end}. */
final class RuleParser {

    static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "timer",
            "calendars",
            "enabled",
            "duration",
            "date",
            "refract",
            "direct",
            "entry");

    static final Set<String> ANNOTATIONS =
            Set.of("clause", "vi", "en", "viHeld", "enHeld", "softens", "exceptions", "alsoOf");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    /** The longest shipped name has 65 characters; names stand in tables and messages. */
    private static final int LONGEST_NAME = 100;

    private final RuleContext context;
    private final String file;
    private final TokenReader cursor;
    private final Map<String, Token> annotations = new HashMap<>();

    RuleParser(RuleContext context, String file, TokenReader cursor) {
        this.context = context;
        this.file = file;
        this.cursor = cursor;
    }

    /**
     * Reads the rule behind the word {@code rule}: itself, one more for each exception that it names, and all of them once more on
     * the organization led where it is meant for that too; none where something about it was reported.
     */
    List<RuleDraft> read(Token start) {
        int before = cursor.problemCount();
        Token name = cursor.text();
        cursor.inRule(name.text());
        if (!NAME.matcher(name.text()).matches() || name.text().length() > LONGEST_NAME) {
            cursor.report(name, ShapeFlaw.RULE_NAME, name.text());
        }
        annotations();
        List<ParameterUse> uses = new ParameterPattern(cursor).read();
        Variables variables = new Variables(uses);
        PatternParser patterns = new PatternParser(cursor, variables);
        RulePattern subject = patterns.subject();
        Optional<RulePattern> element = patterns.element(subject);
        cursor.word("then");
        ConsequenceParser consequence = new ConsequenceParser(cursor, variables, subject, element);
        Effect effect = consequence.read();
        cursor.word("end");
        unused(uses, variables);
        RuleText text = text(start, name, uses, subject, element, effect, consequence);
        Map<String, Integer> lines = annotations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().line()));
        RuleDraft draft = new RuleDraft(text, lines);
        new RuleCheck(context, cursor, annotations.keySet()).check(draft);
        List<RuleDraft> all = new ArrayList<>(expanded(draft));
        Token also = annotations.get("alsoOf");
        if (also != null) {
            all.addAll(new OrganizationLedRule(cursor, also).of(all));
        }
        return cursor.problemCount() == before ? all : List.of();
    }

    private List<RuleDraft> expanded(RuleDraft draft) {
        Token exceptions = annotations.get("exceptions");
        return exceptions == null ? List.of(draft) : new RuleExpansion(context, cursor, exceptions).expand(draft);
    }

    private void unused(List<ParameterUse> uses, Variables variables) {
        for (ParameterUse use : uses) {
            if (use.variable() != null && !variables.isUsed(use.variable())) {
                cursor.report(use.line(), ShapeFlaw.UNUSED_VARIABLE, use.variable());
            }
        }
    }

    private RuleText text(
            Token start,
            Token name,
            List<ParameterUse> uses,
            RulePattern subject,
            Optional<RulePattern> element,
            Effect effect,
            ConsequenceParser consequence) {
        Optional<Bilingual> held = annotations.containsKey("viHeld") && annotations.containsKey("enHeld")
                ? Optional.of(new Bilingual(annotation("viHeld"), annotation("enHeld")))
                : Optional.empty();
        return new RuleText(
                name.text(),
                context.rulebook(),
                file,
                start.line(),
                annotation("clause"),
                new Bilingual(annotation("vi"), annotation("en")),
                held,
                Optional.ofNullable(annotations.get("softens")).map(Token::text),
                uses,
                subject,
                element,
                effect,
                consequence.text(),
                consequence.grades());
    }

    private String annotation(String name) {
        return Optional.ofNullable(annotations.get(name)).map(Token::text).orElse("");
    }

    private void annotations() {
        while (!cursor.peek().isWord("when")) {
            Token token = cursor.peek();
            if (!token.isSign("@")) {
                ShapeFlaw flaw = beforeWhen(token);
                throw cursor.refuse(
                        token, flaw, flaw == ShapeFlaw.ATTRIBUTE ? cursor.hyphenated() : TokenReader.shown(token));
            }
            cursor.next();
            annotationValue();
        }
        cursor.word("when");
    }

    private static ShapeFlaw beforeWhen(Token token) {
        if (token.isWord("extends")) {
            return ShapeFlaw.RULE_EXTENDS;
        }
        if (token.isWord("dialect")) {
            return ShapeFlaw.DIALECT;
        }
        boolean attribute = token.isWord()
                && (ATTRIBUTES.contains(token.text()) || token.text().equals("attributes"));
        return attribute ? ShapeFlaw.ATTRIBUTE : ShapeFlaw.NO_WHEN;
    }

    private void annotationValue() {
        Token name = cursor.anyWord("clause");
        if (!ANNOTATIONS.contains(name.text())) {
            throw cursor.refuse(
                    name,
                    ShapeFlaw.UNKNOWN_ANNOTATION,
                    name.text(),
                    Nearest.behind(name.text(), new TreeSet<>(ANNOTATIONS)));
        }
        cursor.sign("(");
        Token value = cursor.text();
        cursor.sign(")");
        if (annotations.putIfAbsent(name.text(), value) != null) {
            cursor.report(name, ShapeFlaw.ANNOTATION_TWICE, name.text());
        }
    }
}
