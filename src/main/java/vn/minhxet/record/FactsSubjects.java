package vn.minhxet.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.CampaignSubject;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.RecordRows;

/**
 * The subjects of a campaign before its first run, from the facts alone (đối tượng trước lần xếp loại đầu): enough to grade
 * oneself and to vote; who decides, a run says. Pure functions.
 */
final class FactsSubjects {

    private FactsSubjects() {}

    /** By id; nobody where there are no facts yet. */
    static Map<String, CampaignSubject> of(RecordRows rows, CampaignRow campaign, int version) {
        return version == 0
                ? Map.of()
                : of(RecordContents.facts(RecordContents.plain(
                        rows, rows.factsVersions(campaign.id()).get(version - 1).content())));
    }

    private static Map<String, CampaignSubject> of(YearFacts facts) {
        Map<String, CampaignSubject> subjects = new HashMap<>();
        Set<String> organizations = new HashSet<>();
        for (OrganizationRow it : facts.organizations()) {
            organizations.add(it.id());
            subjects.put(it.id(), new CampaignSubject(it.id(), it.name(), true, it.parent(), null, null, null, true));
        }
        for (MemberRow it : facts.members()) {
            subjects.put(
                    it.id(),
                    new CampaignSubject(
                            it.id(),
                            it.name(),
                            false,
                            it.organization(),
                            null,
                            known(it.leads(), organizations),
                            known(it.collective(), organizations),
                            true));
        }
        return subjects;
    }

    private static @Nullable String known(@Nullable String id, Set<String> organizations) {
        return id != null && organizations.contains(id) ? id : null;
    }
}
