package vn.minhxet.bench;

import java.util.stream.IntStream;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.MemberYear;

/**
 * The members of a year as they are before any rule is asked, in order of id, with the masks of the facts that nobody
 * entered. Nobody changes the arrays.
 */
final class Members {

    private final MemberYear[] all;
    private final long[] missing;

    private Members(MemberYear... all) {
        this.all = all;
        this.missing = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            missing[i] = MemberYear.SCHEMA.unknown(all[i]);
        }
    }

    /** Those of a graded year. */
    static Members of(YearGrading year) {
        return new Members(IntStream.range(
                        year.population().organizations(), year.population().size())
                .mapToObj(at -> (MemberYear) year.grading(at).subject())
                .map(it -> it.withAdjustment(0).withEligibleGrade(null))
                .toArray(MemberYear[]::new));
    }

    MemberYear[] all() {
        return all;
    }

    long[] missing() {
        return missing;
    }

    int count() {
        return all.length;
    }
}
