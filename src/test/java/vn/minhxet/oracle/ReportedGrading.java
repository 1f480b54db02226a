package vn.minhxet.oracle;

import java.util.Collection;
import java.util.List;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.rule.Grade;

/**
 * All that is told of one subject (toàn bộ kết quả của một đối tượng), in a form in which two evaluators can be compared.
 *
 * @param adjustment the points given and taken with which the rules were asked, in hundredths
 * @param eligibleGrade the grade before the quota with which the rules of notes were asked
 * @param reasons what binds, in the order told
 * @param notes what people should look at, in the order told
 * @param said all that the rules said, binding or not
 */
record ReportedGrading(
        ExpectedGrading answer,
        long adjustment,
        Grade eligibleGrade,
        List<SessionVerdict> reasons,
        List<SessionVerdict> notes,
        List<SessionVerdict> said) {

    /** What the program tells. */
    static ReportedGrading of(Grading it) {
        return new ReportedGrading(
                ExpectedGrading.of(it),
                it.bestAndWorst().best().adjustment(),
                it.bestAndWorst().best().eligibleGrade(),
                it.beforeQuota().reasons().stream().map(SessionVerdict::of).toList(),
                it.notes().stream().map(SessionVerdict::of).toList(),
                sorted(it.verdicts()));
    }

    private static List<SessionVerdict> sorted(Collection<Reason> reasons) {
        return reasons.stream()
                .map(SessionVerdict::of)
                .sorted(SessionVerdict.ORDER)
                .toList();
    }
}
