/**
 * People over HTTP (người dùng qua HTTP): signing in and out, and who a request is from. A cookie or a token becomes a
 * {@link vn.minhxet.account.Caller}; what that caller may do is asked at the record.
 *
 * <p>Open {@link vn.minhxet.api.people.CallerFilter} first, then {@link vn.minhxet.api.people.SessionsResource}. Nothing may
 * be here that decides whether somebody may do something with a result.
 *
 * <pre>{@code
 * Caller caller = CallerFilter.caller(request);
 * }</pre>
 */
@NullMarked
package vn.minhxet.api.people;

import org.jspecify.annotations.NullMarked;
