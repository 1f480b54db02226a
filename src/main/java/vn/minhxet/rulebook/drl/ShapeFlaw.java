package vn.minhxet.rulebook.drl;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.problem.RulebookFlaw;

/** A rule file that has another shape than the few that are allowed. */
enum ShapeFlaw implements RulebookFlaw {
    COMMENT_IN_RULE,
    EXPECTED("expected", "found"),
    NO_TEXT("found"),
    NO_PACKAGE("rulebook"),
    PACKAGE_NAME("name"),
    HEAD_FORM("line"),
    SPLIT_NAME("name"),
    PACKAGE_NOT_FIRST,
    NO_GLOBAL("line"),
    OTHER_GLOBAL("found", "expected"),
    GLOBAL_TWICE,
    IMPORT("name", "line"),
    IMPORT_TWICE,
    IMPORT_FUNCTION("name"),
    NOT_IMPORTED("line"),
    QUERY("word"),
    FUNCTION("word"),
    DECLARE("word"),
    DIALECT("word"),
    ATTRIBUTE("attribute"),
    OUTSIDE_RULE("found"),
    TOO_MANY_RULES("limit"),
    RULE_NAME("name"),
    RULE_EXTENDS("word"),
    NO_WHEN("found"),
    UNKNOWN_ANNOTATION("annotation", "hint"),
    ANNOTATION_TWICE("annotation"),
    NOT_A_VARIABLE("name"),
    VARIABLE_TWICE("variable"),
    UNBOUND_VARIABLE("variable", "hint"),
    UNUSED_VARIABLE("variable"),
    UNKNOWN_ACCESSOR("name", "hint"),
    PARAMETERS_NOT_FIRST,
    NO_SUBJECT,
    UNKNOWN_PATTERN("type", "known", "hint"),
    QUALIFIED_TYPE("name"),
    TWO_SUBJECTS,
    TOO_MANY_PATTERNS,
    NO_FROM("pattern", "variable"),
    WRONG_SOURCE("pattern", "variable", "sources"),
    OTHER_PATTERN("found"),
    EVAL,
    OOPATH,
    TOO_MANY_CONDITIONS("limit"),
    EMPTY_CONDITION,
    OTHER_OPERATOR("operator"),
    BINDING_IN_PATTERN("variable"),
    CALL("name"),
    CONSTRUCTOR,
    PATH("property"),
    NO_COMPARISON("property", "found"),
    LOGIC("operator"),
    ARITHMETIC("operator"),
    LITERAL_NUMBER("number"),
    PARENTHESES,
    OTHER_STATEMENT("found"),
    UNKNOWN_VERB("verb", "known", "hint"),
    MORE_STATEMENTS("found"),
    WRONG_SUBJECT("found", "expected"),
    CEILING_EXCELLENT,
    PROPORTION_WITHOUT_INDICATOR,
    PROPORTION_GIVEN;

    private final MessageTemplate pattern;

    ShapeFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.shape." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }
}
