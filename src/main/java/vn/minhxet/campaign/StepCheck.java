package vn.minhxet.campaign;

import java.util.Optional;

/** Whether a step may be taken (kiểm tra một bước). Pure functions, safe for any thread. */
public final class StepCheck {

    private StepCheck() {}

    /** Why the step may not be taken in the campaign as it stands; empty where it may. */
    public static Optional<StepRefusal> refusal(Step step, CampaignView view) {
        return view.closed()
                ? Optional.of(new StepRefusal(
                        StepRefusal.Kind.CAMPAIGN_CLOSED,
                        step.subject(),
                        java.util.List.of(),
                        StepRefusal.Kind.CAMPAIGN_CLOSED.words()))
                : Optional.empty();
    }
}
