package vn.minhxet.overview;

import vn.minhxet.grading.YearGrading;

/**
 * One organization in the tree (tổ chức trong cây tổ chức). Immutable.
 *
 * @param organization itself, as in a list
 * @param below how many organizations stand directly below it
 * @param counts it and all that stands in it and below it
 */
public record OrganizationEntry(SubjectEntry organization, int below, SubjectCounts counts) {

    static OrganizationEntry of(YearGrading year, int position, int below, SubjectCounts.Builder counts) {
        return new OrganizationEntry(SubjectEntry.of(year, position), below, counts.build());
    }
}
