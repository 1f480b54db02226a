package vn.minhxet.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Result;

/**
 * How many came out how, members and each kind of organization by itself (số lượng theo kết quả). Immutable.
 *
 * @param members null where there are none
 * @param organizations the kinds that there are, from the cell up
 */
public record SubjectCounts(@Nullable Count members, Map<OrganizationKind, Count> organizations) {

    private static final OrganizationKind[] KINDS = OrganizationKind.values();

    /**
     * Like subjects counted. Immutable.
     *
     * @param results the number for every result, 0 too
     */
    public record Count(int total, Map<Result, Integer> results) {}

    /** Counts while a year is gone through. */
    static final class Builder {

        private final int[][] counts = new int[KINDS.length + 1][Result.values().length];

        void add(YearGrading year, int position) {
            int line = year.population().isOrganization(position)
                    ? year.population().organization(position).kind().ordinal()
                    : KINDS.length;
            counts[line][year.result(position).ordinal()]++;
        }

        SubjectCounts build() {
            Map<OrganizationKind, Count> organizations = new EnumMap<>(OrganizationKind.class);
            for (OrganizationKind kind : KINDS) {
                Count count = count(kind.ordinal());
                if (count != null) {
                    organizations.put(kind, count);
                }
            }
            return new SubjectCounts(count(KINDS.length), organizations);
        }

        private @Nullable Count count(int line) {
            int total = IntStream.of(counts[line]).sum();
            if (total == 0) {
                return null;
            }
            Map<Result, Integer> results = new EnumMap<>(Result.class);
            for (Result result : Result.values()) {
                results.put(result, counts[line][result.ordinal()]);
            }
            return new Count(total, results);
        }
    }
}
