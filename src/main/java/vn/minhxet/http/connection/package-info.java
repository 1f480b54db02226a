/**
 * What is known of a connection before a request is: how many one address holds, and the word with which a request begins.
 *
 * <p>Open {@link vn.minhxet.http.connection.FirstWord} first. No request may be answered here.
 *
 * <pre>{@code
 * new ServerConnector(server, new FirstWord(http))  // and later: FirstWord.isHead(request)
 * }</pre>
 */
@NullMarked
package vn.minhxet.http.connection;

import org.jspecify.annotations.NullMarked;
