package vn.minhxet.warning;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** The kinds of warnings (loại cảnh báo), in the order in which they are told. */
public enum WarningCode implements Labelled {
    RULEBOOK_NOT_IN_FORCE("rulebook", "year"),
    /** A finding that counts and of which no rule says a word. */
    FINDING_UNWEIGHED("kind"),
    /** A code that no rule and no quota reads. */
    INDICATOR_UNREAD("code", "count", "hint"),
    CRITERION_UNREAD("code", "count", "hint"),
    SECTOR_UNREAD("code", "count", "hint"),
    GROUP_UNREAD("code", "count", "hint"),
    /** A column that somebody filled in and nothing reads. */
    COLUMN_UNREAD("column", "count"),
    REVIEW_LATE("day", "other", "column", "otherColumn"),
    PREVIOUS_REVIEW_ODD("day", "other", "column"),
    ADMITTED_LONG_AGO("day", "years", "column"),
    DUE_BEFORE_CONCLUDED("day", "other", "column", "otherColumn"),
    /** A contradiction between two cells, like those that follow. */
    REMEDIED_ON_ONLY("day"),
    OFFICIAL_WITHIN_PROBATION("day", "months"),
    OFFICIAL_GRADE_OUTSIDE("grade"),
    CRITERION_OF_SEVERAL_ASPECTS("criterion", "aspects"),
    HEAD_TWICE("organization", "other"),
    HEAD_ELSEWHERE("organization", "cell"),
    HEAD_WITHOUT_ROLE("organization", "role"),
    /** Rows that people do not see and that were read all the same. */
    HIDDEN_ROWS("count", "rows"),
    /** Rows that add others up and were passed over. */
    TOTAL_ROWS("count", "rows"),
    /** The row of a leader says otherwise of the area led than that of the organization. */
    HEAD_FIGURES_DIFFER("organization", "figures");

    private final MessageTemplate template;
    private final Bilingual kind;

    WarningCode(String... blanks) {
        this.template = Messages.template("warning." + name(), blanks);
        this.kind = Messages.words("warning.kind." + name());
    }

    /** The sentence without the place; a value for each blank, in order. */
    public Bilingual message(Object... values) {
        return template.with(values);
    }

    /** What such warnings are about. */
    @Override
    public Bilingual words() {
        return kind;
    }
}
