package vn.minhxet.paper.file;

import vn.minhxet.paper.PaperTable;

/**
 * How much room a text takes in a cell (chiều cao của chữ trong ô): a little more than print needs, so that nothing is
 * clipped. Neither Excel nor LibreOffice works it out for merged cells. Pure functions.
 */
final class TextHeight {

    /** The mean width of a letter of Times New Roman 12, a little on the wide side. */
    private static final double MILLIMETRES_A_CHARACTER = 2.05;

    /** Height of a line over the size of its letters. */
    static final double LINE = 1.3;

    private TextHeight() {}

    /** The height of a text of some width, in points. */
    static double of(String text, double millimetres, int size) {
        double most = Math.max(2, millimetres / (MILLIMETRES_A_CHARACTER * size / PaperTable.USUAL_SIZE) - 1);
        int lines = text.lines().mapToInt(it -> lines(it, most)).sum();
        return Math.max(1, lines) * size * LINE + 3;
    }

    /** How many lines a text takes where words are not broken. */
    private static int lines(String text, double most) {
        int lines = 1;
        double at = 0;
        for (String word : text.split(" ")) {
            if (at > 0 && at + word.length() > most) {
                lines++;
                at = 0;
            }
            lines += (int) (Math.max(0, word.length() - 1) / most);
            at += word.length() + 1;
        }
        return lines;
    }
}
