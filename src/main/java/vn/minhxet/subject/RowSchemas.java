package vn.minhxet.subject;

import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.Schema;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.Unknown;
import vn.minhxet.rule.Assessment;
import vn.minhxet.rule.Indicator;

/** What a rule may read of rows that it sees as they were entered. */
public final class RowSchemas {

    /** Of an indicator. */
    public static final Schema<IndicatorRow> INDICATOR = Schema.of(IndicatorRow.class, Indicator.class)
            .always(Tables.INDICATORS.column("indicator"), IndicatorRow::indicator)
            .entered(Tables.INDICATORS.column("target"), it -> it.target() != Unknown.FIGURE, IndicatorRow::target)
            .entered(Tables.INDICATORS.column("actual"), it -> it.actual() != Unknown.FIGURE, IndicatorRow::actual)
            .classifying("indicator")
            .build();

    /** Of an assessment. */
    public static final Schema<AssessmentRow> ASSESSMENT = Schema.of(AssessmentRow.class, Assessment.class)
            .always(Tables.ASSESSMENTS.column("criterion"), AssessmentRow::criterion)
            .ifEntered(Tables.ASSESSMENTS.column("aspect"), AssessmentRow::aspect)
            .ifEntered(Tables.ASSESSMENTS.column("level"), AssessmentRow::level)
            .classifying("criterion", "aspect")
            .build();

    private RowSchemas() {}
}
