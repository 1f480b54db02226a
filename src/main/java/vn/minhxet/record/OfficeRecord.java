package vn.minhxet.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.PaperReference;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.facts.Period;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.SafeText;
import vn.minhxet.ledger.DisclosedEntry;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.LedgerHash;
import vn.minhxet.ledger.LedgerProof;
import vn.minhxet.ledger.LedgerTiles;
import vn.minhxet.ledger.NoteSigner;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.ProofTree;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.population.FactsHash;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.RunRow;

/**
 * The record of an office (hồ sơ đánh giá, xếp loại của một cơ quan), open: campaigns, versions of facts, runs and steps, with
 * the ledger that they are entered in. Whatever changes is checked and entered in one transaction: there is no step without
 * its entry and no entry without its step. Safe for any thread, and for several programs on one database.
 */
public final class OfficeRecord implements AutoCloseable {

    /** Ids stand in file names, addresses and papers. */
    private static final Pattern CAMPAIGN_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** More subjects than this are read with all of the campaign, fewer one by one: a committee's list is some hundreds. */
    private static final int MANY = 2_000;

    /** How many of those who are not finished are named. */
    private static final int MOST_NAMED = 5;

    private static final String KEY = "key";

    private final RecordDatabase database;
    private final @Nullable NoteSigner signer;
    private final NoteVerifier verifier;
    private final Clock clock;
    private final Map<String, Rulebook> rulebooks = new ConcurrentHashMap<>();

    private OfficeRecord(RecordDatabase database, @Nullable NoteSigner signer, NoteVerifier verifier, Clock clock) {
        this.database = database;
        this.signer = signer;
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * Begins a record, with a key of its own.
     *
     * @param keyFile made here; must not exist
     * @param name of the office, as it signs: without blanks or plus signs
     */
    public static OfficeRecord create(DatabaseLocation location, Path keyFile, String name, Actor actor, Clock clock) {
        RecordDatabase.refuseExisting(location);
        NoteSigner signer = SigningKey.generate(keyFile, name);
        PlainText.check(actor.name());
        RecordDatabase database = RecordDatabase.create(location);
        try {
            OfficeRecord record = new OfficeRecord(database, signer, signer.verifier(), clock);
            database.write(rows -> {
                rows.addSetting(KEY, signer.verifier().text());
                LedgerEntries entries = LedgerEntries.after(rows, signer);
                entries.add(record.entry(EntryKind.RECORD, actor)
                        .title(signer.verifier().text()));
                entries.write();
                return true;
            });
            SigningKey.write(keyFile, signer);
            return record;
        } catch (RuntimeException e) {
            database.close();
            database.remove();
            throw e;
        }
    }

    /** Opens a record with the key that it was begun with. */
    public static OfficeRecord open(DatabaseLocation location, Path keyFile, Clock clock) {
        RecordDatabase database = RecordDatabase.open(location);
        try {
            NoteSigner signer = SigningKey.read(keyFile);
            String known = database.read(rows -> rows.setting(KEY).orElse(""));
            if (!known.equals(signer.verifier().text())) {
                throw RecordRefusal.KEY_OF_OTHER.with(keyFile);
            }
            return new OfficeRecord(database, signer, signer.verifier(), clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens a record to read alone, as an auditor does: the signing key is not needed, and nothing can be entered. */
    public static OfficeRecord read(DatabaseLocation location, Clock clock) {
        RecordDatabase database = RecordDatabase.open(location);
        try {
            String known = database.read(rows -> rows.setting(KEY).orElse(""));
            return new OfficeRecord(database, null, NoteVerifier.parse(known), clock);
        } catch (LedgerFormatException e) {
            database.close();
            throw new RecordDamagedException(e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The public key, on one line: what auditors and witnesses keep apart from the record. */
    public NoteVerifier verifier() {
        return verifier;
    }

    private RecordEntry.Draft entry(EntryKind kind, Actor actor) {
        PlainText.check(actor.name());
        return RecordEntry.of(
                kind, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), actor);
    }

    // Campaigns

    /** All campaigns, in order of period. */
    public List<CampaignRow> campaigns() {
        return database.read(RecordRows::campaigns);
    }

    /** The campaign of an id. */
    public CampaignRow campaign(String id) {
        return database.read(rows -> campaign(rows, id));
    }

    private static CampaignRow campaign(RecordRows rows, String id) {
        return rows.campaign(id)
                .orElseThrow(() -> RecordRefusal.CAMPAIGN_UNKNOWN.with(
                        SafeText.of(id),
                        rows.campaigns().stream().map(CampaignRow::id).collect(Collectors.joining(", "))));
    }

    private static CampaignRow openCampaign(RecordRows rows, String id) {
        CampaignRow campaign = campaign(rows, id);
        if (campaign.closed()) {
            throw RecordRefusal.CAMPAIGN_CLOSED.with(id);
        }
        return campaign;
    }

    /**
     * Opens a campaign with the rulebook as it is now: it keeps its text, whatever becomes of the rules folder.
     *
     * @param quarter 1 to 4, 0 for a year
     */
    public void openCampaign(
            String id, String title, int year, int quarter, Rulebooks installed, String rulebook, Actor actor) {
        if (!CAMPAIGN_ID.matcher(id).matches()) {
            throw RecordRefusal.CAMPAIGN_ID.with(SafeText.of(id));
        }
        PlainText.check(title);
        Rulebook chosen = installed.get(rulebook);
        StoredContent files = RulebookContent.of(installed, rulebook).stored();
        write(entries -> {
            if (entries.rows().campaign(id).isPresent()) {
                throw RecordRefusal.CAMPAIGN_EXISTS.with(id);
            }
            store(entries.rows(), files);
            long index = entries.ledger()
                    .add(entry(EntryKind.CAMPAIGN, actor)
                            .campaign(id)
                            .period(year, quarter, rulebook)
                            .rulebook(chosen.hash(), files.hash(), title));
            entries.rows()
                    .addCampaign(new CampaignRow(
                            id, title, year, quarter, rulebook, chosen.hash(), files.hash(), false, index));
            return true;
        });
    }

    /**
     * Closes a campaign: nothing more is entered. Refused while there is somebody whose result is not published.
     *
     * @param reason needed where somebody is left without a result
     */
    public void closeCampaign(String id, @Nullable String reason, @Nullable PaperReference paper, Actor actor) {
        write(entries -> {
            CampaignRow campaign = openCampaign(entries.rows(), id);
            List<String> unfinished = unfinished(entries.rows(), campaign);
            if (!unfinished.isEmpty() && (blank(reason) || paper == null)) {
                String named = unfinished.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
                throw RecordRefusal.CAMPAIGN_UNFINISHED.with(id, unfinished.size(), named);
            }
            change(entries, EntryKind.CLOSE, id, true, reason, paper, actor);
            return true;
        });
    }

    /** Opens a closed campaign again, never without reason and paper. */
    public void reopenCampaign(String id, @Nullable String reason, @Nullable PaperReference paper, Actor actor) {
        write(entries -> {
            if (!campaign(entries.rows(), id).closed()) {
                throw RecordRefusal.CAMPAIGN_OPEN.with(id);
            }
            if (blank(reason)) {
                throw RecordRefusal.REASON_MISSING.with();
            }
            if (paper == null) {
                throw RecordRefusal.PAPER_MISSING.with();
            }
            change(entries, EntryKind.REOPEN, id, false, reason, paper, actor);
            return true;
        });
    }

    private void change(
            Transaction entries,
            EntryKind kind,
            String id,
            boolean closed,
            @Nullable String reason,
            @Nullable PaperReference paper,
            Actor actor) {
        if (paper != null) {
            PlainText.check(paper.number());
        }
        if (reason != null && !reason.isBlank()) {
            PlainText.check(reason);
        }
        long index = entries.ledger()
                .add(entry(kind, actor).campaign(id).reason(blank(reason) ? null : reason, StepStatement.text(paper)));
        entries.rows().changeCampaign(id, closed, index);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private List<String> unfinished(RecordRows rows, CampaignRow campaign) {
        RecordView view = view(rows, campaign).complete();
        return rows.proposals(campaign.id(), latestRun(rows, campaign.id())).stream()
                .filter(it -> !it.outcome().equals("NOT_GRADED") && it.decidedBy() != null)
                .map(ProposalRow::subject)
                .filter(it -> view.state(it).stage() != Stage.PUBLISHED)
                .toList();
    }

    // Facts

    /** The versions of the facts of a campaign, in order. */
    public List<FactsVersionRow> factsVersions(String campaign) {
        return database.read(rows -> rows.factsVersions(campaign(rows, campaign).id()));
    }

    /** The facts of a version. */
    public YearFacts facts(String campaign, int number) {
        return facts(database.read(rows -> plain(
                rows,
                rows.factsVersions(campaign).stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow(() -> RecordRefusal.NO_FACTS.with(campaign))
                        .content())));
    }

    private static YearFacts facts(byte[] plain) {
        return FactsContent.read(plain).orThrow();
    }

    /**
     * What an import would change, grades included; nothing is entered.
     *
     * @param part the organization whose facts they are; empty for the facts of all
     */
    public ImportPreview preview(
            String campaign, YearFacts imported, Optional<String> part, RulebookCompiler compiler) {
        CampaignRow row = campaign(campaign);
        Optional<YearFacts> before = lastFacts(campaign);
        YearFacts after = checked(row, whole(before, imported, part), part);
        int version = factsVersions(campaign).size() + 1;
        if (before.isEmpty()) {
            return new ImportPreview(version, FactsDifference.of(nobody(after), after), List.of());
        }
        Grader grader = new Grader(EvaluationPlan.of(compiler.compile(rulebook(row))));
        return new ImportPreview(
                version,
                FactsDifference.of(before.get(), after),
                GradeDifference.between(grader.grade(before.get()), grader.grade(after)));
    }

    private static YearFacts nobody(YearFacts facts) {
        return new YearFacts(facts.period(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Enters a version of the facts, complete in itself; none where nothing differs from the last one.
     *
     * @return what changed against the version before, without grades
     */
    public ImportPreview importFacts(String campaign, YearFacts imported, Optional<String> part, Actor actor) {
        CampaignRow row = campaign(campaign);
        int known = factsVersions(campaign).size();
        Optional<YearFacts> before = known == 0 ? Optional.empty() : Optional.of(facts(campaign, known));
        YearFacts after = checked(row, whole(before, imported, part), part);
        FactsDifference difference = FactsDifference.of(before.orElseGet(() -> nobody(after)), after);
        if (before.isPresent() && difference.isNone()) {
            return new ImportPreview(known, difference, List.of());
        }
        StoredContent content = FactsContent.of(after);
        String named = FactsHash.of(after);
        write(entries -> {
            openCampaign(entries.rows(), campaign);
            if (entries.rows().factsVersions(campaign).size() != known) {
                throw RecordRefusal.HISTORY_FORKED.with();
            }
            store(entries.rows(), content);
            long index = entries.ledger()
                    .add(entry(EntryKind.IMPORT, actor)
                            .campaign(campaign)
                            .facts(known + 1, named, part.orElse(null), content.hash()));
            entries.rows()
                    .addFactsVersion(
                            new FactsVersionRow(campaign, known + 1, named, content.hash(), part.orElse(null), index));
            return true;
        });
        return new ImportPreview(known + 1, difference, List.of());
    }

    private Optional<YearFacts> lastFacts(String campaign) {
        List<FactsVersionRow> versions = factsVersions(campaign);
        return versions.isEmpty() ? Optional.empty() : Optional.of(facts(campaign, versions.size()));
    }

    private static YearFacts whole(Optional<YearFacts> before, YearFacts imported, Optional<String> part) {
        if (part.isEmpty()) {
            return imported;
        }
        YearFacts known = before.orElseThrow(() -> RecordRefusal.PART_WITHOUT_WHOLE.with(part.get()));
        return FactsPart.replaced(known, imported, part.get());
    }

    /** Facts that were put together of two versions are held against themselves like a file; others were when read. */
    private static YearFacts checked(CampaignRow campaign, YearFacts facts, Optional<String> part) {
        Period period = facts.period();
        if (period.year() != campaign.year() || period.quarter() != campaign.quarter()) {
            throw RecordRefusal.PERIOD_DIFFERS.with(
                    words(campaign.year(), campaign.quarter()), words(period.year(), period.quarter()));
        }
        return part.isEmpty() ? facts : facts(FactsContent.of(facts).plain().orElseThrow());
    }

    private static String words(int year, int quarter) {
        return quarter == 0 ? String.valueOf(year) : year + " Q" + quarter;
    }

    // Runs

    /** The runs of a campaign, in order. */
    public List<RunRow> runs(String campaign) {
        return database.read(rows -> rows.runs(campaign(rows, campaign).id()));
    }

    /** The latest run of a campaign. */
    public RunRow latestRun(String campaign) {
        List<RunRow> runs = runs(campaign);
        return run(campaign, runs, runs.size());
    }

    /** A run of a campaign, by its number from 1. */
    public RunRow run(String campaign, int number) {
        return run(campaign, runs(campaign), number);
    }

    private static RunRow run(String campaign, List<RunRow> runs, int number) {
        if (runs.isEmpty()) {
            throw RecordRefusal.NO_RUN.with(campaign);
        }
        if (number < 1 || number > runs.size()) {
            throw RecordRefusal.RUN_UNKNOWN.with(campaign, number, runs.size());
        }
        return runs.get(number - 1);
    }

    private static int latestRun(RecordRows rows, String campaign) {
        List<RunRow> runs = rows.runs(campaign);
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).number();
    }

    /** The rulebook of a campaign, read from its stored text. */
    public Rulebook rulebook(CampaignRow campaign) {
        return rulebooks.computeIfAbsent(
                campaign.rulebookContent(),
                hash -> RulebookContent.read(database.read(rows -> plain(rows, hash)))
                        .rulebook());
    }

    /**
     * Grades the last version of the facts; none where nothing changed since the last run.
     *
     * @param program the version of the program
     * @return the number of the run
     */
    public int run(String campaign, RulebookCompiler compiler, String program, Actor actor) {
        CampaignRow row = campaign(campaign);
        List<FactsVersionRow> versions = factsVersions(campaign);
        if (versions.isEmpty()) {
            throw RecordRefusal.NO_FACTS.with(campaign);
        }
        FactsVersionRow version = versions.get(versions.size() - 1);
        List<RunRow> runs = runs(campaign);
        RunRow last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null
                && last.factsNumber() == version.number()
                && last.program().equals(program)
                && !isAwaited(campaign, last.number())) {
            return last.number();
        }
        YearFacts facts = facts(campaign, version.number());
        YearGrading year = new Grader(EvaluationPlan.of(compiler.compile(rulebook(row)))).grade(facts);
        List<RunResult.Line> lines = RunResult.lines(year);
        StoredContent result = RunResult.stored(year, version.content(), lines);
        int number = runs.size() + 1;
        return write(entries -> {
            openCampaign(entries.rows(), campaign);
            if (entries.rows().runs(campaign).size() != number - 1
                    || entries.rows().factsVersions(campaign).size() != version.number()) {
                throw RecordRefusal.HISTORY_FORKED.with();
            }
            store(entries.rows(), result);
            long index = entries.ledger()
                    .add(entry(EntryKind.RUN, actor)
                            .campaign(campaign)
                            .run(number, version.number(), row.rulebookHash(), program, result.hash()));
            entries.rows()
                    .addRun(new RunRow(
                            campaign, number, version.number(), row.rulebookHash(), program, result.hash(), index));
            entries.rows().addProposals(ProposalRows.of(campaign, number, year.population(), lines));
            entries.rows().addQuotaGroups(ProposalRows.groups(campaign, number, year.population(), lines));
            return number;
        });
    }

    /** Whether a cancelled result waits for a newer run than the one that it came from. */
    private boolean isAwaited(String campaign, int last) {
        return states(campaign).values().stream()
                .anyMatch(it -> it.stage() == Stage.CANCELLED && Objects.equals(it.proposalRun(), last));
    }

    // Steps

    /** Takes steps, all of them or none. */
    public void take(String campaign, List<Step> steps, Actor actor) {
        write(entries -> {
            CampaignRow row = campaign(entries.rows(), campaign);
            RecordView view = view(entries.rows(), row, steps.size());
            stepEntries(entries, row, view, actor).enter(steps);
            return true;
        });
    }

    /** The part of a list that may be decided now; decides nothing. */
    public DecidableList decidable(String campaign, ListDecision list) {
        return database.read(rows -> DecidableList.of(
                list, view(rows, campaign(rows, campaign), list.lines().size())));
    }

    /** Decides a whole list with one paper, all of it or nothing. */
    public void decide(String campaign, ListDecision list, Actor actor) {
        write(entries -> {
            CampaignRow row = campaign(entries.rows(), campaign);
            RecordView view = view(entries.rows(), row, list.lines().size());
            List<StepRefusal> refusals = list.refusals(view);
            if (!refusals.isEmpty()) {
                throw new RecordRefusedException(refusals);
            }
            stepEntries(entries, row, view, actor).enter(list.steps(view));
            return true;
        });
    }

    private StepEntries stepEntries(Transaction entries, CampaignRow campaign, RecordView view, Actor actor) {
        return new StepEntries(
                entries.rows(), entries.ledger(), campaign.id(), view, () -> entry(EntryKind.STEP, actor));
    }

    /** How far the results of a campaign have come, by subject; who has taken no step is not there. */
    public Map<String, ResultState> states(String campaign) {
        Map<String, ResultState> states = new TreeMap<>();
        database.read(rows -> rows.results(campaign(rows, campaign).id()))
                .forEach(it -> states.put(it.subject(), RecordView.state(it)));
        return states;
    }

    /** The proposals of the latest run, in order of id. */
    public List<ProposalRow> proposals(String campaign) {
        return database.read(rows -> {
            int run = latestRun(rows, campaign(rows, campaign).id());
            if (run == 0) {
                throw RecordRefusal.NO_RUN.with(campaign);
            }
            return rows.proposals(campaign, run);
        });
    }

    // History and proofs

    /** The steps with the result of one subject, in order. */
    public List<HistoryEntry> history(String campaign, String subject) {
        return database.read(rows -> rows.entriesOf(campaign(rows, campaign).id(), subject).stream()
                .map(it -> HistoryEntry.of(it, rows.statement(it.index())))
                .toList());
    }

    /** The last entries of the ledger, the newest first. */
    public List<HistoryEntry> log(int most) {
        return log(Long.MAX_VALUE, most);
    }

    /** The last entries before one, the newest first. */
    public List<HistoryEntry> log(long before, int most) {
        return database.read(rows -> rows.entriesBefore(before, most).stream()
                .map(it -> HistoryEntry.of(it, rows.statement(it.index())))
                .toList());
    }

    /** One entry of the ledger; empty where there is none of that number. */
    public Optional<HistoryEntry> entry(long index) {
        return database.read(rows -> rows.entry(index).map(it -> HistoryEntry.of(it, rows.statement(index))));
    }

    /** The signed state of the ledger. */
    public String checkpoint() {
        return database.read(rows -> rows.lastCheckpoint().orElseThrow().note());
    }

    /** The proof that the last step of a subject is in the ledger (C2SP tlog-proof), with what the step says. */
    public LedgerProof proof(String campaign, String subject) {
        return database.read(rows -> {
            List<EntryRow> entries = rows.entriesOf(campaign(rows, campaign).id(), subject);
            if (entries.isEmpty()) {
                throw RecordRefusal.SUBJECT_WITHOUT_STEP.with(campaign, SafeText.of(subject));
            }
            EntryRow last = entries.get(entries.size() - 1);
            byte[] disclosed = rows.statement(last.index())
                    .map(it -> DisclosedEntry.of(last.bytes(), new SaltedStatement(it.salt(), it.bytes())))
                    .orElseGet(() -> DisclosedEntry.of(last.bytes()))
                    .toBytes();
            ProofTree tree =
                    ProofTree.of(rows.leaves().stream().map(LedgerHash::of).toList());
            return LedgerProof.of(
                    disclosed,
                    tree.inclusion(last.index()),
                    rows.lastCheckpoint().orElseThrow().note());
        });
    }

    /** Writes the ledger as static files (C2SP tlog-tiles) into a folder that is not there or empty. */
    public void export(Path folder) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        String note = database.read(rows -> {
            rows.forEachEntry(it -> entries.add(it.bytes()));
            return rows.lastCheckpoint().orElseThrow().note();
        });
        LedgerTiles.write(folder, entries, note);
    }

    /**
     * Erases what the steps of a campaign say of a member, on a lawful request: the entries stay, their proofs still hold and
     * are silent about the person. How far the result came and the decided grade stay, because the quota of others counts
     * them; no step follows. Refused for organizations.
     */
    public int erase(String campaign, String subject, PaperReference paper, Actor actor) {
        PlainText.check(paper.number());
        int erased = write(entries -> {
            RecordRows rows = entries.rows();
            CampaignRow row = campaign(rows, campaign);
            RecordView view = view(rows, row);
            if (view.subject(subject).map(it -> it.organization()).orElse(false)) {
                throw RecordRefusal.ERASE_ORGANIZATION.with(subject);
            }
            List<EntryRow> steps = rows.entriesOf(campaign, subject);
            if (steps.isEmpty()) {
                throw RecordRefusal.SUBJECT_WITHOUT_STEP.with(campaign, SafeText.of(subject));
            }
            ResultState left = view.state(subject).withoutTexts();
            long index = entries.ledger()
                    .add(entry(EntryKind.ERASE, actor)
                            .campaign(campaign)
                            .erased(
                                    steps.stream().map(EntryRow::index).toList(),
                                    left.stage().name(),
                                    left.decidedGrade() == null
                                            ? null
                                            : left.decidedGrade().name())
                            .reason(null, StepStatement.text(paper)));
            rows.saveResults(List.of(RecordView.row(campaign, subject, left, index)));
            rows.markErased(campaign, subject);
            return rows.eraseStatements(campaign, subject);
        });
        database.clearLog();
        return erased;
    }

    // Verification

    /**
     * Reads every byte again and tells all that does not hold.
     *
     * @param key the public key that the auditor knows
     * @param known an earlier checkpoint that the auditor has kept, such as one printed on a slip
     */
    public List<RecordFinding> verify(NoteVerifier key, Optional<SignedNote> known) {
        return RecordCheck.of(database, key, known);
    }

    /** Writes a whole copy while others go on writing; the file must not exist. */
    public void backup(Path target) {
        database.copyTo(target);
    }

    static byte[] plain(RecordRows rows, String hash) {
        return rows.content(hash)
                .flatMap(it -> new StoredContent(hash, it).plain())
                .orElseThrow(() -> RecordRefusal.CONTENT_DAMAGED.with(hash));
    }

    private static void store(RecordRows rows, StoredContent content) {
        if (!rows.hasContent(content.hash())) {
            rows.addContent(content.hash(), content.packed());
        }
    }

    /** The campaign as many subjects of it are about to be looked at. */
    private RecordView view(RecordRows rows, CampaignRow campaign, int subjects) {
        RecordView view = view(rows, campaign);
        return subjects > MANY ? view.complete() : view;
    }

    private RecordView view(RecordRows rows, CampaignRow campaign) {
        Function<CampaignRow, Rulebook> read = it -> rulebooks.computeIfAbsent(
                it.rulebookContent(),
                hash -> RulebookContent.read(plain(rows, hash)).rulebook());
        return new RecordView(rows, campaign, latestRun(rows, campaign.id()), read);
    }

    /** The rows and the ledger of one transaction. */
    private record Transaction(RecordRows rows, LedgerEntries ledger) {}

    private <T> T write(Function<Transaction, T> work) {
        NoteSigner signing = signer;
        if (signing == null) {
            throw RecordRefusal.KEY_MISSING.with("");
        }
        return database.write(rows -> {
            LedgerEntries ledger = LedgerEntries.after(rows, signing);
            T result = work.apply(new Transaction(rows, ledger));
            ledger.write();
            return result;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
