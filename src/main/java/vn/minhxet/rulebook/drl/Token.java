package vn.minhxet.rulebook.drl;

/**
 * One word, number, text or sign of a rule file. Immutable.
 *
 * @param text as written, a text without its quotes
 * @param line from 1
 * @param start where it begins in the file
 * @param end where the next character stands
 * @param firstOnLine whether only blanks stand before it on its line
 * @param afterComment whether a comment stands between it and the token before
 */
record Token(Kind kind, String text, int line, int start, int end, boolean firstOnLine, boolean afterComment) {

    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        /** Something that no rule file may hold; it has been reported already. */
        BAD,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
