package vn.minhxet.exchange;

import java.util.List;
import java.util.function.Function;
import vn.minhxet.explain.QuotaText;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.subject.Words;

/**
 * One column of the tables of results: its name in CSV, its heading in a workbook, its width there in characters, and
 * what stands in it: text or a number. Immutable.
 */
record GradingColumn(String name, Words heading, int width, Function<GradingRow, Object> value) {

    /** All columns, in order. */
    static final List<GradingColumn> ALL = List.of(
            column("subject", "Mã", "Id", 14, it -> it.text().subject()),
            column("name", "Tên", "Name", 34, it -> it.text().name()),
            column(
                    "subjectKind",
                    "Đối tượng (mã)",
                    "Subject (code)",
                    15,
                    it -> it.text().subjectKind().name()),
            column("kind", "Loại, vai trò", "Kind, role", 24, it -> it.words(it.kind())),
            column(
                    "outcome",
                    "Kết quả (mã)",
                    "Outcome (code)",
                    16,
                    it -> it.text().outcome().name()),
            column(
                    "outcomeText",
                    "Kết quả",
                    "Outcome",
                    22,
                    it -> it.words(it.text().outcome())),
            column(
                    "grade",
                    "Xếp loại (mã)",
                    "Grade (code)",
                    16,
                    it -> GradingRow.code(it.text().grade())),
            column(
                    "gradeText",
                    "Xếp loại",
                    "Grade",
                    28,
                    it -> it.words(it.text().grade())),
            column("openGrades", "Mức còn để ngỏ (mã)", "Open grades (code)", 24, GradingRow::openGrades),
            column("openGradesText", "Mức còn để ngỏ", "Open grades", 30, GradingRow::openGradesInWords),
            column(
                    "eligibleGrade",
                    "Trước khi xét tỷ lệ (mã)",
                    "Before the quota (code)",
                    18,
                    it -> GradingRow.code(it.text().eligibleGrade())),
            column("score", "Điểm", "Points", 9, it -> it.text().score()),
            column(
                    "selfGrade",
                    "Tự xếp loại (mã)",
                    "Self-grade (code)",
                    16,
                    it -> GradingRow.code(it.text().selfGrade())),
            column(
                    "selfGradeText",
                    "Tự xếp loại",
                    "Self-grade",
                    28,
                    it -> it.words(it.text().selfGrade())),
            column(
                    "decidedBy",
                    "Cấp quyết định",
                    "Decided by",
                    14,
                    it -> it.text().decidedBy()),
            column("rules", "Quy tắc", "Rules", 40, it -> it.ofReasons(ReasonText::rule)),
            column("clauses", "Căn cứ", "Clauses", 22, it -> it.ofReasons(ReasonText::clause)),
            column("reasons", "Lý do", "Reasons", 70, it -> it.ofReasons(ReasonText::message)),
            column("notes", "Lưu ý", "Notes", 50, GradingRow::notes),
            quota("quotaGroup", "Nhóm xét tỷ lệ", "Quota group", QuotaText::group),
            quota("quotaBase", "Cơ sở tính (mã)", "Quota base (code)", QuotaText::base),
            quota("quotaBaseCount", "Số làm cơ sở", "Quota base count", QuotaText::baseCount),
            quota("quotaRatioPercent", "Tỷ lệ (%)", "Quota (%)", QuotaText::ratioPercent),
            quota(
                    "quotaRounding",
                    "Làm tròn (mã)",
                    "Rounding (code)",
                    it -> it.rounding().name()),
            quota("quotaLimit", "Được tối đa", "Quota limit", QuotaText::limit),
            quota("quotaCandidates", "Số đủ điều kiện", "Candidates", QuotaText::candidates),
            quota("quotaRank", "Thứ hạng", "Rank", QuotaText::rank));

    private static GradingColumn column(
            String name, String vi, String en, int width, Function<GradingRow, Object> value) {
        return new GradingColumn(name, new Words(vi, en), width, value);
    }

    private static GradingColumn quota(String name, String vi, String en, Function<QuotaText, Object> what) {
        return column(name, vi, en, 14, it -> it.ofQuota(what));
    }
}
