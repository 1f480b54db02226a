package vn.minhxet.account;

import vn.minhxet.campaign.StepKind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Labelled;
import vn.minhxet.language.Messages;

/** Everything that one may do with a record (việc được làm với hồ sơ). */
public enum Action implements Labelled {
    /** See which campaigns there are and how far they have come; names nobody. */
    VIEW_CAMPAIGN(Reach.ANYWHERE),
    /** See grades and how far a result has come. */
    VIEW_RESULT(Reach.SUBTREE),
    /** See why somebody has a grade, and the steps that led to it. */
    VIEW_EXPLANATION(Reach.SUBTREE),
    /** Take facts, lists, papers or proofs about people out of the record. */
    EXPORT(Reach.SUBTREE),
    OPEN_CAMPAIGN(Reach.WHOLE),
    CLOSE_CAMPAIGN(Reach.WHOLE),
    REOPEN_CAMPAIGN(Reach.WHOLE),
    /** Import facts of an organization, or of all. */
    IMPORT(Reach.SUBTREE),
    RUN(Reach.WHOLE),
    /** Enter what a member or cell hands in: self-grade, ballot, complaint. */
    HAND_IN(Reach.SUBTREE),
    PROPOSE(Reach.SUBTREE),
    APPRAISE(Reach.SUBTREE),
    VERIFY(Reach.SUBTREE),
    RULE_ON_QUOTA(Reach.SUBTREE),
    DECIDE(Reach.SUBTREE),
    NOTIFY(Reach.SUBTREE),
    PUBLISH(Reach.SUBTREE),
    /** Answer a complaint, adjust or cancel a published result. */
    CHANGE_RESULT(Reach.SUBTREE),
    /** Erase what is said of a person, on a lawful request. */
    ERASE(Reach.WHOLE),
    /** Verify the ledger, read it, grade again. */
    AUDIT(Reach.WHOLE),
    /** See who looked at or exported whose explanation. */
    VIEW_ACCESS_LOG(Reach.WHOLE),
    MANAGE_ACCOUNTS(Reach.WHOLE),
    BACK_UP(Reach.WHOLE);

    /** How far a grant must reach for an action. */
    public enum Reach {
        /** Any grant does: no organization is concerned. */
        ANYWHERE,
        /** The grant must be over the organization concerned or one above it. */
        SUBTREE,
        /** The grant must be over the whole record. */
        WHOLE
    }

    private final Reach reach;
    private final Bilingual words = Messages.words("code.action." + name());

    Action(Reach reach) {
        this.reach = reach;
    }

    /** What a step is, as an action. */
    public static Action of(StepKind kind) {
        return switch (kind) {
            case SELF_GRADE, BALLOT, COMPLAIN -> HAND_IN;
            case PROPOSE -> PROPOSE;
            case APPRAISE -> APPRAISE;
            case VERIFY -> VERIFY;
            case RULE_ON_QUOTA -> RULE_ON_QUOTA;
            case DECIDE -> DECIDE;
            case NOTIFY -> NOTIFY;
            case PUBLISH -> PUBLISH;
            case DISMISS_COMPLAINT, ADJUST, CANCEL -> CHANGE_RESULT;
        };
    }

    /** How far a grant must reach. */
    public Reach reach() {
        return reach;
    }

    @Override
    public Bilingual words() {
        return words;
    }
}
