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

    /** The grade is the given one at the most. */
    void atMost(Subject subject, Grade ceiling);

    /** The competent level decides; besides the grade otherwise reached these remain open to it. */
    void leaveOpen(Subject subject, Grade... grades);

    /** Gives points, in hundredths. */
    void addPoints(Subject subject, long points);

    /** Takes points, in hundredths. */
    void takePoints(Subject subject, long points);

    /** Something to be looked at by people; changes nothing. */
    void note(Subject subject);
}
