package vn.minhxet.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.grading.YearGrading;
import vn.minhxet.subject.Result;

/**
 * One subject whose result differs between two gradings (đối tượng có kết quả thay đổi). Immutable.
 *
 * @param before null where the subject was not there
 * @param after null where it no longer is
 */
public record GradeDifference(
        String subject,
        String name,
        @Nullable Result before,
        @Nullable Result after) {

    /** All that differ, in order of id, those that are gone last. */
    static List<GradeDifference> between(YearGrading before, YearGrading after) {
        List<GradeDifference> found = new ArrayList<>();
        for (int position = 0; position < after.population().size(); position++) {
            String id = after.population().row(position).id();
            int old = before.population().position(id);
            Result was = old < 0 ? null : before.result(old);
            if (was != after.result(position)) {
                found.add(
                        new GradeDifference(id, after.population().row(position).name(), was, after.result(position)));
            }
        }
        for (int position = 0; position < before.population().size(); position++) {
            String id = before.population().row(position).id();
            if (after.population().position(id) < 0) {
                found.add(new GradeDifference(
                        id, before.population().row(position).name(), before.result(position), null));
            }
        }
        return found;
    }
}
