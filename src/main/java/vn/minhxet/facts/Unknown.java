package vn.minhxet.facts;

/** How a fact that nobody entered is held in a primitive: unknown is never zero. */
public final class Unknown {

    /** An unknown count, points or percentage: real ones are never negative. */
    public static final int NUMBER = -1;

    /** An unknown figure of an indicator: real ones are never negative. */
    public static final long FIGURE = Long.MIN_VALUE;

    private Unknown() {}
}
