package vn.minhxet.bench;

import static vn.minhxet.bench.Known.asked;
import static vn.minhxet.bench.Known.condition;
import static vn.minhxet.bench.Known.not;

import vn.minhxet.facts.FindingRow;
import vn.minhxet.rule.FindingKind;
import vn.minhxet.subject.FindingYear;

/** What is known of a finding, in the bits of {@link Known}. */
final class FindingFacts {

    static final long DISCIPLINED = condition(0);
    static final long OF_REVIEW = condition(1);
    static final long SOFTENED = condition(2);
    static final long EARLIER = condition(3);
    static final long DUTY = condition(4);
    static final long DEGRADATION = condition(5);
    static final long FORBIDDEN = condition(6);
    static final long CORRUPTION = condition(7);
    static final long VIOLATION = condition(8);
    static final long SHORTCOMING = condition(9);

    /** Self-detected and remedied, whether or not force majeure is recorded. */
    static final long SELF_REMEDIED = condition(10);

    static final long REMEDIED = condition(11);
    static final long OVERDUE = condition(12);
    static final long LATE = condition(13);
    static final long WARNING = condition(14);

    /** A condition on either kind of inspection; the bits of the two kinds cannot say it together. */
    static final long INSPECTED = condition(15);

    static final long EXPELLED = condition(16);

    /** Counts in full in this year. */
    static final long NOW = OF_REVIEW | not(SOFTENED) | not(EARLIER);

    static final long SOFT = OF_REVIEW | SOFTENED;
    static final long OLD = OF_REVIEW | EARLIER;

    /** Of a kind for which the regulations have no ground of its own. */
    static final long UNNAMED = not(DEGRADATION) | not(FORBIDDEN);

    private FindingFacts() {}

    static long of(FindingYear finding) {
        FindingRow row = finding.row();
        long known = asked(finding.softened(), SOFTENED)
                | asked(finding.selfDetectedAndRemedied(), SELF_REMEDIED)
                | asked(finding.ofEarlierYear(), EARLIER)
                | asked(row.remedied(), REMEDIED)
                | kind(row.kind());
        if (row.concludedOn() != null && finding.period().tellsWhetherCounts(row.concludedOn())) {
            known |= asked(finding.ofThisReview(), OF_REVIEW);
        }
        if (row.dutyRelated() != null) {
            known |= asked(row.dutyRelated(), DUTY);
        }
        return known | discipline(finding, row) | remedy(finding, row);
    }

    private static long kind(FindingKind kind) {
        return kind == null
                ? 0
                : asked(kind == FindingKind.DEGRADATION, DEGRADATION)
                        | asked(kind == FindingKind.FORBIDDEN_ACT, FORBIDDEN)
                        | asked(kind == FindingKind.CORRUPTION, CORRUPTION)
                        | asked(kind == FindingKind.INSPECTION_VIOLATION, VIOLATION)
                        | asked(kind == FindingKind.INSPECTION_SHORTCOMING, SHORTCOMING)
                        | asked(
                                kind == FindingKind.INSPECTION_VIOLATION || kind == FindingKind.INSPECTION_SHORTCOMING,
                                INSPECTED);
    }

    /**
     * Of a conclusion without an entry for the form it is not known whether it is discipline, unless it is one of inspection; of
     * discipline without a form it is not known whether it is expulsion.
     */
    private static long discipline(FindingYear finding, FindingRow row) {
        FindingKind kind = row.kind();
        boolean inspection = kind == FindingKind.INSPECTION_VIOLATION
                || kind == FindingKind.INSPECTION_SHORTCOMING
                || kind == FindingKind.SUPERVISION_NOTE;
        long known = row.form() == null ? 0 : asked(finding.warningOrMore(), WARNING);
        if (row.form() != null || (kind != null && kind != FindingKind.DISCIPLINE)) {
            known |= asked(finding.expulsion(), EXPELLED);
        }
        return row.form() != null || finding.disciplined() || inspection
                ? known | asked(finding.disciplined(), DISCIPLINED)
                : known;
    }

    private static long remedy(FindingYear finding, FindingRow row) {
        if (row.remedyDue() == null) {
            return 0;
        }
        long known = asked(finding.overdue(), OVERDUE);
        return row.remediedOn() == null ? known : known | asked(finding.remediedLate(), LATE);
    }
}
