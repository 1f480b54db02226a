package vn.minhxet.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.CampaignSubject;
import vn.minhxet.campaign.CampaignView;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Proposal;
import vn.minhxet.campaign.QuotaRoom;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.QuotaGroupRow;
import vn.minhxet.store.RecordRows;

/**
 * A campaign as it was when an entry was made (đợt tại thời điểm ghi nhận): the entries before it say how far every result
 * had come, and the rows of runs, which were compared before, what was proposed. For one thread.
 */
final class CampaignHistory implements CampaignView {

    private final RecordRows rows;
    private final CampaignRow campaign;
    private final Function<CampaignRow, Rulebook> rulebooks;
    private final RecordView basis;
    private final Map<String, ResultState> states = new HashMap<>();
    private final Map<String, ResultState> unsettled = new TreeMap<>();
    private final Map<String, PaperReference> rulings = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();
    private final Set<String> outstanding = new HashSet<>();
    private final GroupCounts counts = new GroupCounts();
    private Map<String, ProposalRow> proposals = new TreeMap<>();
    private Map<String, CampaignSubject> withoutRun = Map.of();
    private final Map<String, List<CampaignSubject>> below = new HashMap<>();
    private boolean closed;
    private int versions;
    private int run;

    CampaignHistory(RecordRows rows, CampaignRow campaign, Function<CampaignRow, Rulebook> rulebooks) {
        this.rows = rows;
        this.campaign = campaign;
        this.rulebooks = rulebooks;
        this.basis = new RecordView(rows, campaign, 0, rulebooks);
    }

    CampaignRow campaign() {
        return campaign;
    }

    int versions() {
        return versions;
    }

    int run() {
        return run;
    }

    void imported() {
        versions++;
        withoutRun = Map.of();
    }

    void graded() {
        run++;
        proposals = new TreeMap<>();
        below.clear();
        for (ProposalRow row : rows.proposals(campaign.id(), run)) {
            proposals.put(row.subject(), row);
            if (row.parent() != null) {
                below.computeIfAbsent(row.parent(), any -> new ArrayList<>()).add(RecordView.subject(row));
            }
        }
        counts.begin(proposals.values());
        outstanding.clear();
        rows.quotaGroups(campaign.id(), run).stream()
                .filter(QuotaGroupRow::outstanding)
                .forEach(it -> outstanding.add(it.quotaGroup()));
    }

    void close(boolean now) {
        closed = now;
    }

    void rule(String group, PaperReference paper) {
        rulings.put(group, paper);
    }

    /** What a step made of a result: seen by the steps after it, by the quota when the transaction ends. */
    void change(String subject, ResultState state) {
        states.put(subject, state);
        unsettled.put(subject, state);
    }

    /** The transaction ends: its decisions count in the quota. */
    void settle() {
        unsettled.forEach((subject, state) -> counts.decide(subject, state.decidedGrade()));
        unsettled.clear();
    }

    /** What was decided of an erased subject at which step is not known any more: its group cannot be counted. */
    void doubt(String subject) {
        proposal(subject).map(Proposal::quotaGroup).ifPresent(uncertain::add);
    }

    boolean isUncertain(String group) {
        return uncertain.contains(group);
    }

    /** The subjects whom the latest run graded and some organization of the campaign decides on. */
    List<String> decidable() {
        return proposals.values().stream()
                .filter(it -> !it.outcome().equals("NOT_GRADED") && it.decidedBy() != null)
                .map(ProposalRow::subject)
                .toList();
    }

    StepStatement.@Nullable Basis basis(int ofRun) {
        return basis.basis(ofRun);
    }

    Optional<Proposal> proposal(int ofRun, String subject) {
        return ofRun == run
                ? proposal(subject)
                : rows.proposal(campaign.id(), ofRun, subject).map(RecordView::proposal);
    }

    private Optional<ProposalRow> row(String subject) {
        ProposalRow latest = proposals.get(subject);
        Integer proposed = state(subject).proposalRun();
        return latest != null || proposed == null
                ? Optional.ofNullable(latest)
                : rows.proposal(campaign.id(), proposed, subject);
    }

    @Override
    public Optional<CampaignSubject> subject(String id) {
        if (run > 0) {
            return row(id).map(RecordView::subject);
        }
        if (withoutRun.isEmpty()) {
            withoutRun = FactsSubjects.of(rows, campaign, versions);
        }
        return Optional.ofNullable(withoutRun.get(id));
    }

    @Override
    public Optional<Proposal> proposal(String id) {
        return row(id).map(RecordView::proposal);
    }

    @Override
    public ResultState state(String id) {
        return states.getOrDefault(id, ResultState.START);
    }

    @Override
    public List<CampaignSubject> subordinates(String organization) {
        return below.getOrDefault(organization, List.of());
    }

    @Override
    public Optional<CampaignSubject> organizationAbove(String id) {
        return subject(id).map(CampaignSubject::parent).flatMap(this::subject);
    }

    @Override
    public QuotaRoom quota(String group) {
        QuotaTerms terms = QuotaTerms.of(rulebooks.apply(campaign), outstanding.contains(group));
        return new QuotaRoom(
                terms.limit(0, counts.base(group, terms.base())), counts.excellent(group), rulings.get(group));
    }

    @Override
    public String committee(String organization) {
        return row(organization).flatMap(ProposalRows::committee).orElse(organization);
    }

    @Override
    public boolean closed() {
        return closed;
    }
}
