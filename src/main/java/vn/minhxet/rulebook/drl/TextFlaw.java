package vn.minhxet.rulebook.drl;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.problem.RulebookFlaw;

/** Annotations, sentences and clauses of a rule that are missing or wrong. */
public enum TextFlaw implements RulebookFlaw {
    NO_ANNOTATION("annotation"),
    EMPTY_ANNOTATION("annotation"),
    BLANK_AT_END("annotation"),
    NO_HELD("annotation"),
    NEEDLESS_HELD("annotation"),
    SOFTENS_NOT_OPEN,
    SOFTENS_UNKNOWN("rule", "hint"),
    EXCEPTION_OF_OTHER,
    EXCEPTION_UNKNOWN("exception", "hint"),
    EXCEPTION_TWICE("suffix"),
    EXCEPTION_PARAMETER("exception", "parameter"),
    EXCEPTION_FLAG("exception", "flag"),
    ALSO_OF_OTHER("value", "known"),
    ALSO_OF_NOTHING,
    CLAUSE("clause", "documents"),
    BRACES("annotation"),
    UNKNOWN_PLACEHOLDER("name", "hint"),
    DIFFERENT_PLACEHOLDERS("first", "second", "names"),
    UNKNOWN_PARAMETER("parameter", "hint"),
    WRONG_ACCESSOR("parameter", "unit", "accessor");

    private final MessageTemplate pattern;

    TextFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.text." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }
}
