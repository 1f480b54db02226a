package vn.minhxet.store;

/**
 * A grading of a version of the facts.
 *
 * @param number from 1
 * @param program the version of the program that graded
 * @param result the stored result by hash
 * @param index of its entry
 */
public record RunRow(
        String campaign, int number, int factsNumber, String rulebookHash, String program, String result, long index) {}
