package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Property;
import vn.minhxet.facts.Schema;
import vn.minhxet.language.Nearest;
import vn.minhxet.rulebook.Condition;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.ParameterUse;

/** Reads one condition of a pattern; whatever is not a comparison, a choice or a share is a problem. */
final class ConditionParser {

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

    private final TokenReader cursor;
    private final Schema<?> schema;
    private final Variables variables;
    private final ConditionTypes comparison;
    private final List<String> reads = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();
    private String left = "";
    private String operator = "";

    ConditionParser(TokenReader cursor, Schema<?> schema, Variables variables) {
        this.cursor = cursor;
        this.schema = schema;
        this.variables = variables;
        this.comparison = new ConditionTypes(cursor, schema);
    }

    Condition read() {
        Token first = cursor.peek();
        if (Vocabulary.SHARES.contains(first.text()) && cursor.peek(1).isSign("(")) {
            share();
        } else {
            compared();
        }
        refuseMore();
        return new Condition(left, operator, operands, reads, named, first.line());
    }

    private void share() {
        Token function = cursor.next();
        operator = function.text();
        cursor.sign("(");
        left = cursor.peek().text();
        Optional<Property<?>> part = property();
        comma();
        operands.add(cursor.peek().text());
        Optional<Property<?>> whole = property();
        comma();
        if (cursor.peek().kind() == Token.Kind.NUMBER) {
            throw number(cursor.next());
        }
        Token percent = cursor.anyWord("$percent");
        operands.add(percent.text());
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

    private ParseFailure number(Token number) {
        boolean decimal = cursor.peek().isSign(".") && cursor.peek(1).kind() == Token.Kind.NUMBER;
        return cursor.refuse(
                number, ShapeFlaw.LITERAL_NUMBER, cursor.between(number, decimal ? cursor.peek(1) : number));
    }

    private void compared() {
        left = cursor.peek().text();
        Optional<Property<?>> property = property();
        if (cursor.peek().isWord("in")
                || (cursor.peek().isWord("not") && cursor.peek(1).isWord("in"))) {
            chosen(property);
            return;
        }
        Token sign = operator();
        operator = sign.text();
        Token first = cursor.peek();
        value(property, sign);
        operands.add(cursor.between(first, cursor.last()));
    }

    private void chosen(Optional<Property<?>> property) {
        operator = cursor.takeWord("not") ? "not in" : "in";
        cursor.word("in");
        cursor.sign("(");
        Set<String> seen = new HashSet<>();
        do {
            Token type = cursor.anyWord("Role.LEADER");
            String code = constant(property, type);
            operands.add(code);
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

    private ParseFailure unexpected(Token token) {
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
                        () -> cursor.refuse(token, ShapeFlaw.NO_COMPARISON, before.text(), TokenReader.shown(token)));
    }

    private Optional<ParseFailure> joined(Token token) {
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

    private ParseFailure badValue(Token token) {
        if (token.isSign("-") || token.isSign("+")) {
            return cursor.refuse(
                    token,
                    ShapeFlaw.LITERAL_NUMBER,
                    token.text() + cursor.peek(1).text());
        }
        if (token.isSign("(")) {
            return cursor.refuse(token, ShapeFlaw.PARENTHESES);
        }
        return cursor.refuse(token, ShapeFlaw.EXPECTED, "0, $x, Role.LEADER, true, null", TokenReader.shown(token));
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

    private @Nullable ParameterUse variable(Token token) {
        Optional<ParameterUse> use = variables.use(token.text());
        if (use.isEmpty()) {
            cursor.report(
                    token, ShapeFlaw.UNBOUND_VARIABLE, token.text(), Nearest.behind(token.text(), variables.names()));
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

    private ParseFailure badProperty(Token token) {
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
        return cursor.refuse(token, ShapeFlaw.EXPECTED, "role == …", TokenReader.shown(token));
    }

    private Optional<Property<?>> resolve(Token token) {
        String name = token.text();
        Optional<Property<?>> property = schema.find(name).map(it -> it);
        String type = schema.ruleType().getSimpleName();
        if (property.isEmpty()) {
            cursor.report(
                    token, TypeFlaw.UNKNOWN_PROPERTY, name, type, Nearest.behind(name, Vocabulary.readable(schema)));
        } else if (Vocabulary.readableType(schema, name).isEmpty()) {
            cursor.report(token, TypeFlaw.ONLY_SHOWN, name, type);
            return Optional.empty();
        } else if (!reads.contains(name)) {
            reads.add(name);
        }
        return property;
    }
}
