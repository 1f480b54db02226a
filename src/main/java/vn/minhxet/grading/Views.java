package vn.minhxet.grading;

import vn.minhxet.subject.Catalogue;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Subject;

/**
 * A subject as it stands if everything that is still undecided below it goes well, and if it all goes badly; the same
 * subject twice where nothing below is undecided. A condition that the two answer alike is settled; one that they
 * answer differently is unknown. Immutable.
 *
 * @param unknown the mask of the facts that nobody entered
 */
public record Views(Subject best, Subject worst, long unknown) {

    static Views of(Subject subject) {
        return of(subject, subject);
    }

    static Views of(Subject best, Subject worst) {
        return new Views(best, worst, unknown(best));
    }

    /** Whether nothing below the subject is open. */
    public boolean settled() {
        return best == worst;
    }

    Views withAdjustment(long points) {
        Subject adjusted = best.withAdjustment(points);
        return of(adjusted, settled() ? adjusted : worst.withAdjustment(points));
    }

    Views withEligibleGrade(Grade grade) {
        Subject graded = best.withEligibleGrade(grade);
        return of(graded, settled() ? graded : worst.withEligibleGrade(grade));
    }

    /** What a rule may read of such a subject. */
    public static Catalogue<?> catalogue(Subject subject) {
        return subject instanceof MemberYear ? MemberYear.CATALOGUE : OrganizationYear.CATALOGUE;
    }

    private static long unknown(Subject subject) {
        return subject instanceof MemberYear member
                ? MemberYear.CATALOGUE.unknown(member)
                : OrganizationYear.CATALOGUE.unknown((OrganizationYear) subject);
    }
}
