package vn.minhxet.store;

import org.jspecify.annotations.Nullable;

/**
 * What a run proposes for one subject, and where the subject stands in the tree.
 *
 * @param committee of an organization the committee that acts for it, as papers name it
 * @param parent the organization directly above, the cell of a member; null at the top
 * @param headed the organization that a member leads, else null
 * @param collective the organization in whose leadership collective a member sits, else null
 * @param grade null unless graded
 * @param eligible the grade before the quota, where it is settled
 * @param openGrades with {@code ;} between
 * @param quotaGroup the key of the group of the quota, null without one
 */
public record ProposalRow(
        String campaign,
        int run,
        String subject,
        String name,
        boolean organization,
        @Nullable String committee,
        @Nullable String parent,
        @Nullable String decidedBy,
        @Nullable String headed,
        @Nullable String collective,
        String outcome,
        @Nullable String grade,
        @Nullable String eligible,
        String openGrades,
        @Nullable String quotaGroup) {

    /** The row with another committee. */
    public ProposalRow withCommittee(@Nullable String other) {
        return new ProposalRow(
                campaign,
                run,
                subject,
                name,
                organization,
                other,
                parent,
                decidedBy,
                headed,
                collective,
                outcome,
                grade,
                eligible,
                openGrades,
                quotaGroup);
    }
}
