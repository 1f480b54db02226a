package vn.minhxet.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.Grade;
import vn.minhxet.subject.Outcome;

/** One question about one subject: searches, grades what was found again, and tells what else stood in the way. */
public final class CounterfactualSearch {

    private final YearGrading year;
    private final int position;
    private final Grade wanted;
    private final CandidateEvaluator trials;
    private final CandidateSearch candidates;

    private CounterfactualSearch(YearGrading year, int position, Grade wanted) {
        this.year = year;
        this.position = position;
        this.wanted = wanted;
        this.trials = new CandidateEvaluator(year, position, wanted);
        this.candidates = new CandidateSearch(trials);
    }

    /**
     * Searches for one subject of a year.
     *
     * @param subject the id as people write it
     * @throws vn.minhxet.grading.UnknownSubjectException where it was not graded
     */
    public static Counterfactual of(YearGrading year, String subject, Grade wanted) {
        return of(year, year.position(subject), wanted);
    }

    /** Searches for one subject of a year, named by its position in the population. */
    public static Counterfactual of(YearGrading year, int position, Grade wanted) {
        Grading grading = year.grading(position);
        if (grading.outcome() == Outcome.NOT_GRADED || grading.outcome() == Outcome.ON_HOLD) {
            List<Obstacle> obstacles = grading.beforeQuota().reasons().stream()
                    .map(it -> Obstacle.of(it, grading, false))
                    .toList();
            return new Counterfactual(year, grading, wanted, List.of(), obstacles, true);
        }
        return Counterfactual.isHigher(grading, wanted)
                ? new CounterfactualSearch(year, position, wanted).search()
                : new Counterfactual(year, grading, wanted, List.of(), List.of(), true);
    }

    private Counterfactual search() {
        List<Alternative> alternatives = candidates.answers().stream()
                .map(this::alternative)
                .filter(it -> isReached(it.grading()))
                .toList();
        return new Counterfactual(
                year,
                year.grading(position),
                wanted,
                alternatives,
                obstacles(alternatives.isEmpty()),
                candidates.isComplete());
    }

    private boolean isReached(Grading grading) {
        return grading.grade().filter(it -> it.compareTo(wanted) >= 0).isPresent();
    }

    private Alternative alternative(Candidate found) {
        List<Change> changes = found.changed().stream()
                .map(fact -> change(trials.leeways().get(fact), found.amount(fact)))
                .toList();
        return new Alternative(found.cost(), changes, trials.counted(found));
    }

    private static Change change(FactRange leeway, long amount) {
        return new Change(leeway.actionable(), leeway.unit(), leeway.from(), leeway.value(amount));
    }

    private List<Obstacle> obstacles(boolean withoutAnswer) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (withoutAnswer) {
            candidates
                    .stuck()
                    .ifPresent(at -> obstacles.addAll(
                            verdicts(at, it -> trials.hurdle(it.rule()).facts().isEmpty())));
        }
        candidates.shortOfQuota().map(this::quota).ifPresent(obstacles::add);
        boolean untold = withoutAnswer && obstacles.isEmpty() && candidates.isComplete();
        return untold ? verdicts(Candidate.none(trials.leeways().count()), it -> true) : obstacles;
    }

    private List<Obstacle> verdicts(Candidate at, Predicate<Reason> which) {
        Grading grading = trials.counted(at);
        return grading.verdicts().stream()
                .filter(it -> trials.isInTheWay(it, grading.firedRules()) && which.test(it))
                .sorted(Reason.ORDER)
                .map(it -> Obstacle.of(it, grading, !at.changed().isEmpty()))
                .toList();
    }

    private Obstacle quota(Candidate at) {
        return new Obstacle(
                Obstacle.Kind.QUOTA,
                trials.counted(at),
                Optional.empty(),
                !at.changed().isEmpty());
    }
}
