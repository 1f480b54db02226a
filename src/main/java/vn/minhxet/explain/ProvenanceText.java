package vn.minhxet.explain;

import vn.minhxet.grading.YearGrading;
import vn.minhxet.provenance.Provenance;

/**
 * What a result rests on besides its rulebook, as documents name it (nguồn gốc kết quả). Immutable.
 *
 * @param facts the facts
 * @param program the program
 */
public record ProvenanceText(Facts facts, Program program) {

    /** The facts, by the hash of all their rows. */
    public record Facts(String hash) {}

    /** The program, by its version. */
    public record Program(String version) {}

    /** That of a graded year. */
    public static ProvenanceText of(YearGrading year) {
        Provenance provenance = Provenance.of(year);
        return new ProvenanceText(new Facts(provenance.factsHash()), new Program(provenance.program()));
    }
}
