package vn.minhxet.record.year;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.record.OfficeRecord;

/**
 * How far the results of campaigns have come (trạng thái kết quả của các đợt), read again only when the record changed: every
 * transaction signs a checkpoint, so under the same checkpoint nothing is different. Safe for any thread.
 */
public final class CampaignStates {

    private final OfficeRecord record;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(String checkpoint, Map<String, ResultState> states) {}

    public CampaignStates(OfficeRecord record) {
        this.record = record;
    }

    /** The states of a campaign by subject, as of now; who has taken no step is not there. */
    public Map<String, ResultState> of(String campaign) {
        String checkpoint = record.checkpoint();
        Known kept = known.get(campaign);
        if (kept == null || !kept.checkpoint().equals(checkpoint)) {
            // Read after the checkpoint: should a step come between, the next question reads once more.
            kept = new Known(checkpoint, Map.copyOf(record.states(campaign)));
            known.put(campaign, kept);
        }
        return kept.states();
    }
}
