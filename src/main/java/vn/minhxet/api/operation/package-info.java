/**
 * How the server itself fares, over HTTP (vận hành máy chủ): alive, ready, healthy, and in figures.
 *
 * <p>Open {@link vn.minhxet.api.operation.HealthCheckResource} first. Nothing about anyone graded may be here.
 *
 * <pre>{@code
 * curl http://127.0.0.1:8366/api/health
 * }</pre>
 */
@NullMarked
package vn.minhxet.api.operation;

import org.jspecify.annotations.NullMarked;
