/**
 * What every door over HTTP needs and no resource should repeat: limits of size, time and number, strict parameters,
 * problem details, language, headers, connections.
 *
 * <p>Open {@link vn.minhxet.http.ProblemDetails} first. Nothing of grading may be here.
 *
 * <pre>{@code
 * RequestLimits: body bytes and body time (RequestBodyReader), places (WorkPool), time to fetch an answer (DeadlineOutputStream)
 * }</pre>
 */
@NullMarked
package vn.minhxet.http;

import org.jspecify.annotations.NullMarked;
