package vn.minhxet.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.Proposal;
import vn.minhxet.campaign.QuotaRoom;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepCheck;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.campaign.StepSequence;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.record.people.AccountHistory;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.RecordRows;

/**
 * Takes every entry of a ledger through the checks again that it went through when it was entered (kiểm tra lại từng bước),
 * against what the entries before it say. Who holds the key can sign what no check let through; this names it. Of what was
 * erased it can tell the order of steps, and nothing of grades. For one check of a record in which all else holds.
 */
final class HistoryCheck {

    private static final Bilingual ORDER = Messages.words("record.finding.why.ORDER");
    private static final MessageTemplate GRANT = Messages.template("record.finding.why.GRANT", "account", "action");
    private static final Bilingual STATEMENT = Messages.words("record.finding.why.STATEMENT");

    private final RecordRows rows;
    private final Map<String, CampaignRow> campaigns;
    private final Map<Long, StepStatement> statements;
    private final Map<Long, ErasedStep> erased;
    private final Function<CampaignRow, Rulebook> rulebooks;
    private final Map<String, CampaignHistory> histories = new HashMap<>();
    private final AccountHistory accounts = new AccountHistory();
    private final List<RecordFinding> findings = new ArrayList<>();

    /** By group of the quota: by how many it was over before the transaction, and the first decision that counts in it. */
    private final Map<String, Touched> touched = new TreeMap<>();

    private record Touched(CampaignHistory of, String group, long over, long index) {}

    /**
     * A step whose statement was erased.
     *
     * @param decided the grade that stood in the end
     */
    record ErasedStep(String subject, @Nullable Grade decided) {}

    /**
     * @param campaigns as they stand in the end, by id
     * @param statements those that are not erased, by index
     * @param erased the steps that are, by index
     */
    HistoryCheck(
            RecordRows rows,
            Map<String, CampaignRow> campaigns,
            Map<Long, StepStatement> statements,
            Map<Long, ErasedStep> erased) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.statements = statements;
        this.erased = erased;
        Map<String, Rulebook> read = new HashMap<>();
        this.rulebooks = it -> read.computeIfAbsent(
                it.rulebookContent(), hash -> RecordContents.rulebook(RecordContents.plain(rows, hash), hash));
    }

    /** What was not allowed when it was entered, in order of entries. */
    List<RecordFinding> findings(Map<Long, RecordEntry> entries) {
        long transaction = -1;
        for (Map.Entry<Long, RecordEntry> it : entries.entrySet()) {
            if (it.getValue().transaction() != transaction) {
                settle();
                transaction = it.getValue().transaction();
            }
            entry(it.getKey(), it.getValue());
        }
        settle();
        return findings;
    }

    private void add(long index, Bilingual why) {
        findings.add(RecordFinding.notAllowed(index, why));
    }

    /** A grant that was put into the database, and taken out again, left no entry: what was done with it did. */
    private void granted(long index, RecordEntry entry) {
        Action action = action(entry);
        String account = entry.account();
        if (action != null && account != null && !accounts.holds(account, action)) {
            add(index, GRANT.with(account, action.words().insideSentence()));
        }
        if (entry.people() != null) {
            accounts.add(index, entry.people().event(entry.campaign()));
        }
    }

    private static @Nullable Action action(RecordEntry entry) {
        return switch (entry.kind()) {
            case CAMPAIGN -> Action.OPEN_CAMPAIGN;
            case IMPORT -> Action.IMPORT;
            case RUN -> Action.RUN;
            case STEP -> entry.step() == null ? null : Action.of(entry.step());
            case CLOSE -> Action.CLOSE_CAMPAIGN;
            case REOPEN -> Action.REOPEN_CAMPAIGN;
            case ERASE -> Action.ERASE;
            case ACCOUNT -> ofOthers(entry) ? Action.MANAGE_ACCOUNTS : null;
            case RECORD, SIGN_IN, EXPORT -> null;
        };
    }

    /** Everybody changes the own password. */
    private static boolean ofOthers(RecordEntry entry) {
        return entry.people() != null && !Objects.equals(entry.people().about(), entry.account());
    }

    private void entry(long index, RecordEntry entry) {
        granted(index, entry);
        switch (entry.kind()) {
            case RECORD, CAMPAIGN -> begin(index, entry);
            case IMPORT -> within(index, entry, this::imported);
            case RUN -> within(index, entry, this::graded);
            case STEP -> within(index, entry, this::step);
            case CLOSE -> within(index, entry, this::close);
            case REOPEN -> within(index, entry, this::reopen);
            case ERASE -> within(index, entry, this::erase);
            default -> {
                // What is no part of a campaign has no state that it could contradict.
            }
        }
    }

    private interface EntryOfCampaign {
        void check(long index, RecordEntry entry, CampaignHistory history);
    }

    private void within(long index, RecordEntry entry, EntryOfCampaign check) {
        CampaignHistory history = histories.get(entry.campaign());
        if (history == null) {
            add(index, ORDER);
        } else {
            check.check(index, entry, history);
        }
    }

    private void begin(long index, RecordEntry entry) {
        String id = entry.campaign();
        if (id == null) {
            if (index != 0) {
                add(index, ORDER);
            }
        } else if (histories.containsKey(id)) {
            add(index, RecordRefusal.CAMPAIGN_EXISTS.words(id));
        } else {
            histories.put(id, new CampaignHistory(rows, Objects.requireNonNull(campaigns.get(id)), rulebooks));
        }
    }

    private void imported(long index, RecordEntry entry, CampaignHistory history) {
        open(index, history);
        history.imported();
        if (!Objects.equals(entry.factsNumber(), history.versions())) {
            add(index, ORDER);
        }
    }

    private void graded(long index, RecordEntry entry, CampaignHistory history) {
        open(index, history);
        history.graded();
        boolean follows = Objects.equals(entry.run(), history.run())
                && Objects.equals(entry.factsNumber(), history.versions())
                && history.campaign().rulebookHash().equals(entry.rulebookHash());
        if (!follows) {
            add(index, ORDER);
        }
    }

    private void open(long index, CampaignHistory history) {
        if (history.closed()) {
            add(index, RecordRefusal.CAMPAIGN_CLOSED.words(history.campaign().id()));
        }
    }

    private void close(long index, RecordEntry entry, CampaignHistory history) {
        open(index, history);
        long unfinished = history.decidable().stream()
                .filter(it -> history.state(it).stage() != Stage.PUBLISHED)
                .count();
        if ((unfinished > 0 || history.run() == 0) && (entry.reason() == null || entry.paper() == null)) {
            add(index, RecordRefusal.REASON_MISSING.words());
        }
        history.close(true);
    }

    private void reopen(long index, RecordEntry entry, CampaignHistory history) {
        if (!history.closed()) {
            add(index, RecordRefusal.CAMPAIGN_OPEN.words(history.campaign().id()));
        }
        if (entry.reason() == null || entry.paper() == null) {
            add(index, RecordRefusal.REASON_MISSING.words());
        }
        history.close(false);
    }

    private void erase(long index, RecordEntry entry, CampaignHistory history) {
        List<Long> of = entry.erased() == null ? List.of() : entry.erased();
        String subject = of.stream()
                .map(erased::get)
                .filter(Objects::nonNull)
                .map(ErasedStep::subject)
                .findFirst()
                .orElse("");
        history.change(subject, history.state(subject).withoutTexts());
    }

    // Steps

    private void step(long index, RecordEntry entry, CampaignHistory history) {
        StepStatement statement = statements.get(index);
        ErasedStep gone = erased.get(index);
        if (statement != null) {
            step(index, entry, statement, history);
        } else if (gone != null) {
            step(index, entry, gone, history);
        } else {
            add(index, ORDER);
        }
    }

    private void step(long index, RecordEntry entry, StepStatement statement, CampaignHistory history) {
        Step step = statement.taken();
        Optional<StepRefusal> refusal = StepCheck.refusal(step, history)
                .filter(it -> it.kind() != StepRefusal.Kind.OVER_QUOTA
                        || !history.isUncertain(group(step, history).orElse("")));
        refusal.ifPresent(it -> add(index, it.words()));
        if (refusal.isPresent()
                && !StepSequence.at(history.state(step.subject()).stage()).contains(step.kind())) {
            return; // what would come of a step out of turn nobody can say
        }
        ResultState after = history.state(step.subject()).after(step);
        history.change(step.subject(), after);
        if (refusal.isEmpty() && !isTrue(entry, statement, step, after, history)) {
            add(index, STATEMENT);
        }
        touch(index, step, history);
        rule(step, history);
    }

    /** Whether the statement says of proposal, basis and decision what the record holds. */
    private static boolean isTrue(
            RecordEntry entry, StepStatement statement, Step step, ResultState after, CampaignHistory history) {
        int run = after.proposalRun() == null ? history.run() : after.proposalRun();
        String name = history.subject(step.subject()).map(it -> it.name()).orElse("");
        Proposal proposal = history.proposal(run, step.subject()).orElse(null);
        StepStatement expected = StepStatement.of(step, name, proposal, history.basis(run), after);
        boolean byOrganization =
                history.subject(step.actingFor()).map(it -> it.organization()).orElse(false);
        String ruled =
                step.kind() == StepKind.RULE_ON_QUOTA ? group(step, history).orElse(null) : null;
        return expected.equals(statement)
                && Objects.equals(entry.actingFor(), byOrganization ? step.actingFor() : null)
                && Objects.equals(entry.group(), ruled);
    }

    private static Optional<String> group(Step step, CampaignHistory history) {
        return history.proposal(step.subject()).map(Proposal::quotaGroup);
    }

    private static void rule(Step step, CampaignHistory history) {
        PaperReference paper = step.paper();
        if (step.kind() == StepKind.RULE_ON_QUOTA && paper != null) {
            group(step, history).ifPresent(it -> history.rule(it, paper));
        }
    }

    /** Of an erased step the entry says kind and run: its turn can be checked, and where it led. */
    private void step(long index, RecordEntry entry, ErasedStep gone, CampaignHistory history) {
        history.doubt(gone.subject());
        StepKind kind = entry.step();
        ResultState before = history.state(gone.subject());
        if (kind == null || !StepSequence.at(before.stage()).contains(kind)) {
            add(index, ORDER);
            return;
        }
        open(index, history);
        Grade grade = kind == StepKind.DECIDE || kind == StepKind.ADJUST ? gone.decided() : null;
        PaperReference paper = StepStatement.paper(entry.paper());
        Step step = new Step(kind, gone.subject(), "", grade, null, paper, null, entry.run());
        history.change(gone.subject(), before.after(step));
        if (kind == StepKind.RULE_ON_QUOTA && entry.group() != null && paper != null) {
            history.rule(entry.group(), paper);
        }
    }

    // The quota at the end of a transaction

    private void touch(long index, Step step, CampaignHistory history) {
        if (step.kind() == StepKind.DECIDE || step.kind() == StepKind.ADJUST) {
            group(step, history)
                    .filter(it -> !history.isUncertain(it))
                    .ifPresent(it -> touched.computeIfAbsent(
                            history.campaign().id() + "/" + it,
                            any -> new Touched(history, it, history.quota(it).over(), index)));
        }
    }

    private void settle() {
        histories.values().forEach(CampaignHistory::settle);
        for (Touched it : touched.values()) {
            QuotaRoom room = it.of().quota(it.group());
            if (!room.holds(0) && room.over() > it.over()) {
                add(it.index(), RecordRefusal.QUOTA_BASE_SMALLER.words(room.limit(), room.decidedExcellent()));
            }
        }
        touched.clear();
    }
}
