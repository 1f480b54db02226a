package vn.minhxet.facts;

import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Aspect;
import vn.minhxet.rule.Assessment;
import vn.minhxet.rule.Level;

/**
 * One row of the table {@code assessments}: the level that people gave a subject on one criterion (124-QĐ/TW art. 11).
 * Immutable.
 *
 * @param level null where it was not entered: unknown
 */
public record AssessmentRow(
        String subject,
        String criterion,
        @Nullable Aspect aspect,
        @Nullable Level level) implements Assessment {}
