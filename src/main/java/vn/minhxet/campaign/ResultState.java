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

    /** What is left of it when the person's data are erased: the stage and the decided grade. */
    public ResultState withoutTexts() {
        return new ResultState(
                stage,
                null,
                null,
                proposalRun,
                null,
                null,
                decidedGrade,
                null,
                null,
                null,
                null,
                adjusted,
                historyLength);
    }

    /** The state after a step that {@link StepCheck} does not refuse. */
    public ResultState after(Step step) {
        return new Draft(this).take(step).state();
    }

    /** A state while a step is applied to it (trạng thái đang lập). For one thread. */
    private static final class Draft {

        private Stage stage;
        private @Nullable Grade selfGrade;
        private @Nullable Ballot ballot;
        private @Nullable Integer proposalRun;
        private @Nullable Grade appraisedGrade;
        private @Nullable PaperReference verifiedPaper;
        private @Nullable Grade decidedGrade;
        private @Nullable PaperReference decisionPaper;
        private @Nullable String decisionReason;
        private @Nullable PaperReference rulingPaper;
        private @Nullable String complaintReason;
        private boolean adjusted;
        private int historyLength;

        Draft(ResultState state) {
            this.stage = state.stage();
            this.selfGrade = state.selfGrade();
            this.ballot = state.ballot();
            this.proposalRun = state.proposalRun();
            this.appraisedGrade = state.appraisedGrade();
            this.verifiedPaper = state.verifiedPaper();
            this.decidedGrade = state.decidedGrade();
            this.decisionPaper = state.decisionPaper();
            this.decisionReason = state.decisionReason();
            this.rulingPaper = state.rulingPaper();
            this.complaintReason = state.complaintReason();
            this.adjusted = state.adjusted();
            this.historyLength = state.historyLength();
        }

        Draft take(Step step) {
            historyLength++;
            stage = StepSequence.next(stage, step.kind());
            switch (step.kind()) {
                case SELF_GRADE -> selfGrade = step.grade();
                case BALLOT -> ballot = step.ballot();
                case PROPOSE -> propose(step);
                case APPRAISE -> appraisedGrade = step.grade();
                case VERIFY -> verifiedPaper = step.paper();
                case RULE_ON_QUOTA -> rulingPaper = step.paper();
                case DECIDE -> decide(step, false);
                case ADJUST -> decide(step, true);
                case CANCEL -> cancel();
                case COMPLAIN -> complaintReason = step.reason();
                case DISMISS_COMPLAINT -> complaintReason = null;
                case NOTIFY, PUBLISH -> {}
            }
            return this;
        }

        private void propose(Step step) {
            proposalRun = step.run();
            appraisedGrade = null;
            verifiedPaper = null;
        }

        private void decide(Step step, boolean anew) {
            decidedGrade = step.grade();
            decisionPaper = step.paper();
            decisionReason = step.reason();
            complaintReason = null;
            adjusted = anew;
        }

        private void cancel() {
            appraisedGrade = null;
            verifiedPaper = null;
            decidedGrade = null;
            decisionPaper = null;
            decisionReason = null;
            complaintReason = null;
            adjusted = false;
        }

        ResultState state() {
            return new ResultState(
                    stage,
                    selfGrade,
                    ballot,
                    proposalRun,
                    appraisedGrade,
                    verifiedPaper,
                    decidedGrade,
                    decisionPaper,
                    decisionReason,
                    rulingPaper,
                    complaintReason,
                    adjusted,
                    historyLength);
        }
    }
}
