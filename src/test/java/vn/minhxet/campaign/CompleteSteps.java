package vn.minhxet.campaign;

import static vn.minhxet.campaign.OpenCampaign.PAPER;

import java.util.Map;
import vn.minhxet.rule.Grade;

/** Complete steps with the result of the member M of the cell C, decided by B below P. */
final class CompleteSteps {

    private CompleteSteps() {}

    static Step of(StepKind kind, Proposal proposal) {
        return switch (kind) {
            case SELF_GRADE -> Step.of(kind, "M", "M").withGrade(Grade.GOOD);
            case BALLOT -> Step.of(kind, "M", "C").withBallot(new Ballot(9, 1, 8, 0, Map.of(Grade.GOOD, 8)));
            case PROPOSE -> Step.of(kind, "M", "S").withRun(proposal.run());
            case APPRAISE -> Step.of(kind, "M", "S").withGrade(Grade.GOOD);
            case VERIFY -> Step.of(kind, "M", "B").withPaper(PAPER);
            case RULE_ON_QUOTA -> Step.of(kind, "M", "P").withPaper(PAPER);
            case DECIDE -> Step.of(kind, "M", "B").withGrade(Grade.GOOD).withPaper(PAPER);
            case NOTIFY -> Step.of(kind, "M", "C");
            case PUBLISH -> Step.of(kind, "M", "B");
            case COMPLAIN -> Step.of(kind, "M", "M").withReason("Đề nghị xem lại điểm kết quả");
            case DISMISS_COMPLAINT, CANCEL ->
                Step.of(kind, "M", "B").withReason("Đã kiểm tra hồ sơ").withPaper(PAPER);
            case ADJUST ->
                Step.of(kind, "M", "P")
                        .withGrade(Grade.COMPLETED)
                        .withReason("Số liệu kê khai chưa đúng")
                        .withPaper(PAPER);
        };
    }
}
