package vn.minhxet.record.quarter;

import java.util.Map;
import java.util.TreeMap;
import vn.minhxet.rule.Grade;

/**
 * What a campaign of a quarter has come to (kết quả của một quý). Immutable.
 *
 * @param campaign its id
 * @param quarter 1 to 4
 * @param entry the last entry of the ledger about it: all it rests on stands there or before
 * @param published the published grades, by subject
 * @param unpublished how many others are to be graded whose result is not published
 */
public record QuarterResults(String campaign, int quarter, long entry, Map<String, Grade> published, int unpublished) {

    public QuarterResults {
        published = new TreeMap<>(published);
    }
}
