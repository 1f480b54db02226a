package vn.minhxet.web.page.rulebook;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** The words of the pages of rulebooks (nhãn của trang bộ quy tắc). */
public enum RulebookPageText implements Labelled {
    TITLE,
    LEAD,
    SIDE_BY_SIDE,
    ONE,
    OTHER,
    COMPARE,
    DOCUMENTS,
    NUMBER,
    DAY,
    NAME,
    RULES,
    RULE,
    FIGURES,
    FIGURE,
    VALUE,
    USED_BY,
    TRY,
    SHEETS,
    CRITERION,
    MAXIMUM,
    IN_WORDS,
    AS_WRITTEN,
    CONTENTS,
    ONLY_ONE,
    ONLY_OTHER,
    CHANGED,
    SAME,
    ABSENT,
    CLAUSE;

    private final Bilingual words = Messages.words("web.rulebook." + name());

    @Override
    public Bilingual words() {
        return words;
    }
}
