package vn.minhxet.api.people;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import vn.minhxet.http.ProblemException;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.record.people.PeopleRefusedException;

/** Answers what is refused to people with problem details. */
public final class PeopleProblemMapper implements ExceptionMapper<PeopleRefusedException> {

    @Context
    private Providers providers;

    @Override
    public Response toResponse(PeopleRefusedException refused) {
        return providers.getExceptionMapper(Throwable.class).toResponse(problem(refused));
    }

    /** What is refused, as a problem: for work that nobody waits for. */
    public static ProblemException problem(PeopleRefusedException refused) {
        ProblemException problem = new ProblemException(kind(refused), refused.words());
        problem.initCause(refused);
        return problem;
    }

    private static ProblemKind kind(PeopleRefusedException refused) {
        return switch (refused.refusal()) {
            case SIGN_IN_FAILED -> ProblemKind.SIGN_IN_FAILED;
            case SIGN_IN_THROTTLED -> ProblemKind.SIGN_IN_THROTTLED;
            case IDENTITY_UNKNOWN, FORBIDDEN, ACCOUNT_OWN -> ProblemKind.FORBIDDEN;
            case PASSWORD_DUE -> ProblemKind.PASSWORD_DUE;
            default -> ProblemKind.PASSWORD_UNFIT;
        };
    }
}
