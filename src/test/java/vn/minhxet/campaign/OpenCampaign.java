package vn.minhxet.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** A campaign in memory, kept as whoever keeps one must: a step is checked and applied in one go. For one thread. */
final class OpenCampaign implements CampaignView {

    static final PaperReference PAPER = new PaperReference("05-QĐ/ĐU", LocalDate.of(2025, 12, 20));

    private final Map<String, CampaignSubject> subjects = new LinkedHashMap<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Map<String, ResultState> states = new LinkedHashMap<>();
    private final Map<String, Long> limits = new LinkedHashMap<>();
    private final Map<String, PaperReference> rulings = new LinkedHashMap<>();
    private boolean closed;

    /**
     * A province T over a ward P over a base committee B; below B a section S with the cell C, and a cell C2. In C: M,
     * the head H of C, and D of the collective of B. In C2: K, who heads B.
     */
    static OpenCampaign example() {
        OpenCampaign campaign = new OpenCampaign();
        campaign.add(new CampaignSubject("T", "Tỉnh ủy Mẫu", true, null, null, null, null, true));
        campaign.add(new CampaignSubject("P", "Đảng ủy phường Mẫu", true, "T", "T", null, null, true));
        campaign.add(new CampaignSubject("B", "Đảng ủy cơ sở Mẫu", true, "P", "P", null, null, true));
        campaign.add(new CampaignSubject("S", "Đảng ủy bộ phận Mẫu", true, "B", "B", null, null, true));
        campaign.add(new CampaignSubject("C", "Chi bộ 1", true, "S", "B", null, null, true));
        campaign.add(new CampaignSubject("C2", "Chi bộ 2", true, "B", "B", null, null, true));
        campaign.add(new CampaignSubject("M", "Đảng viên 1", false, "C", "B", null, null, true));
        campaign.add(new CampaignSubject("H", "Đảng viên 2", false, "C", "B", "C", "C", true));
        campaign.add(new CampaignSubject("D", "Đảng viên 3", false, "C", "B", null, "B", true));
        campaign.add(new CampaignSubject("K", "Đảng viên 4", false, "C2", "B", "B", "B", true));
        campaign.subjects.keySet().forEach(it -> campaign.proposed(it, 1, Grade.GOOD, null));
        return campaign;
    }

    void add(CampaignSubject subject) {
        subjects.put(subject.id(), subject);
    }

    void proposed(String id, int run, Grade grade, @Nullable String group) {
        proposals.put(id, new Proposal(run, Outcome.GRADED, grade, List.of(), group));
    }

    void left(String id, int run, Outcome outcome, Grade... open) {
        proposals.put(id, new Proposal(run, outcome, null, List.of(open), null));
    }

    /** The same outcome again in the next run. */
    void runAgain(String id) {
        Proposal last = proposals.get(id);
        proposals.put(
                id, new Proposal(last.run() + 1, last.outcome(), last.grade(), last.openGrades(), last.quotaGroup()));
    }

    void limit(String group, long limit) {
        limits.put(group, limit);
    }

    void close() {
        closed = true;
    }

    /** Takes the step unless it is refused. */
    Optional<StepRefusal> take(Step step) {
        Optional<StepRefusal> refusal = StepCheck.refusal(step, this);
        if (refusal.isEmpty()) {
            apply(step);
        }
        return refusal;
    }

    private void apply(Step step) {
        states.put(step.subject(), state(step.subject()).after(step));
        if (step.kind() == StepKind.RULE_ON_QUOTA) {
            rulings.put(proposals.get(step.subject()).quotaGroup(), step.paper());
        }
    }

    /** Takes all steps of a list, or none. */
    List<StepRefusal> take(ListDecision list) {
        List<StepRefusal> refusals = list.refusals(this);
        if (refusals.isEmpty()) {
            list.steps(this).forEach(this::apply);
        }
        return refusals;
    }

    /** Takes steps that nothing stands against. */
    void follow(Step... steps) {
        for (Step step : steps) {
            take(step).ifPresent(it -> {
                throw new AssertionError(step.kind() + " of " + step.subject() + ": " + it);
            });
        }
    }

    /** Puts subjects forward, where they are not yet, and decides them as proposed. */
    void decide(String... ids) {
        for (String id : ids) {
            String by = subjects.get(id).decidedBy();
            Proposal proposal = proposals.get(id);
            if (!Integer.valueOf(proposal.run()).equals(state(id).proposalRun())) {
                follow(Step.of(StepKind.PROPOSE, id, by).withRun(proposal.run()));
            }
            follow(Step.of(StepKind.DECIDE, id, by).withGrade(proposal.grade()).withPaper(PAPER));
        }
    }

    List<CampaignSubject> all() {
        return new ArrayList<>(subjects.values());
    }

    @Override
    public Optional<CampaignSubject> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    @Override
    public Optional<Proposal> proposal(String id) {
        return Optional.ofNullable(proposals.get(id));
    }

    @Override
    public ResultState state(String id) {
        return states.getOrDefault(id, ResultState.START);
    }

    @Override
    public List<CampaignSubject> subordinates(String organization) {
        return subjects.values().stream()
                .filter(it -> organization.equals(it.parent()))
                .toList();
    }

    @Override
    public Optional<CampaignSubject> organizationAbove(String id) {
        return subject(id).map(CampaignSubject::parent).flatMap(this::subject);
    }

    @Override
    public QuotaRoom quota(String group) {
        return new QuotaRoom(limits.getOrDefault(group, 0L), excellent(group), rulings.get(group));
    }

    /** Those of a group whose decision EXCELLENT stands. */
    long excellent(String group) {
        return subjects.keySet().stream()
                .filter(it -> proposal(it)
                        .map(Proposal::quotaGroup)
                        .filter(group::equals)
                        .isPresent())
                .filter(it -> state(it).decidedGrade() == Grade.EXCELLENT)
                .count();
    }

    @Override
    public boolean closed() {
        return closed;
    }
}
