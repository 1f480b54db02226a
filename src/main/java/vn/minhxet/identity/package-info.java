/**
 * Signing in by an identity provider of the organization (đăng nhập qua hệ thống định danh): OpenID Connect with a code and
 * PKCE. It says who somebody is there, by issuer and subject; whether an account here is linked to that is asked
 * elsewhere.
 *
 * <p>Open {@link vn.minhxet.identity.IdentityProvider} first. Nothing may be here that knows accounts, sessions or cookies.
 *
 * <pre>{@code
 * IdentityProvider provider = IdentityProvider.of(IdentitySettings.read(file));
 * IdentityQuestion question = provider.question();   // send the browser to question.address()
 * Identity identity = provider.answer(question, query);
 * }</pre>
 */
@NullMarked
package vn.minhxet.identity;

import org.jspecify.annotations.NullMarked;
