package vn.minhxet.language;

/** How far two spellings are apart, to find what somebody probably meant. Pure functions. */
public final class Spelling {

    private Spelling() {}

    /** Letters to change, add, drop or exchange with their neighbour. */
    public static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : least(left, right, row, column, steps);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int least(String left, String right, int row, int column, int[][] steps) {
        int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int least = Math.min(
                steps[row - 1][column - 1] + changed, Math.min(steps[row - 1][column], steps[row][column - 1]) + 1);
        boolean exchanged = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return exchanged ? Math.min(least, steps[row - 2][column - 2] + 1) : least;
    }
}
