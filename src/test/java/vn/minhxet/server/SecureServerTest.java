package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.record.OfficeRecord;

/** A record over TLS, and behind a proxy that has it. */
class SecureServerTest {

    private static final String SECRET = "mat-khau-kho-khoa";

    @TempDir
    private Path folder;

    private OfficeRecord record;

    @BeforeEach
    void begin() {
        record = RecordOfTest.begin(folder);
        RecordOfTest.account(record, "lan.tran");
    }

    @AfterEach
    void close() {
        record.close();
    }

    /** A certificate of its own, as the JDK makes them. */
    private Path keystore() throws Exception {
        Path file = folder.resolve("tls.p12");
        ProcessBuilder made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "minhxet",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass:env",
                        "SECRET",
                        "-keystore",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile());
        return waited(made, file);
    }

    private static Path waited(ProcessBuilder builder, Path file) throws Exception {
        builder.environment().put("SECRET", SECRET);
        assertThat(builder.start().waitFor()).isZero();
        return file;
    }

    private static HttpClient trusting(Path keystore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(keystore.toFile())) {
            store.load(in, SECRET.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpRequest signIn(URI server, String account, String password, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/api/sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"account\":\"" + account + "\",\"password\":\"" + password + "\"}"));
        return (headers.length > 0 ? request.headers(headers) : request).build();
    }

    @Test
    void overTlsTheCookieIsOfThisHostAlone() throws Exception {
        Path keystore = keystore();
        SignInSettings tls =
                new SignInSettings(Optional.of(new TlsKeystore(keystore, SECRET)), false, Optional.empty());
        try (MinhXetServer server =
                MinhXetServer.start(Served.settings().with(record).with(tls))) {
            assertThat(server.address().toString()).startsWith("https://127.0.0.1:");
            HttpResponse<String> answer = trusting(keystore)
                    .send(
                            signIn(server.address(), "lan.tran", RecordOfTest.PASSWORD),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-minhxet-session=")
                    .contains("Secure", "HttpOnly", "Path=/", "SameSite=Strict")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void aKeystoreThatCannotBeUsedIsTold() throws Exception {
        Path keystore = keystore();
        for (TlsKeystore bad :
                List.of(new TlsKeystore(keystore, "sai"), new TlsKeystore(folder.resolve("mất.p12"), SECRET))) {
            SignInSettings tls = new SignInSettings(Optional.of(bad), false, Optional.empty());
            assertThatThrownBy(() ->
                            MinhXetServer.start(Served.settings().with(record).with(tls)))
                    .isInstanceOf(TlsKeystoreException.class);
        }
    }

    /** The proxy on this machine tells apart who comes from where; without one declared nobody is believed. */
    @Test
    void addressesThatAProxyTellsAreBelievedWhereOneIsDeclared() throws Exception {
        SignInSettings proxy = new SignInSettings(Optional.empty(), true, Optional.empty());
        try (MinhXetServer server =
                MinhXetServer.start(Served.settings().with(record).with(proxy))) {
            exhaust(server);
            HttpResponse<String> elsewhere = forwarded(server, RecordOfTest.PASSWORD, "10.0.0.2");
            assertThat(elsewhere.statusCode()).isEqualTo(201);
            assertThat(elsewhere.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-minhxet-session=")
                    .contains("Secure");
            assertThat(forwarded(server, RecordOfTest.PASSWORD, "10.0.0.1").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void withoutAProxyDeclaredNobodyIsBelieved() throws Exception {
        try (MinhXetServer server = MinhXetServer.start(Served.settings().with(record))) {
            exhaust(server);
            assertThat(forwarded(server, RecordOfTest.PASSWORD, "10.0.0.2").statusCode())
                    .isEqualTo(429);
        }
    }

    /** As many attempts from one address as are let through, each for another account. */
    private static void exhaust(MinhXetServer server) throws Exception {
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            signIn(server.address(), "khong.co." + i, "sai", "X-Forwarded-For", "10.0.0.1"),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> forwarded(MinhXetServer server, String password, String from) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        signIn(server.address(), "lan.tran", password, "X-Forwarded-For", from),
                        HttpResponse.BodyHandlers.ofString());
    }
}
