package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may take a step (thẩm quyền, 366-QĐ/TW art. 12, 13, 15; 43-HD/BTCTW §3). Pure functions.
 *
 * <ul>
 *   <li>Self-grade and complaint: the member, or its cell that hands it in; an organization itself.
 *   <li>Ballot: the member's cell; of an organization itself.
 *   <li>Proposal, appraisal, notice: the deciding organization and those between it and the subject. So a section
 *       committee proposes and appraises, and never decides.
 *   <li>Verification, decision, publication: the deciding organization alone.
 *   <li>Ruling on the quota: the organization directly above the deciding one. Where none is in the campaign the deciding
 *       organization records the paper of the level above it.
 *   <li>Answer to a complaint, adjustment, cancellation: the deciding organization or any above it (art. 13, 15).
 * </ul>
 */
final class Competence {

    private Competence() {}

    /** The ids of those who may take the step; none where the deciding organization is not in the campaign. */
    static List<String> of(StepKind kind, CampaignSubject subject, CampaignView view) {
        return switch (kind) {
            case SELF_GRADE, COMPLAIN -> own(subject);
            case BALLOT -> List.of(cellOf(subject));
            case PROPOSE, APPRAISE, NOTIFY -> upToDecider(subject, view);
            case VERIFY, DECIDE, PUBLISH -> decider(subject).stream().toList();
            case RULE_ON_QUOTA -> ruling(subject, view).stream().toList();
            case DISMISS_COMPLAINT, ADJUST, CANCEL -> fromDecider(subject, view);
        };
    }

    /** Who lets a group go over its quota: the level above the one that decides on the subject. */
    static Optional<String> ruling(CampaignSubject subject, CampaignView view) {
        return decider(subject)
                .map(it -> view.organizationAbove(it).map(CampaignSubject::id).orElse(it));
    }

    private static List<String> own(CampaignSubject subject) {
        List<String> own = new ArrayList<>(List.of(subject.id()));
        if (!subject.organization()) {
            subject.above().ifPresent(own::add);
        }
        return own;
    }

    private static String cellOf(CampaignSubject subject) {
        return subject.organization() ? subject.id() : subject.above().orElse(subject.id());
    }

    private static Optional<String> decider(CampaignSubject subject) {
        return Optional.ofNullable(subject.decidedBy());
    }

    private static List<String> upToDecider(CampaignSubject subject, CampaignView view) {
        List<String> above = OrganizationsAbove.of(subject.id(), view);
        Optional<String> decider = decider(subject);
        if (decider.isEmpty()) {
            return above.isEmpty() ? List.of(subject.id()) : above;
        }
        int last = above.indexOf(decider.get());
        return last < 0 ? List.of(decider.get()) : above.subList(0, last + 1);
    }

    private static List<String> fromDecider(CampaignSubject subject, CampaignView view) {
        List<String> from = new ArrayList<>();
        decider(subject).ifPresent(it -> {
            from.add(it);
            from.addAll(OrganizationsAbove.of(it, view));
        });
        return from;
    }
}
