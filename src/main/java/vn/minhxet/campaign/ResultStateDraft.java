package vn.minhxet.campaign;

import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;

/** A state while a step is applied to it (trạng thái đang lập). For one thread. */
final class ResultStateDraft {

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

    ResultStateDraft(ResultState state) {
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

    ResultStateDraft take(Step step) {
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
