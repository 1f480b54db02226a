package vn.minhxet.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.GradingText;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.SubjectKind;

/**
 * One subject that changes, in words (một trường hợp thay đổi). Immutable.
 *
 * @param kind of an organization; null for members
 * @param came the reasons that bind after and did not, word for word, before
 * @param went the reasons that bound before and do not, word for word, after
 */
public record ChangeText(
        String subject,
        String name,
        SubjectKind subjectKind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OrganizationKind kind,
        Standing before,
        Standing after,
        Cause cause,
        List<ReasonText> came,
        List<ReasonText> went) {

    /**
     * What came out on one side.
     *
     * @param grade null unless graded
     * @param openGrades best first; empty unless a decision is needed
     * @param score the total of points where the rulebook has points and all are known, else null
     */
    public record Standing(
            Outcome outcome,
            @Nullable Grade grade,
            List<Grade> openGrades,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal score) {

        static Standing of(GradingText grading) {
            return new Standing(grading.outcome(), grading.grade(), grading.openGrades(), grading.score());
        }
    }

    static ChangeText of(GradingText before, GradingText after, @Nullable OrganizationKind kind, Cause cause) {
        return new ChangeText(
                after.subject(),
                after.name(),
                after.subjectKind(),
                kind,
                Standing.of(before),
                Standing.of(after),
                cause,
                without(after.reasons(), before.reasons()),
                without(before.reasons(), after.reasons()));
    }

    private static List<ReasonText> without(List<ReasonText> these, List<ReasonText> those) {
        return these.stream().filter(it -> !those.contains(it)).toList();
    }
}
