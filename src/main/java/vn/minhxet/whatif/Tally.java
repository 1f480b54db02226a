package vn.minhxet.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;

/**
 * The numbers of members and of each kind of organization by result in one grading, and the number of changes from
 * another (số lượng theo kết quả). Filled once; then it never changes and is safe for any thread.
 */
public final class Tally {

    private static final OrganizationKind[] KINDS = OrganizationKind.values();
    private static final Result[] RESULTS = Result.values();

    private final int[][] counts = new int[Matrices.CLASSES][RESULTS.length];
    private final int[] changed = new int[Matrices.CLASSES];

    private Tally() {}

    static Tally of(YearGrading before, YearGrading year) {
        Tally tally = new Tally();
        for (int position = 0; position < year.population().size(); position++) {
            tally.add(before, year, position);
        }
        return tally;
    }

    private void add(YearGrading before, YearGrading year, int position) {
        int ofClass = Matrices.classOf(year.population(), position);
        Result was = before.result(position);
        Result becomes = year.result(position);
        counts[ofClass][becomes.ordinal()]++;
        changed[ofClass] += Comparison.differs(before, year, was, becomes, position) ? 1 : 0;
    }

    /** The count of members; empty where there are none. */
    public Optional<Count> members() {
        return count(KINDS.length);
    }

    /** The counts of the kinds of organizations present, from the cell up. */
    public Map<OrganizationKind, Count> organizations() {
        Map<OrganizationKind, Count> kinds = new EnumMap<>(OrganizationKind.class);
        for (OrganizationKind kind : KINDS) {
            count(kind.ordinal()).ifPresent(it -> kinds.put(kind, it));
        }
        return kinds;
    }

    private Optional<Count> count(int ofClass) {
        int total = IntStream.of(counts[ofClass]).sum();
        if (total == 0) {
            return Optional.empty();
        }
        Map<Result, Integer> results = new EnumMap<>(Result.class);
        for (Result result : RESULTS) {
            results.put(result, counts[ofClass][result.ordinal()]);
        }
        return Optional.of(new Count(total, changed[ofClass], results));
    }

    /**
     * Like subjects counted. Immutable.
     *
     * @param changed the number of changes
     * @param results the number of subjects for every result
     */
    public record Count(int total, int changed, Map<Result, Integer> results) {}
}
