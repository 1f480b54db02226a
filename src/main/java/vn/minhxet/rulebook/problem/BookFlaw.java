package vn.minhxet.rulebook.problem;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** A description, folder or whole rulebook that is not as it must be. */
public enum BookFlaw implements RulebookFlaw {
    UNREADABLE,
    LINK,
    OTHER_FOLDER,
    OTHER_FILE,
    FILE_NAME,
    FOLDER_NAME("name"),
    NO_DESCRIPTION,
    TOO_MANY_FILES("limit"),
    TOO_LARGE("limit"),
    NOT_UTF_8,
    NOT_YAML,
    NOT_A_MAPPING,
    SECOND_DOCUMENT,
    ANCHOR,
    TOO_DEEP("limit"),
    KEY_TWICE("key"),
    UNKNOWN_KEY("key", "place", "hint"),
    MISSING_KEY("key", "place"),
    MAPPING_EXPECTED("key"),
    LIST_EXPECTED("key", "place"),
    TEXT_EXPECTED("key", "place"),
    BOOLEAN_EXPECTED("key", "place"),
    DATE_EXPECTED("key", "place", "value"),
    VERSION("version"),
    ID("id", "expected"),
    EXCEPTION_NAME("name"),
    EXCEPTION_WITHOUT_GROUND("exception"),
    EXCEPTION_GRADE("grade", "known", "hint"),
    EXCEPTION_CLAUSE("clause", "exception", "documents"),
    EXCEPTION_OF_BASE("exception", "base"),
    UNUSED_EXCEPTION("exception"),
    FORCE_UPSIDE_DOWN,
    DOCUMENT_TWICE("document"),
    DOCUMENT_OF_BASE("document", "base"),
    TOO_MANY_PARAMETERS("limit"),
    PARAMETER_NAME("name"),
    UNIT("unit", "known"),
    FLAG_VALUE("parameter"),
    OPTIONS("parameter"),
    NOT_AN_OPTION("value", "parameter", "options", "hint"),
    RANGE("parameter"),
    STEP("parameter"),
    OUT_OF_RANGE("value", "parameter", "low", "high"),
    DECIMAL("key", "parameter", "value"),
    WHOLE("key", "parameter", "value"),
    PARAMETER_CLAUSE("parameter", "clause", "documents"),
    UNUSED_PARAMETER("parameter"),
    PARAMETER_ORDER("parameter", "value", "other", "limit"),
    QUOTA_ORDER("parameter", "value", "other", "limit"),
    DIRECTION("direction"),
    COST("cost"),
    NOT_ACTIONABLE("fact", "known", "hint"),
    UNKNOWN_INDICATOR("fact", "hint"),
    LABEL_OF_COLUMN("fact"),
    UNKNOWN_QUOTA("parameter", "known", "hint"),
    QUOTA_UNIT("parameter", "expected", "found"),
    QUOTA_OPTIONS("parameter", "options"),
    QUOTA_INCOMPLETE("parameter", "missing"),
    EXTENDS_CYCLE("cycle"),
    UNKNOWN_BASE("base", "hint"),
    BROKEN_BASE("base"),
    OTHER_GRADING("base", "expected"),
    POINTS_IN_LEVELS,
    SCORE_IN_LEVELS,
    NO_RULE_FILE,
    OTHER_PACKAGE("package", "other"),
    PACKAGE_OF_BASE("package", "base"),
    RULE_TWICE("rule", "place"),
    OVERLAP("other");

    private final MessageTemplate pattern;

    BookFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.description." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }
}
