package vn.minhxet.rulebook.problem;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** A score sheet that is not as it must be. */
public enum SheetFlaw implements RulebookFlaw {
    ID("id", "expected"),
    TWICE("sheet", "other"),
    WITHOUT_POINTS("sheet"),
    SOURCE("source", "documents"),
    SECTOR("code"),
    CHOICE("key", "value", "known", "hint"),
    ROLES_OF_ORGANIZATIONS,
    KINDS_OF_MEMBERS,
    DECIMALS("value"),
    NO_ITEMS("code"),
    CODE("code"),
    CODE_TWICE("code"),
    NO_PART("code"),
    OTHER_PART("code", "part"),
    FOREIGN_KEY("key", "code", "way"),
    NUMBER("key", "code", "value"),
    OUT_OF_RANGE("key", "code", "value", "low", "high"),
    STEP("code", "step", "maximum"),
    LEVELS("code"),
    ASPECTS("code"),
    COUNT("code"),
    PROPERTY("code", "property", "hint"),
    MOST("code", "most", "maximum"),
    INDICATOR("code", "indicator"),
    PART_SUM("part", "sum", "whole", "sector"),
    OVERLAP("sheet", "other");

    private final MessageTemplate pattern;

    SheetFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.sheet." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }
}
