package vn.minhxet.api.record;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.ProposalRow;

/**
 * A campaign as it is told (đợt đánh giá, xếp loại). Immutable.
 *
 * @param quarter 1 to 4, null for a year
 * @param versions how many versions of the facts there are
 * @param runs how many runs
 * @param stages how many results stand at each stage, of the latest run; empty in lists and before a run
 */
record CampaignEntry(
        String id,
        String title,
        int year,
        @Nullable Integer quarter,
        String rulebook,
        String rulebookHash,
        boolean closed,
        int versions,
        int runs,
        Map<Stage, Integer> stages) {

    /** A campaign in a list. */
    static CampaignEntry of(OfficeRecord record, CampaignRow campaign) {
        return of(record, campaign, Map.of());
    }

    /** A campaign by itself, with how far its results have come. */
    static CampaignEntry whole(OfficeRecord record, CampaignRow campaign) {
        return of(record, campaign, record.runs(campaign.id()).isEmpty() ? Map.of() : stages(record, campaign.id()));
    }

    private static CampaignEntry of(OfficeRecord record, CampaignRow it, Map<Stage, Integer> stages) {
        return new CampaignEntry(
                it.id(),
                it.title(),
                it.year(),
                it.quarter() == 0 ? null : it.quarter(),
                it.rulebook(),
                it.rulebookHash(),
                it.closed(),
                record.factsVersions(it.id()).size(),
                record.runs(it.id()).size(),
                stages);
    }

    private static Map<Stage, Integer> stages(OfficeRecord record, String campaign) {
        Map<String, ResultState> states = record.states(campaign);
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        for (ProposalRow row : record.proposals(campaign)) {
            if (!row.outcome().equals("NOT_GRADED")) {
                counts.merge(
                        states.getOrDefault(row.subject(), ResultState.START).stage(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
