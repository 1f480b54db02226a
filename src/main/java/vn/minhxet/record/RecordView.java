package vn.minhxet.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.OrganizationPath;
import vn.minhxet.campaign.CampaignSubject;
import vn.minhxet.campaign.CampaignView;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Proposal;
import vn.minhxet.campaign.QuotaRoom;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.quota.QuotaTerms;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.GradeCount;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.QuotaGroupRow;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;
import vn.minhxet.store.RunRow;
import vn.minhxet.subject.Outcome;

/**
 * A campaign within one transaction (đợt trong một giao dịch): rows as values, read once each. For one thread, as long as
 * the transaction lasts.
 */
final class RecordView implements CampaignView {

    private final RecordRows rows;
    private final CampaignRow campaign;
    private final int run;
    private final Function<CampaignRow, Rulebook> rulebooks;
    private final Map<String, Optional<ProposalRow>> proposals = new HashMap<>();
    private final Map<String, ResultState> states = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Map<String, Boolean> outstanding = new HashMap<>();
    private @Nullable Map<String, CampaignSubject> withoutRun;
    private boolean complete;
    private final Map<Integer, StepStatement.Basis> bases = new HashMap<>();

    /**
     * @param run the latest run; 0 where there is none
     * @param rulebooks reads the stored rulebook of a campaign
     */
    RecordView(RecordRows rows, CampaignRow campaign, int run, Function<CampaignRow, Rulebook> rulebooks) {
        this.rows = rows;
        this.campaign = campaign;
        this.run = run;
        this.rulebooks = rulebooks;
    }

    /** Reads all rows at once: worth it where many subjects are looked at. */
    RecordView complete() {
        if (!complete) {
            complete = true;
            rows.proposals(campaign.id(), run).forEach(it -> proposals.put(it.subject(), Optional.of(it)));
            rows.results(campaign.id()).forEach(this::put);
        }
        return this;
    }

    /** The proposals of the latest run, once all rows are read. */
    List<ProposalRow> all() {
        return proposals.values().stream().flatMap(Optional::stream).toList();
    }

    /** What the proposals of a run rest on. */
    StepStatement.@Nullable Basis basis(int ofRun) {
        if (ofRun == 0) {
            return null;
        }
        return bases.computeIfAbsent(ofRun, this::readBasis);
    }

    private StepStatement.Basis readBasis(int ofRun) {
        RunRow graded = rows.runs(campaign.id()).get(ofRun - 1);
        FactsVersionRow facts = rows.factsVersions(campaign.id()).get(graded.factsNumber() - 1);
        String period =
                campaign.quarter() == 0 ? String.valueOf(campaign.year()) : campaign.year() + "-Q" + campaign.quarter();
        return new StepStatement.Basis(
                ofRun,
                period,
                facts.content(),
                facts.factsHash(),
                campaign.rulebook(),
                graded.rulebookHash(),
                graded.program(),
                graded.result());
    }

    /** The latest run. */
    int run() {
        return run;
    }

    /** What a run proposed. */
    Optional<Proposal> proposal(int ofRun, String subject) {
        return ofRun == run
                ? proposal(subject)
                : rows.proposal(campaign.id(), ofRun, subject).map(RecordView::proposal);
    }

    /** The row of the latest run; of who is no longer in the facts that of the run that was proposed. */
    Optional<ProposalRow> row(String subject) {
        Optional<ProposalRow> latest = complete
                ? proposals.getOrDefault(subject, Optional.empty())
                : proposals.computeIfAbsent(subject, id -> rows.proposal(campaign.id(), run, id));
        if (latest.isPresent()) {
            return latest;
        }
        Integer proposed = state(subject).proposalRun();
        return proposed == null ? latest : rows.proposal(campaign.id(), proposed, subject);
    }

    @Override
    public Optional<CampaignSubject> subject(String id) {
        return run == 0 ? Optional.ofNullable(beforeRun().get(id)) : row(id).map(RecordView::subject);
    }

    private Map<String, CampaignSubject> beforeRun() {
        if (withoutRun == null) {
            int versions = rows.factsVersions(campaign.id()).size();
            withoutRun = FactsSubjects.of(rows, campaign, versions);
        }
        return withoutRun;
    }

    static CampaignSubject subject(ProposalRow it) {
        boolean graded = !it.outcome().equals(Outcome.NOT_GRADED.name());
        return new CampaignSubject(
                it.subject(),
                it.name(),
                it.organization(),
                it.parent(),
                it.decidedBy(),
                it.headed(),
                it.collective(),
                graded);
    }

    @Override
    public Optional<Proposal> proposal(String id) {
        return row(id).map(RecordView::proposal);
    }

    static Proposal proposal(ProposalRow it) {
        List<Grade> open = it.openGrades().isEmpty()
                ? List.of()
                : Arrays.stream(it.openGrades().split(";")).map(Grade::valueOf).toList();
        return new Proposal(it.run(), Outcome.valueOf(it.outcome()), grade(it.grade()), open, it.quotaGroup());
    }

    static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }

    @Override
    public ResultState state(String id) {
        ResultState known = states.get(id);
        if (known != null || complete) {
            return known == null ? ResultState.START : known;
        }
        rows.result(campaign.id(), id).ifPresent(this::put);
        return states.computeIfAbsent(id, any -> ResultState.START);
    }

    private void put(ResultRow row) {
        states.put(row.subject(), state(row));
        if (row.erased()) {
            erased.add(row.subject());
        }
    }

    /** The row that keeps a state. */
    static ResultRow row(String campaign, String subject, ResultState state, long index) {
        Grade decided = state.decidedGrade();
        return new ResultRow(
                campaign,
                subject,
                state.stage().name(),
                decided == null ? null : decided.name(),
                RecordJson.text(state),
                false,
                index);
    }

    /** Whether what steps say of the person was erased: no step follows. */
    boolean isErased(String subject) {
        state(subject);
        return erased.contains(subject);
    }

    static ResultState state(ResultRow row) {
        try {
            return RecordJson.read(row.state().getBytes(StandardCharsets.UTF_8), ResultState.class);
        } catch (IOException e) {
            throw new RecordDamagedException(e);
        }
    }

    /** What a step made of a result; the steps after it see it. */
    void change(String id, ResultState state) {
        states.put(id, state);
    }

    @Override
    public List<CampaignSubject> subordinates(String organization) {
        return rows.proposalsBelow(campaign.id(), run, organization).stream()
                .map(RecordView::subject)
                .toList();
    }

    @Override
    public Optional<CampaignSubject> organizationAbove(String id) {
        return subject(id).map(CampaignSubject::parent).flatMap(this::subject);
    }

    /** Where somebody is in the tree: the organization itself or the cell of a member, and all above it. */
    OrganizationPath path(String id) {
        List<String> upward = new ArrayList<>();
        boolean member = row(id).map(it -> !it.organization()).orElse(false);
        Optional<String> next = member ? row(id).map(ProposalRow::parent) : Optional.of(id);
        while (next.isPresent() && !upward.contains(next.get())) {
            upward.add(next.get());
            next = row(next.get()).map(ProposalRow::parent);
        }
        return new OrganizationPath(upward);
    }

    /**
     * The limit by the grades as they stand: what is decided, else what is proposed, so that a decision that takes somebody
     * out of the base is seen.
     */
    @Override
    public QuotaRoom quota(String group) {
        QuotaTerms terms = QuotaTerms.of(rulebooks.apply(campaign), isOutstanding(group));
        long pool = 0;
        long decided = 0;
        for (GradeCount count : rows.gradesOfGroup(campaign.id(), run, group)) {
            pool += counts(terms.base(), count.grade()) ? count.count() : 0;
            decided += count.decided() && Grade.EXCELLENT.name().equals(count.grade()) ? count.count() : 0;
        }
        return new QuotaRoom(terms.limit(0, pool), decided, ruling(group));
    }

    static boolean counts(QuotaBase base, @Nullable String grade) {
        if (grade == null) {
            return false;
        }
        return base == QuotaBase.GRADED || Grade.valueOf(grade).compareTo(Grade.GOOD) >= 0;
    }

    private boolean isOutstanding(String group) {
        if (outstanding.isEmpty()) {
            for (QuotaGroupRow row : rows.quotaGroups(campaign.id(), run)) {
                outstanding.put(row.quotaGroup(), row.outstanding());
            }
        }
        return outstanding.getOrDefault(group, false);
    }

    private @Nullable PaperReference ruling(String group) {
        return rows.ruling(campaign.id(), group).map(RecordView::paper).orElse(null);
    }

    private static PaperReference paper(RulingRow row) {
        return new PaperReference(row.paper(), LocalDate.parse(row.paperDate()));
    }

    @Override
    public String committee(String organization) {
        return row(organization).flatMap(ProposalRows::committee).orElse(organization);
    }

    @Override
    public boolean closed() {
        return campaign.closed();
    }
}
