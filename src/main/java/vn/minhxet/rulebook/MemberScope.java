package vn.minhxet.rulebook;

/**
 * Within what members are counted together for the quota (phạm vi tính tỷ lệ của đảng viên). Under each, the members of a
 * base organization who name one group are counted together by it; the scope says who is alike of the others.
 */
public enum MemberScope {
    /** All of a base organization. */
    BASE_ORGANIZATION,
    /** Those of a base organization in the same role. */
    BASE_ORGANIZATION_AND_ROLE,
    /** Those of a base organization in the same group: those who name none are one group. */
    BASE_ORGANIZATION_AND_GROUP
}
