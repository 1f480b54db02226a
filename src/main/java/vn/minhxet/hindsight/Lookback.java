package vn.minhxet.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.Reason;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Grade;

/** One question about one subject: searches, grades what was found again, and tells what else stood in the way. */
final class Lookback {

    private final YearGrading year;
    private final int position;
    private final Grade wanted;
    private final Trials trials;
    private final Search search;

    Lookback(YearGrading year, int position, Grade wanted) {
        this.year = year;
        this.position = position;
        this.wanted = wanted;
        this.trials = new Trials(year, position, wanted);
        this.search = new Search(trials);
    }

    Hindsight hindsight() {
        List<Alternative> alternatives = search.answers().stream()
                .map(this::alternative)
                .filter(it -> isReached(it.grading()))
                .toList();
        return new Hindsight(
                year,
                year.grading(position),
                wanted,
                alternatives,
                obstacles(alternatives.isEmpty()),
                search.isComplete());
    }

    private boolean isReached(Grading grading) {
        return grading.grade().filter(it -> it.compareTo(wanted) >= 0).isPresent();
    }

    private Alternative alternative(Departure found) {
        List<Change> changes = found.changed().stream()
                .map(fact -> change(trials.leeways().get(fact), found.amount(fact)))
                .toList();
        return new Alternative(found.cost(), changes, trials.counted(found));
    }

    private static Change change(Leeway leeway, long amount) {
        return new Change(leeway.actionable(), leeway.unit(), leeway.from(), leeway.value(amount));
    }

    private List<Obstacle> obstacles(boolean withoutAnswer) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (withoutAnswer) {
            search.stuck()
                    .ifPresent(at -> obstacles.addAll(
                            verdicts(at, it -> trials.hurdle(it.rule()).facts().isEmpty())));
        }
        search.shortOfQuota().map(this::quota).ifPresent(obstacles::add);
        boolean untold = withoutAnswer && obstacles.isEmpty() && search.isComplete();
        return untold ? verdicts(Departure.none(trials.leeways().count()), it -> true) : obstacles;
    }

    private List<Obstacle> verdicts(Departure at, Predicate<Reason> which) {
        Grading grading = trials.counted(at);
        return grading.verdicts().stream()
                .filter(it -> trials.isInTheWay(it, grading.profile()) && which.test(it))
                .sorted(Reason.ORDER)
                .map(it -> Obstacle.of(it, grading, !at.changed().isEmpty()))
                .toList();
    }

    private Obstacle quota(Departure at) {
        return new Obstacle(
                Obstacle.Kind.QUOTA,
                trials.counted(at),
                Optional.empty(),
                !at.changed().isEmpty());
    }
}
