package vn.minhxet.report;

import java.util.List;
import java.util.function.Function;
import vn.minhxet.explain.QuotaText;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;

/**
 * One column of the tables of results: its name in CSV, its heading in a workbook, its width there in characters, and
 * what stands in it: text or a number. Immutable.
 */
record GradingColumn(String name, Bilingual heading, int width, Function<GradingRow, Object> value) {

    /** All columns, in order. */
    static final List<GradingColumn> ALL = List.of(
            column("subject", 14, it -> it.text().subject()),
            column("name", 34, it -> it.text().name()),
            column("subjectKind", 15, it -> it.text().subjectKind().name()),
            column("kind", 24, it -> it.words(it.kind())),
            column("outcome", 16, it -> it.text().outcome().name()),
            column("outcomeText", 22, it -> it.words(it.text().outcome())),
            column("grade", 16, it -> GradingRow.code(it.text().grade())),
            column("gradeText", 28, it -> it.words(it.text().grade())),
            column("openGrades", 24, GradingRow::openGrades),
            column("openGradesText", 30, GradingRow::openGradesInWords),
            column("eligibleGrade", 18, it -> GradingRow.code(it.text().eligibleGrade())),
            column("score", 9, it -> it.text().score()),
            column("selfGrade", 16, it -> GradingRow.code(it.text().selfGrade())),
            column("selfGradeText", 28, it -> it.words(it.text().selfGrade())),
            column("decidedBy", 14, it -> it.text().decidedBy()),
            column("decidedByName", 34, it -> it.text().decidedByName()),
            column("rules", 40, it -> it.ofReasons(ReasonText::rule)),
            column("clauses", 22, it -> it.ofReasons(ReasonText::clause)),
            column("citations", 50, it -> it.ofReasons(ReasonText::citation)),
            column("reasons", 70, GradingRow::reasons),
            column("notes", 50, GradingRow::notes),
            quota("quotaGroup", QuotaText::group),
            quota("quotaBase", it -> it.base().name()),
            quota("quotaBaseCount", QuotaText::baseCount),
            quota("quotaRatioPercent", QuotaText::ratioPercent),
            quota("quotaRounding", it -> it.rounding().name()),
            quota("quotaLimit", QuotaText::limit),
            quota("quotaCandidates", QuotaText::candidates),
            quota("quotaRank", QuotaText::rank),
            column("warnings", 50, GradingRow::warningsInWords));

    private static GradingColumn column(String name, int width, Function<GradingRow, Object> value) {
        return new GradingColumn(name, Messages.words("report.column." + name), width, value);
    }

    private static GradingColumn quota(String name, Function<QuotaText, Object> what) {
        return column(name, 14, it -> it.ofQuota(what));
    }
}
