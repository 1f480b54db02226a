package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.minhxet.facts.Schema;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FindingYear;

/** Reads the pattern of the subject, and that of a finding, assessment or indicator of it. */
final class PatternParser {

    /** More than a clause of a regulation states; Drools compiles each condition into a class of its own. */
    static final int MOST_CONDITIONS = 30;

    private static final String OF_THIS_REVIEW = "ofThisReview";

    private static final Set<String> OTHER_PATTERNS = Set.of(
            "not",
            "exists",
            "forall",
            "accumulate",
            "acc",
            "collect",
            "or",
            "and",
            "eval",
            "over",
            "window",
            "groupby");

    private final TokenReader cursor;
    private final Variables variables;

    PatternParser(TokenReader cursor, Variables variables) {
        this.cursor = cursor;
        this.variables = variables;
    }

    RulePattern subject() {
        Token variable = variable();
        Token type = type();
        Schema<?> schema = Vocabulary.SUBJECTS.get(type.text());
        if (schema == null) {
            throw cursor.refuse(
                    type,
                    wrongSubject(type),
                    type.text(),
                    listed(Vocabulary.SUBJECTS),
                    question(type, Vocabulary.SUBJECTS));
        }
        return new RulePattern(variable.text(), schema, null, conditions(schema));
    }

    private static ShapeFlaw wrongSubject(Token type) {
        return Vocabulary.ELEMENTS.containsKey(type.text()) ? ShapeFlaw.NO_SUBJECT : ShapeFlaw.UNKNOWN_PATTERN;
    }

    /** The second pattern, where one follows. */
    Optional<RulePattern> element(RulePattern subject) {
        if (cursor.peek().isWord("then")) {
            return Optional.empty();
        }
        Token variable = variable();
        if (variable.text().equals(subject.variable())) {
            cursor.report(variable, ShapeFlaw.VARIABLE_TWICE, variable.text());
        }
        Token type = type();
        Schema<?> schema = Vocabulary.ELEMENTS.get(type.text());
        if (schema == null) {
            throw wrongElement(type);
        }
        List<Condition> conditions = conditions(schema);
        String source = source(subject, schema, type);
        refuseMore();
        RulePattern pattern = new RulePattern(
                variable.text(), schema, ElementSource.ofWhenever(source).orElse(source), conditions);
        return Optional.of(isOfThisReview(pattern, source) ? ofThisReview(pattern, type) : pattern);
    }

    /** Findings are those of this review unless a rule asks for them whenever concluded. */
    private static boolean isOfThisReview(RulePattern pattern, String source) {
        return pattern.schema() == FindingYear.SCHEMA
                && ElementSource.ofWhenever(source).isEmpty()
                && !pattern.reads(OF_THIS_REVIEW);
    }

    /** Behind the kind of finding, where the rule names one: so a reason tells first what the finding is about. */
    private static RulePattern ofThisReview(RulePattern pattern, Token type) {
        List<Condition> conditions = new ArrayList<>(pattern.conditions());
        boolean kindFirst = !conditions.isEmpty() && conditions.get(0).left().equals("kind");
        conditions.add(kindFirst ? 1 : 0, Condition.flag(OF_THIS_REVIEW, true, type.line()));
        return new RulePattern(pattern.variable(), pattern.schema(), pattern.source(), conditions);
    }

    private ParseFailure wrongElement(Token type) {
        return Vocabulary.SUBJECTS.containsKey(type.text())
                ? cursor.refuse(type, ShapeFlaw.TWO_SUBJECTS)
                : cursor.refuse(
                        type,
                        ShapeFlaw.UNKNOWN_PATTERN,
                        type.text(),
                        listed(Vocabulary.ELEMENTS),
                        question(type, Vocabulary.ELEMENTS));
    }

    private static String listed(Map<String, ?> types) {
        return String.join(", ", new TreeSet<>(types.keySet()));
    }

    private static Object question(Token type, Map<String, ?> types) {
        return Nearest.behind(type.text(), new TreeSet<>(types.keySet()));
    }

    private String source(RulePattern subject, Schema<?> schema, Token type) {
        if (!cursor.peek().isWord("from")) {
            throw cursor.refuse(type, ShapeFlaw.NO_FROM, type.text(), subject.variable());
        }
        cursor.next();
        Token owner = cursor.anyWord(subject.variable());
        List<String> allowed = allowed(subject, schema);
        if (!owner.text().equals(subject.variable()) || !cursor.peek().isSign(".")) {
            throw wrongSource(owner, type, subject, allowed);
        }
        cursor.dot();
        Token list = cursor.anyWord(allowed.get(0));
        if (!allowed.contains(list.text())
                || cursor.peek().isSign("(")
                || cursor.peek().isSign(".")) {
            throw wrongSource(list, type, subject, allowed);
        }
        return list.text();
    }

    private static List<String> allowed(RulePattern subject, Schema<?> schema) {
        List<String> names = ElementSource.names(subject.schema().type(), schema);
        return schema == FindingYear.SCHEMA
                ? Stream.concat(names.stream(), names.stream().map(ElementSource::whenever))
                        .toList()
                : names;
    }

    private ParseFailure wrongSource(Token at, Token type, RulePattern subject, Collection<String> allowed) {
        return cursor.refuse(at, ShapeFlaw.WRONG_SOURCE, type.text(), subject.variable(), String.join(", ", allowed));
    }

    private void refuseMore() {
        Token token = cursor.peek();
        if (!token.isWord("then")) {
            throw startsPattern(token)
                    ? cursor.refuse(token, ShapeFlaw.TOO_MANY_PATTERNS)
                    : cursor.refuse(token, ShapeFlaw.EXPECTED, "then", TokenReader.shown(token));
        }
    }

    private boolean startsPattern(Token token) {
        return token.isWord() && (token.text().startsWith("$") || cursor.peek(1).isSign("("));
    }

    private Token variable() {
        Token token = cursor.peek();
        if (token.isWord() && OTHER_PATTERNS.contains(token.text())) {
            throw cursor.refuse(token, token.isWord("eval") ? ShapeFlaw.EVAL : ShapeFlaw.OTHER_PATTERN, token.text());
        }
        if (token.isSign("/") || (cursor.peek(1).isSign(":") && cursor.peek(2).isSign("/"))) {
            throw cursor.refuse(token, ShapeFlaw.OOPATH);
        }
        if (token.isSign("(") || token.isSign("?")) {
            throw cursor.refuse(token, ShapeFlaw.OTHER_PATTERN, token.text());
        }
        if (token.isWord(Vocabulary.PARAMETERS)) {
            throw cursor.refuse(token, ShapeFlaw.PARAMETERS_NOT_FIRST);
        }
        if (token.isWord("then")) {
            throw cursor.refuse(token, ShapeFlaw.NO_SUBJECT, "then", "");
        }
        Token name = cursor.anyWord("$m : Member( … )");
        if (!Variables.isVariable(name.text())) {
            throw cursor.refuse(name, ShapeFlaw.NOT_A_VARIABLE, name.text());
        }
        if (variables.isBound(name.text())) {
            cursor.report(name, ShapeFlaw.VARIABLE_TWICE, name.text());
        }
        cursor.sign(":");
        return name;
    }

    private Token type() {
        Token type = cursor.anyWord("Member");
        if (cursor.peek().isSign(".")) {
            throw cursor.refuse(type, ShapeFlaw.QUALIFIED_TYPE, type.text());
        }
        return type;
    }

    private List<Condition> conditions(Schema<?> schema) {
        List<Condition> conditions = new ArrayList<>();
        Token open = cursor.sign("(");
        if (cursor.take(")")) {
            return conditions;
        }
        do {
            conditions.add(new ConditionParser(cursor, schema, variables).read());
        } while (cursor.take(","));
        cursor.sign(")");
        if (conditions.size() > MOST_CONDITIONS) {
            throw cursor.refuse(open, ShapeFlaw.TOO_MANY_CONDITIONS, MOST_CONDITIONS);
        }
        return conditions;
    }
}
