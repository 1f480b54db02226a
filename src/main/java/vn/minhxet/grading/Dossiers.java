package vn.minhxet.grading;

import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.Period;

/**
 * All subjects of a year as the rules see them before any is graded, by position (hồ sơ năm của tổ chức, đảng viên).
 * Nobody changes it once it is made; then safe for any thread.
 */
final class Dossiers {

    private static final Subordinates.Disciplined[] DISCIPLINED = Subordinates.Disciplined.values();

    private final Roll roll;
    private final Period period;
    private final OrganizationYear[] organizations;
    private final Dossier[] ofMembers;
    private final long[] unknown;
    private final byte[] disciplined;

    Dossiers(Roll roll, Period period, OrganizationYear[] organizations, Dossier[] ofMembers) {
        this.roll = roll;
        this.period = period;
        this.organizations = organizations;
        this.ofMembers = ofMembers;
        this.unknown = new long[roll.size()];
        this.disciplined = new byte[roll.size()];
    }

    /** Adds of a subject what follows from the rest; to be called once for each. */
    void finish(int position, Subordinates.Disciplined inReview) {
        disciplined[position] = (byte) inReview.ordinal();
        unknown[position] = roll.isOrganization(position)
                ? OrganizationYear.CATALOGUE.unknown(organizations[position])
                : MemberYear.CATALOGUE.unknown(memberYear(position));
    }

    MemberYear memberYear(int position) {
        Dossier dossier = ofMembers[position - roll.organizations()];
        return new MemberYear(
                roll.member(position),
                period,
                dossier.findings(),
                dossier.levels(),
                dossier.indicators(),
                dossier.collective(),
                dossier.managed(),
                0,
                null);
    }

    OrganizationYear organizationYear(int position) {
        return organizations[position];
    }

    long unknown(int position) {
        return unknown[position];
    }

    Subordinates.Disciplined disciplined(int position) {
        return DISCIPLINED[disciplined[position]];
    }
}
