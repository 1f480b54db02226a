package vn.minhxet.oracle;

/**
 * How a random population is inclined (chiều hướng của một quần thể ngẫu nhiên).
 *
 * @param flaws the probability that a fact stands in the way of a good grade
 * @param strength the probability that what is done goes beyond what GOOD asks for
 * @param gaps the probability that a fact was not entered
 * @param findings the probability that a subject has a finding
 */
record RandomLevel(double flaws, double strength, double gaps, double findings) {

    static RandomLevel drawn(Draw draw) {
        return new RandomLevel(
                draw.of(0.02, 0.08, 0.2, 0.5),
                draw.of(0.15, 0.5, 0.9),
                draw.of(0.0, 0.003, 0.02, 0.15),
                draw.of(0.0, 0.01, 0.05, 0.3));
    }

    /** Whether this time a fact stands in the way. */
    boolean flaw(Draw draw) {
        return draw.chance(flaws);
    }

    /** Whether this time more is done than GOOD asks for. */
    boolean strong(Draw draw) {
        return draw.chance(strength);
    }

    /** Some units do as their kind does, some are much better or much worse. */
    RandomLevel varied(Draw draw) {
        double factor = draw.of(0.2, 1.0, 1.0, 2.0);
        return new RandomLevel(Math.min(0.8, flaws * factor), strength, gaps, findings);
    }
}
