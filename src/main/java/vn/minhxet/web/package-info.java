/**
 * Pages for people, made on the server: resources that fetch what a page shows, and the engine that makes HTML of it.
 *
 * <p>Open {@link vn.minhxet.web.WebApplication} first. No rule of the domain and no sentence may be here: what a page shows is a
 * record of {@code web.page}, how it looks is a template in {@code src/main/jte}, and a new page is one of each with a resource.
 *
 * <pre>{@code
 * ./minhxet demo        // then http://127.0.0.1:8366/
 * }</pre>
 */
@NullMarked
package vn.minhxet.web;

import org.jspecify.annotations.NullMarked;
