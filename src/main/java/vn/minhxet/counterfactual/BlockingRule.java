package vn.minhxet.counterfactual;

import java.util.List;

/**
 * A rule that keeps a supposed year from the wanted grade (điều còn vướng). Immutable.
 *
 * @param key the name of the rule
 * @param isQuota whether it is no rule but the quota
 * @param facts the facts, by position: at least one of them must change to get past it; none if none can help
 * @param throughPoints those of them that help only by the points that rules give and take for them
 */
record BlockingRule(String key, boolean isQuota, List<Integer> facts, List<Integer> throughPoints) {}
