/**
 * Pages about who reads them (trang đăng nhập): signing in and the change of the own password.
 *
 * <p>Open {@link vn.minhxet.web.page.people.SignInWriter} first. Nothing may be here that holds a password or decides who may
 * sign in.
 *
 * <pre>{@code
 * SignInPage page = new SignInWriter(Language.VI, "/", false).signIn("lan.tran", "");
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.page.people;

import org.jspecify.annotations.NullMarked;
