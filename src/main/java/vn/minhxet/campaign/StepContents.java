package vn.minhxet.campaign;

import static vn.minhxet.campaign.StepKind.ADJUST;
import static vn.minhxet.campaign.StepKind.APPRAISE;
import static vn.minhxet.campaign.StepKind.CANCEL;
import static vn.minhxet.campaign.StepKind.COMPLAIN;
import static vn.minhxet.campaign.StepKind.DECIDE;
import static vn.minhxet.campaign.StepKind.DISMISS_COMPLAINT;
import static vn.minhxet.campaign.StepKind.PROPOSE;
import static vn.minhxet.campaign.StepKind.RULE_ON_QUOTA;
import static vn.minhxet.campaign.StepKind.SELF_GRADE;
import static vn.minhxet.campaign.StepKind.VERIFY;

import java.util.Optional;
import java.util.Set;
import vn.minhxet.campaign.StepRefusal.Kind;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.language.NormalizedText;

/** What a step must hold and may not hold, whatever the campaign (nội dung của một bước). Pure functions. */
final class StepContents {

    /** A page of text: an entry of the ledger must hold it, and 65,535 bytes are the most of one. */
    static final int MOST_CHARACTERS = 2_000;

    private static final Set<StepKind> GRADE_NEEDED = Set.of(SELF_GRADE, APPRAISE, DECIDE, ADJUST);

    private static final Set<StepKind> REASON_NEEDED = Set.of(COMPLAIN, DISMISS_COMPLAINT, ADJUST, CANCEL);

    /** A decision too, but that is told beside what it differs from: see {@link DecisionContents}. */
    private static final Set<StepKind> PAPER_NEEDED = Set.of(VERIFY, RULE_ON_QUOTA, DISMISS_COMPLAINT, ADJUST, CANCEL);

    /** These are held against the latest run: see {@link CheckedStep#outdated}. */
    private static final Set<StepKind> RUN_NAMED = Set.of(PROPOSE, APPRAISE, VERIFY, DECIDE);

    private static final Bilingual GRADE = Messages.words("campaign.part.GRADE");
    private static final Bilingual OTHER_GRADE = Messages.words("campaign.part.OTHER_GRADE");
    private static final Bilingual OTHER_RUN = Messages.words("campaign.part.OTHER_RUN");
    private static final Bilingual BALLOT = Messages.words("campaign.part.BALLOT");

    private StepContents() {}

    static Optional<StepRefusal> refusal(CheckedStep checked) {
        return unfit(checked)
                .or(() -> notOfThisStep(checked))
                .or(() -> ballot(checked))
                .or(() -> missing(checked));
    }

    private static Optional<StepRefusal> unfit(CheckedStep checked) {
        boolean unfit = checked.step().texts().stream()
                .anyMatch(
                        it -> it.codePointCount(0, it.length()) > MOST_CHARACTERS || NormalizedText.forbidden(it) >= 0);
        return unfit ? checked.refused(Kind.TEXT_UNFIT, MOST_CHARACTERS) : Optional.empty();
    }

    private static Optional<StepRefusal> notOfThisStep(CheckedStep checked) {
        Step step = checked.step();
        if (step.ballot() != null && step.kind() != StepKind.BALLOT) {
            return checked.refused(Kind.NOT_OF_THIS_STEP, checked.kindWords(), BALLOT);
        }
        if (step.run() != null
                && !RUN_NAMED.contains(step.kind())
                && !step.run().equals(checked.state().proposalRun())) {
            return checked.refused(Kind.NOT_OF_THIS_STEP, checked.kindWords(), OTHER_RUN);
        }
        if (step.grade() == null || GRADE_NEEDED.contains(step.kind())) {
            return Optional.empty();
        }
        if (step.kind() != PROPOSE) {
            return checked.refused(Kind.NOT_OF_THIS_STEP, checked.kindWords(), GRADE);
        }
        boolean ofTheRun = checked.proposal()
                .map(Proposal::grade)
                .filter(it -> it == step.grade())
                .isPresent();
        return ofTheRun ? Optional.empty() : checked.refused(Kind.NOT_OF_THIS_STEP, checked.kindWords(), OTHER_GRADE);
    }

    private static Optional<StepRefusal> ballot(CheckedStep checked) {
        Ballot ballot = checked.step().ballot();
        if (checked.step().kind() != StepKind.BALLOT) {
            return Optional.empty();
        }
        return ballot == null
                ? checked.refused(Kind.BALLOT_MISSING)
                : ballot.flaw().flatMap(it -> checked.refused(Kind.BALLOT_INVALID, it.words()));
    }

    private static Optional<StepRefusal> missing(CheckedStep checked) {
        Step step = checked.step();
        if (GRADE_NEEDED.contains(step.kind()) && step.grade() == null) {
            return checked.refused(Kind.GRADE_MISSING, checked.kindWords());
        }
        if (REASON_NEEDED.contains(step.kind()) && step.lacksReason()) {
            return checked.refused(Kind.REASON_MISSING, checked.kindWords());
        }
        return PAPER_NEEDED.contains(step.kind()) && step.lacksPaper()
                ? checked.refused(Kind.PAPER_MISSING, checked.kindWords())
                : Optional.empty();
    }
}
