package vn.minhxet.scoresheet;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.SubjectRow;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.subject.SubjectKind;

/**
 * For whom a score sheet is (đối tượng áp dụng). An empty list names all. Immutable.
 *
 * @param roles the roles of members
 * @param kinds the kinds of organization
 * @param sectors the kinds of unit
 * @param periods the kinds of period
 */
public record SheetAudience(
        SubjectKind subject,
        List<Role> roles,
        List<OrganizationKind> kinds,
        List<String> sectors,
        List<SheetPeriod> periods) {

    public SheetAudience {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
        periods = List.copyOf(periods);
    }

    /**
     * Whether a subject is among them in a period.
     *
     * @param one the row of an organization or member
     * @param sector the kind of its unit, null where it is not known
     */
    public boolean includes(SubjectRow one, Period period, @Nullable String sector) {
        boolean fits = one instanceof MemberRow member
                ? subject == SubjectKind.MEMBER && (roles.isEmpty() || roles.contains(member.role()))
                : subject == SubjectKind.ORGANIZATION
                        && (kinds.isEmpty() || kinds.contains(((OrganizationRow) one).kind()));
        boolean now = periods.isEmpty() || periods.contains(SheetPeriod.of(period));
        return fits && now && (sectors.isEmpty() || (sector != null && sectors.contains(sector)));
    }

    /** Whether somebody may be among both in one period. */
    public boolean overlaps(SheetAudience other) {
        return subject == other.subject
                && meet(roles, other.roles)
                && meet(kinds, other.kinds)
                && meet(sectors, other.sectors)
                && meet(periods, other.periods);
    }

    private static boolean meet(List<?> one, List<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
