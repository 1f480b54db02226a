package vn.minhxet.server;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.jetty.JettyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.minhxet.api.ApiApplication;
import vn.minhxet.api.operation.OperationResources;
import vn.minhxet.api.people.CallerSessions;
import vn.minhxet.api.record.RecordResources;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.api.witness.WitnessResource;
import vn.minhxet.http.AbortOnFailedWrite;
import vn.minhxet.http.HeadDeadline;
import vn.minhxet.http.HostCheck;
import vn.minhxet.http.ProblemDetails;
import vn.minhxet.http.ProblemHandler;
import vn.minhxet.http.RequestBodyReader;
import vn.minhxet.http.UnreadBodyHandler;
import vn.minhxet.http.UriNormalizer;
import vn.minhxet.http.connection.ConnectionShare;
import vn.minhxet.http.connection.FirstWord;
import vn.minhxet.http.metrics.Metrics;
import vn.minhxet.http.metrics.RequestMeter;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.web.WebApplication;

/**
 * The HTTP server (máy chủ). It listens as soon as it is started and answers "not ready" until all rulebooks are
 * compiled. It stops when it is closed or the program ends, and lets requests under way end first.
 * Started and closed by one thread; requests run on threads of its own.
 */
public final class MinhXetServer implements AutoCloseable {

    /** Beside one thread for each connection, so that slow callers never take the last one. */
    private static final int MORE_THREADS = 32;

    /** Two provinces beside what callers hold: a campaign under work is asked about again and again. */
    private static final long YEARS_OF_RECORD = 192L << 20;

    /** Shorter answers fit one packet of a network as they are. */
    private static final int LEAST_COMPRESSED = 1_400;

    private final Server server;
    private final ServerConnector connector;
    private final boolean secure;
    private final CompletableFuture<Void> ready;

    private MinhXetServer(Server server, ServerConnector connector, boolean secure, CompletableFuture<Void> ready) {
        this.server = server;
        this.connector = connector;
        this.secure = secure;
        this.ready = ready;
    }

    /**
     * Starts a server.
     *
     * @throws IOException where it cannot listen at that address
     */
    public static MinhXetServer start(ServerSettings settings) throws IOException {
        RulebookLibrary shelf = new RulebookLibrary();
        CompletableFuture<Void> ready = RulebookLoader.begin(settings, shelf);
        Optional<CampaignYears> years = settings.served()
                .record()
                .map(it -> new CampaignYears(it, new RulebookCompiler(settings.compiled()), YEARS_OF_RECORD));
        Metrics metrics = new Metrics();
        years.ifPresent(it -> OperationResources.tell(metrics, it));
        return start(settings, resources(settings, shelf, years, metrics), ready, metrics);
    }

    /** Everything that is served. */
    static ResourceConfig resources(
            ServerSettings settings, RulebookLibrary shelf, Optional<CampaignYears> years, Metrics metrics) {
        CallerSessions sessions = new CallerSessions(
                settings.served().record(),
                settings.signIn().isSecure(),
                settings.signIn().provider(),
                new RequestBodyReader(settings.limits()));
        ResourceConfig api = ApiApplication.over(
                shelf,
                settings.limits(),
                settings.served().population(),
                years,
                sessions,
                held -> OperationResources.tell(metrics, held));
        settings.served().witness().ifPresent(it -> api.register(new WitnessResource(it, Clock.systemUTC())));
        ResourceConfig all = OperationResources.addTo(RecordResources.addTo(api), metrics);
        return WebApplication.addTo(all, years, settings.limits());
    }

    static MinhXetServer start(
            ServerSettings settings, ResourceConfig resources, CompletableFuture<Void> ready, Metrics metrics)
            throws IOException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Server server = new Server(new QueuedThreadPool(settings.lines().number() + MORE_THREADS));
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(settings.lines().number(), server));
        server.setErrorHandler(new ProblemHandler());
        server.setHandler(new RequestMeter(handler(resources, settings), metrics, settings.requests()));
        server.setStopTimeout(settings.stopTime().toMillis());
        server.setStopAtShutdown(true);
        begin(server);
        return new MinhXetServer(server, connector, settings.signIn().tls().isPresent(), ready);
    }

    private static ServerConnector connector(Server server, ServerSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(settings.lines().idleTime().toMillis());
        if (settings.signIn().behindProxy()) {
            http.addCustomizer(new ForwardedFromHere());
        }
        ServerConnector connector = new ServerConnector(server, factories(settings, http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.lines().idleTime().toMillis());
        connector.addBean(new ConnectionShare(settings.lines().ofOneAddress()));
        connector.addBean(new HeadDeadline(connector, settings.lines()));
        return connector;
    }

    private static ConnectionFactory[] factories(ServerSettings settings, HttpConfiguration http) {
        FirstWord plain = new FirstWord(http);
        if (settings.signIn().tls().isEmpty()) {
            return new ConnectionFactory[] {plain};
        }
        TlsKeystore keystore = settings.signIn().tls().get();
        // Which names are its own is checked for every request already.
        http.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keystore.read());
        tls.setKeyStorePassword(keystore.password());
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return new ConnectionFactory[] {new SslConnectionFactory(tls, plain.getProtocol()), plain};
    }

    private static Handler handler(ResourceConfig resources, ServerSettings settings) {
        Handler jersey = ContainerFactory.createContainer(JettyHttpContainer.class, resources);
        Set<String> names = new TreeSet<>(settings.names());
        names.add(settings.host());
        Handler checked = new HostCheck(new UriNormalizer(jersey), names);
        return new GracefulHandler(compressed(new AbortOnFailedWrite(new UnreadBodyHandler(checked))));
    }

    /** Nothing secret stands beside what a stranger could choose in an answer, so its length may tell of its content. */
    private static Handler compressed(Handler handler) {
        GzipHandler gzip = new GzipHandler();
        gzip.setHandler(handler);
        gzip.setMinGzipSize(LEAST_COMPRESSED);
        gzip.setIncludedMethods("GET", "POST");
        gzip.setIncludedMimeTypes(
                "application/json",
                ProblemDetails.MEDIA_TYPE,
                "text/html",
                "text/css",
                "text/javascript",
                "image/svg+xml");
        return gzip;
    }

    private static void begin(Server server) throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            stop(server);
            throw e;
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException("the server does not start", e);
        }
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Where it can be reached on this machine. */
    public URI address() {
        String host = connector.getHost();
        return URI.create(
                (secure ? "https://" : "http://") + (host.contains(":") ? '[' + host + ']' : host) + ':' + port());
    }

    /**
     * Done when all rulebooks are compiled; fails with a {@link vn.minhxet.rulebook.RulebookException} where one cannot
     * be used.
     */
    public CompletableFuture<Void> ready() {
        return ready.copy();
    }

    /** Waits until it has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        stop(server);
    }
}
