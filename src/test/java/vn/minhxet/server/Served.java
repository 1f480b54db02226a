package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.minhxet.rulebook.compiled.CompiledFormCache;

/** A started server with a caller; every answer is held against the description that the server gives of itself. */
final class Served implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static Served shared;

    static {
        // A line that the server gives up as silent must not be taken for the next call at that very moment.
        System.setProperty("jdk.httpclient.keepalive.timeout", "0");
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final MinhXetServer server;
    private final Contract contract;
    private String[] always = {};

    Served(MinhXetServer server) throws Exception {
        this.server = server;
        this.contract = new Contract(plain("GET", "/api/openapi.json").json());
    }

    /** One for all tests that leave no trace in it, ready. */
    static synchronized Served shared() throws Exception {
        if (shared == null) {
            shared = with(it -> it);
        }
        return shared;
    }

    /** One of its own, ready. */
    static Served with(UnaryOperator<ServerSettings> change) throws Exception {
        MinhXetServer server = MinhXetServer.start(change.apply(settings()));
        server.ready().get();
        return new Served(server);
    }

    /** Settings with any free port; rulebooks are kept compiled between tests. */
    static ServerSettings settings() {
        CompiledFormCache forms = new CompiledFormCache(HOME.resolve("target/compiled-for-tests"), "test");
        return ServerSettings.of(HOME.resolve("rules"), forms).at("127.0.0.1", 0);
    }

    /** From now on every request bears these headers too. */
    Served as(String... headers) {
        this.always = headers;
        return this;
    }

    /** What every request bears. */
    String[] always() {
        return always;
    }

    MinhXetServer server() {
        return server;
    }

    Contract contract() {
        return contract;
    }

    /** The described statuses that were met. */
    Set<String> seen() {
        return new TreeSet<>(seen);
    }

    HttpAnswer get(String path, String... headers) throws Exception {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** Sends JSON, unless a header says otherwise. */
    HttpAnswer post(String path, String body, String... headers) throws Exception {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        boolean typed = java.util.Arrays.asList(headers).contains("Content-Type");
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), typed ? headers : all);
    }

    HttpAnswer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.address().resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (always.length > 0) {
            request.headers(always);
        }
        HttpAnswer answer = answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8)));
        return held(method, path, answer);
    }

    /** Holds an answer against the description. */
    HttpAnswer held(String method, String path, HttpAnswer answer) {
        String bare = path.split("[?]", 2)[0];
        if (!method.equals("OPTIONS")) {
            contract.hold(method, bare, answer).ifPresent(seen::add);
        }
        return answer;
    }

    private HttpAnswer plain(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return answer(client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)));
    }

    private static HttpAnswer answer(HttpResponse<String> response) {
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> String.join(", ", it.getValue())));
        return new HttpAnswer(response.statusCode(), headers, response.body());
    }

    @Override
    public void close() {
        server.close();
    }
}
