package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.minhxet.language.Nearest;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.ParameterUse;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.subject.RowSchemas;

/** Reads the one call of {@code verdict} that a consequence may hold. */
final class ConsequenceParser {

    private static final Map<String, Effect> VERBS = Map.of(
            "exclude", Effect.EXCLUDE,
            "hold", Effect.HOLD,
            "knockOut", Effect.KNOCK_OUT,
            "atMost", Effect.CEILING,
            "leaveOpen", Effect.DISCRETION,
            "addPoints", Effect.POINTS,
            "takePoints", Effect.POINTS,
            "note", Effect.NOTE);

    private final TokenReader cursor;
    private final Variables variables;
    private final RulePattern subject;
    private final Optional<RulePattern> element;
    private final List<Grade> grades = new ArrayList<>();
    private String verb = "";
    private String points = "";

    ConsequenceParser(TokenReader cursor, Variables variables, RulePattern subject, Optional<RulePattern> element) {
        this.cursor = cursor;
        this.variables = variables;
        this.subject = subject;
        this.element = element;
    }

    List<Grade> grades() {
        return grades;
    }

    /** The call as a rule file has it, in the one way of spacing; once it was read. */
    String text() {
        String named = grades.stream().map(it -> ", Grade." + it.name()).collect(Collectors.joining());
        return "verdict." + verb + "(" + subject.variable() + named + points + ");";
    }

    Effect read() {
        Token first = cursor.peek();
        if (!first.isWord("verdict")) {
            throw cursor.refuse(first, ShapeFlaw.OTHER_STATEMENT, TokenReader.shown(first));
        }
        cursor.next();
        cursor.dot();
        Token called = cursor.anyWord("atMost");
        Effect effect = VERBS.get(called.text());
        if (effect == null) {
            throw cursor.refuse(
                    called,
                    ShapeFlaw.UNKNOWN_VERB,
                    called.text(),
                    String.join(", ", new TreeSet<>(VERBS.keySet())),
                    Nearest.behind(called.text(), VERBS.keySet()));
        }
        verb = called.text();
        arguments(called, effect);
        cursor.sign(";");
        if (!cursor.peek().isWord("end")) {
            throw cursor.refuse(cursor.peek(), ShapeFlaw.MORE_STATEMENTS, TokenReader.shown(cursor.peek()));
        }
        return effect;
    }

    private void arguments(Token called, Effect effect) {
        cursor.sign("(");
        Token about = cursor.anyWord(subject.variable());
        if (!about.text().equals(subject.variable())) {
            cursor.report(about, ShapeFlaw.WRONG_SUBJECT, about.text(), subject.variable());
        }
        switch (effect) {
            case CEILING -> ceiling();
            case DISCRETION -> open();
            case POINTS -> points(called);
            default -> {}
        }
        cursor.sign(")");
    }

    private void ceiling() {
        cursor.sign(",");
        Token at = cursor.peek();
        Grade grade = grade();
        if (grade == Grade.EXCELLENT) {
            cursor.report(at, ShapeFlaw.CEILING_EXCELLENT);
        }
    }

    private void open() {
        cursor.sign(",");
        do {
            Token at = cursor.peek();
            int before = grades.size();
            Grade grade = grade();
            if (grades.subList(0, before).contains(grade)) {
                cursor.report(at, TypeFlaw.CONSTANT_TWICE, "Grade." + grade);
            }
        } while (cursor.take(","));
    }

    private Grade grade() {
        Token type = cursor.word("Grade");
        cursor.dot();
        Token name = cursor.anyWord("GOOD");
        List<String> names = Vocabulary.constants(Grade.class);
        if (!names.contains(name.text())) {
            throw cursor.refuse(
                    name,
                    TypeFlaw.UNKNOWN_CONSTANT,
                    name.text(),
                    type.text(),
                    String.join(", ", names),
                    Nearest.behind(name.text(), names));
        }
        Grade grade = Grade.valueOf(name.text());
        grades.add(grade);
        return grade;
    }

    private void points(Token called) {
        cursor.sign(",");
        Token word = cursor.peek();
        if (word.kind() == Token.Kind.NUMBER) {
            throw cursor.refuse(word, ShapeFlaw.LITERAL_NUMBER, word.text());
        }
        cursor.anyWord("$points");
        if (word.isWord(Vocabulary.IN_PROPORTION)) {
            proportion(called, word);
        } else {
            points = ", " + word.text();
            variable(word);
        }
    }

    private void proportion(Token called, Token function) {
        String variable = element.filter(it -> it.schema() == RowSchemas.INDICATOR)
                .map(RulePattern::variable)
                .orElseThrow(() -> cursor.refuse(function, ShapeFlaw.PROPORTION_WITHOUT_INDICATOR));
        if (!called.isWord("takePoints")) {
            cursor.report(function, ShapeFlaw.PROPORTION_GIVEN);
        }
        cursor.sign("(");
        cursor.word(variable);
        cursor.sign(",");
        Token most = cursor.anyWord("$points");
        variable(most);
        cursor.sign(")");
        points = ", " + Vocabulary.IN_PROPORTION + "(" + variable + ", " + most.text() + ")";
    }

    private void variable(Token token) {
        Optional<ParameterUse> use = variables.use(token.text());
        if (use.isEmpty()) {
            cursor.report(
                    token, ShapeFlaw.UNBOUND_VARIABLE, token.text(), Nearest.behind(token.text(), variables.names()));
        } else if (use.get().unit() != ParameterUnit.POINTS) {
            cursor.report(token, TypeFlaw.NOT_POINTS, token.text());
        }
    }
}
