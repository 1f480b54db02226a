package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.identity.IdentityProvider;
import vn.minhxet.identity.IdentitySettings;
import vn.minhxet.record.OfficeRecord;

/** Signing in by an identity provider: a small real one, over HTTP, with keys of its own. */
class IdentityOverHttpTest {

    private static final String CLIENT = "minhxet";
    private static final String SECRET = "bí mật của chương trình";

    @TempDir
    private Path folder;

    private Provider provider;
    private OfficeRecord record;
    private Served served;

    /** A provider of OpenID Connect that vouches for one person; a test may make it vouch wrongly. */
    private static final class Provider implements AutoCloseable {

        private final HttpServer server;
        private final RSAKey key;
        private final Map<String, Map<String, String>> codes = new HashMap<>();
        private RSAKey signing;
        private UnaryOperator<JWTClaimsSet.Builder> change = it -> it;

        Provider() throws Exception {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            signing = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", it -> json(it, description()));
            server.createContext("/keys", it -> json(it, new JWKSet(key.toPublicJWK()).toString()));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.start();
        }

        String issuer() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private String description() {
            return "{'issuer':'I','authorization_endpoint':'I/authorize','token_endpoint':'I/token','jwks_uri':'I/keys',"
                            .replace("I", issuer())
                            .replace('\'', '"')
                    + "'response_types_supported':['code'],'subject_types_supported':['public'],'id_token_signing_alg_values_supported':['RS256']}"
                            .replace('\'', '"');
        }

        private void authorize(HttpExchange it) throws IOException {
            Map<String, String> asked = parameters(it.getRequestURI().getRawQuery());
            String code = UUID.randomUUID().toString();
            codes.put(code, asked);
            it.getResponseHeaders()
                    .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
            it.sendResponseHeaders(302, -1);
            it.close();
        }

        private void token(HttpExchange it) throws IOException {
            Map<String, String> given =
                    parameters(new String(it.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
            try {
                if (asked == null || !isKnown(it) || !isProof(asked, given)) {
                    json(it, 400, "{\"error\":\"invalid_grant\"}");
                    return;
                }
                json(
                        it,
                        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed(asked.get("nonce"))
                                + "\"}");
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        private static boolean isKnown(HttpExchange it) {
            String told = String.valueOf(it.getRequestHeaders().getFirst("Authorization"));
            String text =
                    new String(Base64.getDecoder().decode(told.replaceFirst("Basic ", "")), StandardCharsets.UTF_8);
            return URLDecoder.decode(text, StandardCharsets.UTF_8).equals(CLIENT + ":" + SECRET);
        }

        /** PKCE: whoever brings the code knows what the challenge was made of. */
        private static boolean isProof(Map<String, String> asked, Map<String, String> given) throws Exception {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(given.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
            return "S256".equals(asked.get("code_challenge_method"))
                    && Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .equals(asked.get("code_challenge"));
        }

        private String signed(String nonce) throws JOSEException {
            JWTClaimsSet claims = change.apply(new JWTClaimsSet.Builder()
                            .issuer(issuer())
                            .subject("an-1234")
                            .audience(CLIENT)
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .claim("nonce", nonce))
                    .build();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        }

        private static Map<String, String> parameters(String query) {
            return Arrays.stream(query.split("&"))
                    .map(it -> it.split("=", 2))
                    .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        }

        private static void json(HttpExchange it, String body) throws IOException {
            json(it, 200, body);
        }

        private static void json(HttpExchange it, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            it.getResponseHeaders().add("Content-Type", "application/json");
            it.sendResponseHeaders(status, bytes.length);
            it.getResponseBody().write(bytes);
            it.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @BeforeEach
    void serve() throws Exception {
        provider = new Provider();
        record = RecordOfTest.begin(folder);
        record.accounts().create(RecordOfTest.OPERATOR, "an.le", "Lê Văn An");
        record.accounts().grant(RecordOfTest.OPERATOR, "an.le", Grant.whole(Role.VIEWER));
        record.accounts().linkIdentity(RecordOfTest.OPERATOR, "an.le", provider.issuer(), "an-1234");
        Path settings = Files.writeString(
                folder.resolve("identity.properties"),
                "issuer=" + provider.issuer() + "\nclient-id=" + CLIENT + "\nclient-secret=" + SECRET
                        + "\nredirect=http://localhost/api/identity/return\n");
        SignInSettings signIn = new SignInSettings(
                Optional.empty(), false, Optional.of(IdentityProvider.of(IdentitySettings.read(settings))));
        served = Served.with(it -> it.with(record).with(signIn));
    }

    @AfterEach
    void stop() {
        served.close();
        provider.close();
        assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        record.close();
    }

    /** What a browser does: to the provider with a cookie, and back with what the provider says. */
    private record Way(String cookie, String back) {}

    private Way askProvider() throws Exception {
        HttpAnswer sent = served.get("/api/identity/sign-in");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
        HttpResponse<String> vouched = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(sent.header("Location").orElseThrow()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String back = vouched.headers().firstValue("Location").orElseThrow().replaceFirst("http://localhost", "");
        return new Way(sent.header("Set-Cookie").orElseThrow().replaceAll(";.*", ""), back);
    }

    private HttpAnswer comeBack(Way way) throws Exception {
        return served.get(way.back(), "Cookie", way.cookie());
    }

    @Test
    void whoIsVouchedForIsSignedInWhereAnAccountIsLinked() throws Exception {
        HttpAnswer begun = comeBack(askProvider());
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.json().get("account").asText()).isEqualTo("an.le");
        assertThat(begun.json().get("passwordDue").asBoolean()).isFalse();
        assertThat(begun.header("Refresh")).hasValue("0; url=/");
        String cookies = begun.header("Set-Cookie").orElseThrow();
        String session = cookies.replaceAll("(?s).*(minhxet-session=[^;]+).*", "$1");
        assertThat(served.get("/api/sessions/current", "Cookie", session).status())
                .isEqualTo(200);
    }

    @Test
    void nobodyElseIs() throws Exception {
        int accounts = record.accounts().list(RecordOfTest.OPERATOR).size();
        provider.change = it -> it.subject("nguoi-khac");
        assertThat(comeBack(askProvider()).problem()).isEqualTo("forbidden");
        assertThat(record.accounts().list(RecordOfTest.OPERATOR)).hasSize(accounts);
    }

    /** Each of the things that a token must hold, held wrongly. */
    @Test
    void aTokenThatDoesNotHoldIsRefused() throws Exception {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> wrong = Map.of(
                "nonce", it -> it.claim("nonce", "khác"),
                "no nonce", it -> it.claim("nonce", null),
                "audience", it -> it.audience("chuong-trinh-khac"),
                "issuer", it -> it.issuer("https://khac.example"),
                "expired", it -> it.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                "from the future", it -> it.issueTime(Date.from(Instant.now().plusSeconds(6_000))));
        for (Map.Entry<String, UnaryOperator<JWTClaimsSet.Builder>> it : wrong.entrySet()) {
            provider.change = it.getValue();
            HttpAnswer answer = comeBack(askProvider());
            assertThat(answer.status()).as(it.getKey()).isEqualTo(401);
            assertThat(answer.problem()).as(it.getKey()).isEqualTo("identity-refused");
        }
        provider.change = it -> it;
        provider.signing = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertThat(comeBack(askProvider()).problem()).as("key").isEqualTo("identity-refused");
        provider.signing = provider.key;
        assertThat(comeBack(askProvider()).status()).isEqualTo(200);
    }

    /** A link with somebody else's code, another browser, a code used twice. */
    @Test
    void anAnswerToAnotherQuestionIsRefused() throws Exception {
        Way one = askProvider();
        Way other = askProvider();
        assertThat(served.get(one.back()).problem()).isEqualTo("identity-refused");
        assertThat(served.get(one.back(), "Cookie", other.cookie()).problem()).isEqualTo("identity-refused");
        assertThat(served.get(one.back(), "Cookie", "minhxet-identity=x").problem())
                .isEqualTo("identity-refused");
        assertThat(comeBack(one).status()).isEqualTo(200);
        assertThat(comeBack(one).problem()).as("twice").isEqualTo("identity-refused");
        String state = other.back().replaceAll(".*state=", "");
        assertThat(served.get("/api/identity/return?error=access_denied&state=" + state, "Cookie", other.cookie())
                        .problem())
                .isEqualTo("identity-refused");
    }

    @Test
    void aProviderThatDoesNotAnswerIsTold() throws Exception {
        provider.close();
        assertThat(served.get("/api/identity/sign-in").problem()).isEqualTo("identity-provider-unreachable");
    }

    @Test
    void everyStatusDescribedIsMet() throws Exception {
        Way way = askProvider();
        served.get(way.back());
        comeBack(way);
        provider.change = it -> it.subject("nguoi-khac");
        comeBack(askProvider());
        for (String path : List.of("/api/identity/sign-in", "/api/identity/return")) {
            served.get(path + "?x=1");
            served.get(path, "Accept", "text/html");
            Served.shared().get(path);
        }
        Set<String> seen = new TreeSet<>(served.seen());
        seen.addAll(Served.shared().seen());
        assertThat(seen)
                .containsAll(served.contract().statuses().stream()
                        .filter(it -> it.contains(" /api/identity/") && !it.endsWith(" default"))
                        .toList());
    }
}
