package vn.minhxet.http;

import java.util.Arrays;
import java.util.Locale;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;

/** A kind of problem with a request (loại lỗi của yêu cầu): its HTTP status, what it is, and what to do. */
public enum ProblemKind {
    MALFORMED_REQUEST(400),
    INVALID_PARAMETER(400),
    INVALID_BODY(400),
    UNREADABLE_FACTS(400),
    NOT_SIGNED_IN(401),
    SIGN_IN_FAILED(401),
    IDENTITY_REFUSED(401),
    FORBIDDEN(403),
    PASSWORD_DUE(403),
    FOREIGN_PAGE(403),
    NOT_FOUND(404),
    NO_RECORD(404),
    NO_IDENTITY_PROVIDER(404),
    UNKNOWN_RULEBOOK(404),
    UNKNOWN_POPULATION(404),
    UNKNOWN_JOB(404),
    UNKNOWN_CAMPAIGN(404),
    UNKNOWN_RUN(404),
    UNKNOWN_RESULT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_SLOW(408),
    POPULATIONS_FULL(409),
    NOTHING_HELD(409),
    POPULATION_OF_THE_SERVER(409),
    JOBS_FULL(409),
    JOB_UNFINISHED(409),
    RECORD_CONFLICT(409),
    CHANGED_SINCE(412),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    FOREIGN_NAME(421),
    REFUSED_FACTS(422),
    UNKNOWN_SUBJECT(422),
    IMPOSSIBLE_SUPPOSITION(422),
    NO_RULEBOOK_IN_FORCE(422),
    ANSWER_TOO_LARGE(422),
    REFUSED_BY_RECORD(422),
    KEY_REUSED(422),
    PASSWORD_UNFIT(422),
    SIGN_IN_THROTTLED(429),
    HEADERS_TOO_LARGE(431),
    UNKNOWN_FAILURE(500),
    IDENTITY_PROVIDER_UNREACHABLE(502),
    NOT_READY(503),
    BUSY(503),
    GRADING_TOO_LONG(503),
    SWEEP_TOO_LONG(503),
    DATABASE_UNAVAILABLE(503);

    private final int status;
    private final Bilingual title;
    private final Bilingual remedy;

    ProblemKind(int status) {
        this.status = status;
        this.title = Messages.words("api." + name() + ".title");
        this.remedy = Messages.words("api." + name() + ".remedy");
    }

    /** The kind for a status that HTTP itself gives, in front of the resources. */
    public static ProblemKind of(int status) {
        ProblemKind other = status == UNKNOWN_FAILURE.status ? UNKNOWN_FAILURE : MALFORMED_REQUEST;
        return Arrays.stream(values())
                .filter(it -> it.status == status && it.toldByItsStatus())
                .findFirst()
                .orElse(other);
    }

    private boolean toldByItsStatus() {
        return this != UNKNOWN_RULEBOOK
                && this != NO_RECORD
                && this != INVALID_PARAMETER
                && this != INVALID_BODY
                && this != UNREADABLE_FACTS;
    }

    int status() {
        return status;
    }

    Bilingual title() {
        return title;
    }

    /** What to do, where nothing more can be said of the case. */
    public Bilingual remedy() {
        return remedy;
    }

    /** The stable reference by which programs know the kind. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
