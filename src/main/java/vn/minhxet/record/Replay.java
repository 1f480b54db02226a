package vn.minhxet.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.record.content.RunResult;
import vn.minhxet.record.content.StoredContent;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.CampaignRow;
import vn.minhxet.store.FactsVersionRow;
import vn.minhxet.store.RunRow;

/**
 * Grades the runs of a campaign again (tính lại các lần xếp loại): from the stored facts and the stored text of the
 * rulebook, never from a compiled form that was kept.
 */
public final class Replay {

    /**
     * A run that was graded again (lần xếp loại được tính lại). Immutable.
     *
     * @param holds whether every byte of the result is the same
     * @param program the version that graded then
     */
    public record ReplayedRun(String campaign, int run, int factsNumber, String program, boolean holds) {}

    private Replay() {}

    /** Whether a grading gives, to the last byte, the result that a run stored. */
    public static boolean holds(RunRow run, FactsVersionRow facts, YearGrading grading) {
        return RunResult.of(grading, facts.content()).hash().equals(run.result());
    }

    /** All runs of a campaign, in order. */
    public static List<ReplayedRun> of(OfficeRecord record, String id) {
        return of(record, id, (done, of) -> {});
    }

    /**
     * The same, told step by step.
     *
     * @param progress is told how many runs are graded again, and of how many; what it throws ends the work
     */
    public static List<ReplayedRun> of(OfficeRecord record, String id, BiConsumer<Long, Long> progress) {
        CampaignRow campaign = record.campaign(id);
        EvaluationPlan plan =
                EvaluationPlan.of(new RulebookCompiler(CompiledFormCache.none()).compile(record.rulebook(campaign)));
        Grader grader = new Grader(plan);
        List<ReplayedRun> replayed = new ArrayList<>();
        List<RunRow> runs = record.runs(id);
        for (RunRow run : runs) {
            YearFacts facts = record.facts(id, run.factsNumber());
            String content = record.factsVersions(id).get(run.factsNumber() - 1).content();
            StoredContent again = RunResult.of(grader.grade(facts), content);
            replayed.add(new ReplayedRun(
                    id,
                    run.number(),
                    run.factsNumber(),
                    run.program(),
                    again.hash().equals(run.result())));
            progress.accept((long) replayed.size(), (long) runs.size());
        }
        return replayed;
    }
}
