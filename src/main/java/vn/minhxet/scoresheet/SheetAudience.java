package vn.minhxet.scoresheet;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rule.Role;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationYear;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.subject.SubjectYear;

/**
 * For whom a score sheet is (đối tượng áp dụng). An empty list names all. Immutable.
 *
 * @param roles the roles of members
 * @param kinds the kinds of organization
 * @param sectors the kinds of unit
 */
public record SheetAudience(SubjectKind subject, List<Role> roles, List<OrganizationKind> kinds, List<String> sectors) {

    public SheetAudience {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
        sectors = List.copyOf(sectors);
    }

    /**
     * Whether a subject is among them.
     *
     * @param sector the kind of its unit, null where it is not known
     */
    public boolean includes(SubjectYear one, @Nullable String sector) {
        boolean fits = one instanceof MemberYear member
                ? subject == SubjectKind.MEMBER && (roles.isEmpty() || roles.contains(member.role()))
                : subject == SubjectKind.ORGANIZATION
                        && (kinds.isEmpty() || kinds.contains(((OrganizationYear) one).kind()));
        return fits && (sectors.isEmpty() || (sector != null && sectors.contains(sector)));
    }

    /** Whether somebody may be among both. */
    public boolean overlaps(SheetAudience other) {
        return subject == other.subject
                && meet(roles, other.roles)
                && meet(kinds, other.kinds)
                && meet(sectors, other.sectors);
    }

    private static boolean meet(List<?> one, List<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
