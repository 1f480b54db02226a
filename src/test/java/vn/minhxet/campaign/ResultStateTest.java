package vn.minhxet.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minhxet.rule.Grade;

/** What each step leaves in the state of a result. */
class ResultStateTest {

    private static final PaperReference OTHER = new PaperReference("11-QĐ/ĐU", LocalDate.of(2026, 2, 3));
    private static final Ballot BALLOT = new Ballot(9, 0, 9, 0, Map.of(Grade.GOOD, 9));

    @Test
    void everyStepLeavesWhatItSays() {
        ResultState proposed = ResultState.START
                .after(step(StepKind.SELF_GRADE).withGrade(Grade.EXCELLENT))
                .after(step(StepKind.BALLOT).withBallot(BALLOT))
                .after(step(StepKind.PROPOSE).withRun(3));
        assertThat(proposed)
                .isEqualTo(new ResultState(
                        Stage.PROPOSED,
                        Grade.EXCELLENT,
                        BALLOT,
                        3,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        3));
        ResultState decided = proposed.after(step(StepKind.APPRAISE).withGrade(Grade.COMPLETED))
                .after(step(StepKind.VERIFY).withPaper(OTHER))
                .after(step(StepKind.RULE_ON_QUOTA).withPaper(OTHER))
                .after(step(StepKind.DECIDE)
                        .withGrade(Grade.GOOD)
                        .withReason("vì sao")
                        .withPaper(PAPER));
        assertThat(decided)
                .isEqualTo(new ResultState(
                        Stage.DECIDED,
                        Grade.EXCELLENT,
                        BALLOT,
                        3,
                        Grade.COMPLETED,
                        OTHER,
                        Grade.GOOD,
                        PAPER,
                        "vì sao",
                        OTHER,
                        null,
                        false,
                        7));
    }

    @Test
    void aNewerProposalForgetsAppraisalAndVerificationOfTheOlder() {
        ResultState again = decided(StepKind.PROPOSE, StepKind.APPRAISE, StepKind.VERIFY)
                .after(step(StepKind.PROPOSE).withRun(2));
        assertThat(again.appraisedGrade()).isNull();
        assertThat(again.verifiedPaper()).isNull();
        assertThat(again.proposalRun()).isEqualTo(2);
    }

    @Test
    void anAdjustmentReplacesTheDecisionAndAnswersTheComplaint() {
        ResultState adjusted = published()
                .after(step(StepKind.COMPLAIN).withReason("Đề nghị xem lại"))
                .after(step(StepKind.ADJUST)
                        .withGrade(Grade.COMPLETED)
                        .withReason("vì")
                        .withPaper(OTHER));
        assertThat(adjusted.decidedGrade()).isEqualTo(Grade.COMPLETED);
        assertThat(adjusted.decisionPaper()).isEqualTo(OTHER);
        assertThat(adjusted.decisionReason()).isEqualTo("vì");
        assertThat(adjusted.complaintReason()).isNull();
        assertThat(adjusted.adjusted()).isTrue();
    }

    @Test
    void aDismissedComplaintLeavesThePublishedResult() {
        ResultState complained = published().after(step(StepKind.COMPLAIN).withReason("Đề nghị xem lại"));
        assertThat(complained.complaintReason()).isEqualTo("Đề nghị xem lại");
        ResultState dismissed = complained.after(
                step(StepKind.DISMISS_COMPLAINT).withReason("vì").withPaper(OTHER));
        assertThat(dismissed.stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(dismissed.complaintReason()).isNull();
        assertThat(dismissed.decidedGrade()).isEqualTo(Grade.GOOD);
        assertThat(dismissed.decisionPaper()).isEqualTo(PAPER);
    }

    @Test
    void aCancellationTakesTheDecisionBackAndKeepsTheRunAndTheSelfGrade() {
        ResultState cancelled =
                published().after(step(StepKind.CANCEL).withReason("vì").withPaper(OTHER));
        assertThat(cancelled)
                .isEqualTo(new ResultState(
                        Stage.CANCELLED, null, null, 1, null, null, null, null, null, null, null, false, 5));
    }

    private static ResultState published() {
        return decided(StepKind.PROPOSE, StepKind.DECIDE, StepKind.NOTIFY, StepKind.PUBLISH);
    }

    private static ResultState decided(StepKind... kinds) {
        ResultState state = ResultState.START;
        for (StepKind kind : kinds) {
            Step step = switch (kind) {
                case PROPOSE -> step(kind).withRun(1);
                case APPRAISE, DECIDE -> step(kind).withGrade(Grade.GOOD).withPaper(PAPER);
                default -> step(kind).withPaper(PAPER);
            };
            state = state.after(step);
        }
        return state;
    }

    private static Step step(StepKind kind) {
        return Step.of(kind, "M", "B");
    }
}
