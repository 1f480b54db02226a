package vn.minhxet.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Proposal;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.rule.Grade;

/**
 * What a step says of a person or organization (nội dung bước): all of the step, with the name and the proposal at that
 * time. Its JSON bytes are salted, hashed and kept apart, so that they can be erased. Names and order of the fields are
 * public for ever.
 *
 * @param decided the decision that stands after the step, absent without one
 * @param basis what the proposal rests on; absent before a run
 * @param proposed the grade that the run proposed, absent where it left it to people
 * @param outcome what the run came to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepStatement(
        String format,
        String subject,
        String name,
        StepKind step,
        String actingFor,
        @Nullable Grade grade,
        @Nullable Grade proposed,
        @Nullable String outcome,
        @Nullable String reason,
        RecordEntry.@Nullable PaperText paper,
        @Nullable BallotText ballot,
        @Nullable Integer run,
        @Nullable Standing decided,
        @Nullable Basis basis) {

    /** The form of statements that this program writes. */
    static final String FORMAT = "minhxet-step/1";

    /**
     * The decision that stands after the step.
     *
     * @param reason why it differs from the proposal, or was adjusted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Standing(
            Grade grade,
            RecordEntry.@Nullable PaperText paper,
            @Nullable String reason) {}

    /**
     * On which figures and which text a proposal rests, each by its hash.
     *
     * @param run the number of the run
     * @param period such as 2025 or 2026-Q1
     * @param facts the SHA-256 of the stored facts
     * @param factsHash the hash of the facts as results and papers name it
     * @param rulebook the id of the rulebook
     * @param rulebookHash its content hash
     * @param result the SHA-256 of the stored result
     */
    public record Basis(
            int run,
            String period,
            String facts,
            String factsHash,
            String rulebook,
            String rulebookHash,
            String program,
            String result) {}

    /** The count of a ballot. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BallotText(int called, int excused, int present, int invalid, Map<Grade, Integer> votes) {}

    /**
     * @param proposal what the run proposed that the result rests on; null before a run
     * @param after what the step makes of the result
     */
    static StepStatement of(
            Step step, String name, @Nullable Proposal proposal, @Nullable Basis basis, ResultState after) {
        return new StepStatement(
                FORMAT,
                step.subject(),
                name,
                step.kind(),
                step.actingFor(),
                step.grade(),
                proposal == null ? null : proposal.grade(),
                proposal == null ? null : proposal.outcome().name(),
                step.reason(),
                text(step.paper()),
                text(step.ballot()),
                step.run(),
                standing(after),
                proposal == null ? null : basis);
    }

    private static @Nullable Standing standing(ResultState after) {
        Grade grade = after.decidedGrade();
        return grade == null ? null : new Standing(grade, text(after.decisionPaper()), after.decisionReason());
    }

    static RecordEntry.@Nullable PaperText text(@Nullable PaperReference paper) {
        return paper == null
                ? null
                : new RecordEntry.PaperText(paper.number(), paper.date().toString());
    }

    static @Nullable PaperReference paper(RecordEntry.@Nullable PaperText paper) {
        return paper == null ? null : new PaperReference(paper.number(), LocalDate.parse(paper.date()));
    }

    private static @Nullable BallotText text(@Nullable Ballot ballot) {
        return ballot == null
                ? null
                : new BallotText(ballot.called(), ballot.excused(), ballot.present(), ballot.invalid(), ballot.votes());
    }

    /** The step that was taken. */
    Step taken() {
        return new Step(
                step,
                subject,
                actingFor,
                grade,
                reason,
                paper(paper),
                ballot == null
                        ? null
                        : new Ballot(
                                ballot.called(),
                                ballot.excused(),
                                ballot.present(),
                                ballot.invalid(),
                                votes(ballot.votes())),
                run);
    }

    private static Map<Grade, Integer> votes(Map<Grade, Integer> votes) {
        Map<Grade, Integer> ordered = new EnumMap<>(Grade.class);
        ordered.putAll(votes);
        return ordered;
    }
}
