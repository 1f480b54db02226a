package vn.minhxet.subject;

import java.util.List;

/**
 * The facts of one year (dữ liệu đánh giá của một năm): the period and the five tables, in the order in which they were
 * read. Immutable.
 */
public record YearFacts(
        Period period,
        List<Organization> organizations,
        List<Member> members,
        List<Assessment> assessments,
        List<Indicator> indicators,
        List<Finding> findings) {

    public YearFacts {
        organizations = List.copyOf(organizations);
        members = List.copyOf(members);
        assessments = List.copyOf(assessments);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
    }
}
