package vn.minhxet.population;

import java.util.List;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.subject.AssessmentList;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.HeadedCollective;
import vn.minhxet.subject.KnownList;
import vn.minhxet.subject.RowSchemas;

/**
 * What stands in the other tables about a member (hồ sơ đảng viên trong năm). Immutable.
 *
 * @param collective of a head, findings on the organization led and on the others of its leadership collective
 * @param managed of a head, findings under direct management
 * @param headed how the collective headed stands
 */
record MemberRecords(
        KnownList<FindingYear> findings,
        AssessmentList levels,
        KnownList<IndicatorRow> indicators,
        KnownList<FindingYear> collective,
        KnownList<FindingYear> managed,
        HeadedCollective headed) {

    static final KnownList<FindingYear> NO_FINDINGS = KnownList.of(FindingYear.SCHEMA, List.of());
    static final AssessmentList NO_LEVELS = AssessmentList.of(List.<AssessmentRow>of());
    static final KnownList<IndicatorRow> NO_INDICATORS = KnownList.of(RowSchemas.INDICATOR, List.of());
    static final MemberRecords EMPTY =
            new MemberRecords(NO_FINDINGS, NO_LEVELS, NO_INDICATORS, NO_FINDINGS, NO_FINDINGS, HeadedCollective.NONE);

    boolean isEmpty() {
        return findings.isEmpty()
                && levels.isEmpty()
                && indicators.isEmpty()
                && collective.isEmpty()
                && managed.isEmpty()
                && headed.equals(HeadedCollective.NONE);
    }
}
