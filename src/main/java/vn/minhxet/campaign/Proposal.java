package vn.minhxet.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * What the rules gave one subject in a run (đề xuất của bộ quy tắc). Immutable.
 *
 * @param run the number of the run, counted from 1 in a campaign
 * @param grade the grade, where the outcome is {@link Outcome#GRADED}
 * @param openGrades the grades that are left to people, where it is {@link Outcome#NEEDS_DECISION}
 * @param quotaGroup the group of like subjects in which EXCELLENT is limited; null where no quota holds
 */
public record Proposal(
        int run,
        Outcome outcome,
        @Nullable Grade grade,
        List<Grade> openGrades,
        @Nullable String quotaGroup) {

    public Proposal {
        openGrades = List.copyOf(openGrades);
    }
}
