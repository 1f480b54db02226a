package vn.minhxet.score;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** What may be wrong with points, seen with the sheets of the rulebook. */
public enum ScoreFlaw {
    NO_SHEETS("rulebook"),
    NO_SHEET_FOR("subject"),
    OTHER_SHEET("subject", "sheet", "expected", "hint"),
    UNKNOWN_ITEM("subject", "item", "sheet", "hint"),
    OTHER_KIND_OF_UNIT("subject", "item", "sheet"),
    SHARES_OF_ITEM("subject", "item", "expected"),
    TWICE("subject", "item"),
    FROM_FACTS("subject", "item", "way"),
    NOT_ALLOWED("subject", "item", "value", "expected"),
    NO_PRODUCTS("subject", "item"),
    NOT_PLANNED("subject", "item"),
    MERGED("subject"),
    TOTAL_DIFFERS("subject", "part", "entered", "sum"),
    TOTAL_BESIDE_MISSING("subject", "part", "entered", "items");

    private final MessageTemplate sentence;

    ScoreFlaw(String... blanks) {
        this.sentence = Messages.template("score.flaw." + name(), blanks);
    }

    MessageTemplate sentence() {
        return sentence;
    }
}
