package vn.minhxet.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.Step;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.record.RecordFinding.Kind;
import vn.minhxet.record.RecordFinding.Place;
import vn.minhxet.record.content.FactsContent;
import vn.minhxet.record.content.RecordJson;
import vn.minhxet.record.content.RunResult;
import vn.minhxet.record.content.StoredContent;
import vn.minhxet.record.people.AccountHistory;
import vn.minhxet.record.quarter.QuarterGrades;
import vn.minhxet.record.quarter.QuarterResults;
import vn.minhxet.rule.Grade;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.PeopleRows;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.QuotaGroupRow;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;
import vn.minhxet.store.RunRow;
import vn.minhxet.store.SearchNameRow;
import vn.minhxet.store.StatementRow;

/**
 * Reads a whole record again (kiểm tra hồ sơ): the ledger against its signatures, every other row against the ledger. Rows
 * are put together anew from the entries and compared, so that a column which somebody edits by SQL is seen. For one check.
 */
final class RecordCheck {

    private static final Map<Place, String> TABLES = Map.of(
            Place.FACTS, "facts_version",
            Place.RUN, "run",
            Place.PROPOSAL, "proposal",
            Place.NAME, "search_name",
            Place.QUOTA, "quota_group",
            Place.RESULT, "result",
            Place.RULING, "ruling",
            Place.ACCOUNT, "account",
            Place.GRANT, "account_grant");

    private final RecordRows rows;
    private final LedgerCheck ledger;
    private final List<RecordFinding> findings = new ArrayList<>();
    private final Map<Long, StepStatement> statements = new TreeMap<>();
    private final Map<String, Integer> expectedRows = new TreeMap<>();
    private final Map<String, CampaignRow> campaigns = new LinkedHashMap<>();
    private final Map<String, List<FactsVersionRow>> versions = new HashMap<>();
    private final Map<String, List<RunRow>> runs = new HashMap<>();

    private RecordCheck(RecordRows rows, LedgerCheck ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    static List<RecordFinding> of(
            RecordDatabase database, NoteVerifier key, Optional<SignedNote> known, BiConsumer<Long, Long> progress) {
        List<RecordFinding> all = new ArrayList<>();
        database.damage().stream()
                .limit(1)
                .forEach(it -> all.add(RecordFinding.of(Kind.UNREADABLE, Place.DATABASE, null, it)));
        database.programs().forEach(it -> all.add(RecordFinding.of(Kind.ALTERED, Place.DATABASE, null, it)));
        all.addAll(database.read(rows -> {
            LedgerCheck ledger = new LedgerCheck(rows, key, progress);
            List<RecordFinding> found = new ArrayList<>(ledger.findings(known));
            RecordCheck check = new RecordCheck(rows, ledger);
            found.addAll(check.rest());
            return found.isEmpty() ? check.history() : found;
        }));
        return all;
    }

    private List<RecordFinding> rest() {
        statements();
        contents();
        rebuild();
        compare("", Place.CAMPAIGN, campaigns, byKey(rows.campaigns(), CampaignRow::id));
        for (CampaignRow campaign : campaigns.values()) {
            campaign(campaign.id());
        }
        people();
        surplus();
        return findings;
    }

    /** Accounts, grants and what was taken out, against the events of the ledger. */
    private void people() {
        AccountHistory history = new AccountHistory();
        Map<Long, String> exports = new TreeMap<>();
        ledger.entries().forEach((index, entry) -> {
            RecordEntry.PeopleText text = entry.people();
            if (text != null) {
                history.add(index, text.event(entry.campaign()));
            }
            if (entry.kind() == EntryKind.EXPORT) {
                exports.put(index, exported(entry.campaign(), entry.by(), entry.account() != null));
            }
        });
        PeopleRows people = rows.people();
        Map<String, AccountHistory.State> accounts = new TreeMap<>();
        people.accounts().forEach(it -> accounts.put(it.id(), AccountHistory.state(it)));
        compare("", Place.ACCOUNT, history.accounts(), accounts);
        compare("", Place.GRANT, history.grants(), byKey(people.grants(), AccountHistory::key));
        Map<Long, String> logged = new TreeMap<>();
        people.enteredAccesses()
                .forEach(it -> logged.put(it.index(), exported(it.campaign(), it.account(), it.signedIn())));
        compare("", Place.ACCESS, exports, logged);
    }

    private static String exported(@Nullable String campaign, String by, boolean signedIn) {
        return campaign + "\n" + by + "\n" + signedIn;
    }

    /** Rows of campaigns, runs and entries that there are none of: no comparison by key meets them. */
    private void surplus() {
        Map<String, Place> tables = new TreeMap<>(Map.of("statement", Place.STATEMENT, "setting", Place.KEY));
        TABLES.forEach((place, table) -> tables.put(table, place));
        expectedRows.merge("setting", 1 + ledger.witnesses(), Integer::sum);
        tables.forEach((table, place) -> {
            long surplus = rows.count(table) - expectedRows.getOrDefault(table, 0);
            if (surplus > 0 && findings.stream().noneMatch(it -> it.place() == place)) {
                add(Kind.ALTERED, place, null, "+" + surplus);
            }
        });
    }

    private void add(Kind kind, Place place, @Nullable Long entry, Object detail) {
        findings.add(RecordFinding.of(kind, place, entry, detail));
    }

    // Statements

    private void statements() {
        Set<Long> erased = ledger.entries().values().stream()
                .map(RecordEntry::erased)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<Long> seen = new HashSet<>();
        rows.forEachStatement(it -> {
            seen.add(it.index());
            statement(it, erased);
        });
        ledger.entries().forEach((index, entry) -> {
            boolean expected = entry.statement() != null && !erased.contains(index);
            expectedRows.merge("statement", expected ? 1 : 0, Integer::sum);
            if (expected && !seen.contains(index)) {
                add(Kind.NOT_RECORDED, Place.STATEMENT, index, index);
            }
            if (!expected && ledger.subject(index) != null) {
                add(Kind.ALTERED, Place.ENTRY, index, index);
            }
        });
    }

    private void statement(StatementRow row, Set<Long> erased) {
        RecordEntry entry = ledger.entries().get(row.index());
        if (entry == null) {
            return;
        }
        boolean salted = row.salt().length == SaltedStatement.SALT_LENGTH
                && new SaltedStatement(row.salt(), row.bytes()).digest().hex().equals(entry.statement());
        if (!salted || erased.contains(row.index())) {
            add(Kind.ALTERED, Place.STATEMENT, row.index(), row.index());
            return;
        }
        try {
            StepStatement statement = RecordJson.read(row.bytes(), StepStatement.class);
            statements.put(row.index(), statement);
            boolean same = statement.step() == entry.step()
                    && Objects.equals(statement.paper(), entry.paper())
                    && Objects.equals(statement.run(), entry.run())
                    && statement.subject().equals(ledger.subject(row.index()));
            if (!same) {
                add(Kind.ALTERED, Place.ENTRY, row.index(), row.index());
            }
        } catch (IOException e) {
            add(Kind.UNREADABLE, Place.STATEMENT, row.index(), row.index());
        }
    }

    // Contents

    private void contents() {
        Map<String, Long> named = new TreeMap<>();
        ledger.entries().forEach((index, entry) -> {
            if (entry.content() != null) {
                named.putIfAbsent(entry.content(), index);
            }
        });
        named.forEach((hash, index) -> {
            Optional<byte[]> packed = rows.content(hash);
            Optional<byte[]> plain = packed.flatMap(it -> new StoredContent(hash, it).plain());
            if (plain.isEmpty()) {
                add(packed.isEmpty() ? Kind.NOT_RECORDED : Kind.ALTERED, Place.CONTENT, index, shortened(hash));
            }
        });
        rows.contents().stream()
                .filter(it -> !named.containsKey(it))
                .forEach(it -> add(Kind.ALTERED, Place.CONTENT, null, shortened(it)));
    }

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) : hash;
    }

    // Campaigns, versions, runs

    private void rebuild() {
        ledger.entries().forEach((index, entry) -> {
            String id = entry.campaign();
            if (id != null) {
                try {
                    rebuild(index, entry, id);
                } catch (NullPointerException | IllegalArgumentException lacking) {
                    add(Kind.UNREADABLE, Place.ENTRY, index, index);
                }
            }
        });
    }

    private void rebuild(long index, RecordEntry entry, String id) {
        switch (entry.kind()) {
            case CAMPAIGN ->
                campaigns.put(
                        id,
                        new CampaignRow(
                                id,
                                text(entry.title()),
                                number(entry.year()),
                                entry.quarter() == null ? 0 : entry.quarter(),
                                text(entry.rulebook()),
                                text(entry.rulebookHash()),
                                text(entry.content()),
                                false,
                                index));
            case CLOSE, REOPEN ->
                campaigns.computeIfPresent(id, (any, it) -> closed(it, entry.kind() == EntryKind.CLOSE, index));
            case IMPORT ->
                versions.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(new FactsVersionRow(
                                id,
                                number(entry.factsNumber()),
                                text(entry.factsHash()),
                                text(entry.content()),
                                entry.part(),
                                index));
            case RUN ->
                runs.computeIfAbsent(id, any -> new ArrayList<>())
                        .add(new RunRow(
                                id,
                                number(entry.run()),
                                number(entry.factsNumber()),
                                text(entry.rulebookHash()),
                                text(entry.program()),
                                text(entry.content()),
                                index));
            case STEP, ERASE, RECORD, ACCOUNT, SIGN_IN, EXPORT -> {}
        }
    }

    private static CampaignRow closed(CampaignRow it, boolean closed, long index) {
        return new CampaignRow(
                it.id(),
                it.title(),
                it.year(),
                it.quarter(),
                it.rulebook(),
                it.rulebookHash(),
                it.rulebookContent(),
                closed,
                index);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private static int number(@Nullable Integer value) {
        return Objects.requireNonNull(value);
    }

    private void campaign(String id) {
        List<FactsVersionRow> imported = versions.getOrDefault(id, List.of());
        List<RunRow> graded = runs.getOrDefault(id, List.of());
        compare(
                id,
                Place.FACTS,
                byKey(imported, FactsVersionRow::number),
                byKey(rows.factsVersions(id), FactsVersionRow::number));
        compare(id, Place.RUN, byKey(graded, RunRow::number), byKey(rows.runs(id), RunRow::number));
        for (RunRow run : graded) {
            proposals(id, run, imported);
        }
        quarters(id, imported);
        results(id);
    }

    /** Facts that say of themselves whence the grades of quarters came are put together again. */
    private void quarters(String id, List<FactsVersionRow> imported) {
        ledger.entries().forEach((index, entry) -> {
            List<RecordEntry.QuarterText> quarters = entry.quarters();
            if (quarters == null || !id.equals(entry.campaign())) {
                return;
            }
            Optional<YearFacts> before = imported.stream()
                    .filter(it -> it.number() == number(entry.factsNumber()) - 1)
                    .findFirst()
                    .flatMap(it -> plain(it.content()))
                    .flatMap(RecordCheck::facts);
            boolean isKnown = quarters.stream().noneMatch(it -> isErasedIn(it.campaign()));
            if (before.isPresent() && isKnown) {
                YearFacts again = QuarterGrades.of(
                                before.get(),
                                quarters.stream().map(this::published).toList())
                        .facts();
                if (!FactsContent.of(again).hash().equals(entry.content())) {
                    add(Kind.ALTERED, Place.FACTS, index, id + "/" + entry.factsNumber());
                }
            }
        });
    }

    private static Optional<YearFacts> facts(byte[] plain) {
        return FactsContent.read(plain) instanceof FactsReading.Complete read
                ? Optional.of(read.facts())
                : Optional.empty();
    }

    /** What was erased can no longer be put together again; whose it was no entry says. */
    private boolean isErasedIn(String campaign) {
        return ledger.entries().values().stream()
                .anyMatch(it -> it.kind() == EntryKind.ERASE && campaign.equals(it.campaign()));
    }

    private QuarterResults published(RecordEntry.QuarterText quarter) {
        Map<String, ResultState> states = new HashMap<>();
        statements.forEach((index, statement) -> {
            RecordEntry entry = ledger.entries().get(index);
            if (index <= quarter.entry() && entry != null && quarter.campaign().equals(entry.campaign())) {
                Step step = statement.taken();
                states.put(
                        step.subject(),
                        states.getOrDefault(step.subject(), ResultState.START).after(step));
            }
        });
        Map<String, Grade> published = new TreeMap<>();
        states.forEach((subject, state) -> {
            Grade decided = state.decidedGrade();
            if (decided != null && state.stage() == Stage.PUBLISHED) {
                published.put(subject, decided);
            }
        });
        CampaignRow campaign = campaigns.get(quarter.campaign());
        int number = campaign == null ? 0 : campaign.quarter();
        return new QuarterResults(quarter.campaign(), number, quarter.entry(), published, 0);
    }

    /** Of one run at a time: its facts and result are let go before the next. */
    private void proposals(String id, RunRow run, List<FactsVersionRow> imported) {
        Optional<byte[]> facts = imported.stream()
                .filter(it -> it.number() == run.factsNumber())
                .findFirst()
                .flatMap(it -> plain(it.content()));
        Optional<List<RunResult.Line>> lines = plain(run.result()).flatMap(RunResult::read);
        if (facts.isEmpty() || lines.isEmpty()) {
            return;
        }
        if (!(FactsContent.read(facts.get()) instanceof FactsReading.Complete read)) {
            add(Kind.UNREADABLE, Place.FACTS, run.index(), run.factsNumber());
            return;
        }
        Population population = Population.of(read.facts());
        imported.stream()
                .filter(it -> it.number() == run.factsNumber())
                .filter(it -> !it.factsHash().equals(population.factsHash()))
                .forEach(it -> add(Kind.ALTERED, Place.FACTS, it.index(), id + "/" + it.number()));
        List<ProposalRow> expected = ProposalRows.of(id, run.number(), population, lines.get());
        Map<String, ProposalRow> bySubject = byKey(expected, ProposalRow::subject);
        compare(id + "/" + run.number(), Place.PROPOSAL, bySubject, meant(rows.proposals(id, run.number()), bySubject));
        compare(
                id + "/" + run.number(),
                Place.NAME,
                byKey(ProposalRows.names(expected), SearchNameRow::subject),
                byKey(rows.searchNames(id, run.number()), SearchNameRow::subject));
        compare(
                id + "/" + run.number(),
                Place.QUOTA,
                byKey(ProposalRows.groups(id, run.number(), population, lines.get()), QuotaGroupRow::quotaGroup),
                byKey(rows.quotaGroups(id, run.number()), QuotaGroupRow::quotaGroup));
    }

    private static Map<String, ProposalRow> meant(List<ProposalRow> stored, Map<String, ProposalRow> expected) {
        Map<String, ProposalRow> found = byKey(stored, ProposalRow::subject);
        found.replaceAll((subject, row) -> ProposalRows.meant(row, expected.get(subject)));
        return found;
    }

    private Optional<byte[]> plain(String hash) {
        return rows.content(hash).flatMap(it -> new StoredContent(hash, it).plain());
    }

    // Results

    private void results(String id) {
        Map<String, ResultState> states = new HashMap<>();
        Map<String, ResultRow> expected = new TreeMap<>();
        Map<String, RulingRow> rulings = new TreeMap<>();
        statements.forEach((index, statement) -> {
            RecordEntry entry = ledger.entries().get(index);
            if (entry != null && id.equals(entry.campaign())) {
                Step step = statement.taken();
                ResultState state =
                        states.getOrDefault(step.subject(), ResultState.START).after(step);
                states.put(step.subject(), state);
                expected.put(step.subject(), RecordView.row(id, step.subject(), state, index));
            }
        });
        ledger.entries().forEach((index, entry) -> {
            RecordEntry.PaperText paper = entry.paper();
            if (id.equals(entry.campaign()) && entry.group() != null && paper != null) {
                rulings.put(entry.group(), new RulingRow(id, entry.group(), paper.number(), paper.date(), index));
            }
        });
        Map<String, ResultRow> found = byKey(rows.results(id), ResultRow::subject);
        erased(id, found);
        compare(id, Place.RESULT, kept(expected), kept(found));
        compare(id, Place.RULING, rulings, byKey(rows.rulings(id), RulingRow::quotaGroup));
    }

    private static @Nullable String name(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }

    /** Of erased results the entry says how far they had come; whose they are it does not say. */
    private void erased(String id, Map<String, ResultRow> found) {
        ledger.entries().forEach((index, entry) -> {
            if (entry.kind() == EntryKind.ERASE && id.equals(entry.campaign())) {
                Optional<ResultRow> row = found.values().stream()
                        .filter(it -> it.erased() && it.index() == index)
                        .findFirst();
                boolean same = row.map(KeptResult::of)
                        .filter(it -> it.stage().equals(entry.stage())
                                && Objects.equals(it.decided(), entry.decided())
                                && it.state() != null
                                && it.state().withoutTexts().equals(it.state())
                                && it.state().stage().name().equals(it.stage())
                                && Objects.equals(name(it.state().decidedGrade()), entry.decided()))
                        .isPresent();
                if (!same) {
                    add(row.isEmpty() ? Kind.NOT_RECORDED : Kind.ALTERED, Place.RESULT, index, id + "/" + index);
                }
                row.ifPresent(it -> found.remove(it.subject()));
                expectedRows.merge("result", 1, Integer::sum);
            }
        });
    }

    /** Where something was altered, what was allowed cannot be told: only a record that holds is gone through again. */
    private List<RecordFinding> history() {
        Map<Long, HistoryCheck.ErasedStep> erased = new TreeMap<>();
        for (String id : campaigns.keySet()) {
            for (ResultRow row : rows.results(id)) {
                RecordEntry entry = row.erased() ? ledger.entries().get(row.index()) : null;
                if (entry != null && entry.erased() != null) {
                    HistoryCheck.ErasedStep step =
                            new HistoryCheck.ErasedStep(row.subject(), RecordView.grade(row.decided()));
                    entry.erased().forEach(it -> erased.put(it, step));
                }
            }
        }
        return new HistoryCheck(rows, campaigns, statements, erased).findings(ledger.entries());
    }

    /** A result as it is meant: how the state is written may change with the program. */
    private record KeptResult(
            String subject,
            String stage,
            @Nullable String decided,
            @Nullable ResultState state,
            boolean erased,
            long index) {

        static KeptResult of(ResultRow row) {
            return new KeptResult(row.subject(), row.stage(), row.decided(), read(row), row.erased(), row.index());
        }

        private static @Nullable ResultState read(ResultRow row) {
            try {
                return RecordView.state(row);
            } catch (RecordDamagedException unlikeAny) {
                return null;
            }
        }
    }

    private static Map<String, KeptResult> kept(Map<String, ResultRow> rows) {
        Map<String, KeptResult> kept = new LinkedHashMap<>();
        rows.forEach((subject, row) -> kept.put(subject, KeptResult.of(row)));
        return kept;
    }

    private static <K, R> Map<K, R> byKey(List<R> rows, Function<R, K> key) {
        Map<K, R> found = new LinkedHashMap<>();
        rows.forEach(it -> found.put(key.apply(it), it));
        return found;
    }

    /** What is missing, what differs, what nobody entered. */
    private <K, R> void compare(String where, Place place, Map<K, R> expected, Map<K, R> found) {
        expectedRows.merge(TABLES.getOrDefault(place, ""), expected.size(), Integer::sum);
        String before = where.isEmpty() ? "" : where + "/";
        expected.forEach((key, row) -> {
            R other = found.get(key);
            if (other == null) {
                add(Kind.NOT_RECORDED, place, null, before + key);
            } else if (!other.equals(row)) {
                add(Kind.ALTERED, place, null, before + key);
            }
        });
        found.keySet().stream()
                .filter(it -> !expected.containsKey(it))
                .forEach(it -> add(Kind.ALTERED, place, null, before + it));
    }
}
