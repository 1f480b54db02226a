package vn.minhxet.grading;

import java.util.List;
import vn.minhxet.subject.Assessment;
import vn.minhxet.subject.Entries;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.Indicator;
import vn.minhxet.subject.Levels;

/**
 * What stands in the other tables about a member (hồ sơ đảng viên trong năm). Immutable.
 *
 * @param collective of a head, findings on the organization led and on the others of its leadership collective
 * @param managed of a head, findings under direct management
 */
record Dossier(
        Entries<FindingYear> findings,
        Levels levels,
        Entries<Indicator> indicators,
        Entries<FindingYear> collective,
        Entries<FindingYear> managed) {

    static final Entries<FindingYear> NO_FINDINGS = Entries.of(FindingYear.CATALOGUE, List.of());
    static final Levels NO_LEVELS = Levels.of(List.<Assessment>of());
    static final Entries<Indicator> NO_INDICATORS = Entries.of(Indicator.CATALOGUE, List.of());
    static final Dossier EMPTY = new Dossier(NO_FINDINGS, NO_LEVELS, NO_INDICATORS, NO_FINDINGS, NO_FINDINGS);

    boolean isEmpty() {
        return findings.isEmpty()
                && levels.isEmpty()
                && indicators.isEmpty()
                && collective.isEmpty()
                && managed.isEmpty();
    }
}
