package vn.minhxet.rulebook.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.problem.RulebookFlaw;
import vn.minhxet.rulebook.problem.RulebookProblems;

/** Walks over the tokens of a rule file and reports what does not fit. Not safe for several threads. */
final class TokenReader {

    private static final Bilingual END_OF_FILE = Messages.words("rulebook.shape.END_OF_FILE");

    private final String source;
    private final List<Token> tokens;
    private final RulebookProblems problems;
    private int at;
    private @Nullable String rule;

    TokenReader(String source, List<Token> tokens, RulebookProblems problems) {
        this.source = source;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Says that from here on a rule is read, or with null that none is. */
    void inRule(@Nullable String name) {
        rule = name;
    }

    @Nullable
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

    /** A dot with nothing beside it, so that a name reads as one. */
    Token dot() {
        Token before = last();
        Token dot = sign(".");
        if (before.end() != dot.start() || peek().start() != dot.end()) {
            throw refuse(dot, ShapeFlaw.SPLIT_NAME, before.text());
        }
        return dot;
    }

    Token word(String word) {
        return peek().isWord(word) ? next() : stop(word);
    }

    Token anyWord(String what) {
        return peek().isWord() ? next() : stop(what);
    }

    Token text() {
        if (!peek().isText()) {
            throw refuse(peek(), ShapeFlaw.NO_TEXT, shown(peek()));
        }
        return next();
    }

    private Token stop(String expected) {
        throw refuse(peek(), ShapeFlaw.EXPECTED, expected, shown(peek()));
    }

    /** Reports a problem at a token; the caller throws the exception returned. */
    ParseFailure refuse(Token token, RulebookFlaw flaw, Object... figures) {
        if (token.kind() != Token.Kind.BAD) {
            report(token, flaw, figures);
        }
        return new ParseFailure();
    }

    void report(Token token, RulebookFlaw flaw, Object... figures) {
        problems.add(token.line(), rule, flaw, figures);
    }

    void report(int line, RulebookFlaw flaw, Object... figures) {
        problems.add(line, rule, flaw, figures);
    }

    int problemCount() {
        return problems.count();
    }

    /** The text of the file from the beginning of one token to the end of another. */
    String between(Token first, Token last) {
        return source.substring(first.start(), last.end());
    }

    /** Whether nothing stands before a token on its line, not even a blank. */
    boolean startsLine(Token token) {
        return token.start() == 0 || source.charAt(token.start() - 1) == '\n';
    }

    /** Whether no line before that of a token begins so, not even in a comment. */
    boolean isFirstLineWith(String beginning, Token token) {
        return ("\n" + source).indexOf("\n" + beginning) == token.start();
    }

    /** The token read last. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** A word with the words joined to it by hyphens, such as {@code no-loop}. */
    String hyphenated() {
        Token first = peek();
        int further = 0;
        while (peek(further + 1).isSign("-") && peek(further + 2).isWord()) {
            further += 2;
        }
        return between(first, peek(further));
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

    /** How a token is named in a message. */
    static Object shown(Token token) {
        return switch (token.kind()) {
            case END -> END_OF_FILE;
            case TEXT -> '"' + token.text() + '"';
            default -> token.text();
        };
    }
}
