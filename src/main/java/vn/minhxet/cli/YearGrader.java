package vn.minhxet.cli;

import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.Stopwatch;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.grading.EvaluationPlan;
import vn.minhxet.grading.Grader;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Rulebook;

/** Reads the facts, loads the one rulebook that is needed, and grades. */
final class YearGrader {

    private YearGrader() {}

    /**
     * @param rounds how often to grade; more than once only to measure
     */
    static YearGrading of(
            CommandContext context, FactsOption source, RulebookOption choice, Stopwatch watch, long rounds)
            throws Exception {
        YearFacts facts = watch.time(said(context, Message.READING), () -> source.read(context));
        return of(context, facts, choice, watch, rounds);
    }

    static YearGrading of(CommandContext context, YearFacts facts, RulebookOption choice, Stopwatch watch, long rounds)
            throws Exception {
        Rulebook rulebook = choice.choose(context, facts.period());
        EvaluationPlan plan = watch.time(
                said(context, Message.LOADING, rulebook.id()),
                () -> EvaluationPlan.of(context.installation().compiler().compile(rulebook)));
        YearGrading year = watch.time(said(context, Message.GRADING), () -> new Grader(plan).grade(facts));
        for (long round = 1; round < rounds; round++) {
            year = watch.time(said(context, Message.GRADING), () -> new Grader(plan).grade(facts));
        }
        return year;
    }

    private static String said(CommandContext context, Message message, Object... filling) {
        return message.in(context.language(), filling);
    }
}
