package vn.minhxet.bench;

/** A way of running the rules. */
enum Variant {
    HAND_WRITTEN("hand-written", "handWritten"),
    PLAN("plan", "plan"),
    SESSION_PER_MEMBER("session-per-member", "sessionPerMember"),
    SESSIONS_OF_MANY("sessions-at-their-best", "sessionsOfMany");

    private final String title;
    private final String method;

    Variant(String title, String method) {
        this.title = title;
        this.method = method;
    }

    /** As it stands in the report. */
    String title() {
        return title;
    }

    /** The method of {@link GradingBenchmark}. */
    String method() {
        return method;
    }
}
