package vn.minhxet.hindsight;

import java.util.List;

/**
 * What came of one supposition before the quota (kết quả một lần thử). Immutable.
 *
 * @param hurdles what keeps it from the wanted grade; none once that is reached
 * @param points general, result, given and taken points together in hundredths, not kept within 0 to 100
 */
record Trial(List<Hurdle> hurdles, long points) {

    boolean meets(Hurdle hurdle) {
        return hurdles.stream().anyMatch(it -> it.key().equals(hurdle.key()));
    }
}
