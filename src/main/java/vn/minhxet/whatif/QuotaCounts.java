package vn.minhxet.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;

/**
 * What the quota did in one grading of a year, to members and to each kind of organization. Filled once; then it never
 * changes and is safe for any thread.
 */
public final class QuotaCounts {

    private static final OrganizationKind[] KINDS = OrganizationKind.values();

    /** The place of those who stay EXCELLENT. */
    private static final int STAYING = 0;

    /** The place of those whom people decide on. */
    private static final int LEFT_OPEN = 1;

    /** The place of those who move down. */
    private static final int MOVED = 2;

    private final int[][] counts = new int[Matrices.CLASSES][MOVED + 1];

    QuotaCounts() {}

    /** Counts the subject at a position, where it meets all conditions of EXCELLENT. */
    void add(YearGrading year, int position, int ofClass, Result result) {
        boolean outOfReach = result == Result.COMPLETED
                || result == Result.NOT_COMPLETED
                || result == Result.ON_HOLD
                || result == Result.NOT_GRADED;
        if (!outOfReach && year.beforeQuota(position) == Result.EXCELLENT) {
            counts[ofClass][fall(result)]++;
        }
    }

    private static int fall(Result result) {
        return switch (result) {
            case EXCELLENT -> STAYING;
            case NEEDS_DECISION -> LEFT_OPEN;
            default -> MOVED;
        };
    }

    /** The count of members; empty where none is a candidate. */
    public Optional<QuotaCount> members() {
        return count(KINDS.length);
    }

    /** The counts of the kinds of organizations that have a candidate, from the cell up. */
    public Map<OrganizationKind, QuotaCount> organizations() {
        Map<OrganizationKind, QuotaCount> kinds = new EnumMap<>(OrganizationKind.class);
        for (OrganizationKind kind : KINDS) {
            count(kind.ordinal()).ifPresent(it -> kinds.put(kind, it));
        }
        return kinds;
    }

    private Optional<QuotaCount> count(int ofClass) {
        int[] of = counts[ofClass];
        int candidates = of[STAYING] + of[LEFT_OPEN] + of[MOVED];
        return candidates == 0
                ? Optional.empty()
                : Optional.of(new QuotaCount(candidates, of[STAYING], of[LEFT_OPEN], of[MOVED]));
    }
}
