package vn.minhxet.facts;

/** In what a fact or a parameter is measured; decides how it is read, compared and written. */
public enum Unit {
    /** Free text or an id. */
    TEXT,
    /** One of a few codes, such as a grade or a role. */
    CODE,
    /** Yes or no. */
    FLAG,
    /** A whole number of things. */
    COUNT,
    /** Full months. */
    MONTHS,
    /** Points, in hundredths. */
    POINTS,
    /** Per cent, in hundredths. */
    PERCENT,
    /** A figure of an indicator, in hundredths. */
    FIGURE,
    /** What was given for a criterion: points, a percentage or the name of a level. */
    MARK,
    /** A day. */
    DATE;

    /** Whether a quantity of this unit is held as a whole number of hundredths. */
    public boolean inHundredths() {
        return this == POINTS || this == PERCENT || this == FIGURE;
    }
}
