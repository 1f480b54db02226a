package vn.minhxet.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What a grade given by people owes to the proposal of the run and to the quota (nội dung quyết định, 366-QĐ/TW 11.1.5,
 * art. 12, 15). Pure functions.
 */
final class DecisionContents {

    private DecisionContents() {}

    /** Whether the subject is to be graded at all, as far as is known. */
    static boolean isGraded(CampaignSubject subject, CampaignView view) {
        return subject.graded()
                && view.proposal(subject.id())
                        .filter(it -> it.outcome() == Outcome.NOT_GRADED)
                        .isEmpty();
    }

    /** Who is not graded gets no grade. */
    static Optional<StepRefusal> notGraded(CheckedStep checked) {
        return isGraded(checked.subject(), checked.view())
                ? Optional.empty()
                : checked.refused(Kind.NOT_GRADED_HAS_NO_DECISION, checked.kindWords());
    }

    /** While something is pending nothing is decided. */
    static Optional<StepRefusal> onHold(CheckedStep checked) {
        return isOnHold(checked) && checked.state().verifiedPaper() == null
                ? checked.refused(Kind.ON_HOLD_UNVERIFIED)
                : Optional.empty();
    }

    static boolean isOnHold(CheckedStep checked) {
        return checked.proposal().filter(it -> it.outcome() == Outcome.ON_HOLD).isPresent();
    }

    /** A decision differs from the proposal with reason and paper only, and always has a paper. */
    static Optional<StepRefusal> ofDecision(CheckedStep checked) {
        Step step = checked.step();
        Grade proposed = proposedGrade(checked);
        if (proposed != null && proposed != step.grade() && (step.lacksReason() || step.lacksPaper())) {
            return differs(checked, Kind.REASON_AND_PAPER_FOR_DIFFERENCE, proposed);
        }
        return outsideOpenGrades(checked)
                .or(() -> step.lacksPaper()
                        ? checked.refused(Kind.PAPER_MISSING, checked.kindWords())
                        : Optional.empty());
    }

    /** An appraisal needs no paper, yet says why it differs: the deciding level has to weigh it. */
    static Optional<StepRefusal> ofAppraisal(CheckedStep checked) {
        Grade proposed = proposedGrade(checked);
        if (proposed != null
                && proposed != checked.step().grade()
                && checked.step().lacksReason()) {
            return differs(checked, Kind.APPRAISAL_DIFFERS, proposed);
        }
        return outsideOpenGrades(checked);
    }

    private static Optional<StepRefusal> differs(CheckedStep checked, Kind kind, Grade proposed) {
        return checked.refused(kind, given(checked), proposed.words().insideSentence());
    }

    private static Bilingual given(CheckedStep checked) {
        return Objects.requireNonNull(checked.step().grade()).words().insideSentence();
    }

    private static @Nullable Grade proposedGrade(CheckedStep checked) {
        return checked.proposal().map(Proposal::grade).orElse(null);
    }

    /** Where the rules left it to people, or were stopped by what was pending, no grade is proposed. */
    private static Optional<StepRefusal> outsideOpenGrades(CheckedStep checked) {
        List<Grade> open = checked.proposal().map(Proposal::openGrades).orElse(List.of());
        boolean among =
                proposedGrade(checked) != null || open.contains(checked.step().grade());
        if (among || !checked.step().lacksReason()) {
            return Optional.empty();
        }
        return open.isEmpty()
                ? checked.refused(Kind.REASON_MISSING, checked.kindWords())
                : checked.refused(
                        Kind.OUTSIDE_OPEN_GRADES,
                        given(checked),
                        CheckedStep.listed(open.stream().map(Grade::words).toList()));
    }

    /** EXCELLENT needs room in the quota of the group, or the ruling of the level above. */
    static Optional<StepRefusal> quota(CheckedStep checked) {
        String group = checked.proposal().map(Proposal::quotaGroup).orElse(null);
        if (checked.step().grade() != Grade.EXCELLENT || group == null) {
            return Optional.empty();
        }
        return overQuota(group, List.of(checked.subject()), checked.view());
    }

    /** The refusal of so many more EXCELLENT of one group; empty where there is room for all of them. */
    static Optional<StepRefusal> overQuota(String group, List<CampaignSubject> more, CampaignView view) {
        QuotaRoom room = view.quota(group);
        if (room.holds(more.size())) {
            return Optional.empty();
        }
        List<String> ids = more.stream().map(CampaignSubject::id).toList();
        List<String> ruling = Competence.ruling(more.get(0), view).stream().toList();
        Bilingual words = Kind.OVER_QUOTA.words(
                CheckedStep.named(ids, view),
                room.limit(),
                room.decidedExcellent(),
                more.size(),
                CheckedStep.committees(ruling, view));
        return Optional.of(new StepRefusal(Kind.OVER_QUOTA, ids.get(0), ids, words));
    }
}
