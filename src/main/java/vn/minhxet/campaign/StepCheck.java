package vn.minhxet.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.language.SafeText;

/**
 * Whether a step may be taken (kiểm tra một bước): the campaign is open, the step is next, who acts is competent, the
 * step holds what it must, and what it says is allowed. The first thing against it is told. Pure functions, safe for any
 * thread.
 */
public final class StepCheck {

    /** What a published result is not changed by, however late somebody comes with it. */
    private static final Set<StepKind> BEFORE_PUBLICATION = Set.of(
            StepKind.SELF_GRADE,
            StepKind.BALLOT,
            StepKind.PROPOSE,
            StepKind.APPRAISE,
            StepKind.VERIFY,
            StepKind.DECIDE);

    private StepCheck() {}

    /** Why the step may not be taken in the campaign as it stands; empty where it may. */
    public static Optional<StepRefusal> refusal(Step step, CampaignView view) {
        String id = step.subject();
        if (view.closed()) {
            return Optional.of(new StepRefusal(Kind.CAMPAIGN_CLOSED, id, List.of(), Kind.CAMPAIGN_CLOSED.words()));
        }
        Optional<CampaignSubject> subject = view.subject(id);
        if (subject.isEmpty()) {
            return Optional.of(
                    new StepRefusal(Kind.UNKNOWN_SUBJECT, id, List.of(), Kind.UNKNOWN_SUBJECT.words(SafeText.of(id))));
        }
        CheckedStep checked = new CheckedStep(step, subject.get(), view);
        return turn(checked)
                .or(() -> competence(checked))
                .or(() -> StepContents.refusal(checked))
                .or(() -> substance(checked));
    }

    private static Optional<StepRefusal> turn(CheckedStep checked) {
        Stage stage = checked.state().stage();
        StepKind kind = checked.step().kind();
        Set<StepKind> next = StepSequence.at(stage);
        if (next.contains(kind)) {
            return Optional.empty();
        }
        return stage.isPublished() && BEFORE_PUBLICATION.contains(kind)
                ? checked.refused(Kind.PUBLISHED_IS_FINAL, checked.kindWords())
                : checked.refused(
                        Kind.NOT_ITS_TURN,
                        checked.kindWords(),
                        stage.words().insideSentence(),
                        CheckedStep.listed(next.stream().map(StepKind::words).toList()));
    }

    private static Optional<StepRefusal> competence(CheckedStep checked) {
        Step step = checked.step();
        List<String> competent = Competence.of(step.kind(), checked.subject(), checked.view());
        if (competent.isEmpty()) {
            return checked.refused(Kind.DECIDED_OUTSIDE, checked.kindWords());
        }
        return competent.contains(step.actingFor())
                ? Optional.empty()
                : checked.refused(
                        Kind.NOT_COMPETENT,
                        competent,
                        CheckedStep.committee(step.actingFor(), checked.view()),
                        checked.kindWords(),
                        CheckedStep.committees(competent, checked.view()));
    }

    private static Optional<StepRefusal> substance(CheckedStep checked) {
        return switch (checked.step().kind()) {
            case PROPOSE -> proposal(checked);
            case APPRAISE ->
                checked.outdated()
                        .or(() -> DecisionContents.notGraded(checked))
                        .or(() -> DecisionContents.ofAppraisal(checked));
            case VERIFY -> checked.outdated().or(() -> pending(checked));
            case RULE_ON_QUOTA -> limited(checked);
            case DECIDE -> decision(checked);
            case ADJUST -> adjustment(checked);
            case SELF_GRADE, BALLOT, NOTIFY, PUBLISH, COMPLAIN, DISMISS_COMPLAINT, CANCEL -> Optional.empty();
        };
    }

    private static Optional<StepRefusal> proposal(CheckedStep checked) {
        Optional<Proposal> latest = checked.proposal();
        Integer run = checked.step().run();
        Integer before = checked.state().proposalRun();
        if (latest.isEmpty()) {
            return checked.refused(Kind.RUN_UNKNOWN);
        }
        if (run == null) {
            return checked.refused(Kind.RUN_MISSING);
        }
        if (run != latest.get().run()) {
            return checked.refused(Kind.RUN_OUTDATED, run, latest.get().run());
        }
        return before != null && run <= before ? checked.refused(Kind.RUN_ALREADY_PROPOSED, run) : Optional.empty();
    }

    private static Optional<StepRefusal> pending(CheckedStep checked) {
        return DecisionContents.isOnHold(checked) ? Optional.empty() : checked.refused(Kind.NOT_ON_HOLD);
    }

    private static Optional<StepRefusal> limited(CheckedStep checked) {
        boolean limited = checked.proposal().map(Proposal::quotaGroup).isPresent();
        return limited ? Optional.empty() : checked.refused(Kind.NO_QUOTA);
    }

    private static Optional<StepRefusal> decision(CheckedStep checked) {
        return checked.outdated()
                .or(() -> DecisionContents.notGraded(checked))
                .or(() -> DecisionContents.onHold(checked))
                .or(() -> order(checked))
                .or(() -> DecisionContents.ofDecision(checked))
                .or(() -> DecisionContents.quota(checked));
    }

    private static Optional<StepRefusal> order(CheckedStep checked) {
        List<String> collectives = DecisionOrder.collectivesFirst(checked.subject(), checked.view());
        if (!collectives.isEmpty()) {
            return checked.refused(Kind.COLLECTIVE_FIRST, collectives, CheckedStep.named(collectives, checked.view()));
        }
        List<String> subordinates = DecisionOrder.subordinatesFirst(checked.subject(), checked.view());
        return subordinates.isEmpty()
                ? Optional.empty()
                : checked.refused(
                        Kind.SUBORDINATES_FIRST, subordinates, CheckedStep.named(subordinates, checked.view()));
    }

    private static Optional<StepRefusal> adjustment(CheckedStep checked) {
        Step step = checked.step();
        if (step.grade() != null && step.grade() == checked.state().decidedGrade()) {
            return checked.refused(Kind.GRADE_UNCHANGED, step.grade().words().insideSentence());
        }
        return DecisionContents.notGraded(checked).or(() -> DecisionContents.quota(checked));
    }
}
