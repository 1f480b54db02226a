package vn.minhxet.paper.year;

import vn.minhxet.provenance.ProgramVersion;

/**
 * Where a paper comes from, as far as it is not the graded year itself (nguồn của giấy tờ). Immutable.
 *
 * @param program the version of the program that graded
 * @param ledger the state of the ledger that the paper is checked against, in words; empty where nothing is recorded
 * @param settled whether what it tells is decided: it is no draft, with or without a number of its own
 */
public record PaperOrigin(String program, String ledger, boolean settled) {

    /** A grading that was made just now, and that nobody has recorded. */
    public static PaperOrigin unrecorded() {
        return new PaperOrigin(ProgramVersion.current(), "", false);
    }
}
