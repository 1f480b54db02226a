package vn.minhxet.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.subject.Outcome;

/**
 * What a scenario expects of one subject (kết quả mong đợi). What is empty is not checked, but for {@code openGrades}
 * and {@code reasons}, which are always compared whole. Immutable.
 *
 * @param subject the id of the subject
 * @param line where it stands in the file, from 1
 * @param grade always given for {@link Outcome#GRADED}, else empty
 * @param openGrades always given for {@link Outcome#NEEDS_DECISION}, else empty
 * @param score in hundredths
 * @param quota the figures of the quota by name
 * @param held names of rules that must be among those held
 * @param message the Vietnamese sentence of the first reason, word for word
 */
public record Expectation(
        String subject,
        int line,
        Outcome outcome,
        Optional<Grade> grade,
        List<Grade> openGrades,
        Optional<Grade> eligibleGrade,
        Optional<Long> score,
        Optional<String> decidedBy,
        Map<String, Long> quota,
        List<Expected> reasons,
        Optional<List<Expected>> notes,
        List<String> held,
        Optional<String> message) {

    public Expectation {
        openGrades = List.copyOf(openGrades);
        quota = Map.copyOf(quota);
        reasons = List.copyOf(reasons);
        held = List.copyOf(held);
    }

    /**
     * A reason or note that is expected. Immutable.
     *
     * @param effect compared when given
     */
    public record Expected(String rule, String clause, Optional<Effect> effect, int line) {}
}
