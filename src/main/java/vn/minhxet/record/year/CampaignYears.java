package vn.minhxet.record.year;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.Replay;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.RunRow;

/**
 * The graded years of the campaigns of a record (các năm của hồ sơ), put together when they are first asked for and kept in
 * memory within a bound, those used last the longest. What a run is made of never changes, so a kept year is never stale.
 * Safe for any thread.
 */
public final class CampaignYears {

    private final OfficeRecord record;
    private final RulebookCompiler compiler;
    private final long mostBytes;
    private final Map<String, CompiledRulebook> rulebooks = new ConcurrentHashMap<>();
    private final Map<Key, FutureTask<CampaignYear>> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(String campaign, int run) {}

    /**
     * @param mostBytes what all kept years may take of the memory together; the one used last is kept however large it is
     */
    public CampaignYears(OfficeRecord record, RulebookCompiler compiler, long mostBytes) {
        this.record = record;
        this.compiler = compiler;
        this.mostBytes = mostBytes;
    }

    /** The record whose years they are. */
    public OfficeRecord record() {
        return record;
    }

    /** By which rulebooks of campaigns are compiled. */
    public RulebookCompiler compiler() {
        return compiler;
    }

    /** The rulebook of a campaign, compiled from its stored text: for its parameters to be moved. */
    public CompiledRulebook rulebook(CampaignRow campaign) {
        return rulebooks.computeIfAbsent(
                campaign.rulebookContent(), any -> compiler.compile(record.rulebook(campaign)));
    }

    /**
     * The year of the latest run of a campaign.
     *
     * @throws vn.minhxet.record.RecordRefusedException where there is no such campaign, or no run
     */
    public CampaignYear latest(String campaign) {
        return of(campaign, record.latestRun(campaign).number());
    }

    /**
     * The year of a run, from 1.
     *
     * @throws vn.minhxet.record.RecordRefusedException where there is no such campaign or run
     */
    public CampaignYear of(String campaign, int run) {
        Key key = new Key(campaign, run);
        FutureTask<CampaignYear> year;
        synchronized (this) {
            year = kept.computeIfAbsent(key, any -> new FutureTask<>(() -> put(campaign, run)));
        }
        year.run(); // by whoever comes first; the others wait for it
        try {
            CampaignYear put = year.get();
            dropOld(key);
            return put;
        } catch (ExecutionException e) {
            forget(key, year);
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CampaignYear put(String id, int number) {
        CampaignRow campaign = record.campaign(id);
        RunRow run = record.run(id, number);
        FactsVersionRow facts = record.factsVersions(id).get(run.factsNumber() - 1);
        YearGrading grading = new Grader(EvaluationPlan.of(rulebook(campaign))).grade(record.facts(id, facts.number()));
        return new CampaignYear(campaign, run, facts, grading, Replay.holds(run, facts, grading));
    }

    private synchronized void forget(Key key, FutureTask<CampaignYear> year) {
        kept.remove(key, year);
    }

    /** The bytes of memory that the kept years take, about. */
    public synchronized long bytes() {
        return done().stream().mapToLong(CampaignYear::bytes).sum();
    }

    /** The longest unused go first; never the one that was just asked for. */
    private synchronized void dropOld(Key asked) {
        long bytes = bytes();
        Iterator<Map.Entry<Key, FutureTask<CampaignYear>>> oldest =
                kept.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Map.Entry<Key, FutureTask<CampaignYear>> it = oldest.next();
            if (!it.getKey().equals(asked) && it.getValue().isDone()) {
                bytes -= done(it.getValue()).stream()
                        .mapToLong(CampaignYear::bytes)
                        .sum();
                oldest.remove();
            }
        }
    }

    private List<CampaignYear> done() {
        List<CampaignYear> done = new ArrayList<>();
        kept.values().forEach(it -> done.addAll(done(it)));
        return done;
    }

    private static List<CampaignYear> done(FutureTask<CampaignYear> year) {
        try {
            return year.isDone() ? List.of(year.get()) : List.of();
        } catch (ExecutionException failed) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
