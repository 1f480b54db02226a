package vn.minhxet.overview;

import java.math.BigDecimal;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.language.Bilingual;
import vn.minhxet.quota.GroupQuota;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.subject.SubjectKind;

/**
 * The quota of one group of like subjects (tỷ lệ xuất sắc của một nhóm). Immutable.
 *
 * @param organization the id of the base organization or deciding committee
 * @param group the group in words
 * @param limit how many candidates may stay EXCELLENT
 * @param candidates how many meet all conditions of EXCELLENT
 * @param staying how many stay EXCELLENT
 * @param tied how many tie across the limit and are left to people
 * @param moved how many become GOOD
 * @param over how many candidates there are beyond the limit
 * @param free how many places the share, by its base as it is, has beyond the candidates
 */
public record QuotaEntry(
        String organization,
        String organizationName,
        Bilingual group,
        SubjectKind subjectKind,
        QuotaBase base,
        long baseCount,
        BigDecimal ratioPercent,
        QuotaRounding rounding,
        long limit,
        long candidates,
        long staying,
        long tied,
        long moved,
        long over,
        long free) {

    static QuotaEntry of(GroupQuota quota) {
        long places = quota.terms().share(quota.baseCount());
        return new QuotaEntry(
                quota.above().id(),
                quota.above().name(),
                quota.group(),
                quota.ofMembers() ? SubjectKind.MEMBER : SubjectKind.ORGANIZATION,
                quota.terms().base(),
                quota.baseCount(),
                Hundredths.decimal(quota.terms().ratioPercent()),
                quota.terms().rounding(),
                quota.limit(),
                quota.candidates(),
                quota.staying(),
                quota.tied(),
                quota.moved(),
                quota.candidates() - quota.limit(),
                Math.max(0, places - quota.candidates()));
    }
}
