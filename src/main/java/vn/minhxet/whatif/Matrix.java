package vn.minhxet.whatif;

import vn.minhxet.subject.Result;

/**
 * The counts by result before and after (ma trận chuyển mức): a row for each result before, a column for each after.
 * Filled once by the comparison; then it never changes and is safe for any thread.
 */
public final class Matrix {

    /** The cell of a row and a column stands at {@code row * WIDTH + column}. */
    private static final int WIDTH = Result.values().length;

    private final int[] counts = new int[WIDTH * WIDTH];
    private int total;
    private int changed;

    Matrix() {}

    void add(Result before, Result after, boolean differs) {
        counts[before.ordinal() * WIDTH + after.ordinal()]++;
        total++;
        changed += differs ? 1 : 0;
    }

    /** The number with these results before and after. */
    public int count(Result before, Result after) {
        return counts[before.ordinal() * WIDTH + after.ordinal()];
    }

    /** The number with this result before. */
    public int before(Result result) {
        int sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += counts[result.ordinal() * WIDTH + i];
        }
        return sum;
    }

    /** The number with this result after. */
    public int after(Result result) {
        int sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += counts[i * WIDTH + result.ordinal()];
        }
        return sum;
    }

    /** The number of subjects. */
    public int total() {
        return total;
    }

    /** The number of changes: another result, or other grades left open. */
    public int changed() {
        return changed;
    }
}
