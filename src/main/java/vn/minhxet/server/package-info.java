/**
 * The server: start-up, settings, wiring of handlers.
 *
 * <p>Open {@link vn.minhxet.server.MinhXetServer} first. No resource may be here.
 *
 * <pre>{@code
 * ./minhxet serve --facts nam-2025
 * }</pre>
 */
@NullMarked
package vn.minhxet.server;

import org.jspecify.annotations.NullMarked;
