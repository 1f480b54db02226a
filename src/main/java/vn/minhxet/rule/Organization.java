package vn.minhxet.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees of a party organization (tổ chức đảng), which stands for its leadership collective too, in one year:
 *
 * <pre>
 * $o : Organization( kind == OrganizationKind.CELL, subordinatesDisciplined &gt; 0 )
 * </pre>
 *
 * Its subordinates are its direct child organizations; in a cell they are its members.
 */
public interface Organization extends Subject {

    /** The kind, from the cell to the province (loại tổ chức). */
    OrganizationKind kind();

    /** The sector, a free code, or null (lĩnh vực). */
    @Nullable
    String sector();

    /** Whether it was merged into another organization in the year. */
    boolean merged();

    /** How many organizations were merged into it in the year. */
    int predecessors();

    /** Whether it was founded in the year and not by a merger. */
    boolean newlyEstablished();

    /** Full months from its founding to the review; 0 where it is older than the year. */
    int monthsSinceEstablishment();

    /** Subordinates that are graded. */
    int subordinates();

    /** Those graded COMPLETED or better. */
    int subordinatesAtLeastCompleted();

    /** Those graded GOOD or better. */
    int subordinatesAtLeastGood();

    /** Subordinates disciplined in the year. */
    int subordinatesDisciplined();

    /** Findings on the direct child organizations. */
    List<? extends Finding> subordinateFindings();

    /** The same whenever they were concluded. */
    default List<? extends Finding> allSubordinateFindings() {
        return subordinateFindings();
    }

    /** Findings on members of the leadership collective that arose here. */
    List<? extends Finding> collectiveFindings();

    /** The same whenever they were concluded. */
    default List<? extends Finding> allCollectiveFindings() {
        return collectiveFindings();
    }

    /** Findings on people who have since left, for what arose here. */
    List<? extends Finding> formerFindings();

    /** The same whenever they were concluded. */
    default List<? extends Finding> allFormerFindings() {
        return formerFindings();
    }
}
