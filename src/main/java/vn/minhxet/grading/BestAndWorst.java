package vn.minhxet.grading;

import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Schema;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.SubjectYear;

/**
 * A subject in the best and in the worst case of what is still undecided below it; the same subject twice where nothing
 * is. A condition with the same answer in both cases is settled, else unknown. Immutable.
 *
 * @param unknown the mask of its unknown facts
 */
public record BestAndWorst(SubjectYear best, SubjectYear worst, long unknown) {

    static BestAndWorst of(SubjectYear subject) {
        return of(subject, subject);
    }

    static BestAndWorst of(SubjectYear best, SubjectYear worst) {
        return new BestAndWorst(best, worst, unknown(best));
    }

    /** Whether nothing below the subject is open. */
    public boolean settled() {
        return best == worst;
    }

    BestAndWorst withAdjustment(long points) {
        SubjectYear adjusted = best.withAdjustment(points);
        return of(adjusted, settled() ? adjusted : worst.withAdjustment(points));
    }

    BestAndWorst withEligibleGrade(@Nullable Grade grade) {
        SubjectYear graded = best.withEligibleGrade(grade);
        return of(graded, settled() ? graded : worst.withEligibleGrade(grade));
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
