package vn.minhxet.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.minhxet.rulebook.Token.Kind;

/**
 * Cuts a rule file into tokens. It knows only what cannot be read in two ways: plain words, double-quoted texts on one
 * line without escapes, and comments after two strokes or between stroke and star. So the compiler of Drools cuts at
 * the same places. Anything else is a problem and becomes a token that fits no rule.
 */
final class RuleTokens {

    static final int MOST_IN_TEXT = 1_000;

    private static final List<String> TWO_CHARACTER_SIGNS = List.of("==", "!=", "<=", ">=");
    private static final String SIGNS = "()[]{},:;.@=!<>&|+-*/%?^~";

    private final String source;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean firstOnLine = true;
    private boolean afterComment;

    private RuleTokens(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static List<Token> of(String source, Problems problems) {
        RuleTokens reading = new RuleTokens(source, problems);
        while (reading.at < source.length()) {
            reading.step();
        }
        reading.add(Kind.END, "", source.length());
        return reading.tokens;
    }

    private void step() {
        char here = source.charAt(at);
        if (here == '\n') {
            line++;
            firstOnLine = true;
            at++;
        } else if (here == ' ' || here == '\t') {
            at++;
        } else if (source.startsWith("//", at)) {
            lineComment();
        } else if (source.startsWith("/*", at)) {
            blockComment();
        } else if (here == '"') {
            text();
        } else {
            plain(here);
        }
    }

    private void plain(char here) {
        if (Characters.startsWord(here)) {
            add(Kind.WORD, run(), at);
        } else if (Characters.isDigit(here)) {
            add(Kind.NUMBER, run(), at);
        } else if (TWO_CHARACTER_SIGNS.stream().anyMatch(sign -> source.startsWith(sign, at))) {
            add(Kind.SIGN, source.substring(at, at + 2), at + 2);
        } else if (SIGNS.indexOf(here) >= 0) {
            add(Kind.SIGN, String.valueOf(here), at + 1);
        } else {
            odd(source.codePointAt(at));
        }
    }

    /** The letters and digits from here on; {@code at} then stands behind them. */
    private String run() {
        int end = at;
        while (end < source.length() && Characters.continuesWord(source.charAt(end))) {
            end++;
        }
        return source.substring(at, end);
    }

    private void text() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '"' && source.charAt(end) != '\n') {
            end++;
        }
        if (end >= source.length() || source.charAt(end) == '\n') {
            problems.add(line, null, CharacterFlaw.OPEN_TEXT);
            add(Kind.BAD, "", end);
            return;
        }
        String inside = source.substring(at + 1, end);
        add(fitsText(inside) ? Kind.TEXT : Kind.BAD, inside, end + 1);
    }

    private boolean fitsText(String inside) {
        if (!allowed(inside)) {
            return false;
        }
        if (inside.length() > MOST_IN_TEXT) {
            problems.add(line, null, CharacterFlaw.LONG_TEXT, MOST_IN_TEXT);
            return false;
        }
        if (!Normalizer.isNormalized(inside, Normalizer.Form.NFC)) {
            problems.add(line, null, CharacterFlaw.NOT_NFC);
            return false;
        }
        return true;
    }

    private boolean allowed(String inside) {
        int before = problems.count();
        inside.codePoints()
                .filter(it -> !Characters.allowedInText(it))
                .forEach(it -> problems.add(line, null, flaw(it), Characters.name(it)));
        return problems.count() == before;
    }

    private void odd(int character) {
        problems.add(line, null, flaw(character), Characters.name(character));
        add(Kind.BAD, "", at + Character.charCount(character));
    }

    private static CharacterFlaw flaw(int character) {
        return switch (character) {
            case '\\' -> CharacterFlaw.BACKSLASH;
            case '\'', '`' -> CharacterFlaw.ODD_QUOTE;
            case '#' -> CharacterFlaw.HASH_COMMENT;
            case '\r' -> CharacterFlaw.LONE_RETURN;
            case '\uFEFF' -> CharacterFlaw.BYTE_ORDER_MARK;
            default -> Character.isLetter(character) ? CharacterFlaw.ODD_LETTER : CharacterFlaw.ODD_CHARACTER;
        };
    }

    private void lineComment() {
        int end = source.indexOf('\n', at);
        comment(end < 0 ? source.length() : end);
    }

    private void blockComment() {
        int close = source.indexOf("*/", at + 2);
        if (close < 0) {
            problems.add(line, null, CharacterFlaw.OPEN_COMMENT);
        }
        comment(close < 0 ? source.length() : close + 2);
    }

    private void comment(int end) {
        for (String row : source.substring(at, end).split("\n", -1)) {
            allowed(row.replace('\t', ' '));
            line++;
        }
        line--;
        at = end;
        afterComment = true;
    }

    private void add(Kind kind, String text, int end) {
        int stop = kind == Kind.WORD || kind == Kind.NUMBER ? at + text.length() : end;
        tokens.add(new Token(kind, text, line, at, stop, firstOnLine, afterComment));
        at = stop;
        firstOnLine = false;
        afterComment = false;
    }
}
