/**
 * Requests counted, timed and logged (số liệu vận hành): by route and status, never by whom or about whom.
 *
 * <p>Open {@link vn.minhxet.http.metrics.Metrics} first. No id of a subject, no name and no search may ever be a label here or
 * stand in a line of the log.
 *
 * <pre>{@code
 * minhxet_http_requests_total{method="GET",route="/api/campaigns/{id}/explanation",status="200"} 12
 * }</pre>
 */
@NullMarked
package vn.minhxet.http.metrics;

import org.jspecify.annotations.NullMarked;
