package vn.minhxet.campaign;

import static vn.minhxet.campaign.StepKind.ADJUST;
import static vn.minhxet.campaign.StepKind.APPRAISE;
import static vn.minhxet.campaign.StepKind.BALLOT;
import static vn.minhxet.campaign.StepKind.CANCEL;
import static vn.minhxet.campaign.StepKind.COMPLAIN;
import static vn.minhxet.campaign.StepKind.DECIDE;
import static vn.minhxet.campaign.StepKind.DISMISS_COMPLAINT;
import static vn.minhxet.campaign.StepKind.NOTIFY;
import static vn.minhxet.campaign.StepKind.PROPOSE;
import static vn.minhxet.campaign.StepKind.PUBLISH;
import static vn.minhxet.campaign.StepKind.RULE_ON_QUOTA;
import static vn.minhxet.campaign.StepKind.SELF_GRADE;
import static vn.minhxet.campaign.StepKind.VERIFY;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which steps may follow at which stage, and where they lead (trình tự các bước, 366-QĐ/TW art. 12, 15).
 *
 * <p>Self-grade and ballot may be absent: no text seen makes a grade depend on either. The appraisal may be absent too: a
 * base cell decides on its members itself, and nobody stands between (art. 13.3). The proposal may not: a decision has
 * something to agree with or to differ from, and a run to be replayed. Whoever errs before the proposal says it again; a
 * newer run is put forward over an older one until the decision. What is decided changes by ADJUST or CANCEL alone, each
 * with a paper, and an adjusted grade is notified and published anew. A ruling on the quota moves nothing: it makes room
 * in a group, also for an adjustment later.
 */
public final class StepSequence {

    private StepSequence() {}

    /** The steps that may come at a stage, in the order in which they are usually taken. */
    public static Set<StepKind> at(Stage stage) {
        return switch (stage) {
            case OPEN, SELF_GRADED -> EnumSet.of(SELF_GRADE, BALLOT, PROPOSE);
            case BALLOTED -> EnumSet.of(BALLOT, PROPOSE);
            case PROPOSED, APPRAISED -> EnumSet.of(PROPOSE, APPRAISE, VERIFY, RULE_ON_QUOTA, DECIDE);
            case DECIDED -> EnumSet.of(RULE_ON_QUOTA, NOTIFY, ADJUST, CANCEL);
            case NOTIFIED -> EnumSet.of(RULE_ON_QUOTA, PUBLISH, ADJUST, CANCEL);
            case PUBLISHED -> EnumSet.of(RULE_ON_QUOTA, COMPLAIN, ADJUST, CANCEL);
            case COMPLAINED -> EnumSet.of(RULE_ON_QUOTA, DISMISS_COMPLAINT, ADJUST, CANCEL);
            case CANCELLED -> EnumSet.of(PROPOSE);
        };
    }

    /** The stage after a step that may come at {@code stage}. */
    static Stage next(Stage stage, StepKind kind) {
        return switch (kind) {
            case SELF_GRADE -> Stage.SELF_GRADED;
            case BALLOT -> Stage.BALLOTED;
            case PROPOSE -> Stage.PROPOSED;
            case APPRAISE -> Stage.APPRAISED;
            case VERIFY, RULE_ON_QUOTA -> stage;
            case DECIDE, ADJUST -> Stage.DECIDED;
            case NOTIFY -> Stage.NOTIFIED;
            case PUBLISH, DISMISS_COMPLAINT -> Stage.PUBLISHED;
            case COMPLAIN -> Stage.COMPLAINED;
            case CANCEL -> Stage.CANCELLED;
        };
    }
}
