package vn.minhxet.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.minhxet.campaign.ListDecision;
import vn.minhxet.campaign.Step;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.rule.Grade;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.selection.NameQuery;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;
import vn.minhxet.store.ResultQuery;

/**
 * Measures a record: import, run, proposals, a list decision of 300, verification, replay; each beside what the bare database
 * takes to store as many rows of as many bytes. {@code src/bench/record} runs it.
 */
final class RecordBenchmark {

    private static final int LIST = 300;
    private static final int SEARCHES = 20;

    private RecordBenchmark() {}

    private interface Work<T> {
        T make() throws Exception;
    }

    /**
     * @param arguments folder of CSV, rules folder, rulebook, database (a file that is not there, or jdbc:postgresql:), work
     *     folder
     */
    public static void main(String[] arguments) throws Exception {
        Path csv = Path.of(arguments[0]);
        Rulebooks rulebooks = Rulebooks.in(Path.of(arguments[1]));
        String rulebook = arguments[2];
        Path work = Path.of(arguments[4]);
        RulebookCompiler compiler = new RulebookCompiler(new CompiledFormCache(work.resolve("forms"), "bench"));
        time("compile the rulebook", () -> compiler.compile(rulebooks.get(rulebook)));
        YearFacts facts = time("read CSV", () -> FactsReader.read(csv).orThrow());
        DatabaseLocation location = DatabaseLocation.of(arguments[3]);
        Actor actor = new Actor("bench");
        try (OfficeRecord record =
                OfficeRecord.create(location, work.resolve("key"), "bench", actor, Clock.systemUTC())) {
            record.openCampaign("c", "c", facts.period().year(), facts.period().quarter(), rulebooks, rulebook, actor);
            time("import to a stored version", () -> record.importFacts("c", facts, Optional.empty(), actor));
            time("run and store", () -> record.run("c", compiler, "bench", actor));
            List.of("nguyen", "đức", "an", "dang vien 0001", "DV-0001").forEach(it -> search(record, it));
            List<Step> proposed = record.proposals("c").stream()
                    .filter(it -> !it.outcome().equals("NOT_GRADED") && it.decidedBy() != null)
                    .map(it -> Step.of(StepKind.PROPOSE, it.subject(), String.valueOf(it.decidedBy()))
                            .withRun(1))
                    .toList();
            time("propose " + proposed.size(), () -> {
                record.take("c", proposed, actor);
                return true;
            });
            ListDecision list = list(record);
            time("decide a list of " + list.lines().size(), () -> {
                record.decide("c", list, actor);
                return true;
            });
            int entries =
                    record.log(1).stream().mapToInt(it -> (int) it.index() + 1).sum();
            List<RecordFinding> findings =
                    time("verify " + entries + " entries", () -> record.verify(record.verifier(), Optional.empty()));
            List<Replay.ReplayedRun> replayed = time("replay the campaign", () -> Replay.of(record, "c"));
            System.out.println("findings " + findings.size() + ", replayed " + replayed);
            time("bare database: as many rows", () -> bare(work.resolve("bare.db"), entries));
        }
    }

    /** A page of fifty with its total, as a list over HTTP asks for it: the middle of twenty times. */
    private static void search(OfficeRecord record, String typed) {
        NameQuery name = NameQuery.of(typed);
        ResultQuery all = ResultQuery.all("c", 1);
        ResultQuery asked = new ResultQuery(
                "c",
                1,
                all.within(),
                all.organization(),
                all.outcome(),
                all.grade(),
                all.stage(),
                all.committee(),
                Optional.of(new ResultQuery.SearchedName(
                        name.written().toLowerCase(Locale.ROOT), name.plain(), name.marked())));
        long[] took = new long[SEARCHES];
        long found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            long begin = System.nanoTime();
            record.results(asked, Optional.empty(), 50);
            found = record.resultCount(asked);
            took[i] = System.nanoTime() - begin;
        }
        Arrays.sort(took);
        System.out.printf("search %-29s %8.1f ms, %d found%n", typed, took[SEARCHES / 2] / 1e6, found);
    }

    /** Members of one committee who may be decided now. */
    private static ListDecision list(OfficeRecord record) {
        List<ProposalRow> all = record.proposals("c");
        for (ProposalRow committee : all) {
            List<ListDecision.Line> lines = all.stream()
                    .filter(it -> committee.subject().equals(it.decidedBy()) && it.grade() != null)
                    .limit(LIST)
                    .map(it -> new ListDecision.Line(it.subject(), Grade.valueOf(String.valueOf(it.grade())), null))
                    .toList();
            if (lines.size() == LIST) {
                ListDecision list = ListDecision.of(committee.subject(), RecordOffice.PAPER, lines);
                return record.decidable("c", list, RecordOffice.STAFF).list();
            }
        }
        throw new IllegalStateException("no committee decides on " + LIST);
    }

    private static boolean bare(Path file, int rows) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection
                    .createStatement()
                    .executeQuery("pragma journal_mode = wal")
                    .close();
            connection.createStatement().execute("create table entry (i integer primary key, b blob, l blob, s blob)");
            connection.setAutoCommit(false);
            byte[] bytes = new byte[300];
            try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?, ?, ?)")) {
                for (int i = 0; i < rows; i++) {
                    insert.setInt(1, i);
                    insert.setBytes(2, bytes);
                    insert.setBytes(3, new byte[32]);
                    insert.setBytes(4, bytes);
                    insert.addBatch();
                    if (i % 1_000 == 999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            return Files.size(file) > 0;
        }
    }

    private static <T> T time(String what, Work<T> work) throws Exception {
        long begin = System.nanoTime();
        T made = work.make();
        System.out.printf("%-36s %8.3f s%n", what, (System.nanoTime() - begin) / 1e9);
        return made;
    }
}
