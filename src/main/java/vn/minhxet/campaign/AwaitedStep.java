package vn.minhxet.campaign;

import java.util.Optional;

/** The step that a result waits for (bước đang chờ), so that it can be told who has to do what. Pure functions. */
public final class AwaitedStep {

    private AwaitedStep() {}

    /** The step that brings a result at that stage nearer to its end; empty where it is published. */
    public static Optional<StepKind> of(Stage stage) {
        return switch (stage) {
            case OPEN, SELF_GRADED, BALLOTED, CANCELLED -> Optional.of(StepKind.PROPOSE);
            case PROPOSED, APPRAISED -> Optional.of(StepKind.DECIDE);
            case DECIDED -> Optional.of(StepKind.NOTIFY);
            case NOTIFIED -> Optional.of(StepKind.PUBLISH);
            case COMPLAINED -> Optional.of(StepKind.DISMISS_COMPLAINT);
            case PUBLISHED -> Optional.empty();
        };
    }
}
