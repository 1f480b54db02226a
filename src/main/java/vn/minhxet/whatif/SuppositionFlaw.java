package vn.minhxet.whatif;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** The flaws of a supposition (lỗi của phương án giả định). Part of the contract: tested word for word. */
enum SuppositionFlaw {
    UNKNOWN_PARAMETER("rulebook", "parameter", "hint"),
    NOT_A_DECIMAL("value"),
    NOT_WHOLE("value"),
    NOT_A_FLAG("value"),
    NOT_AN_OPTION("value", "options"),
    BEYOND_RANGE("value", "low", "high"),
    IMPOSSIBLE("value", "low", "high"),
    SET_TWICE,
    NOT_A_RANGE("value"),
    NO_RANGE_OF_CODES,
    RANGE_REVERSED("from", "to", "low", "high"),
    STEP_NOT_POSITIVE("step"),
    TOO_MANY_POINTS("count", "limit"),
    TOO_MANY_SWEEPS,
    MOVED_TWICE("parameter"),
    NOT_TO_SHIFT("other", "parameter"),
    NOTHING_LEFT("parameter", "value"),
    PART_SUM("sheet", "part", "sum", "whole"),
    UNKNOWN_INDICATOR("indicator", "hint"),
    OTHER_SUBJECTS,
    UNKNOWN_LEVEL("level", "known");

    private final MessageTemplate words;

    SuppositionFlaw(String... blanks) {
        this.words = Messages.template("supposition." + name(), blanks);
    }

    /** The refusal with its blanks filled: words and decimals as each language writes them. */
    Bilingual words(Object... filling) {
        return words.with(filling);
    }
}
