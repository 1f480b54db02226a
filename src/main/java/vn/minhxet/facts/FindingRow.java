package vn.minhxet.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.DisciplineForm;
import vn.minhxet.rule.FindingKind;

/**
 * One row of the table {@code findings}: what a competent body concluded about a subject, with the document that says
 * so. Dates, codes and flags that were not entered are null, except the flags that stand for "no". Immutable.
 *
 * @param form the form of discipline, or that there was none; null where not entered
 * @param occurredOn when it happened, null where in the graded year
 * @param dutyRelated whether it concerns the subject's duties, null where not entered
 * @param remedyDue by when it had to be remedied, null where not entered
 * @param arisenIn the organization where it arose, null for the subject's present one
 */
public record FindingRow(
        String id,
        String subject,
        @Nullable FindingKind kind,
        @Nullable DisciplineForm form,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate occurredOn,
        @Nullable String document,
        @Nullable String authority,
        @Nullable Boolean dutyRelated,
        boolean selfDetected,
        boolean remedied,
        @Nullable LocalDate remedyDue,
        @Nullable LocalDate remediedOn,
        boolean forceMajeure,
        @Nullable String arisenIn) {}
