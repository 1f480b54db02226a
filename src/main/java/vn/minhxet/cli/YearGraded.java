package vn.minhxet.cli;

import vn.minhxet.grading.Grader;
import vn.minhxet.grading.Plan;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.YearFacts;

/** Reads the facts, loads the one rulebook that is needed, and grades. */
final class YearGraded {

    private YearGraded() {}

    /**
     * @param rounds how often to grade; more than once only to measure
     */
    static YearGrading of(Workplace workplace, FactsSource source, RulebookChoice choice, Stopwatch watch, long rounds)
            throws Exception {
        YearFacts facts = watch.time(said(workplace, Message.READING), () -> source.read(workplace));
        Rulebook rulebook = choice.choose(workplace, facts.period());
        Plan plan = watch.time(
                said(workplace, Message.LOADING, rulebook.id()),
                () -> Plan.of(workplace.installation().compiler().compile(rulebook)));
        YearGrading year = null;
        for (long round = 0; round < rounds; round++) {
            year = watch.time(said(workplace, Message.GRADING), () -> new Grader(plan).grade(facts));
        }
        return year;
    }

    private static String said(Workplace workplace, Message message, Object... filling) {
        return message.in(workplace.language(), filling);
    }
}
