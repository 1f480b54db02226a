package vn.minhxet.rulebook;

/** Within what organizations are counted together for the quota (phạm vi tính tỷ lệ của tổ chức đảng). */
public enum OrganizationScope {
    /** Those of one kind and sector under one deciding committee. */
    DECIDING_COMMITTEE_KIND_SECTOR,
    /** Those that name the same group under one deciding committee. */
    GROUP
}
