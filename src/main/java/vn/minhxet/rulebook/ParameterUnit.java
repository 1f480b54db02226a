package vn.minhxet.rulebook;

/** The unit of a parameter of a rulebook. */
public enum ParameterUnit {
    /** Points, at most two decimals. */
    POINTS,
    /** Per cent, at most two decimals. */
    PERCENT,
    /** A whole number of things. */
    COUNT,
    /** Full months. */
    MONTHS,
    /** Switches an interpretation on or off. */
    FLAG,
    /** One of a few codes. */
    CODE;

    /** Whether the value is a number. */
    public boolean isNumber() {
        return this != FLAG && this != CODE;
    }

    /** Whether a number of this unit is held in hundredths. */
    public boolean inHundredths() {
        return this == POINTS || this == PERCENT;
    }
}
