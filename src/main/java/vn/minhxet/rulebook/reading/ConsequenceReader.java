package vn.minhxet.rulebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.reading.RuleDraft.ParameterUse;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Indicator;

/** Reads the one call of {@code verdict} that a consequence may hold. */
final class ConsequenceReader {

    private static final Map<String, Effect> VERBS = Map.of(
            "exclude", Effect.EXCLUDE,
            "hold", Effect.HOLD,
            "knockOut", Effect.KNOCK_OUT,
            "atMost", Effect.CEILING,
            "leaveOpen", Effect.DISCRETION,
            "addPoints", Effect.POINTS,
            "takePoints", Effect.POINTS,
            "note", Effect.NOTE);

    private final TokenCursor cursor;
    private final Variables variables;
    private final RulePattern subject;
    private final Optional<RulePattern> element;
    private final List<Grade> grades = new ArrayList<>();

    ConsequenceReader(TokenCursor cursor, Variables variables, RulePattern subject, Optional<RulePattern> element) {
        this.cursor = cursor;
        this.variables = variables;
        this.subject = subject;
        this.element = element;
    }

    List<Grade> grades() {
        return grades;
    }

    Effect read() {
        Token first = cursor.peek();
        if (!first.isWord("verdict")) {
            throw cursor.refuse(first, ShapeFlaw.OTHER_STATEMENT, TokenCursor.shown(first));
        }
        cursor.next();
        cursor.dot();
        Token verb = cursor.anyWord("atMost");
        Effect effect = VERBS.get(verb.text());
        if (effect == null) {
            throw cursor.refuse(
                    verb,
                    ShapeFlaw.UNKNOWN_VERB,
                    verb.text(),
                    String.join(", ", new TreeSet<>(VERBS.keySet())),
                    Nearest.question(verb.text(), VERBS.keySet()));
        }
        arguments(verb, effect);
        cursor.sign(";");
        if (!cursor.peek().isWord("end")) {
            throw cursor.refuse(cursor.peek(), ShapeFlaw.MORE_STATEMENTS, TokenCursor.shown(cursor.peek()));
        }
        return effect;
    }

    private void arguments(Token verb, Effect effect) {
        cursor.sign("(");
        Token about = cursor.anyWord(subject.variable());
        if (!about.text().equals(subject.variable())) {
            cursor.report(about, ShapeFlaw.WRONG_SUBJECT, about.text(), subject.variable());
        }
        switch (effect) {
            case CEILING -> ceiling();
            case DISCRETION -> open();
            case POINTS -> points(verb);
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
                    Nearest.question(name.text(), names));
        }
        Grade grade = Grade.valueOf(name.text());
        grades.add(grade);
        return grade;
    }

    private void points(Token verb) {
        cursor.sign(",");
        Token word = cursor.peek();
        if (word.kind() == Token.Kind.NUMBER) {
            throw cursor.refuse(word, ShapeFlaw.LITERAL_NUMBER, word.text());
        }
        cursor.anyWord("$points");
        if (word.isWord(Vocabulary.IN_PROPORTION)) {
            proportion(verb, word);
        } else {
            variable(word);
        }
    }

    private void proportion(Token verb, Token function) {
        String variable = element.filter(it -> it.catalogue() == Indicator.CATALOGUE)
                .map(RulePattern::variable)
                .orElseThrow(() -> cursor.refuse(function, ShapeFlaw.PROPORTION_WITHOUT_INDICATOR));
        if (!verb.isWord("takePoints")) {
            cursor.report(function, ShapeFlaw.PROPORTION_GIVEN);
        }
        cursor.sign("(");
        cursor.word(variable);
        cursor.sign(",");
        variable(cursor.anyWord("$points"));
        cursor.sign(")");
    }

    private void variable(Token token) {
        Optional<ParameterUse> use = variables.use(token.text());
        if (use.isEmpty()) {
            cursor.report(
                    token, ShapeFlaw.UNBOUND_VARIABLE, token.text(), Nearest.question(token.text(), variables.names()));
        } else if (use.get().unit() != ParameterUnit.POINTS) {
            cursor.report(token, TypeFlaw.NOT_POINTS, token.text());
        }
    }
}
