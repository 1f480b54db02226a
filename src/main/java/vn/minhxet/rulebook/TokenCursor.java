package vn.minhxet.rulebook;

import java.util.List;

/** Walks over the tokens of a rule file and reports what does not fit. Not safe for several threads. */
final class TokenCursor {

    private final String source;
    private final List<Token> tokens;
    private final Problems problems;
    private int at;
    private String rule;

    TokenCursor(String source, List<Token> tokens, Problems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Says that from here on a rule is read, or with null that none is. */
    void inRule(String name) {
        rule = name;
    }

    String rule() {
        return rule;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int further) {
        return tokens.get(Math.min(at + further, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (!token.isEnd()) {
            at++;
        }
        if (rule != null && token.afterComment() && !token.isEnd()) {
            throw refuse(token, ShapeFlaw.COMMENT_IN_RULE);
        }
        return token;
    }

    boolean take(String sign) {
        boolean fits = peek().isSign(sign);
        if (fits) {
            next();
        }
        return fits;
    }

    boolean takeWord(String word) {
        boolean fits = peek().isWord(word);
        if (fits) {
            next();
        }
        return fits;
    }

    Token sign(String sign) {
        return peek().isSign(sign) ? next() : stop(sign);
    }

    Token word(String word) {
        return peek().isWord(word) ? next() : stop(word);
    }

    Token anyWord(String what) {
        return peek().isWord() ? next() : stop(what);
    }

    Token text(String what) {
        return peek().isText() ? next() : stop(what);
    }

    private Token stop(String expected) {
        throw refuse(peek(), ShapeFlaw.EXPECTED, expected, shown(peek()));
    }

    /** Reports a problem at a token; the caller throws what is returned. */
    Misshapen refuse(Token token, Flaw flaw, Object... figures) {
        if (token.kind() != Token.Kind.BAD) {
            report(token, flaw, figures);
        }
        return new Misshapen();
    }

    void report(Token token, Flaw flaw, Object... figures) {
        problems.add(token.line(), rule, flaw, figures);
    }

    void report(int line, Flaw flaw, Object... figures) {
        problems.add(line, rule, flaw, figures);
    }

    int problemCount() {
        return problems.count();
    }

    /** The text of the file from the beginning of one token to the end of another. */
    String between(Token first, Token last) {
        return source.substring(first.start(), last.end());
    }

    /** The token read last. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** Goes on to the next line that begins with a word that may stand outside of rules. */
    void skipToNext(Iterable<String> beginnings) {
        while (!peek().isEnd() && !beginsWith(beginnings)) {
            at++;
        }
    }

    private boolean beginsWith(Iterable<String> beginnings) {
        for (String beginning : beginnings) {
            if (peek().firstOnLine() && peek().isWord(beginning)) {
                return true;
            }
        }
        return false;
    }

    static String shown(Token token) {
        return switch (token.kind()) {
            case END -> "…";
            case TEXT -> '"' + token.text() + '"';
            default -> token.text();
        };
    }
}
