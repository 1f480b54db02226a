package vn.minhxet.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;

/**
 * One step with the result of one subject (một bước). Immutable; says nothing of whether it may be taken: see
 * {@link StepCheck}.
 *
 * @param subject the id of the organization or member whose result it is
 * @param actingFor the id of the organization for which the actor acts; a member's own id where the member grades itself
 *     or complains
 * @param grade the grade given, for {@link StepKind#SELF_GRADE}, {@link StepKind#APPRAISE}, {@link StepKind#DECIDE} and
 *     {@link StepKind#ADJUST}; on {@link StepKind#PROPOSE} none, or the grade of the run
 * @param reason in the words of who acts; the subject reads it
 * @param paper the paper by which it is done
 * @param ballot the count, for {@link StepKind#BALLOT} alone
 * @param run the number of the run, for {@link StepKind#PROPOSE}; elsewhere none, or the run that was proposed
 */
public record Step(
        StepKind kind,
        String subject,
        String actingFor,
        @Nullable Grade grade,
        @Nullable String reason,
        @Nullable PaperReference paper,
        @Nullable Ballot ballot,
        @Nullable Integer run) {

    /** A step that holds nothing but who does what. */
    public static Step of(StepKind kind, String subject, String actingFor) {
        return new Step(kind, subject, actingFor, null, null, null, null, null);
    }

    /** The step with a grade. */
    public Step withGrade(Grade given) {
        return new Step(kind, subject, actingFor, given, reason, paper, ballot, run);
    }

    /** The step with a reason. */
    public Step withReason(String given) {
        return new Step(kind, subject, actingFor, grade, given, paper, ballot, run);
    }

    /** The step with a paper. */
    public Step withPaper(PaperReference given) {
        return new Step(kind, subject, actingFor, grade, reason, given, ballot, run);
    }

    /** The step with the count of a ballot. */
    public Step withBallot(Ballot given) {
        return new Step(kind, subject, actingFor, grade, reason, paper, given, run);
    }

    /** The step with the number of a run. */
    public Step withRun(int given) {
        return new Step(kind, subject, actingFor, grade, reason, paper, ballot, given);
    }

    boolean lacksReason() {
        return reason == null || reason.isBlank();
    }

    boolean lacksPaper() {
        return paper == null || paper.number().isBlank();
    }

    /** What somebody wrote: the reason and the number of the paper, where they are there. */
    List<String> texts() {
        String number = paper == null ? "" : paper.number();
        return List.of(reason == null ? "" : reason, number);
    }
}
