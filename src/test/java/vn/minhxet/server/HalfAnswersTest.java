package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.http.Connections;
import vn.minhxet.http.metrics.Metrics;

/** An answer that fails half way is cut off, and not taken for a whole one. */
class HalfAnswersTest {

    /** Fails when half of the answer is out. */
    @Path("half")
    public static class Half {

        /** The half. */
        @GET
        public StreamingOutput half(@Context Request caller) {
            return out -> {
                out.write(new byte[100_000]);
                out.flush();
                Connections.cut(caller);
                throw new IllegalStateException("secret");
            };
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-alive", "close"})
    void theLineIsCut(String connection) throws Exception {
        var resources = MinhXetServer.resources(
                        Served.settings(), new RulebookLibrary(), Optional.empty(), new Metrics())
                .register(Half.class);
        CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);
        try (MinhXetServer server = MinhXetServer.start(Served.settings(), resources, ready, new Metrics());
                RawCall call = new RawCall(server.port())) {
            call.send("GET /half HTTP/1.1", "Host: localhost", "Connection: " + connection, "", "");
            assertThat(new String(call.bytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 200")
                    .contains("\r\nTransfer-Encoding: chunked\r\n")
                    .doesNotContain("\r\n0\r\n\r\n", "secret");
        }
    }
}
