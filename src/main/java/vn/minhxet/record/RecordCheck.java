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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minhxet.campaign.ResultState;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.ledger.NoteVerifier;
import vn.minhxet.ledger.SaltedStatement;
import vn.minhxet.ledger.SignedNote;
import vn.minhxet.population.Population;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.record.RecordFinding.Kind;
import vn.minhxet.record.RecordFinding.Place;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.QuotaGroupRow;
import vn.minhxet.store.RecordDatabase;
import vn.minhxet.store.RecordRows;
import vn.minhxet.store.ResultRow;
import vn.minhxet.store.RulingRow;
import vn.minhxet.store.RunRow;
import vn.minhxet.store.StatementRow;

/**
 * Reads a whole record again (kiểm tra hồ sơ): the ledger against its signatures, every other row against the ledger. Rows
 * are put together anew from the entries and compared, so that a column which somebody edits by SQL is seen. For one check.
 */
final class RecordCheck {

    private final RecordRows rows;
    private final LedgerCheck ledger;
    private final List<RecordFinding> findings = new ArrayList<>();
    private final Map<Long, StepStatement> statements = new TreeMap<>();
    private final Map<String, Optional<byte[]>> contents = new HashMap<>();
    private final Map<String, CampaignRow> campaigns = new LinkedHashMap<>();
    private final Map<String, List<FactsVersionRow>> versions = new HashMap<>();
    private final Map<String, List<RunRow>> runs = new HashMap<>();

    private RecordCheck(RecordRows rows, LedgerCheck ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    static List<RecordFinding> of(RecordDatabase database, NoteVerifier key, Optional<SignedNote> known) {
        List<RecordFinding> all = new ArrayList<>();
        database.damage().stream()
                .limit(1)
                .forEach(it -> all.add(RecordFinding.of(Kind.UNREADABLE, Place.DATABASE, null, it)));
        all.addAll(database.read(rows -> {
            LedgerCheck ledger = new LedgerCheck(rows, key);
            List<RecordFinding> found = new ArrayList<>(ledger.findings(known));
            found.addAll(new RecordCheck(rows, ledger).rest());
            return found;
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
        return findings;
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
            contents.put(hash, plain);
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
            case STEP, ERASE, RECORD -> {}
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
        Map<Integer, Map<String, ProposalRow>> proposals = new HashMap<>();
        for (RunRow run : graded) {
            proposals.put(run.number(), proposals(id, run, imported));
        }
        results(id, graded, proposals);
    }

    private Map<String, ProposalRow> proposals(String id, RunRow run, List<FactsVersionRow> imported) {
        Optional<byte[]> facts = imported.stream()
                .filter(it -> it.number() == run.factsNumber())
                .findFirst()
                .flatMap(it -> contents.getOrDefault(it.content(), Optional.empty()));
        Optional<List<RunResult.Line>> lines =
                contents.getOrDefault(run.result(), Optional.empty()).flatMap(RunResult::read);
        if (facts.isEmpty() || lines.isEmpty()) {
            return Map.of();
        }
        if (!(FactsContent.read(facts.get()) instanceof FactsReading.Complete read)) {
            add(Kind.UNREADABLE, Place.FACTS, run.index(), run.factsNumber());
            return Map.of();
        }
        imported.stream()
                .filter(it -> it.number() == run.factsNumber())
                .filter(it -> !it.factsHash().equals(Population.of(read.facts()).factsHash()))
                .forEach(it -> add(Kind.ALTERED, Place.FACTS, it.index(), id + "/" + it.number()));
        List<ProposalRow> expected = ProposalRows.of(id, run.number(), read.facts(), lines.get());
        Map<String, ProposalRow> bySubject = byKey(expected, ProposalRow::subject);
        compare(
                id + "/" + run.number(),
                Place.PROPOSAL,
                bySubject,
                byKey(rows.proposals(id, run.number()), ProposalRow::subject));
        compare(
                id + "/" + run.number(),
                Place.QUOTA,
                byKey(ProposalRows.groups(id, run.number(), read.facts(), lines.get()), QuotaGroupRow::quotaGroup),
                byKey(rows.quotaGroups(id, run.number()), QuotaGroupRow::quotaGroup));
        return bySubject;
    }

    // Results

    private void results(String id, List<RunRow> graded, Map<Integer, Map<String, ProposalRow>> proposals) {
        Map<String, ResultState> states = new HashMap<>();
        Map<String, ResultRow> expected = new TreeMap<>();
        Map<String, RulingRow> rulings = new TreeMap<>();
        statements.forEach((index, statement) -> {
            RecordEntry entry = ledger.entries().get(index);
            if (entry == null || !id.equals(entry.campaign())) {
                return;
            }
            Step step = statement.taken();
            ResultState state =
                    states.getOrDefault(step.subject(), ResultState.START).after(step);
            states.put(step.subject(), state);
            expected.put(step.subject(), RecordView.row(id, step.subject(), state, index));
            if (step.kind() == StepKind.RULE_ON_QUOTA) {
                int run = graded.stream()
                        .filter(it -> it.index() < index)
                        .mapToInt(RunRow::number)
                        .max()
                        .orElse(0);
                ruling(id, index, statement, proposals.getOrDefault(run, Map.of()))
                        .ifPresent(it -> rulings.put(it.quotaGroup(), it));
            }
        });
        compare(id, Place.RESULT, expected, byKey(rows.results(id), ResultRow::subject));
        compare(id, Place.RULING, rulings, byKey(rows.rulings(id), RulingRow::quotaGroup));
    }

    private static Optional<RulingRow> ruling(
            String id, long index, StepStatement statement, Map<String, ProposalRow> proposals) {
        ProposalRow proposal = proposals.get(statement.subject());
        RecordEntry.PaperText paper = statement.paper();
        return proposal == null || proposal.quotaGroup() == null || paper == null
                ? Optional.empty()
                : Optional.of(new RulingRow(id, proposal.quotaGroup(), paper.number(), paper.date(), index));
    }

    private static <K, R> Map<K, R> byKey(List<R> rows, Function<R, K> key) {
        Map<K, R> found = new LinkedHashMap<>();
        rows.forEach(it -> found.put(key.apply(it), it));
        return found;
    }

    /** What is missing, what differs, what nobody entered. */
    private <K, R> void compare(String where, Place place, Map<K, R> expected, Map<K, R> found) {
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
