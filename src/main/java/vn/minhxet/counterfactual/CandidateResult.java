package vn.minhxet.counterfactual;

import java.util.List;

/**
 * The result of one supposition before the quota (kết quả một lần thử). Immutable.
 *
 * @param hurdles the rules that keep it from the wanted grade; none once it reaches that
 * @param points general, result, given and taken points together in hundredths, not kept within 0 to 100
 */
record CandidateResult(List<BlockingRule> hurdles, long points) {

    boolean meets(BlockingRule hurdle) {
        return hurdles.stream().anyMatch(it -> it.key().equals(hurdle.key()));
    }
}
