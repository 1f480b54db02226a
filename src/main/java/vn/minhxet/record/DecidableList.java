package vn.minhxet.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.minhxet.campaign.CampaignView;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.StepRefusal;

/**
 * The part of a list that may be decided now (phần quyết định được của danh sách), and why the others have to wait: for their
 * collective, for those below them, for a verification. Immutable.
 *
 * @param list without those who wait
 * @param waiting one for each who waits
 */
public record DecidableList(ListDecision list, List<StepRefusal> waiting) {

    private static final Set<StepRefusal.Kind> WAITING = EnumSet.of(
            StepRefusal.Kind.COLLECTIVE_FIRST,
            StepRefusal.Kind.SUBORDINATES_FIRST,
            StepRefusal.Kind.ON_HOLD_UNVERIFIED);

    public DecidableList {
        waiting = List.copyOf(waiting);
    }

    /** Leaves out who waits, and then who waits for them, until nobody else does. What else stands against it stays. */
    static DecidableList of(ListDecision all, CampaignView view) {
        ListDecision list = all;
        List<StepRefusal> waiting = new ArrayList<>();
        for (boolean more = true; more; ) {
            List<StepRefusal> refusals = list.refusals(view).stream()
                    .filter(it -> WAITING.contains(it.kind()))
                    .toList();
            Set<String> out = refusals.stream().map(StepRefusal::subject).collect(Collectors.toSet());
            list = ListDecision.of(
                    list.actingFor(),
                    list.paper(),
                    list.lines().stream()
                            .filter(it -> !out.contains(it.subject()))
                            .toList());
            waiting.addAll(refusals);
            more = !out.isEmpty();
        }
        return new DecidableList(list, waiting);
    }
}
