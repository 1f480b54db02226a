package vn.minhxet.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The rows of the record within one transaction. Entries, statements, contents, versions and runs are only ever added;
 * campaigns and results change. For one thread, as long as its transaction lasts.
 */
public final class RecordRows {

    /** Rows that one call sends: large enough that the call costs nothing, small enough for any memory. */
    private static final int BATCH = 1_000;

    private final Handle handle;
    private final boolean file;

    RecordRows(Handle handle, boolean file) {
        this.handle = handle;
        this.file = file;
    }

    /** SQLite took the writer's lock when the transaction began; a server locks the row. */
    void lock() {
        if (!file) {
            handle.createQuery("select size from head where id = 1 for update")
                    .mapTo(Long.class)
                    .findOne();
        }
    }

    /** The rows of people. */
    public PeopleRows people() {
        return new PeopleRows(handle);
    }

    // Settings and head

    public Optional<String> setting(String name) {
        return handle.createQuery("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    /** The settings whose names begin so, by name. */
    public Map<String, String> settings(String beginning) {
        Map<String, String> found = new TreeMap<>();
        handle.createQuery("select name, value from setting order by name")
                .map((rows, context) -> Map.entry(rows.getString("name"), rows.getString("value")))
                .filter(it -> it.getKey().startsWith(beginning))
                .forEach(it -> found.put(it.getKey(), it.getValue()));
        return found;
    }

    public void addSetting(String name, String value) {
        handle.execute("insert into setting (name, value) values (?, ?)", name, value);
    }

    public Optional<HeadRow> head() {
        return handle.createQuery("select size, edge from head where id = 1")
                .map((rows, context) -> new HeadRow(rows.getLong("size"), rows.getBytes("edge")))
                .findOne();
    }

    public void addHead(HeadRow head) {
        handle.execute("insert into head (id, size, edge) values (1, ?, ?)", head.size(), head.edge());
    }

    public void changeHead(HeadRow head) {
        handle.execute("update head set size = ?, edge = ? where id = 1", head.size(), head.edge());
    }

    /** Changes nothing, as a change does: refused where nothing can be written. */
    void touchHead() {
        handle.execute("update head set size = size where id = 1");
    }

    public void addCheckpoint(CheckpointRow checkpoint) {
        handle.execute("insert into checkpoint (size, note) values (?, ?)", checkpoint.size(), checkpoint.note());
    }

    /** All, in order of size. */
    public List<CheckpointRow> checkpoints() {
        return handle.createQuery("select size, note from checkpoint order by size")
                .map(CHECKPOINT)
                .list();
    }

    /** The number of transactions so far. */
    public long checkpointCount() {
        return count("checkpoint");
    }

    /** The number of rows of a table of the record. */
    public long count(String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one();
    }

    public Optional<CheckpointRow> lastCheckpoint() {
        return handle.createQuery("select size, note from checkpoint order by size desc limit 1")
                .map(CHECKPOINT)
                .findOne();
    }

    /** The first state that has an entry. */
    public Optional<CheckpointRow> checkpointAfter(long index) {
        return handle.createQuery("select size, note from checkpoint where size > :index order by size limit 1")
                .bind("index", index)
                .map(CHECKPOINT)
                .findOne();
    }

    public Optional<CheckpointRow> checkpoint(long size) {
        return handle.createQuery("select size, note from checkpoint where size = :size")
                .bind("size", size)
                .map(CHECKPOINT)
                .findOne();
    }

    /** Those from a size on that more than one key signed, the newest first. */
    public List<CheckpointRow> cosignedCheckpoints(long from) {
        return handle.createQuery("select size, note from checkpoint where size >= :from"
                        + " and length(note) - length(replace(note, '\u2014 ', '')) > 2 order by size desc")
                .bind("from", from)
                .map(CHECKPOINT)
                .list();
    }

    public void changeCheckpoint(CheckpointRow it) {
        handle.execute("update checkpoint set note = ? where size = ?", it.note(), it.size());
    }

    /** The last ones, the newest first. */
    public List<CheckpointRow> lastCheckpoints(int most) {
        return handle.createQuery("select size, note from checkpoint order by size desc limit :most")
                .bind("most", most)
                .map(CHECKPOINT)
                .list();
    }

    private static final RowMapper<CheckpointRow> CHECKPOINT =
            (rows, context) -> new CheckpointRow(rows.getLong("size"), rows.getString("note"));

    // Entries

    public void addEntries(List<EntryRow> entries) {
        batch(
                "insert into entry (log_index, bytes, leaf, kind, at, campaign, subject)"
                        + " values (:index, :bytes, :leaf, :kind, :at, :campaign, :subject)",
                entries,
                (batch, it) -> batch.bind("index", it.index())
                        .bind("bytes", it.bytes())
                        .bind("leaf", it.leaf())
                        .bind("kind", it.kind())
                        .bind("at", it.at())
                        .bind("campaign", it.campaign())
                        .bind("subject", it.subject()));
    }

    public void addStatements(List<StatementRow> statements) {
        batch(
                "insert into statement (log_index, salt, bytes) values (:index, :salt, :bytes)",
                statements,
                (batch, it) ->
                        batch.bind("index", it.index()).bind("salt", it.salt()).bind("bytes", it.bytes()));
    }

    private static final RowMapper<EntryRow> ENTRY = (rows, context) -> new EntryRow(
            rows.getLong("log_index"),
            rows.getBytes("bytes"),
            rows.getBytes("leaf"),
            rows.getString("kind"),
            rows.getString("at"),
            rows.getString("campaign"),
            rows.getString("subject"));

    /** Hands over every entry in order; nothing but one portion is in memory. */
    public void forEachEntry(Consumer<EntryRow> reader) {
        try (Stream<EntryRow> entries =
                handle.createQuery("select * from entry order by log_index").setFetchSize(BATCH).map(ENTRY).stream()) {
            entries.forEach(reader);
        }
    }

    public Optional<EntryRow> entry(long index) {
        return handle.createQuery("select * from entry where log_index = :index")
                .bind("index", index)
                .map(ENTRY)
                .findOne();
    }

    /** The entries about a subject, in order. */
    public List<EntryRow> entriesOf(String campaign, String subject) {
        return handle.createQuery(
                        "select * from entry where campaign = :campaign and subject = :subject order by log_index")
                .bind("campaign", campaign)
                .bind("subject", subject)
                .map(ENTRY)
                .list();
    }

    /** The index of the last entry about a campaign. */
    public long lastEntryOf(String campaign) {
        return handle.createQuery("select max(log_index) from entry where campaign = :campaign")
                .bind("campaign", campaign)
                .mapTo(Long.class)
                .one();
    }

    /** The last entries before an index, the newest first. */
    public List<EntryRow> entriesBefore(long index, int most) {
        return handle.createQuery("select * from entry where log_index < :index order by log_index desc limit :most")
                .bind("index", index)
                .bind("most", most)
                .map(ENTRY)
                .list();
    }

    public List<byte[]> leaves() {
        return handle.createQuery("select leaf from entry order by log_index")
                .setFetchSize(BATCH)
                .map((rows, context) -> rows.getBytes("leaf"))
                .list();
    }

    public Optional<StatementRow> statement(long index) {
        return handle.createQuery("select * from statement where log_index = :index")
                .bind("index", index)
                .map(STATEMENT)
                .findOne();
    }

    public void forEachStatement(Consumer<StatementRow> reader) {
        try (Stream<StatementRow> statements = handle
                .createQuery("select * from statement order by log_index")
                .setFetchSize(BATCH)
                .map(STATEMENT)
                .stream()) {
            statements.forEach(reader);
        }
    }

    private static final RowMapper<StatementRow> STATEMENT = (rows, context) ->
            new StatementRow(rows.getLong("log_index"), rows.getBytes("salt"), rows.getBytes("bytes"));

    /** Erases what the entries about a subject say of the person; the entries stay. */
    public int eraseStatements(String campaign, String subject) {
        int erased = handle.execute(
                "delete from statement where log_index in"
                        + " (select log_index from entry where campaign = ? and subject = ?)",
                campaign,
                subject);
        handle.execute("update entry set subject = null where campaign = ? and subject = ?", campaign, subject);
        return erased;
    }

    // Contents

    public boolean hasContent(String hash) {
        return handle.createQuery("select count(*) from content where hash = :hash")
                        .bind("hash", hash)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    public void addContent(String hash, byte[] packed) {
        handle.execute("insert into content (hash, packed) values (?, ?)", hash, packed);
    }

    public Optional<byte[]> content(String hash) {
        return handle.createQuery("select packed from content where hash = :hash")
                .bind("hash", hash)
                .map((rows, context) -> rows.getBytes("packed"))
                .findOne();
    }

    public List<String> contents() {
        return handle.createQuery("select hash from content order by hash")
                .mapTo(String.class)
                .list();
    }

    // Campaigns, versions, runs

    public List<CampaignRow> campaigns() {
        return handle.createQuery("select * from campaign order by year, quarter, id")
                .map(CAMPAIGN)
                .list();
    }

    public Optional<CampaignRow> campaign(String id) {
        return handle.createQuery("select * from campaign where id = :id")
                .bind("id", id)
                .map(CAMPAIGN)
                .findOne();
    }

    private static final RowMapper<CampaignRow> CAMPAIGN = (rows, context) -> new CampaignRow(
            rows.getString("id"),
            rows.getString("title"),
            rows.getInt("year"),
            rows.getInt("quarter"),
            rows.getString("rulebook"),
            rows.getString("rulebook_hash"),
            rows.getString("rulebook_content"),
            rows.getBoolean("closed"),
            rows.getLong("log_index"));

    public void addCampaign(CampaignRow it) {
        handle.execute(
                "insert into campaign values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                it.title(),
                it.year(),
                it.quarter(),
                it.rulebook(),
                it.rulebookHash(),
                it.rulebookContent(),
                it.closed(),
                it.index());
    }

    public void changeCampaign(String id, boolean closed, long index) {
        handle.execute("update campaign set closed = ?, log_index = ? where id = ?", closed, index, id);
    }

    public List<FactsVersionRow> factsVersions(String campaign) {
        return handle.createQuery("select * from facts_version where campaign = :campaign order by number")
                .bind("campaign", campaign)
                .map((rows, context) -> new FactsVersionRow(
                        rows.getString("campaign"),
                        rows.getInt("number"),
                        rows.getString("facts_hash"),
                        rows.getString("content"),
                        rows.getString("part"),
                        rows.getLong("log_index")))
                .list();
    }

    public void addFactsVersion(FactsVersionRow it) {
        handle.execute(
                "insert into facts_version values (?, ?, ?, ?, ?, ?)",
                it.campaign(),
                it.number(),
                it.factsHash(),
                it.content(),
                it.part(),
                it.index());
    }

    private static final RowMapper<RunRow> RUN = (rows, context) -> new RunRow(
            rows.getString("campaign"),
            rows.getInt("number"),
            rows.getInt("facts_number"),
            rows.getString("rulebook_hash"),
            rows.getString("program"),
            rows.getString("result"),
            rows.getLong("log_index"));

    public List<RunRow> runs(String campaign) {
        return handle.createQuery("select * from run where campaign = :campaign order by number")
                .bind("campaign", campaign)
                .map(RUN)
                .list();
    }

    public void addRun(RunRow it) {
        handle.execute(
                "insert into run values (?, ?, ?, ?, ?, ?, ?)",
                it.campaign(),
                it.number(),
                it.factsNumber(),
                it.rulebookHash(),
                it.program(),
                it.result(),
                it.index());
    }

    // Proposals

    public void addProposals(List<ProposalRow> proposals) {
        batch(
                "insert into proposal values (:campaign, :run, :subject, :name, :organization, :committee, :parent,"
                        + " :decidedBy, :headed, :collective, :outcome, :grade, :eligible, :openGrades, :quotaGroup)",
                proposals,
                (batch, it) -> batch.bind("campaign", it.campaign())
                        .bind("run", it.run())
                        .bind("subject", it.subject())
                        .bind("name", it.name())
                        .bind("organization", it.organization())
                        .bind("committee", it.committee())
                        .bind("parent", it.parent())
                        .bind("decidedBy", it.decidedBy())
                        .bind("headed", it.headed())
                        .bind("collective", it.collective())
                        .bind("outcome", it.outcome())
                        .bind("grade", it.grade())
                        .bind("eligible", it.eligible())
                        .bind("openGrades", it.openGrades())
                        .bind("quotaGroup", it.quotaGroup()));
    }

    public Optional<ProposalRow> proposal(String campaign, int run, String subject) {
        return handle.createQuery(
                        "select * from proposal where campaign = :campaign and run = :run and subject = :subject")
                .bind("campaign", campaign)
                .bind("run", run)
                .bind("subject", subject)
                .map(ResultRows.PROPOSAL)
                .findOne();
    }

    /** Those directly below an organization: organizations and members. */
    public List<ProposalRow> proposalsBelow(String campaign, int run, String parent) {
        return proposals(campaign, run, "and parent = :value", parent);
    }

    /** How many of a group of the quota have which grade, those who are not graded left out. */
    public List<GradeCount> gradesOfGroup(String campaign, int run, String group) {
        return handle.createQuery("select coalesce(r.decided, p.grade, p.eligible) as grade,"
                        + " r.decided is not null as decided, count(*) as number"
                        + " from proposal p left join result r on r.campaign = p.campaign and r.subject = p.subject"
                        + " where p.campaign = :campaign and p.run = :run and p.quota_group = :group"
                        + " and p.outcome <> 'NOT_GRADED'"
                        + " group by coalesce(r.decided, p.grade, p.eligible), r.decided is not null")
                .bind("campaign", campaign)
                .bind("run", run)
                .bind("group", group)
                .map((rows, context) ->
                        new GradeCount(rows.getString("grade"), rows.getBoolean("decided"), rows.getLong("number")))
                .list();
    }

    public void addQuotaGroups(List<QuotaGroupRow> groups) {
        batch(
                "insert into quota_group values (:campaign, :run, :group, :outstanding)",
                groups,
                (batch, it) -> batch.bind("campaign", it.campaign())
                        .bind("run", it.run())
                        .bind("group", it.quotaGroup())
                        .bind("outstanding", it.outstanding()));
    }

    /** The groups of a run, in order of key. */
    public List<QuotaGroupRow> quotaGroups(String campaign, int run) {
        return handle.createQuery(
                        "select * from quota_group where campaign = :campaign and run = :run order by quota_group")
                .bind("campaign", campaign)
                .bind("run", run)
                .map((rows, context) -> new QuotaGroupRow(
                        rows.getString("campaign"),
                        rows.getInt("run"),
                        rows.getString("quota_group"),
                        rows.getBoolean("outstanding")))
                .list();
    }

    /** All of a run, in order of id. */
    public List<ProposalRow> proposals(String campaign, int run) {
        return proposals(campaign, run, "and :value = ''", "");
    }

    private List<ProposalRow> proposals(String campaign, int run, String condition, String value) {
        return handle.createQuery("select * from proposal where campaign = :campaign and run = :run " + condition
                        + " order by subject")
                .bind("campaign", campaign)
                .bind("run", run)
                .bind("value", value)
                .map(ResultRows.PROPOSAL)
                .list();
    }

    // Names and lists

    public void addSearchNames(List<SearchNameRow> names) {
        batch(
                "insert into search_name values (:campaign, :run, :subject, :plain, :marked)",
                names,
                (batch, it) -> batch.bind("campaign", it.campaign())
                        .bind("run", it.run())
                        .bind("subject", it.subject())
                        .bind("plain", it.plain())
                        .bind("marked", it.marked()));
    }

    /** All of a run, in order of id. */
    public List<SearchNameRow> searchNames(String campaign, int run) {
        return handle.createQuery(
                        "select * from search_name where campaign = :campaign and run = :run order by subject")
                .bind("campaign", campaign)
                .bind("run", run)
                .map((rows, context) -> new SearchNameRow(
                        rows.getString("campaign"),
                        rows.getInt("run"),
                        rows.getString("subject"),
                        rows.getString("plain"),
                        rows.getString("marked")))
                .list();
    }

    /** The runs of an older program, whose names nobody has made searchable. */
    public List<RunRow> runsWithoutSearchNames() {
        return handle.createQuery("select * from run where not exists (select 1 from search_name n"
                        + " where n.campaign = run.campaign and n.run = run.number)")
                .map(RUN)
                .list();
    }

    /** A page of the results of a run. */
    public List<ResultLineRow> resultPage(ResultQuery asked, Optional<String> after, int most) {
        return new ResultRows(handle, asked).page(after, most);
    }

    /** One result of those that are meant. */
    public Optional<ResultLineRow> resultOf(ResultQuery asked, String subject) {
        return new ResultRows(handle, asked).one(subject);
    }

    /** How many results there are on all pages. */
    public long resultCount(ResultQuery asked) {
        return new ResultRows(handle, asked).count();
    }

    /** The ids of all results that are meant, in their order. */
    public List<String> resultSubjects(ResultQuery asked) {
        return new ResultRows(handle, asked).subjects();
    }

    // Answers that are kept

    public Optional<KeptAnswerRow> keptAnswer(String caller, String requestKey) {
        return handle.createQuery("select * from kept_answer where caller = :caller and request_key = :key")
                .bind("caller", caller)
                .bind("key", requestKey)
                .map((rows, context) -> new KeptAnswerRow(
                        rows.getString("caller"),
                        rows.getString("request_key"),
                        rows.getString("request"),
                        rows.getBytes("answer"),
                        rows.getString("kept_at")))
                .findOne();
    }

    public void addKeptAnswer(KeptAnswerRow it) {
        handle.execute(
                "insert into kept_answer (caller, request_key, request, answer, kept_at) values (?, ?, ?, ?, ?)",
                it.caller(),
                it.requestKey(),
                it.request(),
                it.answer(),
                it.at());
    }

    /** Forgets all of them. */
    public void dropKeptAnswers() {
        handle.execute("delete from kept_answer");
    }

    /** Forgets answers that were kept before a time. */
    public void dropKeptAnswers(String before) {
        handle.execute("delete from kept_answer where kept_at < ?", before);
    }

    // Results and rulings

    private static final RowMapper<ResultRow> RESULT = (rows, context) -> new ResultRow(
            rows.getString("campaign"),
            rows.getString("subject"),
            rows.getString("stage"),
            rows.getString("decided"),
            rows.getString("state"),
            rows.getBoolean("erased"),
            rows.getLong("log_index"));

    public Optional<ResultRow> result(String campaign, String subject) {
        return handle.createQuery("select * from result where campaign = :campaign and subject = :subject")
                .bind("campaign", campaign)
                .bind("subject", subject)
                .map(RESULT)
                .findOne();
    }

    /** All of a campaign, in order of id. */
    public List<ResultRow> results(String campaign) {
        return handle.createQuery("select * from result where campaign = :campaign order by subject")
                .bind("campaign", campaign)
                .map(RESULT)
                .list();
    }

    public void markErased(String campaign, String subject) {
        handle.execute("update result set erased = true where campaign = ? and subject = ?", campaign, subject);
    }

    /** Of each subject the last of the rows counts. */
    public void saveResults(List<ResultRow> results) {
        batch(
                "insert into result values (:campaign, :subject, :stage, :decided, :state, :erased, :index)"
                        + " on conflict (campaign, subject) do update set stage = excluded.stage,"
                        + " decided = excluded.decided, state = excluded.state, log_index = excluded.log_index",
                results,
                (batch, it) -> batch.bind("campaign", it.campaign())
                        .bind("subject", it.subject())
                        .bind("stage", it.stage())
                        .bind("decided", it.decided())
                        .bind("state", it.state())
                        .bind("erased", it.erased())
                        .bind("index", it.index()));
    }

    public Optional<RulingRow> ruling(String campaign, String group) {
        return handle.createQuery("select * from ruling where campaign = :campaign and quota_group = :group")
                .bind("campaign", campaign)
                .bind("group", group)
                .map(RULING)
                .findOne();
    }

    public List<RulingRow> rulings(String campaign) {
        return handle.createQuery("select * from ruling where campaign = :campaign order by quota_group")
                .bind("campaign", campaign)
                .map(RULING)
                .list();
    }

    private static final RowMapper<RulingRow> RULING = (rows, context) -> new RulingRow(
            rows.getString("campaign"),
            rows.getString("quota_group"),
            rows.getString("paper"),
            rows.getString("paper_date"),
            rows.getLong("log_index"));

    public void saveRuling(RulingRow it) {
        handle.execute(
                "insert into ruling values (?, ?, ?, ?, ?) on conflict (campaign, quota_group) do update"
                        + " set paper = excluded.paper, paper_date = excluded.paper_date,"
                        + " log_index = excluded.log_index",
                it.campaign(),
                it.quotaGroup(),
                it.paper(),
                it.paperDate(),
                it.index());
    }

    private interface Binder<T> {
        void bind(PreparedBatch batch, T row);
    }

    private <T> void batch(String sql, List<T> rows, Binder<T> binder) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (T row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                binder.bind(batch, row);
                batch.add();
            }
            batch.execute();
        }
    }
}
