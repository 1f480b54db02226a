package vn.minhxet.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.QuotaRoom;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepCheck;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;

/**
 * The entries of the steps of one transaction (ghi nhận các bước): each is checked, entered with what it says of the subject,
 * and seen by those after it. For one thread.
 */
final class StepEntries {

    private final RecordRows rows;
    private final LedgerEntries ledger;
    private final String campaign;
    private final RecordView view;
    private final Supplier<RecordEntry.Draft> drafts;

    /**
     * @param drafts begins the entry of a step: when and by whom
     */
    StepEntries(
            RecordRows rows,
            LedgerEntries ledger,
            String campaign,
            RecordView view,
            Supplier<RecordEntry.Draft> drafts) {
        this.rows = rows;
        this.ledger = ledger;
        this.campaign = campaign;
        this.view = view;
        this.drafts = drafts;
    }

    /**
     * Enters steps in their order, all of them or none.
     *
     * @throws RecordRefusedException with everything that stands against them
     */
    void enter(List<Step> steps) {
        List<StepRefusal> refusals = new ArrayList<>();
        Map<String, ResultRow> changed = new TreeMap<>();
        Map<String, Long> groups = new TreeMap<>();
        for (Step step : steps) {
            if (view.isErased(step.subject())) {
                throw RecordRefusal.SUBJECT_ERASED.with(step.subject());
            }
            Optional<StepRefusal> refusal = StepCheck.refusal(step, view);
            refusal.ifPresent(refusals::add);
            if (refusal.isEmpty()) {
                ResultState state = view.state(step.subject()).after(step);
                view.change(step.subject(), state);
                long index = add(step, state);
                changed.put(step.subject(), RecordView.row(campaign, step.subject(), state, index));
                view.proposal(step.subject())
                        .map(it -> it.quotaGroup())
                        .filter(it -> step.kind() == StepKind.DECIDE || step.kind() == StepKind.ADJUST)
                        .ifPresent(it ->
                                groups.computeIfAbsent(it, any -> view.quota(it).over()));
                ruling(step, index);
            }
        }
        if (!refusals.isEmpty()) {
            throw new RecordRefusedException(refusals);
        }
        rows.saveResults(List.copyOf(changed.values()));
        refuseOverQuota(groups);
    }

    private long add(Step step, ResultState after) {
        String name = view.subject(step.subject()).map(it -> it.name()).orElse("");
        int run = after.proposalRun() == null ? view.run() : after.proposalRun();
        StepStatement statement =
                StepStatement.of(step, name, view.proposal(run, step.subject()).orElse(null), view.basis(run), after);
        SaltedStatement salted = SaltedStatement.of(RecordJson.bytes(statement));
        boolean byOrganization =
                view.subject(step.actingFor()).map(it -> it.organization()).orElse(false);
        RecordEntry.Draft entry = drafts.get()
                .campaign(campaign)
                .actingFor(byOrganization ? step.actingFor() : null)
                .step(
                        step.kind(),
                        StepStatement.text(step.paper()),
                        step.run(),
                        salted.digest().hex())
                .group(step.kind() == StepKind.RULE_ON_QUOTA ? group(step) : null);
        return ledger.add(entry, step.subject(), salted);
    }

    private @Nullable String group(Step step) {
        return view.proposal(step.subject()).map(it -> it.quotaGroup()).orElse(null);
    }

    private void ruling(Step step, long index) {
        String group = group(step);
        PaperReference paper = step.paper();
        if (step.kind() == StepKind.RULE_ON_QUOTA && group != null && paper != null) {
            rows.saveRuling(
                    new RulingRow(campaign, group, paper.number(), paper.date().toString(), index));
        }
    }

    /**
     * A decision may take somebody out of the base on which others are already EXCELLENT; what was over before is not held
     * against who did not make it worse.
     *
     * @param groups by how many each was over before
     */
    private void refuseOverQuota(Map<String, Long> groups) {
        groups.forEach((group, before) -> {
            QuotaRoom room = view.quota(group);
            if (!room.holds(0) && room.over() > before) {
                throw RecordRefusal.QUOTA_BASE_SMALLER.with(room.limit(), room.decidedExcellent());
            }
        });
    }
}
