package vn.minhxet.oracle;

/** One rulebook as a lawyer reads it (một quy định). */
interface Regulation {

    /** What the law says of a member. */
    Opinion on(MemberDossier member);

    /** What the law says of an organization. */
    Opinion on(OrganizationDossier organization);
}
