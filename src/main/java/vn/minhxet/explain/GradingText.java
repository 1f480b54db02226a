package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/**
 * The grading of one subject as it is handed out (đề xuất xếp loại kèm căn cứ). Immutable.
 *
 * @param grade null unless graded
 * @param openGrades best first; empty unless a decision is needed
 * @param eligibleGrade the grade before the quota where it is settled, else null
 * @param score the total of points where all are known, else null
 * @param decidedBy the id of the organization that decides, null where it is not among the facts
 * @param decidedByName its committee as papers name it, null likewise
 * @param reasons the verdicts that bind
 * @param notes what people should look at; changes nothing
 * @param held the conditions that were met, only on request
 * @param quota only for those who meet all conditions of EXCELLENT
 */
public record GradingText(
        String subject,
        String name,
        SubjectKind subjectKind,
        Outcome outcome,
        @Nullable Grade grade,
        List<Grade> openGrades,
        @Nullable Grade eligibleGrade,
        @Nullable BigDecimal score,
        @Nullable Grade selfGrade,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        List<ReasonText> reasons,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReasonText> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReasonText> held,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable QuotaText quota) {}
