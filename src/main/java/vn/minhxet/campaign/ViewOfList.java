package vn.minhxet.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A campaign as one subject of a list meets it (đợt xếp loại khi quyết định theo danh sách): the others of the list count
 * as decided. The quota is left to the list as a whole. Immutable.
 */
record ViewOfList(CampaignView view, Set<String> listed, String own) implements CampaignView {

    private static final ResultState DECIDED =
            new ResultState(Stage.DECIDED, null, null, null, null, null, null, null, null, null, null, false, 0);

    private static final QuotaRoom UNLIMITED = new QuotaRoom(Long.MAX_VALUE, 0, null);

    @Override
    public ResultState state(String id) {
        return listed.contains(id) && !id.equals(own) ? DECIDED : view.state(id);
    }

    @Override
    public QuotaRoom quota(String group) {
        return UNLIMITED;
    }

    @Override
    public Optional<CampaignSubject> subject(String id) {
        return view.subject(id);
    }

    @Override
    public Optional<Proposal> proposal(String id) {
        return view.proposal(id);
    }

    @Override
    public List<CampaignSubject> subordinates(String organization) {
        return view.subordinates(organization);
    }

    @Override
    public Optional<CampaignSubject> organizationAbove(String id) {
        return view.organizationAbove(id);
    }

    @Override
    public boolean closed() {
        return view.closed();
    }

    @Override
    public String committee(String organization) {
        return view.committee(organization);
    }
}
