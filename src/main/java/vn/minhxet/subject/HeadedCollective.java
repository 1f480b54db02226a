package vn.minhxet.subject;

import org.jspecify.annotations.Nullable;

/**
 * How the grading of the collective that a member heads stands (tập thể do đảng viên đứng đầu). The collective is graded before
 * its head (366-QĐ/TW art. 12). Immutable.
 *
 * @param complaintPending whether a complaint, a denunciation or a sign of violation is still to be verified on it
 * @param undecided whether people have yet to decide on its grade; known once everyone is graded, and only notes may read it
 * @param led what its row says of the area led; null where none is headed
 */
public record HeadedCollective(
        boolean complaintPending,
        boolean undecided,
        @Nullable OrganizationLed led) {

    /** The member heads none. */
    public static final HeadedCollective NONE = new HeadedCollective(false, false, null);

    /** The same while people have yet to decide on it. */
    public HeadedCollective open() {
        return new HeadedCollective(complaintPending, true, led);
    }
}
