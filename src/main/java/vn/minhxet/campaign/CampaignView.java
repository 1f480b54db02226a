package vn.minhxet.campaign;

import java.util.List;
import java.util.Optional;

/**
 * A campaign as the checks see it (đợt xếp loại). Whoever keeps the campaign answers from one moment of it, and takes the
 * step in the same transaction: of two deciders at once the second then sees the decision of the first.
 */
public interface CampaignView {

    /** The organization or member with that id. */
    Optional<CampaignSubject> subject(String id);

    /** What the latest run gave the subject; empty where no run has. */
    Optional<Proposal> proposal(String id);

    /** How far the result has come; {@link ResultState#START} where no step was taken. */
    ResultState state(String id);

    /** The organizations and members directly below an organization. */
    List<CampaignSubject> subordinates(String organization);

    /** The organization directly above an organization, or the cell of a member. */
    Optional<CampaignSubject> organizationAbove(String id);

    /** What is left of the quota of a group. */
    QuotaRoom quota(String group);

    /** Whether the campaign is closed. */
    boolean closed();

    /**
     * The committee that acts for an organization, as papers name it: Đảng ủy phường, never Đảng bộ. The name of the
     * organization where the keeper knows no other, the id where it is not in the campaign.
     */
    default String committee(String organization) {
        return subject(organization).map(CampaignSubject::name).orElse(organization);
    }
}
