package vn.minhxet.criteria;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** What may be wrong with a table of criteria. */
enum CriteriaFlaw {
    UNREADABLE("file"),
    NO_WORKSHEET("name"),
    NO_HEADINGS("headings"),
    UNKNOWN_HEADING("heading", "hint"),
    HEADING_TWICE("heading"),
    EMPTY("column"),
    CHARACTER("text", "character"),
    CHOICE("text", "known", "hint"),
    PAIRS("text"),
    OTHER_AUDIENCE("sheet"),
    UNKNOWN_FIGURE("name", "hint"),
    DAY("text"),
    NO_TITLE,
    NO_FROM,
    EXISTS("id"),
    ID("id"),
    UNKNOWN_BASE("id", "hint"),
    FOUND("problem");

    private final MessageTemplate sentence;

    CriteriaFlaw(String... blanks) {
        this.sentence = Messages.template("criteria.flaw." + name(), blanks);
    }

    MessageTemplate sentence() {
        return sentence;
    }
}
