package vn.minhxet.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Action;
import vn.minhxet.account.Caller;
import vn.minhxet.account.OrganizationPath;
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
import vn.minhxet.ledger.Checkpoint;
import vn.minhxet.ledger.DisclosedEntry;
import vn.minhxet.ledger.LedgerFormatException;
import vn.minhxet.ledger.LedgerHash;
import vn.minhxet.ledger.LedgerProof;
import vn.minhxet.ledger.LedgerTiles;
import vn.minhxet.ledger.NoteSignature;
import vn.minhxet.ledger.NoteSigner;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.ProofTree;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.ledger.WitnessPolicy;
import vn.minhxet.ledger.WitnessRequest;
import vn.minhxet.ledger.WitnessVerifier;
import vn.minhxet.population.FactsHash;
import vn.minhxet.record.content.FactsContent;
import vn.minhxet.record.content.RulebookContent;
import vn.minhxet.record.content.RunResult;
import vn.minhxet.record.content.StoredContent;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.record.people.AccountRegister;
import vn.minhxet.record.people.PeopleEvent;
import vn.minhxet.record.people.PeopleLedger;
import vn.minhxet.record.people.Permission;
import vn.minhxet.record.people.SignIn;
import vn.minhxet.record.quarter.QuarterGrades;
import vn.minhxet.record.quarter.QuarterResults;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.CheckpointRow;
import vn.minhxet.store.DatabaseHealth;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.EntryRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.HeadRow;
import vn.minhxet.store.KeptAnswerRow;
import vn.minhxet.store.PeopleRows;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultLineRow;
import vn.minhxet.store.ResultQuery;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;
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

    /** Whoever lost an answer asks again within minutes; a week holds a server that stood still over a holiday. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final String KEY = "key";

    /** A witness answers within days: a line of signature alone is looked for among the last so many checkpoints. */
    private static final int MOST_RECENT = 1_000;

    private final RecordDatabase database;
    private final @Nullable NoteSigner signer;
    private final NoteVerifier verifier;
    private final Clock clock;
    private final PeopleLedger people;
    private final AccessLog accessLog;
    private final Map<String, Rulebook> rulebooks = new ConcurrentHashMap<>();

    private OfficeRecord(RecordDatabase database, @Nullable NoteSigner signer, NoteVerifier verifier, Clock clock) {
        this.database = database;
        this.signer = signer;
        this.verifier = verifier;
        this.clock = clock;
        this.people = people();
        this.accessLog = new AccessLog(people, clock);
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
        RecordDatabase database = searchable(RecordDatabase.open(location));
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
        RecordDatabase database = searchable(RecordDatabase.openToRead(location));
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

    /** A record that an older program left has no names to be searched by yet. */
    private static RecordDatabase searchable(RecordDatabase database) {
        try {
            if (!database.isFixed()
                    && !database.read(RecordRows::runsWithoutSearchNames).isEmpty()) {
                database.write(rows -> {
                    rows.runsWithoutSearchNames()
                            .forEach(it -> rows.addSearchNames(
                                    ProposalRows.names(rows.proposals(it.campaign(), it.number()))));
                    return true;
                });
            }
            return database;
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
            permission(entries.rows(), actor).require(Action.OPEN_CAMPAIGN, OrganizationPath.WHOLE);
            if (entries.rows().campaign(id).isPresent()) {
                throw RecordRefusal.CAMPAIGN_EXISTS.with(id);
            }
            RecordContents.store(entries.rows(), files);
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
            permission(entries.rows(), actor).require(Action.CLOSE_CAMPAIGN, OrganizationPath.WHOLE);
            CampaignRow campaign = openCampaign(entries.rows(), id);
            if (latestRun(entries.rows(), id) == 0 && (blank(reason) || paper == null)) {
                throw RecordRefusal.CAMPAIGN_UNGRADED.with(id);
            }
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
            permission(entries.rows(), actor).require(Action.REOPEN_CAMPAIGN, OrganizationPath.WHOLE);
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
        return RecordContents.facts(database.read(rows -> RecordContents.plain(
                rows,
                rows.factsVersions(campaign).stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow(() -> RecordRefusal.NO_FACTS.with(campaign))
                        .content())));
    }

    /**
     * What an import would change, grades included; nothing is entered.
     *
     * @param part the organization whose facts they are; empty for the facts of all
     */
    public ImportPreview preview(
            String campaign, YearFacts imported, Optional<String> part, RulebookCompiler compiler) {
        return preview(campaign, lastFacts(campaign), imported, part, compiler);
    }

    /** The same for somebody, who is told of nobody's grade that he may not see. */
    public ImportPreview preview(
            String campaign, YearFacts imported, Optional<String> part, RulebookCompiler compiler, Actor actor) {
        Optional<YearFacts> before = lastFacts(campaign);
        require(actor.caller(), Action.IMPORT, place(before, part));
        Predicate<String> seen = reach(actor.caller(), Action.VIEW_RESULT, campaign);
        return preview(campaign, before, imported, part, compiler)
                .telling(it -> it.before() == null || seen.test(it.subject()));
    }

    private ImportPreview preview(
            String campaign,
            Optional<YearFacts> before,
            YearFacts imported,
            Optional<String> part,
            RulebookCompiler compiler) {
        CampaignRow row = campaign(campaign);
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
        return prepareImport(campaign, imported, part, actor).enter();
    }

    /** An import that is worked out and not entered yet: entering it takes no longer than writing its rows. */
    public PreparedImport prepareImport(String campaign, YearFacts imported, Optional<String> part, Actor actor) {
        return prepareImport(campaign, imported, part, List.of(), actor);
    }

    private PreparedImport prepareImport(
            String campaign, YearFacts imported, Optional<String> part, List<QuarterResults> quarters, Actor actor) {
        CampaignRow row = campaign(campaign);
        int known = factsVersions(campaign).size();
        Optional<YearFacts> before = known == 0 ? Optional.empty() : Optional.of(facts(campaign, known));
        OrganizationPath place = place(before, part);
        require(actor.caller(), Action.IMPORT, place);
        YearFacts after = checked(row, whole(before, imported, part), part);
        FactsDifference difference = FactsDifference.of(before.orElseGet(() -> nobody(after)), after);
        if (before.isPresent() && difference.isNone()) {
            return () -> new ImportPreview(known, difference, List.of());
        }
        StoredContent content = FactsContent.of(after);
        String named = FactsHash.of(after);
        return () -> {
            enterFacts(
                    new FactsVersionRow(campaign, known + 1, named, content.hash(), part.orElse(null), -1),
                    content,
                    place,
                    quarters,
                    actor);
            return new ImportPreview(known + 1, difference, List.of());
        };
    }

    /** What is worked out already (việc đã chuẩn bị), to be entered in one short transaction. */
    public interface PreparedImport {

        /** Enters it; refused where somebody else has entered something in between. */
        ImportPreview enter();
    }

    private void enterFacts(
            FactsVersionRow version,
            StoredContent content,
            OrganizationPath place,
            List<QuarterResults> quarters,
            Actor actor) {
        write(entries -> {
            permission(entries.rows(), actor).require(Action.IMPORT, place);
            openCampaign(entries.rows(), version.campaign());
            if (entries.rows().factsVersions(version.campaign()).size() != version.number() - 1) {
                throw RecordRefusal.HISTORY_FORKED.with();
            }
            refuseChanged(entries.rows(), quarters);
            RecordContents.store(entries.rows(), content);
            long index = entries.ledger()
                    .add(entry(EntryKind.IMPORT, actor)
                            .campaign(version.campaign())
                            .facts(version.number(), version.factsHash(), version.part(), content.hash())
                            .quarters(quarters));
            entries.rows()
                    .addFactsVersion(new FactsVersionRow(
                            version.campaign(),
                            version.number(),
                            version.factsHash(),
                            content.hash(),
                            version.part(),
                            index));
            return true;
        });
    }

    /** Where a part is, by the facts before it; one that is not there is under nobody but who may do all. */
    private static OrganizationPath place(Optional<YearFacts> before, Optional<String> part) {
        if (part.isEmpty()) {
            return OrganizationPath.WHOLE;
        }
        Map<String, String> parents = new TreeMap<>();
        before.ifPresent(facts -> facts.organizations().forEach(it -> {
            if (it.parent() != null) {
                parents.put(it.id(), it.parent());
            }
        }));
        List<String> upward = new ArrayList<>();
        for (String next = part.get(); next != null && !upward.contains(next); next = parents.get(next)) {
            upward.add(next);
        }
        return new OrganizationPath(upward);
    }

    // Quarters

    /**
     * What the published grades of quarters would change in the facts of their year, and in its grades; nothing is entered.
     *
     * @param quarters campaigns of quarters of the year
     * @param openToo whether quarters are taken that are not closed
     */
    public ImportPreview previewQuarters(
            String campaign, List<String> quarters, boolean openToo, RulebookCompiler compiler) {
        QuarterGrades put = quarterGrades(campaign, quarters, openToo);
        return preview(campaign, put.facts(), Optional.empty(), compiler).of(put);
    }

    /**
     * Enters a version of the facts of a year with the published grades of its quarters; the entry names the campaigns and
     * how far they had come. None where nothing differs.
     */
    public ImportPreview importQuarters(String campaign, List<String> quarters, boolean openToo, Actor actor) {
        QuarterGrades put = quarterGrades(campaign, quarters, openToo);
        return prepareImport(campaign, put.facts(), Optional.empty(), put.quarters(), actor)
                .enter()
                .of(put);
    }

    private QuarterGrades quarterGrades(String campaign, List<String> quarters, boolean openToo) {
        CampaignRow year = campaign(campaign);
        if (year.quarter() != 0 || quarters.isEmpty()) {
            throw RecordRefusal.QUARTERS_NEEDED.with(campaign);
        }
        YearFacts facts = lastFacts(campaign).orElseThrow(() -> RecordRefusal.NO_FACTS.with(campaign));
        List<QuarterResults> results = database.read(rows ->
                quarters.stream().map(it -> quarter(rows, it, year, openToo)).toList());
        Set<Integer> seen = new HashSet<>();
        for (QuarterResults one : results) {
            if (!seen.add(one.quarter())) {
                throw RecordRefusal.QUARTER_TWICE.with(one.campaign());
            }
        }
        return QuarterGrades.of(facts, results);
    }

    private QuarterResults quarter(RecordRows rows, String id, CampaignRow year, boolean openToo) {
        CampaignRow quarter = campaign(rows, id);
        if (quarter.quarter() == 0 || quarter.year() != year.year()) {
            throw RecordRefusal.QUARTER_OF_OTHER_YEAR.with(id, year.year());
        }
        if (!quarter.closed() && !openToo) {
            throw RecordRefusal.QUARTER_OPEN.with(id);
        }
        Map<String, Grade> published = new TreeMap<>();
        for (ResultRow row : rows.results(id)) {
            String decided = row.decided();
            if (decided != null && row.stage().equals(Stage.PUBLISHED.name())) {
                published.put(row.subject(), Grade.valueOf(decided));
            }
        }
        return new QuarterResults(
                id,
                quarter.quarter(),
                rows.lastEntryOf(id),
                published,
                unfinished(rows, quarter).size());
    }

    private static void refuseChanged(RecordRows rows, List<QuarterResults> quarters) {
        if (quarters.stream().anyMatch(it -> rows.lastEntryOf(it.campaign()) != it.entry())) {
            throw RecordRefusal.HISTORY_FORKED.with();
        }
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
        return part.isEmpty()
                ? facts
                : RecordContents.facts(FactsContent.of(facts).plain().orElseThrow());
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
                hash -> RecordContents.rulebook(database.read(rows -> RecordContents.plain(rows, hash)), hash));
    }

    /**
     * Grades the last version of the facts; none where nothing changed since the last run.
     *
     * @param program the version of the program
     * @return the number of the run
     */
    public int run(String campaign, RulebookCompiler compiler, String program, Actor actor) {
        return prepareRun(campaign, compiler, program, actor).enter();
    }

    /** A run that is graded and not entered yet: entering it takes no longer than writing its rows. */
    public PreparedRun prepareRun(String campaign, RulebookCompiler compiler, String program, Actor actor) {
        require(actor.caller(), Action.RUN, OrganizationPath.WHOLE);
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
            return () -> last.number();
        }
        YearFacts facts = facts(campaign, version.number());
        YearGrading year = new Grader(EvaluationPlan.of(compiler.compile(rulebook(row)))).grade(facts);
        List<RunResult.Line> lines = RunResult.lines(year);
        StoredContent result = RunResult.stored(year, version.content(), lines);
        RunRow run =
                new RunRow(campaign, runs.size() + 1, version.number(), row.rulebookHash(), program, result.hash(), -1);
        return () -> enterRun(run, result, year, lines, actor);
    }

    /** A run that is graded already (lần chạy đã chuẩn bị), to be entered in one short transaction. */
    public interface PreparedRun {

        /** Enters it, and tells its number; refused where somebody else has entered something in between. */
        int enter();
    }

    private int enterRun(RunRow run, StoredContent result, YearGrading year, List<RunResult.Line> lines, Actor actor) {
        return write(entries -> {
            RecordRows rows = entries.rows();
            permission(rows, actor).require(Action.RUN, OrganizationPath.WHOLE);
            openCampaign(rows, run.campaign());
            if (rows.runs(run.campaign()).size() != run.number() - 1
                    || rows.factsVersions(run.campaign()).size() != run.factsNumber()) {
                throw RecordRefusal.HISTORY_FORKED.with();
            }
            RecordContents.store(rows, result);
            long index = entries.ledger()
                    .add(entry(EntryKind.RUN, actor)
                            .campaign(run.campaign())
                            .run(run.number(), run.factsNumber(), run.rulebookHash(), run.program(), result.hash()));
            rows.addRun(new RunRow(
                    run.campaign(),
                    run.number(),
                    run.factsNumber(),
                    run.rulebookHash(),
                    run.program(),
                    result.hash(),
                    index));
            List<ProposalRow> proposals = ProposalRows.of(run.campaign(), run.number(), year.population(), lines);
            rows.addProposals(proposals);
            rows.addSearchNames(ProposalRows.names(proposals));
            rows.addQuotaGroups(ProposalRows.groups(run.campaign(), run.number(), year.population(), lines));
            return run.number();
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
            require(permission(entries.rows(), actor), steps, view);
            stepEntries(entries, row, view, actor).enter(steps);
            return true;
        });
    }

    /** The part of a list that may be decided now; decides nothing. */
    public DecidableList decidable(String campaign, ListDecision list, Actor actor) {
        return database.read(rows -> {
            RecordView view = view(rows, campaign(rows, campaign), list.lines().size());
            require(permission(rows, actor), list.steps(), view);
            return DecidableList.of(list, view);
        });
    }

    /** Decides a whole list with one paper, all of it or nothing. */
    public void decide(String campaign, ListDecision list, Actor actor) {
        write(entries -> {
            CampaignRow row = campaign(entries.rows(), campaign);
            RecordView view = view(entries.rows(), row, list.lines().size());
            require(permission(entries.rows(), actor), list.steps(), view);
            List<StepRefusal> refusals = list.refusals(view);
            if (!refusals.isEmpty()) {
                throw new RecordRefusedException(refusals);
            }
            stepEntries(entries, row, view, actor).enter(list.steps(view));
            return true;
        });
    }

    /**
     * Who acts holds the role over the subject and over the organization that he acts for: a grant over a cell is none to act
     * for the committee above it. That the organization is competent is another question, asked after.
     */
    private static void require(Permission permission, List<Step> steps, RecordView view) {
        for (Step step : steps) {
            Action action = Action.of(step.kind());
            permission.require(action, view.path(step.subject()));
            permission.require(action, view.path(step.actingFor()));
        }
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

    /** How the database is. */
    public DatabaseHealth health() {
        return database.health();
    }

    /** Where the database is. */
    public DatabaseLocation location() {
        return database.location();
    }

    /** How many connections to the database are at work, idle, and asked for in vain. */
    public Map<String, Integer> connections() {
        return database.connections();
    }

    // Lists and answers

    /** A page of the results of a run; the ids behind which pages begin are those of subjects. */
    public List<ResultLineRow> results(ResultQuery asked, Optional<String> after, int most) {
        return database.read(rows -> rows.resultPage(asked, after, most));
    }

    /** One result of those that are meant. */
    public Optional<ResultLineRow> resultOf(ResultQuery asked, String subject) {
        return database.read(rows -> rows.resultOf(asked, subject));
    }

    /** How many results there are on all pages. */
    public long resultCount(ResultQuery asked) {
        return database.read(rows -> rows.resultCount(asked));
    }

    /** The ids of all results that are meant, in their order. */
    public List<String> resultSubjects(ResultQuery asked) {
        return database.read(rows -> rows.resultSubjects(asked));
    }

    /** What a run proposes for one subject. */
    public Optional<ProposalRow> proposal(String campaign, int run, String subject) {
        return database.read(rows -> rows.proposal(campaign, run, subject));
    }

    /** How far the result of one subject has come, and the entry that last changed it; empty before the first step. */
    public Optional<ResultRow> result(String campaign, String subject) {
        return database.read(rows -> rows.result(campaign, subject));
    }

    /** How far a kept result has come. */
    public static ResultState state(ResultRow row) {
        return RecordView.state(row);
    }

    /** The rulings on quotas of a campaign, in order of group. */
    public List<RulingRow> rulings(String campaign) {
        return database.read(rows -> rows.rulings(campaign(rows, campaign).id()));
    }

    /** The entries before an index, the newest first. */
    public List<HistoryEntry> logBefore(long index, int most) {
        return database.read(rows -> rows.entriesBefore(index, most).stream()
                .map(it -> HistoryEntry.of(it, rows.statement(it.index())))
                .toList());
    }

    /** The number of entries of the ledger. */
    public long size() {
        return database.read(rows -> rows.head().map(HeadRow::size).orElse(0L));
    }

    /** Does several things in one transaction: all of them or none, and nobody changes anything in between. */
    public <T> T together(Supplier<T> work) {
        return database.write(any -> work.get());
    }

    /**
     * Does something once (làm một lần): whoever asks the same again under the same key, because the answer was lost, gets the
     * answer of the first time, and nothing more is entered. Work and answer are one transaction, so that several servers on
     * one database share them.
     *
     * @param caller whose key it is: keys of different callers never meet
     * @param request a hash of all that was asked
     * @throws RecordRefusedException where the key was used for something else
     */
    public byte[] once(String caller, String key, String request, Supplier<byte[]> work) {
        return database.write(rows -> {
            Optional<byte[]> kept = kept(rows, caller, key, request);
            if (kept.isPresent()) {
                return kept.get();
            }
            byte[] answer = work.get();
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            rows.dropKeptAnswers(now.minus(KEPT).toString());
            rows.addKeptAnswer(new KeptAnswerRow(caller, key, request, answer, now.toString()));
            return answer;
        });
    }

    /** The answer that was given under a key, if one was: who asks again need not prepare anything. */
    public Optional<byte[]> answered(String caller, String key, String request) {
        return database.read(rows -> kept(rows, caller, key, request));
    }

    private static Optional<byte[]> kept(RecordRows rows, String caller, String key, String request) {
        Optional<KeptAnswerRow> kept = rows.keptAnswer(caller, key);
        if (kept.isPresent() && !kept.get().request().equals(request)) {
            throw RecordRefusal.KEY_REUSED.with(SafeText.of(key));
        }
        return kept.map(KeptAnswerRow::answer);
    }

    // History and proofs

    /** The steps with the result of one subject, in order. */
    public List<HistoryEntry> history(String campaign, String subject) {
        return database.read(rows -> rows.entriesOf(campaign(rows, campaign).id(), subject).stream()
                .map(it -> HistoryEntry.of(it, rows.statement(it.index())))
                .toList());
    }

    /** The steps of a campaign whose entries meet a condition, in order. */
    public List<HistoryEntry> steps(String campaign, Predicate<RecordEntry> wanted) {
        return database.read(rows -> {
            String id = campaign(rows, campaign).id();
            List<EntryRow> found = new ArrayList<>();
            rows.forEachEntry(it -> {
                boolean isStep = it.kind().equals(EntryKind.STEP.name()) && id.equals(it.campaign());
                if (isStep && wanted.test(HistoryEntry.of(it, Optional.empty()).entry())) {
                    found.add(it);
                }
            });
            return found.stream()
                    .map(it -> HistoryEntry.of(it, rows.statement(it.index())))
                    .toList();
        });
    }

    /** The signed state of the ledger right after the transaction that made an entry: it says the same for ever. */
    public String checkpointAfter(long index) {
        return database.read(rows -> rows.checkpointAfter(index).orElseThrow().note());
    }

    /** The proof that an entry is in the ledger as it was right after it, with what the entry says. */
    public LedgerProof proofOf(long index) {
        return database.read(rows -> proof(
                rows,
                rows.entry(index).orElseThrow(),
                rows.checkpointAfter(index).orElseThrow()));
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
            EntryRow last = lastStep(rows, campaign(rows, campaign).id(), subject)
                    .orElseThrow(() -> RecordRefusal.SUBJECT_WITHOUT_STEP.with(campaign, SafeText.of(subject)));
            CheckpointRow signed = rows.cosignedCheckpoints(last.index() + 1).stream()
                    .findFirst()
                    .orElseGet(() -> rows.lastCheckpoint().orElseThrow());
            return proof(rows, last, signed);
        });
    }

    private static LedgerProof proof(RecordRows rows, EntryRow entry, CheckpointRow checkpoint) {
        byte[] disclosed = rows.statement(entry.index())
                .map(it -> DisclosedEntry.of(entry.bytes(), new SaltedStatement(it.salt(), it.bytes())))
                .orElseGet(() -> DisclosedEntry.of(entry.bytes()))
                .toBytes();
        return LedgerProof.of(disclosed, tree(rows, checkpoint.size()).inclusion(entry.index()), checkpoint.note());
    }

    /** The last step of a subject; of one whose data are erased, the last of those that the erasure names. */
    private static Optional<EntryRow> lastStep(RecordRows rows, String campaign, String subject) {
        List<EntryRow> entries = rows.entriesOf(campaign, subject);
        if (!entries.isEmpty()) {
            return Optional.of(entries.get(entries.size() - 1));
        }
        return rows.result(campaign, subject)
                .filter(ResultRow::erased)
                .flatMap(it -> rows.entry(it.index()))
                .map(it -> HistoryEntry.of(it, Optional.empty()).entry().erased())
                .filter(it -> !it.isEmpty())
                .flatMap(it -> rows.entry(it.get(it.size() - 1)));
    }

    private static ProofTree tree(RecordRows rows, long size) {
        return ProofTree.of(
                rows.leaves().stream().limit(size).map(LedgerHash::of).toList());
    }

    /**
     * Asks a witness to cosign the last checkpoint.
     *
     * @param since the number of entries that the witness saw last, 0 for none
     */
    public WitnessRequest witnessRequest(long since) {
        return database.read(rows -> {
            CheckpointRow last = rows.lastCheckpoint().orElseThrow();
            if (since < 0 || since > last.size()) {
                throw RecordRefusal.SIZE_UNKNOWN.with(since, last.size());
            }
            return new WitnessRequest(since, tree(rows, last.size()).consistency(since), SignedNote.parse(last.note()));
        });
    }

    /**
     * Keeps the cosignature of a witness beside the checkpoint that it is of, so that proofs bear it.
     *
     * @param text the cosigned note, or its lines of signatures alone
     * @return the number of entries of the checkpoint
     */
    public long addCosignature(WitnessVerifier witness, String text) {
        return database.write(rows -> {
            CheckpointRow found = cosigned(rows, witness, text);
            rows.changeCheckpoint(found);
            String setting = LedgerCheck.WITNESS + witness.name();
            if (rows.setting(setting).isEmpty()) {
                rows.addSetting(setting, witness.text());
            } else if (!rows.setting(setting).equals(Optional.of(witness.text()))) {
                throw RecordRefusal.WITNESS_OF_OTHER.with(witness.name());
            }
            return found.size();
        });
    }

    /** The checkpoint with the cosignature added; of a whole note by its size, of lines alone the newest that they are of. */
    private static CheckpointRow cosigned(RecordRows rows, WitnessVerifier witness, String text) {
        boolean lines = text.startsWith(NoteSignature.BEGINNING);
        List<CheckpointRow> candidates = lines
                ? rows.lastCheckpoints(MOST_RECENT)
                : rows.checkpoint(Checkpoint.parse(SignedNote.parse(text)).size()).stream()
                        .toList();
        for (CheckpointRow row : candidates) {
            SignedNote own = SignedNote.parse(row.note());
            SignedNote given = SignedNote.parse(lines ? own.body() + "\n" + text : text);
            if (given.body().equals(own.body()) && witness.verifies(given)) {
                SignedNote added = own;
                for (NoteSignature line : given.signatures()) {
                    boolean known = own.signatures().contains(line);
                    added = line.name().equals(witness.name()) && !known ? added.plus(line) : added;
                }
                return new CheckpointRow(row.size(), added.text());
            }
        }
        throw RecordRefusal.COSIGNATURE_OF_NOTHING.with(witness.name());
    }

    /** The largest checkpoint that meets a policy, by its number of entries; empty where none does. */
    public Optional<Long> witnessed(WitnessPolicy policy) {
        return database.read(rows -> Stream.concat(rows.lastCheckpoint().stream(), rows.cosignedCheckpoints(0).stream())
                .filter(it -> policy.isMet(SignedNote.parse(it.note())))
                .map(CheckpointRow::size)
                .findFirst());
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
     * them; no step follows. Imported facts and results stay whole: see {@link #factsVersionsWith}. Refused for organizations.
     *
     * @return the number of steps
     */
    public int erase(String campaign, String subject, PaperReference paper, Actor actor) {
        PlainText.check(paper.number());
        int erased = write(entries -> {
            RecordRows rows = entries.rows();
            permission(rows, actor).require(Action.ERASE, OrganizationPath.WHOLE);
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
            rows.people().eraseAccesses(campaign, subject);
            rows.dropKeptAnswers(); // they may name whoever asked for a step
            return rows.eraseStatements(campaign, subject);
        });
        database.clearLog();
        return erased;
    }

    /**
     * The versions of the facts that have a row of a subject. An erasure does not reach them: each is hashed as a whole, runs and
     * the grades of others rest on it.
     */
    public List<Integer> factsVersionsWith(String campaign, String subject) {
        return factsVersions(campaign).stream()
                .map(FactsVersionRow::number)
                .filter(it -> facts(campaign, it).members().stream()
                        .anyMatch(member -> member.id().equals(subject)))
                .toList();
    }

    // People

    /** The accounts. */
    public AccountRegister accounts() {
        return new AccountRegister(people);
    }

    /** The door at which accounts sign in. */
    public SignIn signIn() {
        return new SignIn(people, clock);
    }

    /** Who looked at or took out whose result. */
    public AccessLog accessLog() {
        return accessLog;
    }

    /**
     * Holds an action against the grants of a caller.
     *
     * @throws vn.minhxet.record.people.PeopleRefusedException where it is not allowed
     */
    public void require(Caller caller, Action action, OrganizationPath place) {
        database.read(rows -> {
            Permission.of(rows.people(), caller).require(action, place);
            return true;
        });
    }

    /** The same of something about a subject of a campaign, where the latest run has it in the tree. */
    public void require(Caller caller, Action action, String campaign, String subject) {
        if (!caller.isLocal()) {
            database.read(rows -> {
                OrganizationPath place = view(rows, campaign(rows, campaign)).path(subject);
                Permission.of(rows.people(), caller).require(action, place);
                return true;
            });
        }
    }

    /** Which of the subjects of the latest run of a campaign an action of the caller reaches; for many questions. */
    public Predicate<String> reach(Caller caller, Action action, String campaign) {
        if (caller.isLocal()) {
            return any -> true;
        }
        return database.read(rows -> {
            CampaignRow row = campaign(rows, campaign);
            RecordView view = view(rows, row).complete();
            Permission permission = Permission.of(rows.people(), caller);
            Set<String> reached = rows.proposals(campaign, latestRun(rows, campaign)).stream()
                    .map(ProposalRow::subject)
                    .filter(it -> permission.allows(action, view.path(it)))
                    .collect(Collectors.toUnmodifiableSet());
            return reached::contains;
        });
    }

    private static Permission permission(RecordRows rows, Actor actor) {
        return Permission.of(rows.people(), actor.caller());
    }

    private PeopleLedger people() {
        return new PeopleLedger() {
            @Override
            public boolean signs() {
                return signer != null;
            }

            @Override
            public Optional<String> digest(long index) {
                return database.read(rows -> rows.entry(index))
                        .map(it -> HistoryEntry.of(it, Optional.empty()).entry().people())
                        .map(RecordEntry.PeopleText::digest);
            }

            @Override
            public <T> T read(Function<PeopleRows, T> work) {
                return database.read(rows -> work.apply(rows.people()));
            }

            @Override
            public <T> T note(Function<PeopleRows, T> work) {
                return database.write(rows -> work.apply(rows.people()));
            }

            @Override
            public <T> T enter(Function<PeopleLedger.Transaction, T> work) {
                return write(it -> work.apply(new PeopleLedger.Transaction() {
                    @Override
                    public PeopleRows rows() {
                        return it.rows().people();
                    }

                    @Override
                    public long enter(PeopleEvent event, Caller by) {
                        return it.ledger().add(entry(kind(event), new Actor(by)).people(event));
                    }
                }));
            }
        };
    }

    private static EntryKind kind(PeopleEvent event) {
        return switch (event.kind()) {
            case FIRST_SIGN_IN, THROTTLED -> EntryKind.SIGN_IN;
            case EXPORTED -> EntryKind.EXPORT;
            default -> EntryKind.ACCOUNT;
        };
    }

    // Verification

    /**
     * Reads every byte again and tells all that does not hold.
     *
     * @param key the public key that the auditor knows
     * @param known an earlier checkpoint that the auditor has kept, such as one printed on a slip
     */
    public List<RecordFinding> verify(NoteVerifier key, Optional<SignedNote> known) {
        return verify(key, known, (done, of) -> {});
    }

    /**
     * The same, told step by step.
     *
     * @param progress is told how many entries were read, and of how many; what it throws ends the work
     */
    public List<RecordFinding> verify(NoteVerifier key, Optional<SignedNote> known, BiConsumer<Long, Long> progress) {
        return RecordCheck.of(database, key, known, progress);
    }

    /** Writes a whole copy while others go on writing; the file must not exist. */
    public void backup(Path target) {
        database.copyTo(target);
    }

    /** The campaign as many subjects of it are about to be looked at. */
    private RecordView view(RecordRows rows, CampaignRow campaign, int subjects) {
        RecordView view = view(rows, campaign);
        return subjects > MANY ? view.complete() : view;
    }

    private RecordView view(RecordRows rows, CampaignRow campaign) {
        Function<CampaignRow, Rulebook> read = it -> rulebooks.computeIfAbsent(
                it.rulebookContent(), hash -> RecordContents.rulebook(RecordContents.plain(rows, hash), hash));
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
