package vn.minhxet.paper.year;

import java.util.List;
import java.util.Optional;
import vn.minhxet.paper.QrCode;

/**
 * What the record says of one result besides its grounds, in words (kết quả đã ghi nhận). Immutable.
 *
 * @param decision what was decided, on which paper, why otherwise than proposed; empty before a decision
 * @param history the steps so far, a line each
 * @param codes the proof of the last step; empty where it is too long for them, or no step was taken
 * @param caption how the proof is checked, or why there is none
 */
public record RecordedResult(
        List<String> decision, List<String> history, List<QrCode> codes, Optional<String> caption) {

    public RecordedResult {
        decision = List.copyOf(decision);
        history = List.copyOf(history);
        codes = List.copyOf(codes);
    }

    /** Of what nobody has recorded. */
    static RecordedResult none() {
        return new RecordedResult(List.of(), List.of(), List.of(), Optional.empty());
    }

    boolean isDecided() {
        return !decision.isEmpty();
    }
}
