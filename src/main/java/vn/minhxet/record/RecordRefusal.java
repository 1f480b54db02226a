package vn.minhxet.record;

import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/** What the record refuses besides steps (lý do hồ sơ từ chối), with the place and the fix. */
public enum RecordRefusal {
    CAMPAIGN_ID("id"),
    CAMPAIGN_EXISTS("id"),
    CAMPAIGN_UNKNOWN("id", "known"),
    CAMPAIGN_CLOSED("id"),
    CAMPAIGN_OPEN("id"),
    CAMPAIGN_UNGRADED("id"),
    CAMPAIGN_UNFINISHED("id", "count", "subjects"),
    PERIOD_DIFFERS("campaign", "facts"),
    REASON_MISSING,
    PAPER_MISSING,
    NO_FACTS("id"),
    NO_RUN("id"),
    RUN_UNKNOWN("id", "run", "last"),
    PART_UNKNOWN("part"),
    PART_WITHOUT_WHOLE("part"),
    PART_OUTSIDE("part", "subjects"),
    PART_MOVED("part", "parent"),
    CONTENT_DAMAGED("hash"),
    TEXT_UNFIT("most"),
    OFFICE_NAME("name"),
    SUBJECT_ERASED("subject"),
    STATEMENT_TOO_LONG("most"),
    SUBJECT_WITHOUT_STEP("id", "subject"),
    QUOTA_BASE_SMALLER("limit", "decided"),
    KEY_MISSING("path"),
    KEY_UNREADABLE("path"),
    KEY_OF_OTHER("path"),
    KEY_EXISTS("path"),
    ERASE_ORGANIZATION("subject"),
    HISTORY_FORKED,
    SIZE_UNKNOWN("size", "entries"),
    COSIGNATURE_OF_NOTHING("witness"),
    WITNESS_OF_OTHER("witness"),
    KEY_REUSED("key"),
    QUARTERS_NEEDED("id"),
    QUARTER_OF_OTHER_YEAR("quarter", "year"),
    QUARTER_TWICE("quarter"),
    QUARTER_OPEN("quarter");

    private final MessageTemplate template;

    RecordRefusal(String... blanks) {
        this.template = Messages.template("record.refusal." + name(), blanks);
    }

    Bilingual words(Object... values) {
        return template.with(values);
    }

    RecordRefusedException with(Object... values) {
        return new RecordRefusedException(name(), words(values));
    }
}
