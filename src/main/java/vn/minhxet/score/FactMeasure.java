package vn.minhxet.score;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Unknown;
import vn.minhxet.scoresheet.CountSource;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.FindingYear;
import vn.minhxet.subject.SubjectYear;

/** The measure of a criterion that follows from other facts of the subject. Pure functions. */
final class FactMeasure {

    private static final int HUNDREDTHS = 100;

    private FactMeasure() {}

    /** The share of a target that was reached; empty where none is assigned. */
    static Optional<ItemMeasure> reached(SubjectYear subject, String indicator) {
        return find(subject, indicator).map(it -> {
            if (it.target() == Unknown.FIGURE || it.actual() == Unknown.FIGURE) {
                return ItemMeasure.missing(1);
            }
            BigFraction share = it.target() == 0
                    ? BigFraction.ONE
                    : BigFraction.of(it.actual()).divide(BigFraction.of(it.target()));
            return ItemMeasure.of(ItemArithmetic.smaller(share, BigFraction.ONE));
        });
    }

    /** How often something is to be deducted. */
    static ItemMeasure count(SubjectYear subject, CountSource source) {
        if (source instanceof CountSource.Findings findings) {
            return findings(subject, findings);
        } else if (source instanceof CountSource.Numbers numbers) {
            return numbers(subject, numbers);
        } else if (source instanceof CountSource.Shortfall shortfall) {
            return find(subject, shortfall.indicator())
                    .map(it -> it.actual() == Unknown.FIGURE && it.target() != Unknown.FIGURE
                            ? upTo(BigFraction.of(it.target()).divide(HUNDREDTHS))
                            : of(it.target(), it.actual()))
                    .orElseGet(FactMeasure::none);
        }
        return find(subject, ((CountSource.Actual) source).indicator())
                .map(it -> of(it.actual(), 0))
                .orElseGet(FactMeasure::none);
    }

    /** The target of that code, where one is assigned. */
    static Optional<IndicatorRow> find(SubjectYear subject, String indicator) {
        return subject.indicators().stream()
                .filter(it -> it.indicator().equals(indicator))
                .findFirst();
    }

    /** The more is deducted the fewer points there are: what may be is in the least. */
    private static ItemMeasure findings(SubjectYear subject, CountSource.Findings source) {
        int sure = 0;
        int perhaps = 0;
        for (FindingYear finding : subject.findings()) {
            FactValues<?> facts = FactValues.of(finding);
            boolean kindFits = finding.row().kind() == null
                    || source.kinds().contains(finding.row().kind());
            boolean mayCount = !facts.isKnown("ofThisReview") || finding.ofThisReview();
            if (kindFits && mayCount) {
                perhaps++;
                sure += finding.row().kind() != null && facts.isKnown("ofThisReview") ? 1 : 0;
            }
        }
        return new ItemMeasure(
                java.util.List.of(BigFraction.of(perhaps)), java.util.List.of(BigFraction.of(sure)), true);
    }

    private static ItemMeasure numbers(SubjectYear subject, CountSource.Numbers source) {
        FactValues<?> facts = FactValues.of(subject);
        if (!facts.isKnown(source.property())) {
            return ItemMeasure.MISSING;
        }
        long figure = number(facts, source.property());
        if (!source.less().isEmpty() && !facts.isKnown(source.less())) {
            return upTo(BigFraction.of(figure));
        }
        long less = source.less().isEmpty() ? 0 : number(facts, source.less());
        return ItemMeasure.of(BigFraction.of(Math.max(0, figure - less)));
    }

    private static long number(FactValues<?> facts, String property) {
        return ((Number) facts.value(property).orElse(0)).longValue();
    }

    private static ItemMeasure of(long figure, long less) {
        return figure == Unknown.FIGURE || less == Unknown.FIGURE
                ? ItemMeasure.MISSING
                : ItemMeasure.of(BigFraction.of(Math.max(0, figure - less)).divide(HUNDREDTHS));
    }

    /** Not known, but no more than what there was to fall short of. */
    private static ItemMeasure upTo(BigFraction count) {
        return new ItemMeasure(java.util.List.of(count), java.util.List.of(BigFraction.ZERO), true);
    }

    private static ItemMeasure none() {
        return ItemMeasure.of(BigFraction.ZERO);
    }
}
