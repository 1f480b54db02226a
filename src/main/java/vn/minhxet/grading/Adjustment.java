package vn.minhxet.grading;

/**
 * The points that rules give to a subject and take from it (điểm cộng, điểm trừ), in hundredths: between the least and
 * the most that what is missing allows. A rule that cannot be evaluated gives or takes at most its parameter, once for each
 * target, finding or assessment that may still fit. Immutable.
 */
public record Adjustment(long least, long most) {

    static final Adjustment NONE = new Adjustment(0, 0);

    static Adjustment exactly(long points) {
        return points == 0 ? NONE : new Adjustment(points, points);
    }

    /** Nothing, these points, or anything between. */
    static Adjustment upTo(long points) {
        return new Adjustment(Math.min(0, points), Math.max(0, points));
    }

    Adjustment plus(Adjustment other) {
        if (isNone()) {
            return other;
        }
        return other.isNone() ? this : new Adjustment(least + other.least, most + other.most);
    }

    /** Whether nothing is given and nothing taken. */
    boolean isNone() {
        return least == 0 && most == 0;
    }

    /** Whether nothing that is missing changes it. */
    boolean isSettled() {
        return least == most;
    }
}
