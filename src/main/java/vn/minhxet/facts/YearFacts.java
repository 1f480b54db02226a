package vn.minhxet.facts;

import java.util.List;
import vn.minhxet.warning.Warnings;

/**
 * The facts of one year (dữ liệu đánh giá của một năm): the period and the seven tables, in the order in which they were
 * read. Immutable, and equal where the same was entered in the same order, wherever it was read.
 *
 * @param warnings what is odd about them, as far as it shows without rules
 */
public record YearFacts(
        Period period,
        List<OrganizationRow> organizations,
        List<MemberRow> members,
        List<AssessmentRow> assessments,
        List<IndicatorRow> indicators,
        List<FindingRow> findings,
        List<ScoreRow> scores,
        List<ProductRow> products,
        Warnings warnings) {

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
        return new YearFacts(period, organizations, members, assessments, others, findings, scores, products, warnings);
    }

    /** A year whose points are entered as totals, with nothing odd about it. */
    public YearFacts(
            Period period,
            List<OrganizationRow> organizations,
            List<MemberRow> members,
            List<AssessmentRow> assessments,
            List<IndicatorRow> indicators,
            List<FindingRow> findings) {
        this(period, organizations, members, assessments, indicators, findings, List.of(), List.of(), Warnings.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearFacts those && entered().equals(those.entered());
    }

    @Override
    public int hashCode() {
        return entered().hashCode();
    }

    private List<Object> entered() {
        return List.of(period, organizations, members, assessments, indicators, findings, scores, products);
    }
}
