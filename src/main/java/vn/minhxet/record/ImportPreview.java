package vn.minhxet.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.minhxet.record.quarter.QuarterGrades;

/**
 * What an import would change (xem trước khi nhập). Immutable.
 *
 * @param version the number that the import would get, or has got
 * @param facts rows added, changed and removed
 * @param grades whose result would change; empty where no version is there to compare with
 * @param quarters where the grades of quarters were put in, what became of each
 */
public record ImportPreview(
        int version, FactsDifference facts, List<GradeDifference> grades, Optional<QuarterGrades> quarters) {

    /** That of facts that somebody imports. */
    ImportPreview(int version, FactsDifference facts, List<GradeDifference> grades) {
        this(version, facts, grades, Optional.empty());
    }

    /** The same, of grades of quarters. */
    ImportPreview of(QuarterGrades put) {
        return new ImportPreview(version, facts, grades, Optional.of(put));
    }

    /** The same, telling some of the grades alone. */
    ImportPreview telling(Predicate<GradeDifference> told) {
        return new ImportPreview(version, facts, grades.stream().filter(told).toList(), quarters);
    }

    public ImportPreview {
        grades = List.copyOf(grades);
    }
}
