package vn.minhxet.record;

/**
 * A run that was graded again (lần xếp loại được tính lại). Immutable.
 *
 * @param holds whether every byte of the result is the same
 * @param program the version that graded then
 */
public record ReplayedRun(String campaign, int run, int factsNumber, String program, boolean holds) {}
