package vn.minhxet.rule;

/**
 * All that a rule may say (kết quả áp dụng quy tắc). Rule files call it as {@code verdict}; the program
 * records each call. No other call is allowed in a consequence.
 */
public interface Verdict {

    /** The subject is not graded. */
    void exclude(Subject subject);

    /** The subject must be verified before it is graded. */
    void hold(Subject subject);

    /** The subject is {@link Grade#NOT_COMPLETED}, whatever else holds. */
    void knockOut(Subject subject);

    /** The grade is at most the given one. */
    void atMost(Subject subject, Grade ceiling);

    /** The competent level decides; it may choose these grades besides the one that the rules give. */
    void leaveOpen(Subject subject, Grade... grades);

    /** Gives points, in hundredths. */
    void addPoints(Subject subject, long points);

    /** Takes points, in hundredths. */
    void takePoints(Subject subject, long points);

    /** Asks people to look at something; changes nothing. */
    void note(Subject subject);
}
