package vn.minhxet.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Grade;
import vn.minhxet.subject.Period;
import vn.minhxet.subject.Subject;

/**
 * The grading of a year (kết quả đề xuất xếp loại một năm): the result at each position of the population, and on demand
 * the grading with its verdicts. Immutable; safe for any thread.
 */
public final class YearGrading {

    private final Population population;
    private final Plan plan;
    private final List<Grading> gradings;

    YearGrading(Population population, Plan plan, List<Grading> gradings) {
        this.population = population;
        this.plan = plan;
        this.gradings = List.copyOf(gradings);
    }

    /** Who was graded. */
    public Population population() {
        return population;
    }

    public Plan plan() {
        return plan;
    }

    public Rulebook rulebook() {
        return plan.rulebook();
    }

    public Period period() {
        return population.period();
    }

    /** Organizations in order of id, then members in order of id; each is made when it is taken. */
    public List<Grading> gradings() {
        return gradings;
    }

    /** The grading at a position, made on demand. */
    public Grading grading(int position) {
        return gradings.get(position);
    }

    /** The grading of the subject with that id. */
    public Optional<Grading> of(String subject) {
        int position = population.position(subject);
        return position < 0 ? Optional.empty() : Optional.of(grading(position));
    }

    /** What came out at a position, the quota included. */
    public Result result(int position) {
        Grading grading = grading(position);
        return Result.of(grading.outcome(), grading.grade().orElse(null));
    }

    /** What came out at a position before the quota. */
    public Result beforeQuota(int position) {
        Standing standing = grading(position).standing();
        return Result.of(standing.outcome(), standing.grade());
    }

    /** The grades that remain open at a position, best first; empty unless it needs a decision. */
    public List<Grade> openGrades(int position) {
        return grading(position).openGrades();
    }

    /**
     * The grading that would have come out at a position, had the subject's own facts been otherwise and everything of
     * all others been as it is; the quota of its group is counted again.
     *
     * @param otherwise makes the subject that would have been asked of the one that was
     */
    public Grading supposing(int position, UnaryOperator<Subject> otherwise) {
        return new Grader(plan).supposing(this, position, otherwise);
    }
}
