package vn.minhxet.campaign;

import java.util.List;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * Why a step may not be taken, and what to do (lý do không thực hiện được bước). Immutable.
 *
 * @param subject the id of the subject of the step, as it was given; empty where it is about a whole list
 * @param others the ids that it is about besides: who is waited for, who is competent, who is over the quota
 * @param words the place and the fix, for people
 */
public record StepRefusal(Kind kind, String subject, List<String> others, Bilingual words) {

    /** What stands against a step. */
    public enum Kind {
        CAMPAIGN_CLOSED,
        UNKNOWN_SUBJECT("id"),
        NOT_ITS_TURN("subject", "step", "stage", "next"),
        PUBLISHED_IS_FINAL("subject", "step"),
        NOT_COMPETENT("subject", "acting", "step", "competent"),
        DECIDED_OUTSIDE("subject", "step"),
        NOT_OF_THIS_STEP("subject", "step", "part"),
        TEXT_UNFIT("subject", "most"),
        GRADE_MISSING("subject", "step"),
        REASON_MISSING("subject", "step"),
        PAPER_MISSING("subject", "step"),
        BALLOT_MISSING("subject"),
        BALLOT_INVALID("subject", "flaw"),
        RUN_MISSING("subject"),
        RUN_UNKNOWN("subject"),
        RUN_OUTDATED("subject", "run", "latest"),
        RUN_ALREADY_PROPOSED("subject", "run"),
        NOT_ON_HOLD("subject"),
        NO_QUOTA("subject"),
        NOT_GRADED_HAS_NO_DECISION("subject", "step"),
        ON_HOLD_UNVERIFIED("subject"),
        OUTSIDE_OPEN_GRADES("subject", "grade", "open"),
        REASON_AND_PAPER_FOR_DIFFERENCE("subject", "grade", "proposed"),
        APPRAISAL_DIFFERS("subject", "grade", "proposed"),
        GRADE_UNCHANGED("subject", "grade"),
        COLLECTIVE_FIRST("subject", "others"),
        SUBORDINATES_FIRST("subject", "others"),
        OVER_QUOTA("subjects", "limit", "decided", "more", "competent"),
        LIST_EMPTY,
        LIST_PAPER_MISSING,
        TWICE_IN_LIST("subject");

        private final MessageTemplate template;

        Kind(String... blanks) {
            this.template = Messages.template("campaign.refusal." + name(), blanks);
        }

        /** For the values see {@link MessageTemplate#in}: one for each blank, in the order of the blanks. */
        Bilingual words(Object... values) {
            return template.with(values);
        }
    }

    public StepRefusal {
        others = List.copyOf(others);
    }
}
