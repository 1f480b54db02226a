package vn.minhxet.population;

import vn.minhxet.facts.Period;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;

/**
 * All subjects of a year as the rules see them before any is graded, by position (hồ sơ năm của tổ chức, đảng viên).
 * Nobody changes it once it is made; then safe for any thread.
 */
final class PreparedSubjects {

    private static final Disciplined[] DISCIPLINED = Disciplined.values();

    private final Roster roster;
    private final Period period;
    private final OrganizationYear[] organizations;
    private final MemberRecords[] ofMembers;
    private final long[] unknown;
    private final byte[] disciplined;

    PreparedSubjects(Roster roster, Period period, OrganizationYear[] organizations, MemberRecords[] ofMembers) {
        this.roster = roster;
        this.period = period;
        this.organizations = organizations;
        this.ofMembers = ofMembers;
        this.unknown = new long[roster.size()];
        this.disciplined = new byte[roster.size()];
    }

    /** Adds of a subject what follows from the rest; to be called once for each. */
    void finish(int position, Disciplined inReview) {
        disciplined[position] = (byte) inReview.ordinal();
        unknown[position] = roster.isOrganization(position)
                ? OrganizationYear.SCHEMA.unknown(organizations[position])
                : MemberYear.SCHEMA.unknown(memberYear(position));
    }

    MemberYear memberYear(int position) {
        MemberRecords records = ofMembers[position - roster.organizations()];
        return new MemberYear(
                roster.member(position),
                period,
                records.findings(),
                records.levels(),
                records.indicators(),
                records.collective(),
                records.managed(),
                records.headed(),
                null,
                0,
                null);
    }

    OrganizationYear organizationYear(int position) {
        return organizations[position];
    }

    long unknown(int position) {
        return unknown[position];
    }

    Disciplined disciplined(int position) {
        return DISCIPLINED[disciplined[position]];
    }
}
