package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the line itself, and how long and how often one may be kept. */
class ConnectionsTest {

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/gradings?rulbook=x HTTP/1.1~Host: localhost~Content-Type: application/json~Content-Length: 9",
                "POST /api/gradings HTTP/1.1~Host: localhost~Content-Type: text/plain~Content-Length: 9",
                "POST /api/gradings HTTP/1.1~Host: localhost~Content-Type: application/json~Content-Length: 99999999999~"
                        + "Expect: 100-continue",
                "POST /nowhere HTTP/1.1~Host: localhost~Content-Length: 9",
                "PUT /api/rulebooks/hue HTTP/1.1~Host: localhost~Content-Length: 9",
                "DELETE /api/populations/x HTTP/1.1~Host: localhost~Transfer-Encoding: chunked",
                "GET /health/live HTTP/1.1~Host: localhost~Content-Length: 9",
                "GET /api/rulebooks HTTP/1.1~Host: localhost~Transfer-Encoding: chunked",
                "POST /api/gradings HTTP/1.1~Host: stranger.example~Content-Length: 9",
                "GET /health/live HTTP/1.1~Host: stranger.example",
                "GET /api/{x} HTTP/1.1~Host: localhost",
                "GET /api/%zz HTTP/1.1~Host: localhost",
                "GET /health/live HTTP/1.1",
            })
    void aLineThatEndsIsSaidToEnd(String request) throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(request.replace("~", "\r\n"), "", "").answer();
            assertThat(answer.header("Connection")).as(request).contains("close");
        }
    }

    @Test
    void aLineWhoseBodyWasReadGoesOn() throws Exception {
        for (String body : new String[] {"{}", FactsSamples.SMALL}) {
            HttpAnswer answer = served.post("/api/gradings", body);
            assertThat(answer.header("Connection")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/live HTTP/1.1~Host: localhost",
                "/api/rulebooks HTTP/1.1~Host: localhost~Accept-Encoding: gzip",
                "/api/openapi.json HTTP/1.1~Host: localhost~Accept-Encoding: gzip",
                "/api/gradings HTTP/1.1~Host: localhost",
                "/nowhere HTTP/1.1~Host: localhost",
                "/api/rulebooks HTTP/1.1~Host: localhost~Accept: text/html",
                "/api/rulebooks?lang=fr HTTP/1.1~Host: localhost",
                "/api/rulebooks/{x} HTTP/1.1~Host: localhost",
                "/health/live HTTP/1.1~Host: stranger.example",
                "/health/live HTTP/1.1",
                "/health/live HTTP/1.1~Host : localhost",
                "/health/live HTTP/1.1~Host: localhost~Host: localhost",
                "/health/live HTTP/1.1~Host: localhost~Expect: 200-ok",
                "/health/live HTTP/1.1~Host: localhost~Content-Length: 3~Transfer-Encoding: chunked",
                "/health/live HTTP/1.1~Host: localhost~X: LONG",
                // Of these Jetty cannot read the first line.
                "/health/live HTTP/9.9",
                "/health/live",
                "LONG HTTP/1.1~Host: localhost",
                "/a b HTTP/1.1~Host: localhost",
                "/\u0001 HTTP/1.1~Host: localhost",
                "/health/live HTTP/1.1~Host: localhost~Host : x",
            })
    void anAnswerToHeadHasNoBody(String request) throws Exception {
        String all = ("HEAD " + request).replace("LONG", "/" + "a".repeat(20_000));
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(all.replace("~", "\r\n"), "Connection: close", "", "")
                    .answer();
            assertThat(answer.text()).as(request).isEmpty();
            assertThat(answer.status()).isBetween(200, 505);
        }
    }

    /** Also where the word arrives in parts, behind an empty line, or behind another request on the same line. */
    @Test
    void headIsKnownHoweverItArrives() throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            call.send("", "HE");
            Thread.sleep(200);
            assertThat(call.send("AD /x HTTP/9.9", "", "").answer().text()).isEmpty();
        }
        try (RawCall call = new RawCall(served.server().port())) {
            String first = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
            String answered =
                    new String(call.send(first + "HEAD /x HTTP/9.9", "", "").bytes(), UTF_8);
            assertThat(answered).contains("505").doesNotContain("/problems/");
        }
        try (RawCall call = new RawCall(served.server().port())) {
            String first = "HEAD /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
            String answered =
                    new String(call.send(first + "GET /x HTTP/9.9", "", "").bytes(), UTF_8);
            assertThat(answered).contains("505").contains("/problems/");
        }
    }

    @Test
    void answersAreCompressedForWhoeverWantsIt() throws Exception {
        String facts = FactsSamples.year(2025, 200);
        HttpAnswer plain = served.post("/api/gradings", facts);
        HttpResponse<byte[]> gzip = compressed("POST", "/api/gradings", facts);
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(String.join(",", gzip.headers().allValues("Vary"))).contains("Accept-Encoding");
        assertThat(gzip.body().length).isLessThan(plain.text().length() / 5);
        assertThat(unpacked(gzip.body())).isEqualTo(plain.text());
        HttpResponse<byte[]> known = compressed("GET", "/api/openapi.json", "");
        assertThat(unpacked(known.body()))
                .isEqualTo(served.get("/api/openapi.json").text());
        assertThat(compressed("GET", "/health/live", "").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(plain.header("Content-Encoding")).isEmpty();
    }

    private static HttpResponse<byte[]> compressed(String method, String path, String body) throws Exception {
        URI address = served.server().address().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** As many as the server takes, each with a byte of a head now and then: after a while others are served again. */
    @Test
    void headsThatDripKeepNobodyOut() throws Exception {
        int number = 8;
        try (Served slow = Served.with(it ->
                it.with(it.lines().withNumber(number).withTimes(Duration.ofSeconds(20), Duration.ofMillis(1_500))))) {
            List<RawCall> calls = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                calls.add(
                        new RawCall(slow.server().port()).send("GET /health/live HTTP/1.1", "Host: localhost", "X: "));
            }
            long begun = System.nanoTime();
            Thread dripping = new Thread(() -> drip(calls));
            dripping.setDaemon(true);
            dripping.start();
            assertThat(slow.get("/health/live").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
            dripping.interrupt();
            for (RawCall call : calls) {
                call.close();
            }
        }
    }

    private static void drip(List<RawCall> calls) {
        try {
            for (int i = 0; i < 100; i++) {
                Thread.sleep(300);
                for (RawCall call : calls) {
                    sendTo(call);
                }
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean sendTo(RawCall call) {
        try {
            call.send("a");
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void oneAddressHasItsShare() throws Exception {
        try (Served shared = Served.with(it -> it.with(it.lines().withNumber(8).withOfOneAddress(3)))) {
            List<Socket> greedy = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                greedy.add(from("127.0.0.2", shared));
            }
            assertThat(shared.get("/health/live").status()).isEqualTo(200);
            int open = 0;
            for (Socket socket : greedy) {
                socket.getOutputStream()
                        .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(UTF_8));
            }
            for (Socket socket : greedy) {
                socket.setSoTimeout(10_000);
                open += answers(socket) ? 1 : 0;
                socket.close();
            }
            assertThat(open).isBetween(1, 3);
            Thread.sleep(300);
            try (Socket again = from("127.0.0.2", shared)) {
                again.getOutputStream()
                        .write("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(UTF_8));
                assertThat(answers(again)).isTrue();
            }
        }
    }

    private static boolean answers(Socket socket) {
        try {
            return socket.getInputStream().read() == 'H';
        } catch (IOException closed) {
            return false;
        }
    }

    private static Socket from(String address, Served to) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getAllByName(address)[0], 0));
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), to.server().port()));
        return socket;
    }
}
