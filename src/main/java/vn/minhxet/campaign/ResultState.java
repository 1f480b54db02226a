package vn.minhxet.campaign;

import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;

/**
 * What the steps so far made of one result (trạng thái kết quả). Immutable; the same steps give the same state.
 *
 * @param stage how far it has come
 * @param selfGrade the subject's own grade, the last one given
 * @param ballot the count of the cell's ballot
 * @param proposalRun the run whose proposal was put forward last; kept when the result is cancelled, since only a newer
 *     run may be put forward then
 * @param appraisedGrade the grade of the last appraisal of that proposal
 * @param verifiedPaper the paper by which what was pending is verified, since that proposal
 * @param decidedGrade the grade decided, adjusted where it was
 * @param decisionPaper the paper of the decision or of its adjustment
 * @param decisionReason why the decision differs from the proposal, or was adjusted
 * @param rulingPaper the paper by which the quota of the subject's group may be gone over
 * @param complaintReason what is complained of, while it is not answered
 * @param adjusted whether the decision was adjusted
 * @param historyLength the number of steps taken
 */
public record ResultState(
        Stage stage,
        @Nullable Grade selfGrade,
        @Nullable Ballot ballot,
        @Nullable Integer proposalRun,
        @Nullable Grade appraisedGrade,
        @Nullable PaperReference verifiedPaper,
        @Nullable Grade decidedGrade,
        @Nullable PaperReference decisionPaper,
        @Nullable String decisionReason,
        @Nullable PaperReference rulingPaper,
        @Nullable String complaintReason,
        boolean adjusted,
        int historyLength) {

    /** Before the first step. */
    public static final ResultState START =
            new ResultState(Stage.OPEN, null, null, null, null, null, null, null, null, null, null, false, 0);

    /** The state after a step that {@link StepCheck} does not refuse. */
    public ResultState after(Step step) {
        return new ResultStateDraft(this).take(step).state();
    }
}
