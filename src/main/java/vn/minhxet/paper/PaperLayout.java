package vn.minhxet.paper;

import java.time.LocalDate;

/**
 * A layout rule of Party documents (thể thức văn bản), chosen by the date of the paper: 36-HD/VPTW of 2018, then 05-HD/VPTW
 * from May 27, 2026. Sizes are in points, lengths in millimetres. Margins, paper and typeface are the same in both.
 */
public enum PaperLayout {
    /** Hướng dẫn 36-HD/VPTW: the Party's name 15, the kind of paper 16 with a line of hyphens, office bold, end "./." */
    HD_36(15, 14, 16, 14, 0, true, "./."),
    /**
     * Hướng dẫn 05-HD/VPTW as its readers state it; where they differ the middle is taken: the Party's name 14 or 15, the
     * kind of paper 14 to 16. Lines of exactly 18 points, the office not bold.
     */
    HD_05(14, 14, 15, 14, 18, false, ".");

    public static final int TOP = 20;
    public static final int BOTTOM = 20;
    public static final int LEFT = 30;
    public static final int RIGHT = 15;

    /** The longer side of A4. */
    public static final int LONG_SIDE = 297;

    public static final int SHORT_SIDE = 210;

    public static final String TYPEFACE = "Times New Roman";

    private static final LocalDate FIRST_DAY_OF_HD_05 = LocalDate.of(2026, 5, 27);

    private final int party;
    private final int issuer;
    private final int kind;
    private final int body;
    private final int line;
    private final boolean officeBold;
    private final String end;

    PaperLayout(int party, int issuer, int kind, int body, int line, boolean officeBold, String end) {
        this.party = party;
        this.issuer = issuer;
        this.kind = kind;
        this.body = body;
        this.line = line;
        this.officeBold = officeBold;
        this.end = end;
    }

    /** The rule for papers of a day. */
    public static PaperLayout on(LocalDate day) {
        return day.isBefore(FIRST_DAY_OF_HD_05) ? HD_36 : HD_05;
    }

    /** The size of the Party's name at the head. */
    public int party() {
        return party;
    }

    /** The size of who issues the paper. */
    public int issuer() {
        return issuer;
    }

    /** The size of the kind of paper, such as QUYẾT ĐỊNH. */
    public int kind() {
        return kind;
    }

    /** The size of the text. */
    public int body() {
        return body;
    }

    /** The exact distance of lines of text, 0 for single lines. */
    public int line() {
        return line;
    }

    /** Whether the office of who signs is bold. */
    public boolean officeBold() {
        return officeBold;
    }

    /** What stands behind the last word of the text. */
    public String end() {
        return end;
    }
}
