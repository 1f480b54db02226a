package vn.minhxet.facts;

import java.util.List;

/**
 * The facts of one year (dữ liệu đánh giá của một năm): the period and the seven tables, in the order in which they were
 * read. Immutable.
 */
public record YearFacts(
        Period period,
        List<OrganizationRow> organizations,
        List<MemberRow> members,
        List<AssessmentRow> assessments,
        List<IndicatorRow> indicators,
        List<FindingRow> findings,
        List<ScoreRow> scores,
        List<ProductRow> products) {

    public YearFacts {
        organizations = List.copyOf(organizations);
        members = MemberRowList.copyOf(members);
        assessments = List.copyOf(assessments);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
        products = List.copyOf(products);
    }

    /** The same year with other targets. */
    public YearFacts withIndicators(List<IndicatorRow> others) {
        return new YearFacts(period, organizations, members, assessments, others, findings, scores, products);
    }

    /** A year whose points are entered as totals. */
    public YearFacts(
            Period period,
            List<OrganizationRow> organizations,
            List<MemberRow> members,
            List<AssessmentRow> assessments,
            List<IndicatorRow> indicators,
            List<FindingRow> findings) {
        this(period, organizations, members, assessments, indicators, findings, List.of(), List.of());
    }
}
