package vn.minhxet.grading;

import java.util.List;
import java.util.Optional;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.subject.Period;

/**
 * The grading of a year (kết quả đề xuất xếp loại một năm). Immutable.
 *
 * @param gradings organizations in order of id, then members in order of id
 */
public record YearGrading(Rulebook rulebook, Period period, List<Grading> gradings, Plan plan) {

    public YearGrading {
        gradings = List.copyOf(gradings);
    }

    /** The grading of the subject with that id. */
    public Optional<Grading> of(String subject) {
        return gradings.stream().filter(it -> it.subject().id().equals(subject)).findFirst();
    }
}
