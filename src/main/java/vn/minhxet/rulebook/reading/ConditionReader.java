package vn.minhxet.rulebook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.reading.RuleDraft.ParameterUse;
import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Property;

/** Reads one condition of a pattern; whatever is not a comparison, a choice or a share is a problem. */
final class ConditionReader {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> OTHER_OPERATORS = Set.of(
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "after",
            "before",
            "coincides",
            "during",
            "excludes",
            "not");

    /** What makes of a property something else. */
    private static final Set<String> GOES_ON = Set.of("(", ".", ":", "[", "!");

    private final TokenCursor cursor;
    private final Catalogue<?> catalogue;
    private final Variables variables;
    private final Comparison comparison;
    private final List<String> reads = new ArrayList<>();
    private final List<String> named = new ArrayList<>();

    ConditionReader(TokenCursor cursor, Catalogue<?> catalogue, Variables variables) {
        this.cursor = cursor;
        this.catalogue = catalogue;
        this.variables = variables;
        this.comparison = new Comparison(cursor, catalogue);
    }

    Condition read() {
        Token first = cursor.peek();
        if (Vocabulary.SHARES.contains(first.text()) && cursor.peek(1).isSign("(")) {
            share();
        } else {
            compared();
        }
        refuseMore();
        return new Condition(cursor.between(first, cursor.last()), reads, named, first.line());
    }

    private void share() {
        Token function = cursor.next();
        cursor.sign("(");
        Optional<Property<?>> part = property();
        comma();
        Optional<Property<?>> whole = property();
        comma();
        if (cursor.peek().kind() == Token.Kind.NUMBER) {
            throw number(cursor.next());
        }
        Token percent = cursor.anyWord("$percent");
        ParameterUse use = variable(percent);
        cursor.sign(")");
        if (use != null && use.unit() != ParameterUnit.PERCENT) {
            cursor.report(percent, TypeFlaw.NOT_PERCENT, percent.text(), function.text());
        }
        if (part.isPresent() && whole.isPresent()) {
            comparison.share(function, part.get(), whole.get());
        }
    }

    private void comma() {
        if (!cursor.take(",")) {
            throw unexpected(cursor.peek());
        }
    }

    private Misshapen number(Token number) {
        boolean decimal = cursor.peek().isSign(".") && cursor.peek(1).kind() == Token.Kind.NUMBER;
        return cursor.refuse(
                number, ShapeFlaw.LITERAL_NUMBER, cursor.between(number, decimal ? cursor.peek(1) : number));
    }

    private void compared() {
        Optional<Property<?>> property = property();
        if (cursor.peek().isWord("in")
                || (cursor.peek().isWord("not") && cursor.peek(1).isWord("in"))) {
            chosen(property);
            return;
        }
        Token operator = operator();
        value(property, operator);
    }

    private void chosen(Optional<Property<?>> property) {
        cursor.takeWord("not");
        cursor.word("in");
        cursor.sign("(");
        Set<String> seen = new HashSet<>();
        do {
            Token type = cursor.anyWord("Role.LEADER");
            String code = constant(property, type);
            if (!seen.add(code)) {
                cursor.report(type, TypeFlaw.CONSTANT_TWICE, code);
            }
        } while (cursor.take(","));
        cursor.sign(")");
    }

    private Token operator() {
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.SIGN && OPERATORS.contains(token.text())) {
            return cursor.next();
        }
        if (token.isWord() && OTHER_OPERATORS.contains(token.text())) {
            throw cursor.refuse(token, ShapeFlaw.OTHER_OPERATOR, token.text());
        }
        throw unexpected(token);
    }

    private Misshapen unexpected(Token token) {
        Token before = cursor.last();
        if (token.isSign(":")) {
            return cursor.refuse(token, ShapeFlaw.BINDING_IN_PATTERN, before.text());
        }
        if (token.isSign("(")) {
            return cursor.refuse(token, ShapeFlaw.CALL, before.text());
        }
        if (token.isSign(".") || token.isSign("!") || token.isSign("[")) {
            return cursor.refuse(token, ShapeFlaw.PATH, before.text());
        }
        return joined(token)
                .orElseGet(
                        () -> cursor.refuse(token, ShapeFlaw.NO_COMPARISON, before.text(), TokenCursor.shown(token)));
    }

    private Optional<Misshapen> joined(Token token) {
        if (token.isWord("or") || token.isWord("and")) {
            return Optional.of(cursor.refuse(token, ShapeFlaw.LOGIC, token.text()));
        }
        if (token.isSign("&") || token.isSign("|")) {
            return Optional.of(cursor.refuse(token, ShapeFlaw.LOGIC, token.text() + token.text()));
        }
        boolean arithmetic = List.of("+", "-", "*", "/", "%").stream().anyMatch(token::isSign);
        return arithmetic ? Optional.of(cursor.refuse(token, ShapeFlaw.ARITHMETIC, token.text())) : Optional.empty();
    }

    /** What may stand behind a condition is only a comma or the end of the pattern. */
    private void refuseMore() {
        Token token = cursor.peek();
        if (!token.isSign(",") && !token.isSign(")")) {
            throw unexpected(token);
        }
    }

    private void value(Optional<Property<?>> property, Token operator) {
        Token token = cursor.peek();
        switch (token.kind()) {
            case NUMBER -> zero(property, cursor.next());
            case TEXT -> property.ifPresentOrElse(it -> comparison.text(it, operator, cursor.next()), cursor::next);
            case WORD -> word(property, operator, cursor.next());
            default -> throw badValue(token);
        }
    }

    private Misshapen badValue(Token token) {
        if (token.isSign("-") || token.isSign("+")) {
            return cursor.refuse(
                    token,
                    ShapeFlaw.LITERAL_NUMBER,
                    token.text() + cursor.peek(1).text());
        }
        if (token.isSign("(")) {
            return cursor.refuse(token, ShapeFlaw.PARENTHESES);
        }
        return cursor.refuse(token, ShapeFlaw.EXPECTED, "0, $x, Role.LEADER, true, null", TokenCursor.shown(token));
    }

    private void zero(Optional<Property<?>> property, Token number) {
        if (!number.text().equals("0") || cursor.peek().isSign(".")) {
            throw number(number);
        }
        property.ifPresent(it -> comparison.zero(it, number));
    }

    private void word(Optional<Property<?>> property, Token operator, Token word) {
        if (word.text().startsWith("$")) {
            ParameterUse use = variable(word);
            if (use != null && property.isPresent()) {
                comparison.parameter(property.get(), word, use);
            }
        } else if (word.isWord("true") || word.isWord("false")) {
            property.ifPresent(it -> comparison.flag(it, operator, word));
        } else if (word.isWord("null")) {
            property.ifPresent(it -> comparison.nothing(it, operator, word));
        } else if (cursor.peek().isSign(".")) {
            constant(property, word);
            property.ifPresent(it -> comparison.order(it, operator, word));
        } else {
            other(property, operator, word);
        }
    }

    private void other(Optional<Property<?>> property, Token operator, Token word) {
        refuseForeign(word);
        Optional<Property<?>> right = resolve(word);
        if (property.isPresent() && right.isPresent()) {
            comparison.properties(property.get(), operator, right.get(), word);
        }
    }

    /** The constant that begins with its type, already read; returns it as written. */
    private String constant(Optional<Property<?>> property, Token type) {
        refuseForeign(type);
        cursor.dot();
        Token name = cursor.anyWord(type.text() + ".…");
        if (cursor.peek().isSign("(") || cursor.peek().isSign(".")) {
            throw cursor.refuse(name, ShapeFlaw.CALL, type.text() + "." + name.text());
        }
        comparison.constant(property, type, name);
        return type.text() + "." + name.text();
    }

    private void refuseForeign(Token word) {
        if (word.isWord("new")) {
            throw cursor.refuse(word, ShapeFlaw.CONSTRUCTOR);
        }
        if (cursor.peek().isSign("(")) {
            throw cursor.refuse(word, ShapeFlaw.CALL, word.text());
        }
    }

    private ParameterUse variable(Token token) {
        Optional<ParameterUse> use = variables.use(token.text());
        if (use.isEmpty()) {
            cursor.report(
                    token, ShapeFlaw.UNBOUND_VARIABLE, token.text(), Nearest.question(token.text(), variables.names()));
        }
        if (!named.contains(token.text())) {
            named.add(token.text());
        }
        return use.orElse(null);
    }

    private Optional<Property<?>> property() {
        Token token = cursor.peek();
        if (!token.isWord()) {
            throw badProperty(token);
        }
        if (token.isWord("eval")) {
            throw cursor.refuse(token, ShapeFlaw.EVAL);
        }
        cursor.next();
        if (token.isWord("new")) {
            throw cursor.refuse(token, ShapeFlaw.CONSTRUCTOR);
        }
        if (GOES_ON.stream().anyMatch(cursor.peek()::isSign)) {
            throw unexpected(cursor.peek());
        }
        return resolve(token);
    }

    private Misshapen badProperty(Token token) {
        if (token.isSign("(")) {
            return cursor.refuse(token, ShapeFlaw.PARENTHESES);
        }
        if (token.isSign("!")) {
            return cursor.refuse(token, ShapeFlaw.LOGIC, "!");
        }
        if (token.isSign("/")) {
            return cursor.refuse(token, ShapeFlaw.OOPATH);
        }
        if (token.isSign(")") || token.isSign(",")) {
            return cursor.refuse(token, ShapeFlaw.EMPTY_CONDITION);
        }
        return cursor.refuse(token, ShapeFlaw.EXPECTED, "role == …", TokenCursor.shown(token));
    }

    private Optional<Property<?>> resolve(Token token) {
        String name = token.text();
        Optional<Property<?>> property = catalogue.find(name).map(it -> it);
        String type = catalogue.type().getSimpleName();
        if (property.isEmpty()) {
            cursor.report(
                    token,
                    TypeFlaw.UNKNOWN_PROPERTY,
                    name,
                    type,
                    Nearest.question(name, Vocabulary.readable(catalogue)));
        } else if (Vocabulary.readableType(catalogue, name).isEmpty()) {
            cursor.report(token, TypeFlaw.ONLY_SHOWN, name, type);
            return Optional.empty();
        } else if (!reads.contains(name)) {
            reads.add(name);
        }
        return property;
    }
}
