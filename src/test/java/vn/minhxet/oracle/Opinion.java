package vn.minhxet.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What the law says of one subject, clause after clause, and what follows from it (nhận định về một đối tượng). Each
 * clause says when it applies: yes, no, or open for want of a fact.
 */
final class Opinion {

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private final Integer generalPoints;
    private final Integer resultPoints;
    private Truth excluded = Truth.NO;
    private Truth onHold = Truth.NO;
    private Truth knockedOut = Truth.NO;
    private Grade ceiling = Grade.EXCELLENT;
    private final Set<Grade> opened = EnumSet.noneOf(Grade.class);
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    Opinion(Work work) {
        this.generalPoints = work.generalPoints();
        this.resultPoints = work.resultPoints();
    }

    /** Not to be graded at all. */
    void notGraded(Truth when) {
        excluded = Truth.any(excluded, when);
    }

    /** Must be verified before it is graded. */
    void verifyFirst(Truth when) {
        onHold = Truth.any(onHold, when);
    }

    /** Does not complete its tasks, whatever else holds. */
    void notCompleted(Truth when) {
        knockedOut = Truth.any(knockedOut, when);
    }

    /** The grade is that one at the most. */
    void atMost(Grade grade, Truth when) {
        if (when == Truth.YES && grade.compareTo(ceiling) < 0) {
            ceiling = grade;
        }
        if (when == Truth.OPEN) {
            opened.add(grade);
        }
    }

    /** The competent level decides, and may also choose one of these. */
    void competentLevelDecides(Truth when, Grade... grades) {
        if (when != Truth.NO) {
            opened.addAll(List.of(grades));
        }
    }

    /**
     * A finding that knocks out; but where its clause has a softener that holds, or about an earlier year, the competent
     * level decides (366-QĐ/TW 11.4 and 11.4.4).
     */
    void notCompletedByFinding(
            List<Found> findings, Function<Found, Truth> description, Function<Found, Truth> softener, Grade... open) {
        for (Found found : findings) {
            Truth meant = description.apply(found);
            Truth lenient = Truth.any(softener.apply(found), found.ofEarlierYear());
            notCompleted(Truth.all(meant, Truth.not(lenient)));
            competentLevelDecides(Truth.all(meant, lenient), open);
        }
    }

    /** Gives points (negative: takes them); where that is open, these or fewer. */
    void points(Truth when, BigDecimal points) {
        if (when == Truth.YES || (when == Truth.OPEN && points.signum() < 0)) {
            least = least.add(points);
        }
        if (when == Truth.YES || (when == Truth.OPEN && points.signum() > 0)) {
            most = most.add(points);
        }
    }

    /** Whether the total is less than a figure, whatever is given and taken. */
    Truth scoreBelow(BigDecimal figure) {
        Truth atBest = Truth.less(total(most), figure);
        return atBest == Truth.less(total(least), figure) ? atBest : Truth.OPEN;
    }

    /** General points, results and what was given and taken, within 0 to 100; null where a part is not known. */
    private BigDecimal score() {
        return total(least);
    }

    private BigDecimal total(BigDecimal adjustment) {
        if (generalPoints == null || resultPoints == null) {
            return null;
        }
        BigDecimal entered =
                BigDecimal.valueOf(generalPoints + resultPoints).divide(HUNDREDTHS, 2, RoundingMode.UNNECESSARY);
        return entered.add(adjustment).max(BigDecimal.ZERO).min(HUNDREDTHS);
    }

    /** What follows, before any quota, row by row of the design's table of precedence. */
    Conclusion conclude() {
        return ofWhatIsCertain().upTo(total(most)).perhapsLeftOut(excluded == Truth.OPEN);
    }

    private Conclusion ofWhatIsCertain() {
        if (excluded == Truth.YES) {
            return Conclusion.without(Outcome.NOT_GRADED, score());
        }
        if (onHold == Truth.YES) {
            return Conclusion.without(Outcome.ON_HOLD, score());
        }
        if (knockedOut == Truth.YES) {
            return Conclusion.graded(Grade.NOT_COMPLETED, score());
        }
        Set<Grade> possible = possibleGrades();
        return possible.size() == 1
                ? Conclusion.graded(possible.iterator().next(), score())
                : Conclusion.undecided(possible, score());
    }

    private Set<Grade> possibleGrades() {
        Set<Grade> possible = EnumSet.of(ceiling);
        if (knockedOut == Truth.OPEN) {
            possible.add(Grade.NOT_COMPLETED);
        }
        opened.stream().filter(grade -> grade.compareTo(ceiling) <= 0).forEach(possible::add);
        return possible;
    }
}
