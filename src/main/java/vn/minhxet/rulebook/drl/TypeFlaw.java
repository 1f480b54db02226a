package vn.minhxet.rulebook.drl;

import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.problem.RulebookFlaw;

/** A condition whose two sides do not fit together, or that reads what its rule may not read. */
enum TypeFlaw implements RulebookFlaw {
    UNKNOWN_PROPERTY("property", "type", "hint"),
    ONLY_SHOWN("property", "type"),
    DIFFERENT_UNITS("left", "leftUnit", "right", "rightUnit"),
    NOT_PERCENT("variable", "function"),
    NOT_POINTS("variable"),
    NOT_A_NUMBER("property", "unit"),
    NOT_A_TEXT("property", "unit"),
    NOT_A_CODE("text"),
    NOT_A_FLAG("property", "unit"),
    NOT_CODED("property", "unit"),
    NEVER_NULL("property"),
    NULL_IS_UNKNOWN("property"),
    NO_ORDER("property", "unit", "operator"),
    OTHER_CODES("property", "codes", "other"),
    WITH_ITSELF("property"),
    UNKNOWN_TYPE("type", "known", "hint"),
    UNKNOWN_CONSTANT("constant", "type", "known", "hint"),
    CONSTANT_TWICE("constant"),
    POINTS_READ_SCORE("property"),
    ELIGIBLE_ONLY_IN_NOTE("property");

    private final MessageTemplate pattern;

    TypeFlaw(String... blanks) {
        this.pattern = Messages.template("rulebook.type." + name(), blanks);
    }

    @Override
    public MessageTemplate pattern() {
        return pattern;
    }
}
