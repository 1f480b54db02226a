package vn.minhxet.quota;

import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.language.Bilingual;

/**
 * The quota of one group of like subjects, whether anybody in it is a candidate or not (tỷ lệ xuất sắc của một nhóm).
 * Immutable.
 *
 * @param above the base organization or deciding committee
 * @param group the group in words
 * @param ofMembers whether members are counted, else organizations
 * @param baseCount the base of the share
 * @param limit the number of candidates that may be EXCELLENT
 * @param byFloor whether the floor gives the limit, because the share would allow fewer
 * @param candidates the number that meets all conditions of EXCELLENT
 * @param staying the number that stays EXCELLENT
 * @param tied the number that ties across the limit and is left to people
 * @param moved the number that becomes GOOD
 */
public record GroupQuota(
        OrganizationRow above,
        Bilingual group,
        boolean ofMembers,
        QuotaTerms terms,
        long baseCount,
        long limit,
        boolean byFloor,
        long candidates,
        long staying,
        long tied,
        long moved) {}
