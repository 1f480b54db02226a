package vn.minhxet.counterfactual;

import java.util.List;
import java.util.Set;
import vn.minhxet.grading.Grading;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.rule.Grade;
import vn.minhxet.score.ItemLoss;

/**
 * What would have had to be otherwise for a subject to reach a grade (lẽ ra phải khác đi điều gì): differences in the
 * facts that its rulebook declares as acted on, each graded again, or what stood in the way. Immutable.
 *
 * @param year the year as it was graded
 * @param grading the grading of the subject as it is
 * @param wanted the wanted grade
 * @param alternatives that would have led to the wanted grade or a better one, smallest first
 * @param obstacles what none of the subject's own facts would have lifted, and the quota wherever it decides
 * @param complete whether nothing was left out because the search took too long
 */
public record Counterfactual(
        YearGrading year,
        Grading grading,
        Grade wanted,
        List<Alternative> alternatives,
        List<Obstacle> obstacles,
        boolean complete) {

    private static final Set<Obstacle.Kind> OF_OTHERS = Set.of(Obstacle.Kind.QUOTA, Obstacle.Kind.SUBORDINATES);

    public Counterfactual {
        alternatives = List.copyOf(alternatives);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether the wanted grade is better than the actual one; of grades left open, than the worst. */
    boolean isHigher() {
        return isHigher(grading, wanted);
    }

    /** Where a subject with a score sheet lost points, the largest loss first; none where totals are entered. */
    List<ItemLoss> losses() {
        return year.points().losses(year.population().position(grading.subject().id()));
    }

    static boolean isHigher(Grading grading, Grade wanted) {
        List<Grade> open = grading.openGrades();
        Grade sure = grading.grade().orElseGet(() -> open.get(open.size() - 1));
        return wanted.compareTo(sure) > 0;
    }

    /** Whether results of others stood in the way, and nothing of the subject's own. */
    boolean onlyOthers() {
        return !obstacles.isEmpty()
                && obstacles.stream().allMatch(it -> OF_OTHERS.contains(it.kind()) && !it.later())
                && ownVerdicts() == 0;
    }

    private long ownVerdicts() {
        return grading.verdicts().stream()
                .filter(it -> it.rule().mayCause().stream().anyMatch(grade -> grade.compareTo(wanted) < 0))
                .filter(it -> !OF_OTHERS.contains(Obstacle.kind(it)))
                .count();
    }
}
