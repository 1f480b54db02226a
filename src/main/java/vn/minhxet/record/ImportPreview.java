package vn.minhxet.record;

import java.util.List;

/**
 * What an import would change (xem trước khi nhập). Immutable.
 *
 * @param version the number that the import would get, or has got
 * @param facts rows added, changed and removed
 * @param grades whose result would change; empty where no version is there to compare with
 */
public record ImportPreview(int version, FactsDifference facts, List<GradeDifference> grades) {

    public ImportPreview {
        grades = List.copyOf(grades);
    }
}
