package vn.minhxet.cli.context;

import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** Everything that the commands say, in both languages. Part of the contract: tested word for word. */
public enum Message {
    LANGUAGE_UNKNOWN("value"),
    COMMAND_MISSING,
    COMMAND_UNKNOWN("command"),
    OPTION_UNKNOWN("option"),
    ARGUMENT_TOO_MANY("argument"),
    OPTION_MISSING("option"),
    VALUE_MISSING("option"),
    VALUE_SUPERFLUOUS("option"),
    ARGUMENT_MISSING("argument"),
    OPTION_TWICE("option"),
    USAGE_OTHERWISE("reason"),
    SEE_HELP("command"),

    FACTS_REFUSED("count"),
    FACTS_REFUSED_FOR_ONE,
    FACTS_DOUBTED("doubt"),
    FACTS_DOUBTED_MORE("count", "kind"),
    WARNINGS_COUNTED("count"),
    SUBJECT_UNKNOWN("subject"),
    NAME_AMBIGUOUS("name", "count", "subjects"),
    RESULT_UNKNOWN("known", "value"),
    ORDER_UNKNOWN("known", "value"),
    IN_NO_ORGANIZATION("value"),
    WAITING_ONLY_AS_TABLE,
    BRIEF_HAS_ALL,
    EXPLAIN_WHOM,
    EXPLAIN_MANY_AS_TEXT,

    RULEBOOK_CHOSEN("period", "rulebook"),
    RULEBOOK_OUTSIDE("rulebook", "inForce", "period"),
    RULEBOOK_NONE("day", "known"),
    RULEBOOKS_NONE("folder"),
    IN_FORCE_FROM("from"),
    IN_FORCE_FROM_TO("from", "to"),

    FORMAT_UNKNOWN("known", "value"),
    GRADE_UNKNOWN("known", "value"),
    PAPER_UNKNOWN("known", "value"),
    SUBJECT_NEEDED("paper"),
    DATE_WRONG("option", "value"),
    WORKBOOK_ON_TERMINAL,
    BRIEF_ONLY_IN_CSV,
    HELD_ONLY_IN_JSON,
    OUT_NEEDED("format"),
    OUT_IS_FOLDER("path"),
    OUT_NOT_EMPTY("path"),
    OUT_IS_FACTS("path"),
    OUT_EXISTS("path"),
    OUT_ENDING("path", "format", "ending"),
    FOLDER_MISSING("path"),
    OUT_FAILED("path", "reason"),
    NO_PERMISSION,
    DISK_FULL,
    DISK_READ_ONLY,
    FILE_IN_USE,
    TOO_MANY_FILES,
    NAME_TOO_LONG,
    PORT_TAKEN,
    NOT_AN_ADDRESS_HERE,
    OUT_STANDARD,
    MARKED_NO_WORKBOOK("path"),
    MARKED_NOTHING("path"),
    MARKED_BROKEN("path"),
    WRITTEN("path"),

    NUMBER_WRONG("option", "low", "high", "value"),
    SHAPE_UNKNOWN("low", "high", "value"),
    GENERATED("organizations", "members", "findings"),

    NOTHING_SUPPOSED,
    SET_WRONG("value"),
    AT_OPTION("option", "value", "reason"),
    BEYOND_RANGE("option", "value", "reason"),
    NOT_WITH_SWEEP("option"),
    COPY_REFUSED("path", "count"),
    COPY_REFUSED_ONE("path"),

    CHECK_VERSION("rulebook", "version", "published", "hash"),
    CHECK_RECORDED("path"),
    CHECK_NOT_RECORDED,
    RULE_UNKNOWN("rule"),
    RESULT_UNREADABLE("path"),
    RESULT_SAME("count"),
    RESULT_DIFFERS("count"),
    RESULT_DIFFERS_MORE("count"),
    CHECK_CLEAN("path"),
    CHECK_FOUND("path", "count"),
    CHECK_FOUND_ONE("path"),
    NOT_COMPILED("rulebook", "reason"),

    SERVING("address"),
    SERVING_OTHERS,
    SERVING_OTHERS_FACTS,
    SERVER_READY("address"),
    SERVER_PORT("host", "port", "reason"),

    READING,
    LOADING("rulebook"),
    GRADING,
    WRITING,
    SUPPOSING,
    GENERATING,
    TESTING("rulebook"),
    TOOK("step", "milliseconds"),
    HEAP("mebibytes"),

    OUT_OF_MEMORY,
    RULEBOOK_MADE("rulebook", "folder"),
    RULEBOOK_WHAT,
    FROM_WITHOUT_RULEBOOK,
    SCORES_REFUSED("count"),
    UNEXPECTED("id", "failure");

    private final MessageTemplate words;

    Message(String... blanks) {
        this.words = Messages.template("cli." + name(), blanks);
    }

    /** The message with its blanks filled, the same on any machine. */
    public String in(Language language, Object... filling) {
        return words.in(language, filling);
    }
}
