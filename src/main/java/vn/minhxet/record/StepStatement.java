package vn.minhxet.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.Ballot;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Proposal;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.rule.Grade;

/**
 * What a step says of a person or organization (nội dung bước): all of the step, with the name and the proposal at that
 * time. Its JSON bytes are salted, hashed and kept apart, so that they can be erased. Names and order of the fields are
 * public for ever.
 *
 * @param basis what the proposal rests on; absent before a run
 * @param proposed the grade that the run proposed, absent where it left it to people
 * @param outcome what the run came to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepStatement(
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
        @Nullable Basis basis) {

    /**
     * On which figures and which text a proposal rests, each by its hash.
     *
     * @param run the number of the run
     * @param facts the SHA-256 of the stored facts
     * @param factsHash the hash of the facts as results and papers name it
     * @param rulebook the id of the rulebook
     * @param rulebookHash its content hash
     * @param result the SHA-256 of the stored result
     */
    public record Basis(int run, String facts, String factsHash, String rulebook, String rulebookHash, String result) {}

    /** The count of a ballot. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BallotText(int called, int excused, int present, int invalid, Map<Grade, Integer> votes) {}

    static StepStatement of(Step step, String name, @Nullable Proposal proposal, @Nullable Basis basis) {
        return new StepStatement(
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
                proposal == null ? null : basis);
    }

    static RecordEntry.@Nullable PaperText text(@Nullable PaperReference paper) {
        return paper == null
                ? null
                : new RecordEntry.PaperText(paper.number(), paper.date().toString());
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
                paper == null ? null : new PaperReference(paper.number(), LocalDate.parse(paper.date())),
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
