package vn.minhxet.rulebook.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rulebook.drl.Token.Kind;
import vn.minhxet.rulebook.problem.CharacterFlaw;
import vn.minhxet.rulebook.problem.Characters;
import vn.minhxet.rulebook.problem.RulebookProblems;

/**
 * Cuts a rule file into tokens. It knows only what cannot be read in two ways: plain words, double-quoted texts on one
 * line without escapes, and comments after two strokes or between stroke and star. So the compiler of Drools cuts at
 * the same places. Anything else is a problem and becomes a token that fits no rule.
 */
final class RuleLexer {

    /** Three times the longest shipped sentence (349 characters): a reason stays readable. */
    static final int MOST_IN_TEXT = 1_000;

    private static final List<String> TWO_CHARACTER_SIGNS = List.of("==", "!=", "<=", ">=");
    private static final String SIGNS = "()[]{},:;.@=!<>&|+-*/%?^~";

    private final String source;
    private final RulebookProblems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean firstOnLine = true;
    private boolean afterComment;
    private @Nullable String rule;

    private RuleLexer(String source, RulebookProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    static List<Token> of(String source, RulebookProblems problems) {
        RuleLexer reading = new RuleLexer(source, problems);
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
        if (isLetter(source.codePointAt(at))) {
            word();
        } else if (Characters.isDigit(here)) {
            add(Kind.NUMBER, source.substring(at, endOfRun()), endOfRun());
        } else if (TWO_CHARACTER_SIGNS.stream().anyMatch(sign -> source.startsWith(sign, at))) {
            add(Kind.SIGN, source.substring(at, at + 2), at + 2);
        } else if (SIGNS.indexOf(here) >= 0) {
            add(Kind.SIGN, String.valueOf(here), at + 1);
        } else {
            odd(source.codePointAt(at));
        }
    }

    private static boolean isLetter(int character) {
        return Characters.startsWord(character) || Character.isLetter(character);
    }

    /** Where the letters and digits from here on end, also letters that no name may hold. */
    private int endOfRun() {
        int end = at;
        while (end < source.length() && continuesRun(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean continuesRun(int character) {
        return isLetter(character) || Character.isDigit(character);
    }

    private void word() {
        String word = source.substring(at, endOfRun());
        int[] foreign =
                word.codePoints().filter(it -> !Characters.continuesWord(it)).toArray();
        if (foreign.length > 0) {
            problems.add(line, rule, CharacterFlaw.of(foreign[0]), Characters.name(foreign[0]));
        }
        add(foreign.length > 0 ? Kind.BAD : Kind.WORD, word, endOfRun());
    }

    private void text() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '"' && source.charAt(end) != '\n') {
            end++;
        }
        if (end >= source.length() || source.charAt(end) == '\n') {
            problems.add(line, rule, CharacterFlaw.OPEN_TEXT);
            add(Kind.BAD, "", end);
            return;
        }
        String inside = source.substring(at + 1, end);
        boolean fits = fitsText(inside);
        add(fits ? Kind.TEXT : Kind.BAD, inside, inside.contains("\\") ? endOfLine() : end + 1);
    }

    private int endOfLine() {
        int end = source.indexOf('\n', at);
        return end < 0 ? source.length() : end;
    }

    private boolean fitsText(String inside) {
        if (inside.length() > MOST_IN_TEXT) {
            problems.add(line, rule, CharacterFlaw.LONG_TEXT, MOST_IN_TEXT);
            return false;
        }
        return CharacterFlaw.inText(inside, line, rule, problems);
    }

    /** What stands behind an odd quote or another comment sign is not read: it may be anything. */
    private void odd(int character) {
        CharacterFlaw flaw = CharacterFlaw.of(character);
        problems.add(line, rule, flaw, Characters.name(character));
        boolean hidesTheRest = flaw == CharacterFlaw.ODD_QUOTE || flaw == CharacterFlaw.HASH_COMMENT;
        add(Kind.BAD, "", hidesTheRest ? endOfLine() : at + Character.charCount(character));
    }

    private void lineComment() {
        comment(endOfLine());
    }

    private void blockComment() {
        int close = source.indexOf("*/", at + 2);
        if (close < 0) {
            problems.add(line, rule, CharacterFlaw.OPEN_COMMENT);
        }
        comment(close < 0 ? source.length() : close + 2);
    }

    private void comment(int end) {
        for (String row : source.substring(at, end).split("\n", -1)) {
            CharacterFlaw.inText(row.replace('\t', ' '), line, rule, problems);
            line++;
        }
        line--;
        at = end;
        afterComment = true;
    }

    private void add(Kind kind, String text, int end) {
        noteRule(kind, text);
        tokens.add(new Token(kind, text, line, at, end, firstOnLine, afterComment));
        at = end;
        firstOnLine = false;
        afterComment = false;
    }

    /** Keeps the name of the rule around, so that a problem can say it. */
    private void noteRule(Kind kind, String text) {
        boolean afterRule = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isWord("rule");
        if (kind == Kind.TEXT && afterRule) {
            rule = text;
        } else if (kind == Kind.WORD && text.equals("end")) {
            rule = null;
        }
    }
}
