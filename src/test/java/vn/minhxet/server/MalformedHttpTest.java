package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no proper HTTP is answered with problem details too: no HTML, no trace, no name of the server. */
class MalformedHttpTest {

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no words                    | GET                                                   | 400",
                "no host                     | GET /health/live HTTP/1.1                             | 400",
                "version                     | GET /health/live HTTP/9.9                             | 505",
                "old version                 | GET /health/live                                      | 505",
                "space before colon          | GET /health/live HTTP/1.1~Host : x                    | 400",
                "two hosts                   | GET /health/live HTTP/1.1~Host: localhost~Host: y             | 400",
                "illegal host                | GET /health/live HTTP/1.1~Host: a b                   | 400",
                "illegal path                | GET /api/rulebooks/{x} HTTP/1.1~Host: localhost               | 400",
                "broken escape               | GET /api/rulebooks/%zz HTTP/1.1~Host: localhost               | 400",
                "broken escape in parameters | GET /api/rulebooks?lang=%zz HTTP/1.1~Host: localhost          | 400",
                "no path                     | OPTIONS * HTTP/1.1~Host: localhost                            | 400",
                "other expectations          | GET /health/live HTTP/1.1~Host: localhost~Expect: 200-ok      | 417",
            })
    void isRefused(String what, String request, int status) throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(request.replace("~", "\r\n"), "Connection: close", "", "")
                    .answer();
            assertThat(answer.status()).as(what).isEqualTo(status);
            holdPlain(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length and chunks | Content-Length: 3~Transfer-Encoding: chunked~~0~~",
                "two lengths       | Content-Length: 2~Content-Length: 3~~{} ",
                "negative length   | Content-Length: -1~~",
                "endless length    | Content-Length: 9999999999999999999999~~{}",
                "broken chunk      | Transfer-Encoding: chunked~~zz~~",
                "other transfer    | Transfer-Encoding: gzip~~",
            })
    void bodiesThatCannotBeToldApartAreRefused(String what, String rest) throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(
                            "POST /api/gradings HTTP/1.1",
                            "Host: localhost",
                            "Connection: close",
                            "Content-Type: application/json",
                            rest.replace("~", "\r\n"))
                    .answer();
            assertThat(answer.status()).as(what).isEqualTo(400);
            holdPlain(answer);
        }
    }

    @Test
    void whatIsTooLongIsRefused() throws Exception {
        String much = "a".repeat(20_000);
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send("GET /health/live HTTP/1.1", "Host: localhost", "X: " + much, "", "")
                    .answer();
            assertThat(answer.status()).isEqualTo(431);
            assertThat(answer.problem()).isEqualTo("headers-too-large");
            holdPlain(answer);
        }
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send("GET /" + much + " HTTP/1.1", "Host: localhost", "", "")
                    .answer();
            assertThat(answer.status()).isEqualTo(414);
            assertThat(answer.problem()).isEqualTo("address-too-long");
            holdPlain(answer);
        }
    }

    @Test
    void theLanguageIsTheOneOfTheHeader() throws Exception {
        try (RawCall call = new RawCall(served.server().port())) {
            HttpAnswer answer = call.send(
                            "GET /api/{x} HTTP/1.1",
                            "Host: localhost",
                            "Accept-Language: en",
                            "Connection: close",
                            "",
                            "")
                    .answer();
            assertThat(answer.text())
                    .isEqualTo(
                            "{\"type\":\"/problems/malformed-request\",\"title\":\"Malformed request\",\"status\":400,"
                                    + "\"detail\":\"Correct the request; see /api/openapi.json.\",\"instance\":\"/api/{x}\"}");
        }
    }

    /** Not every name is legal in Java's eyes; the one that the server was given is taken, and no other. */
    @Test
    void theServerAnswersToItsOwnNames() throws Exception {
        try (Served named = Served.with(it -> it.called(Set.of("minh_xet", "Xet.Example")))) {
            for (String host : new String[] {"minh_xet:8366", "localhost", "[::1]:80", "10.0.0.7", "xet.example:1"}) {
                assertThat(rulebooks(named, host).status()).as(host).isEqualTo(200);
            }
            for (String host : new String[] {"example", "localhost.example", "xet.example.org", "10.0.0.7.org"}) {
                HttpAnswer answer = rulebooks(named, host);
                assertThat(answer.status()).as(host).isEqualTo(421);
                assertThat(answer.header("Connection")).contains("close");
                holdHeaders(answer);
            }
        }
        assertThat(rulebooks(served, "minh_xet").status()).isEqualTo(421);
    }

    private static HttpAnswer rulebooks(Served by, String host) throws Exception {
        try (RawCall call = new RawCall(by.server().port())) {
            return call.send("GET /api/rulebooks HTTP/1.1", "Host: " + host, "Connection: close", "", "")
                    .answer();
        }
    }

    private static void holdPlain(HttpAnswer answer) {
        served.contract().holdProblem(answer);
        assertThat(answer.text()).doesNotContain("<", "badMessage", "Exception", "etty", "ersey");
        holdHeaders(answer);
    }

    private static void holdHeaders(HttpAnswer answer) {
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'; frame-ancestors 'none'");
    }
}
