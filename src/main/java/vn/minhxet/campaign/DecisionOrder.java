package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has to be decided before whom (thứ tự quyết định, 366-QĐ/TW art. 12): a collective before its head and the members
 * of its leadership, subordinate organizations and members before the organization.
 *
 * <p>The two would make a circle: the secretary sits in a cell below the committee that the secretary heads. So an
 * organization does not wait for a member that itself waits for an organization which is not below the first one. Then
 * every chain of waiting leads down the tree, and an order in which everybody can be decided always exists, whoever heads
 * what. Nobody waits for those not graded, nor for those who are decided outside of the campaign; below an organization
 * that is not graded its own subordinates are waited for instead. Pure functions.
 */
final class DecisionOrder {

    private DecisionOrder() {}

    /** The collectives that a member waits for and that are not decided. */
    static List<String> collectivesFirst(CampaignSubject subject, CampaignView view) {
        return collectives(subject, view).filter(it -> isOpen(it, view)).toList();
    }

    /** The subordinates that an organization waits for and that are not decided. */
    static List<String> subordinatesFirst(CampaignSubject subject, CampaignView view) {
        List<String> first = new ArrayList<>();
        if (subject.organization()) {
            collect(subject.id(), subject.id(), view, first);
        }
        return first;
    }

    private static void collect(String organization, String waiting, CampaignView view, List<String> first) {
        for (CampaignSubject child : view.subordinates(organization)) {
            if (!isToBeDecided(child, view)) {
                if (child.organization()) {
                    collect(child.id(), waiting, view, first);
                }
            } else if (isOpen(child.id(), view) && !waitsElsewhere(child, waiting, view)) {
                first.add(child.id());
            }
        }
    }

    private static boolean waitsElsewhere(CampaignSubject member, String organization, CampaignView view) {
        return collectives(member, view).anyMatch(it -> !OrganizationsAbove.isBelow(it, organization, view));
    }

    private static Stream<String> collectives(CampaignSubject subject, CampaignView view) {
        return subject.collectives()
                .filter(it -> view.subject(it)
                        .filter(collective -> isToBeDecided(collective, view))
                        .isPresent());
    }

    private static boolean isToBeDecided(CampaignSubject subject, CampaignView view) {
        return DecisionContents.isGraded(subject, view) && subject.decidedBy() != null;
    }

    private static boolean isOpen(String id, CampaignView view) {
        return !view.state(id).stage().isDecided();
    }
}
