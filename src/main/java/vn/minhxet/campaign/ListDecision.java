package vn.minhxet.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;

/**
 * A whole list decided by one committee, with one paper (quyết định theo danh sách). All or nothing. Immutable.
 *
 * @param actingFor the id of the organization whose committee decides
 * @param paper the one paper of the list; null is told as missing
 */
public record ListDecision(String actingFor, @Nullable PaperReference paper, List<Line> lines) {

    /**
     * One subject of the list.
     *
     * @param reason why its grade differs from the proposal
     */
    public record Line(
            String subject, @Nullable Grade grade, @Nullable String reason) {}

    public ListDecision {
        lines = List.copyOf(lines);
    }

    /** A list as it was written. */
    public static ListDecision of(String actingFor, @Nullable PaperReference paper, List<Line> lines) {
        return new ListDecision(actingFor, paper, lines);
    }

    /** All that stands against the list, in its order; empty where the whole list may be decided. */
    public List<StepRefusal> refusals(CampaignView view) {
        List<StepRefusal> refusals = new ArrayList<>();
        steps().forEach(it -> StepCheck.refusal(it, view).ifPresent(refusals::add));
        return refusals;
    }

    /** One step for each line, in the order of the list. */
    public List<Step> steps() {
        return lines.stream().map(this::step).toList();
    }

    /**
     * The steps in an order in which each may be taken by itself: collectives before their heads, subordinates before
     * their organizations. Whoever records a list records it so, and a check of each step alone then holds as well.
     */
    public List<Step> steps(CampaignView view) {
        return steps();
    }

    private Step step(Line line) {
        return new Step(StepKind.DECIDE, line.subject(), actingFor, line.grade(), line.reason(), paper, null, null);
    }
}
