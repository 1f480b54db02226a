package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.facts.Unit;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Language;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/**
 * One subject graded again with figures that somebody tries (thử với số liệu khác). Only figures that the search for a
 * better grade may change can be tried, within what they could have been. For one thread.
 */
public final class SubjectTrial {

    private final YearGrading year;
    private final int position;
    private final CandidateEvaluator evaluator;

    private SubjectTrial(YearGrading year, int position) {
        this.year = year;
        this.position = position;
        this.evaluator = new CandidateEvaluator(year, position, Grade.EXCELLENT);
    }

    /**
     * The trial of one subject.
     *
     * @param subject the id as people write it
     * @throws vn.minhxet.grading.UnknownSubjectException where it was not graded
     */
    public static SubjectTrial of(YearGrading year, String subject) {
        return new SubjectTrial(year, year.position(subject));
    }

    /** The figures that may be tried, in order of declaration; none for who is not graded or on hold. */
    public List<FactControl> controls(Language language) {
        Grading grading = year.grading(position);
        List<FactControl> controls = new ArrayList<>();
        if (grading.outcome() == Outcome.GRADED || grading.outcome() == Outcome.NEEDS_DECISION) {
            for (int fact = 0; fact < evaluator.leeways().count(); fact++) {
                controls.add(control(evaluator.leeways().get(fact), grading, language));
            }
        }
        return List.copyOf(controls);
    }

    private static FactControl control(FactRange range, Grading grading, Language language) {
        Change change = new Change(range.actionable(), range.unit(), range.from(), range.from());
        long end = range.value(range.room());
        return new FactControl(
                range.fact(),
                new ChangeSentence(new ValueFormat(language)).name(change, grading.subject()),
                range.unit(),
                change.plain(range.from()),
                change.plain(Math.min(range.from(), end)),
                change.plain(Math.max(range.from(), end)),
                range.unit() == Unit.POINTS ? new BigDecimal("0.25") : change.plain(range.step()));
    }

    /**
     * The grading with these figures instead; the wholes that contain a raised figure rise with it.
     *
     * @param tried by fact; one that may not be tried is left as it is, one beyond its range goes to its end
     * @return empty where figures contradict each other, as more done than assigned
     */
    public Optional<Grading> grade(Map<String, BigDecimal> tried) {
        Optional<Candidate> at = Optional.of(Candidate.none(evaluator.leeways().count()));
        for (int fact = 0; fact < evaluator.leeways().count(); fact++) {
            FactRange range = evaluator.leeways().get(fact);
            BigDecimal value = tried.get(range.fact());
            long amount = value == null ? 0 : amount(range, value);
            int tryingOn = fact;
            if (amount > 0) {
                at = at.flatMap(it -> evaluator.leeways().raised(it, tryingOn, amount));
            }
        }
        return at.map(evaluator::counted);
    }

    private static long amount(FactRange range, BigDecimal value) {
        long plain = range.unit().inHundredths()
                ? Hundredths.exactly(value.setScale(2, RoundingMode.DOWN))
                : value.longValue();
        long amount = range.isUp() ? plain - range.from() : range.from() - plain;
        return Math.max(0, Math.min(range.room(), amount));
    }
}
