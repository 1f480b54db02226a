package vn.minhxet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Role;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.CommandRefusedException;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.FactsOption;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.SystemReason;
import vn.minhxet.cli.record.DatabaseOption;
import vn.minhxet.http.ConnectionLimits;
import vn.minhxet.http.HoldingLimits;
import vn.minhxet.http.RequestLimits;
import vn.minhxet.http.metrics.RequestLog;
import vn.minhxet.identity.IdentityException;
import vn.minhxet.identity.IdentityProvider;
import vn.minhxet.identity.IdentitySettings;
import vn.minhxet.population.Population;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.server.MinhXetServer;
import vn.minhxet.server.ServerSettings;
import vn.minhxet.server.SignInSettings;
import vn.minhxet.server.TlsKeystore;
import vn.minhxet.server.TlsKeystoreException;
import vn.minhxet.witness.WitnessException;
import vn.minhxet.witness.WitnessRegister;

/** Serves gradings over HTTP until it is stopped (máy chủ). */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    /** A port of TCP has 16 bits (RFC 9293). */
    private static final int HIGHEST_PORT = 65_535;

    /**
     * A province takes 38 MB (decision 14); bodies stand in memory, and few machines of an office have room for more.
     */
    private static final int MOST_MEBIBYTES = 1_024;

    /** Populations are also bounded together by their bytes; this bounds what many small ones cost besides. */
    private static final int MOST_HELD = 1_000;

    /** One day: facts about people stay in memory no longer without use. */
    private static final int MOST_MINUTES = 1_440;

    /**
     * The memory of all held populations together, as a multiple of the largest body: prepared, one takes two to eight times
     * what arrived.
     */
    private static final int BODIES_HELD = 6;

    /** The first account; others are named by whoever makes them. */
    private static final String ADMINISTRATOR = "quan-tri";

    private final CommandContext context;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8366")
    private String port;

    @Option(names = "--max-body", paramLabel = "MIB", defaultValue = "64")
    private String maxBody;

    @Option(names = "--facts", paramLabel = "PATH")
    private @Nullable Path facts;

    @Option(names = "--hold", paramLabel = "NUMBER", defaultValue = "8")
    private String hold;

    @Option(names = "--hold-minutes", paramLabel = "MINUTES", defaultValue = "60")
    private String holdMinutes;

    @Option(names = "--request-log", paramLabel = "FILE")
    private @Nullable Path requestLog;

    @Mixin
    private DatabaseOption database;

    @Option(names = "--witness", paramLabel = "FOLDER")
    private @Nullable Path witness;

    @Option(names = "--tls-keystore", paramLabel = "FILE")
    private @Nullable Path tlsKeystore;

    @Option(names = "--behind-proxy")
    private boolean behindProxy;

    @Option(names = "--identity", paramLabel = "FILE")
    private @Nullable Path identity;

    @Option(names = "--name", paramLabel = "NAME")
    private List<String> names = new ArrayList<>();

    ServeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        int at = (int) context.integer("--port", port, 0, HIGHEST_PORT);
        RequestLimits limits = limits();
        context.rulebookIds();
        ServerSettings settings = withFacts(ServerSettings.of(
                        context.installation().rules(), context.installation().forms())
                .at(host, at)
                .called(Set.copyOf(names))
                .with(limits)
                .with(signIn())
                .with(isOpen() ? ConnectionLimits.USUAL.shared() : ConnectionLimits.USUAL));
        if (witness != null) {
            settings = settings.with(register(witness));
        }
        if (requestLog == null) {
            return recorded(settings, at);
        }
        try (PrintStream lines = lines(requestLog)) {
            return recorded(settings.with(new RequestLog(lines)), at);
        }
    }

    /** The file to which a line a request is added. */
    private PrintStream lines(Path file) {
        try {
            return new PrintStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    false,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw context.refusal(Message.REQUEST_LOG, file, SystemReason.of(e, context.language()));
        }
    }

    private int recorded(ServerSettings settings, int at) throws Exception {
        if (!database.isGiven()) {
            return served(settings, at);
        }
        if (isOpen() && tlsKeystore == null && !behindProxy) {
            throw context.refusal(Message.SERVER_NEEDS_TLS, host);
        }
        try (OfficeRecord record = database.open(context)) {
            beginAccounts(record);
            return served(settings.with(record), at);
        }
    }

    /** The first start makes one administrator; who may reach it then sits at this machine. */
    private void beginAccounts(OfficeRecord record) {
        if (!record.accounts().isEmpty()) {
            return;
        }
        if (isOpen()) {
            throw context.refusal(Message.SERVER_FIRST_START, host);
        }
        Caller operator = Caller.local(System.getProperty("user.name", "?"));
        record.accounts()
                .begin(operator, ADMINISTRATOR, Role.ADMINISTRATOR.words().in(context.language()))
                .ifPresent(password -> context.console().print(Message.FIRST_ADMINISTRATOR, ADMINISTRATOR, password));
    }

    private SignInSettings signIn() {
        Optional<TlsKeystore> tls = Optional.ofNullable(tlsKeystore)
                .map(it -> new TlsKeystore(
                        it,
                        context.installation()
                                .environment("MINHXET_TLS_PASSWORD")
                                .orElse("")));
        return new SignInSettings(
                tls, behindProxy, Optional.ofNullable(identity).map(this::provider));
    }

    private IdentityProvider provider(Path file) {
        try {
            return IdentityProvider.of(IdentitySettings.read(file));
        } catch (IdentityException e) {
            throw context.refusal(Message.IDENTITY_SETTINGS, file, String.valueOf(e.getMessage()));
        }
    }

    private WitnessRegister register(Path folder) {
        try {
            return WitnessRegister.open(folder);
        } catch (WitnessException e) {
            throw new CommandRefusedException(List.of(e.words().in(context.language())));
        }
    }

    private int served(ServerSettings settings, int at) throws Exception {
        try (MinhXetServer server = started(settings, at)) {
            context.console().print(Message.SERVING, server.address());
            if (isOpen() && settings.served().record().isEmpty()) {
                context.console().print(facts == null ? Message.SERVING_OTHERS : Message.SERVING_OTHERS_FACTS);
            }
            waitUntilReady(server);
            context.console().print(Message.SERVER_READY, server.address());
            server.join();
        }
        return ExitCode.DONE.code();
    }

    /** Whether other machines reach the server. */
    private boolean isOpen() {
        try {
            return !InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException told) {
            return true; // it will not listen there
        }
    }

    private RequestLimits limits() {
        long bytes = context.integer("--max-body", maxBody, 1, MOST_MEBIBYTES) << 20;
        int number = (int) context.integer("--hold", hold, 0, MOST_HELD);
        long minutes = context.integer("--hold-minutes", holdMinutes, 1, MOST_MINUTES);
        HoldingLimits holding = new HoldingLimits(number, BODIES_HELD * bytes, Duration.ofMinutes(minutes));
        return RequestLimits.USUAL.withBodyBytes(bytes).with(holding);
    }

    private ServerSettings withFacts(ServerSettings settings) {
        return facts == null ? settings : settings.with(Population.of(FactsOption.read(context, facts)));
    }

    private MinhXetServer started(ServerSettings settings, int at) {
        try {
            return MinhXetServer.start(settings);
        } catch (TlsKeystoreException e) {
            throw context.refusal(Message.TLS_KEYSTORE, String.valueOf(tlsKeystore));
        } catch (IOException e) {
            throw context.refusal(Message.SERVER_PORT, host, at, SystemReason.of(e, context.language()));
        }
    }

    private static void waitUntilReady(MinhXetServer server) throws Exception {
        try {
            server.ready().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RulebookException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
