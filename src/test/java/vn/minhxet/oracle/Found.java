package vn.minhxet.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.Period;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;

/**
 * A finding (kết luận) and what can be said of it in the year.
 *
 * @param inherited whether it concerns an organization merged into the one that answers for it
 */
record Found(FindingRow row, Period period, boolean inherited) {

    /** Whether any of the findings is of that description. */
    static Truth any(List<Found> findings, Function<Found, Truth> description) {
        return findings.stream().map(description).reduce(Truth.NO, Truth::any);
    }

    Truth is(FindingKind... kinds) {
        return Truth.is(row.kind(), kinds);
    }

    /** It says what it is about; where it does not, nothing that turns on it is certain. */
    Truth saysWhat() {
        return row.kind() == null ? Truth.OPEN : Truth.YES;
    }

    /**
     * Concluded after the review before. Where that day is not known, what was concluded from October to January may have
     * counted in the year before; of a quarter likewise what was concluded in the one before or in its first month.
     */
    Truth concludedInYear() {
        LocalDate concluded = row.concludedOn();
        if (concluded == null) {
            return Truth.OPEN;
        }
        if (period.previousReviewedOn() != null) {
            return Truth.of(concluded.compareTo(period.previousReviewedOn()) > 0);
        }
        boolean october = !concluded.isBefore(firstDay().minusMonths(3));
        boolean february = !concluded.isBefore(firstDay().plusMonths(1));
        return october && !february ? Truth.OPEN : Truth.of(february);
    }

    /** Concluded by the review before, or where that day is not known before the graded year or quarter. */
    private boolean concludedBefore() {
        LocalDate last = period.previousReviewedOn() == null ? firstDay().minusDays(1) : period.previousReviewedOn();
        return row.concludedOn() != null && !row.concludedOn().isAfter(last);
    }

    /** What it is about happened before the graded year; not entered means in the year. */
    Truth ofEarlierYear() {
        return Truth.of(row.occurredOn() != null && row.occurredOn().isBefore(newYear()));
    }

    /** Force majeure, or self-detected and remedied. */
    Truth softened() {
        return Truth.of(row.forceMajeure() || (row.selfDetected() && row.remedied()));
    }

    /** Detected by those concerned, or admitted, and remedied: 366-QĐ/TW 11.4.2, 11.4.3. */
    Truth detectedAndRemedied() {
        return Truth.of(row.selfDetected() && row.remedied());
    }

    /** Detected by the collective and remedied in time, unless the days entered say otherwise: 366-QĐ/TW 11.4.1. */
    Truth detectedAndRemediedInTime() {
        return Truth.all(detectedAndRemedied(), Truth.not(Truth.of(remediedLate() == Truth.YES)));
    }

    /** No softener in the text: concluded wrongdoing in personnel work, disunity, factions, degradation of a collective. */
    Truth noSoftener() {
        return Truth.NO;
    }

    /** Force majeure in the graded year: not of an earlier one, nor concluded by the review before. */
    Truth excuses() {
        return Truth.of(row.forceMajeure() && ofEarlierYear() == Truth.NO && !concludedBefore());
    }

    Truth dutyRelated() {
        return Truth.entered(row.dutyRelated());
    }

    /**
     * Disciplined: the finding is one of discipline, or records a form of it. A finding of inspection or supervision
     * without a form is no discipline; of any other without a form it is not known, unless it says that there was none.
     */
    Truth disciplined() {
        if (row.form() == DisciplineForm.NONE) {
            return Truth.NO;
        }
        if (row.kind() == FindingKind.DISCIPLINE || row.form() != null) {
            return Truth.YES;
        }
        Truth byInspection =
                is(FindingKind.INSPECTION_SHORTCOMING, FindingKind.INSPECTION_VIOLATION, FindingKind.SUPERVISION_NOTE);
        return byInspection == Truth.YES ? Truth.NO : Truth.OPEN;
    }

    /** A violation found by inspection and counted in this year for which nobody was disciplined. */
    Truth violationWithoutDiscipline() {
        return Truth.all(is(FindingKind.INSPECTION_VIOLATION), concludedInYear(), Truth.not(disciplined()));
    }

    /** Khai trừ; of discipline without a form it is not known. */
    Truth expulsion() {
        if (row.form() != null) {
            return Truth.of(row.form() == DisciplineForm.EXPULSION);
        }
        return row.kind() == null || row.kind() == FindingKind.DISCIPLINE ? Truth.OPEN : Truth.NO;
    }

    /** Cảnh cáo or heavier. */
    Truth warningOrMore() {
        return row.form() == null
                ? Truth.OPEN
                : Truth.of(row.form() != DisciplineForm.REPRIMAND && row.form() != DisciplineForm.NONE);
    }

    /** Not remedied, and the day by which it had to be has passed at the review. */
    Truth overdue() {
        if (row.remedied()) {
            return Truth.NO;
        }
        return Truth.less(row.remedyDue(), period.reviewedOn());
    }

    /** Remedied, but after the day by which it had to be; not known where one of the two days was not entered. */
    Truth remediedLate() {
        if (!row.remedied()) {
            return Truth.NO;
        }
        return Truth.more(row.remediedOn(), row.remedyDue());
    }

    private LocalDate firstDay() {
        int[] months = {1, 1, 4, 7, 10};
        return LocalDate.of(period.year(), months[period.quarter()], 1);
    }

    private LocalDate newYear() {
        return LocalDate.of(period.year(), 1, 1);
    }
}
