package vn.minhxet.reading.problem;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * The kinds of problems of facts (các loại lỗi dữ liệu). Each names the value seen, the values expected and the
 * fix; the place stands before it. The reader fills in the braces.
 */
public enum ProblemCode {
    NOT_FOUND("path", "hint"),
    UNREADABLE,
    UNKNOWN_FORMAT,
    NO_TABLES("expected"),
    OLD_WORKBOOK,
    BROKEN_WORKBOOK,
    UNPACKS_TOO_LARGE("limit", "ratio"),
    FILE_TOO_LARGE("limit"),
    TOO_MANY_ROWS("limit"),
    NOT_UTF8("lines", "how"),
    BROKEN_CSV("line"),
    BROKEN_JSON("line", "character"),
    JSON_TOO_DEEP("line", "character"),
    TRAILING_TEXT("line", "character"),
    WRONG_SHAPE("expected", "found"),
    UNKNOWN_TABLE("value", "hint", "expected"),
    DUPLICATE_TABLE("value"),
    TOO_MANY_FILES("limit"),
    MISSING_TABLE("expected"),
    NO_HEADINGS("expected"),
    UNKNOWN_COLUMN("value", "hint"),
    DUPLICATE_COLUMN("column"),
    MISSING_COLUMN("column"),
    CELL_WITHOUT_COLUMN("value"),
    MORE_CELLS_THAN_HEADINGS("value"),
    TOO_MANY_CELLS("count", "limit"),
    EMPTY_CELL("heading"),
    MISSING_PROPERTY("heading", "column"),
    CELL_TOO_LONG("value", "limit"),
    FORBIDDEN_CHARACTER("value", "character"),
    SEMICOLON_IN_ID("value"),
    ERROR_IN_CELL("value"),
    FORMULA_NOT_CALCULATED,
    DATE_IN_TEXT("value"),
    NOT_A_NUMBER("value", "expected"),
    NOT_WHOLE("value", "expected"),
    TOO_MANY_DECIMALS("value", "expected"),
    NEGATIVE("value", "expected"),
    OUT_OF_RANGE("value", "expected"),
    NOT_A_DATE("value", "expected"),
    NO_SUCH_DATE("value", "order"),
    YEAR_FOR_DATE("value", "expected"),
    BEFORE_THE_PARTY("value", "limit", "order"),
    UNKNOWN_CODE("value", "hint", "expected"),
    TOO_MANY_CODES("value", "count", "most"),
    NOT_A_FLAG("value", "expected"),
    WRONG_TYPE("value", "expected"),
    UNKNOWN_PROPERTY("value", "hint"),
    DUPLICATE_PROPERTY("column"),
    PERIOD_MISSING("expected"),
    PERIOD_REPEATED,
    PERIOD_DIFFERS("first"),
    REVIEW_BEFORE_YEAR("day", "other", "column", "otherColumn"),
    PREVIOUS_REVIEW_NOT_BEFORE("day", "other", "column", "otherColumn"),
    QUARTER_NOT_OVER("count", "other", "column", "otherColumn"),
    DUPLICATE_ID("value", "first"),
    DUPLICATE_FINDING("value", "first"),
    DUPLICATE_ASSESSMENT("other", "value", "first"),
    DUPLICATE_INDICATOR("other", "value", "first"),
    DUPLICATE_SCORE("other", "value", "first"),
    UNKNOWN_ORGANIZATION("value", "hint"),
    UNKNOWN_SUBJECT("value", "hint"),
    NAME_OF_SEVERAL("value", "ids"),
    NOT_AN_ORGANIZATION("value"),
    NOT_A_CELL("value", "kind"),
    PARENT_IS_A_CELL("value", "kind"),
    PARENT_CYCLE("cycle", "column"),
    PREDECESSOR_OF_ITSELF("value", "column"),
    PREDECESSOR_OF_OTHER_KIND("value", "kind", "otherKind", "column"),
    PREDECESSOR_TWICE("value", "other", "first"),
    PREDECESSOR_CYCLE("cycle", "column"),
    CHAIN_TOO_LONG("value", "column", "limit"),
    ABOVE_WHOLE("value", "otherHeading", "other", "column", "otherColumn"),
    AFTER_REVIEW("day", "other", "column"),
    OCCURRED_AFTER_CONCLUDED("day", "other", "column", "otherColumn"),
    REMEDIED_BEFORE_OCCURRED("day", "other", "column", "otherColumn"),
    FORM_NOT_FOR_MEMBERS("form", "other", "expected", "column", "otherColumn"),
    FORM_NOT_FOR_ORGANIZATIONS("form", "other", "expected", "column", "otherColumn"),
    FORM_NOT_FOR_PROBATIONARY("form", "other", "expected", "column"),
    DISCIPLINE_WITHOUT_FORM("form", "column", "otherColumn");

    private final MessageTemplate template;

    ProblemCode(String... blanks) {
        this.template = Messages.template("facts." + name(), blanks);
    }

    /** The message without the place; what the reader fills in stands in braces. */
    public MessageTemplate template() {
        return template;
    }
}
