package vn.minhxet.grading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Schema;
import vn.minhxet.population.Population;
import vn.minhxet.rule.Grade;
import vn.minhxet.score.YearPoints;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.ScoredPoints;
import vn.minhxet.subject.SubjectYear;

/**
 * A subject in the best and in the worst case of what is still undecided below it, missing on its score sheet, or
 * missing for the points that rules give and take; the same subject twice where nothing is. A condition with the same
 * answer in all cases is settled, else unknown. Immutable.
 *
 * @param unknown the mask of its unknown facts
 * @param others further cases, where it is open who is graded below: what is best for one share is not for another; else none
 */
public record BestAndWorst(SubjectYear best, SubjectYear worst, long unknown, List<SubjectYear> others) {

    public BestAndWorst {
        others = List.copyOf(others);
    }

    BestAndWorst(SubjectYear best, SubjectYear worst, long unknown) {
        this(best, worst, unknown, List.of());
    }

    /** A member of a population with the points of the score sheet, where there is one. */
    static BestAndWorst member(Population population, YearPoints points, int position) {
        SubjectYear member = population.memberYear(position);
        return new BestAndWorst(member, member, population.unknown(position)).scored(points, position);
    }

    /** The same with the points of the score sheet of the subject at a position, where there is one. */
    BestAndWorst scored(YearPoints points, int position) {
        ScoredPoints most = points.most(position);
        ScoredPoints least = points.least(position);
        return most == null || least == null ? this : withPoints(most, least);
    }

    private static BestAndWorst of(SubjectYear best, SubjectYear worst, List<SubjectYear> others) {
        return new BestAndWorst(best, worst, unknown(best), others);
    }

    /**
     * The same with the points of its score sheet.
     *
     * @param most the most that what is missing allows
     * @param least the least, the same object where nothing is missing
     */
    BestAndWorst withPoints(ScoredPoints most, ScoredPoints least) {
        SubjectYear better = best.withPoints(most);
        boolean same = settled() && most.equals(least);
        return of(better, same ? better : worst.withPoints(least), others(it -> it.withPoints(most)));
    }

    /** The same subject with other facts in all its cases. */
    BestAndWorst with(UnaryOperator<SubjectYear> change) {
        SubjectYear changed = change.apply(best);
        return of(changed, best == worst ? changed : change.apply(worst), others(change));
    }

    private List<SubjectYear> others(UnaryOperator<SubjectYear> change) {
        return others.stream().map(change).toList();
    }

    /** All cases, the best first. */
    public List<SubjectYear> cases() {
        return settled()
                ? List.of(best)
                : Stream.concat(Stream.of(best, worst), others.stream()).toList();
    }

    /** Whether neither anything below the subject nor any of its points is open. */
    public boolean settled() {
        return best == worst && others.isEmpty();
    }

    BestAndWorst withAdjustment(Adjustment points) {
        SubjectYear better = best.withAdjustment(points.most());
        boolean same = settled() && points.isSettled();
        return of(
                better,
                same ? better : worst.withAdjustment(points.least()),
                others(it -> it.withAdjustment(points.most())));
    }

    BestAndWorst withEligibleGrade(@Nullable Grade grade) {
        return with(it -> it.withEligibleGrade(grade));
    }

    /** The same head where people have yet to decide on the collective. */
    BestAndWorst withHeadedOpen() {
        return with(it -> headedOpen((MemberYear) it));
    }

    private static MemberYear headedOpen(MemberYear head) {
        return head.withHeaded(head.headed().open());
    }

    /** What a rule may read of such a subject. */
    public static Schema<?> schema(SubjectYear subject) {
        return subject instanceof MemberYear ? MemberYear.SCHEMA : OrganizationYear.SCHEMA;
    }

    private static long unknown(SubjectYear subject) {
        return subject instanceof MemberYear member
                ? MemberYear.SCHEMA.unknown(member)
                : OrganizationYear.SCHEMA.unknown((OrganizationYear) subject);
    }
}
