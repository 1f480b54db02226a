package vn.minhxet.counterfactual;

import java.util.List;
import vn.minhxet.grading.Grading;

/**
 * Differences that together would have led to the wanted grade (một khả năng). Immutable.
 *
 * @param cost in hundredths of what one unit of cost is in the rulebook
 * @param changes in the order in which the rulebook declares the facts
 * @param grading what would have come out, the quota included
 */
public record Alternative(long cost, List<Change> changes, Grading grading) {

    public Alternative {
        changes = List.copyOf(changes);
    }
}
