package vn.minhxet.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minhxet.identity.IdentityException.Flaw;

/**
 * An identity provider of OpenID Connect (hệ thống định danh), asked by code with PKCE. What it vouches for is held against
 * its keys, its name, the name of this program, the time and the question. Safe for any thread.
 */
public final class IdentityProvider {

    /** A provider stands in the same network; who waits longer for a page gives up. */
    private static final int MILLISECONDS = 5_000;

    /** A set of keys is some kilobytes. */
    private static final int MOST_BYTES = 1 << 18;

    /** What an answer's parameters are, each given once at most. */
    private static final int MOST_TEXT = 4_096;

    private final IdentitySettings settings;
    private volatile @Nullable OIDCProviderMetadata known;

    private IdentityProvider(IdentitySettings settings) {
        this.settings = settings;
    }

    /** The provider of settings; it is not asked anything yet. */
    public static IdentityProvider of(IdentitySettings settings) {
        return new IdentityProvider(settings);
    }

    /**
     * A new question, with numbers by chance of its own.
     *
     * @throws IdentityException where the provider does not answer
     */
    public IdentityQuestion question() {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI address = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid"),
                        new ClientID(settings.client()),
                        settings.back())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new IdentityQuestion(address, state.getValue(), nonce.getValue(), verifier.getValue());
    }

    /**
     * Whom the provider vouches for.
     *
     * @param question that the same browser was sent with
     * @param query what it came back with
     * @throws IdentityException where nobody is vouched for
     */
    public Identity answer(IdentityQuestion question, Map<String, List<String>> query) {
        try {
            AuthorizationCode code = code(question, query);
            JWT token = token(code, new CodeVerifier(question.verifier()));
            IDTokenClaimsSet claims = validator().validate(token, new Nonce(question.nonce()));
            return new Identity(
                    claims.getIssuer().getValue(), claims.getSubject().getValue());
        } catch (ParseException | BadJOSEException | IllegalArgumentException e) {
            throw new IdentityException(Flaw.REFUSED, e);
        } catch (JOSEException | IOException e) {
            throw new IdentityException(Flaw.UNREACHABLE, e);
        }
    }

    private AuthorizationCode code(IdentityQuestion question, Map<String, List<String>> query) throws ParseException {
        boolean endless = query.values().stream().flatMap(List::stream).anyMatch(it -> it.length() > MOST_TEXT);
        if (endless) {
            throw new IdentityException(Flaw.REFUSED, "too long");
        }
        AuthorizationResponse response = AuthorizationResponse.parse(settings.back(), query);
        boolean own = response.getState() != null
                && response.getState().equals(new State(question.state()))
                && (response.getIssuer() == null
                        || response.getIssuer()
                                .getValue()
                                .equals(settings.issuer().toString()));
        if (!own || !response.indicatesSuccess()) {
            throw new IdentityException(Flaw.REFUSED, "no code");
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new IdentityException(Flaw.REFUSED, "no code");
        }
        return code;
    }

    private JWT token(AuthorizationCode code, CodeVerifier verifier) throws IOException, ParseException {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.client()), new Secret(settings.secret())),
                        new AuthorizationCodeGrant(code, settings.back(), verifier))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(MILLISECONDS);
        request.setReadTimeout(MILLISECONDS);
        request.setFollowRedirects(false);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!(response instanceof OIDCTokenResponse tokens) || !response.indicatesSuccess()) {
            throw new IdentityException(Flaw.REFUSED, "no token");
        }
        return tokens.getOIDCTokens().getIDToken();
    }

    private IDTokenValidator validator() throws MalformedURLException {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.client()),
                JWSAlgorithm.parse(settings.algorithm()),
                metadata().getJWKSetURI().toURL(),
                new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, MOST_BYTES));
    }

    /** Read once; a provider whose description changes is asked again after a new start. */
    private OIDCProviderMetadata metadata() {
        OIDCProviderMetadata read = known;
        if (read == null) {
            try {
                read = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLISECONDS, MILLISECONDS);
                known = read;
            } catch (GeneralException | IOException e) {
                throw new IdentityException(Flaw.UNREACHABLE, e);
            }
        }
        return read;
    }
}
