package vn.minhxet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.api.Limits;
import vn.minhxet.rulebook.reading.RulebookException;
import vn.minhxet.server.MinhXetServer;
import vn.minhxet.server.ServerSettings;

/** Serves gradings over HTTP until it is stopped (máy chủ). */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_MEBIBYTES = 1_024;

    private final Workplace workplace;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8366")
    private String port;

    @Option(names = "--max-body", paramLabel = "MIB", defaultValue = "64")
    private String maxBody;

    ServeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws Exception {
        int at = (int) WholeNumber.of(workplace, "--port", port, 0, HIGHEST_PORT);
        long mebibytes = WholeNumber.of(workplace, "--max-body", maxBody, 1, MOST_MEBIBYTES);
        RulebookIds.all(workplace);
        ServerSettings settings = ServerSettings.of(
                        workplace.installation().rules(),
                        workplace.installation().forms())
                .at(host, at)
                .with(Limits.USUAL.withBodyBytes(mebibytes << 20));
        try (MinhXetServer server = started(settings, at)) {
            workplace.console().say(Message.SERVING, server.address());
            waitUntilReady(server);
            workplace.console().say(Message.SERVER_READY, server.address());
            server.join();
        }
        return MinhXet.DONE;
    }

    private MinhXetServer started(ServerSettings settings, int at) {
        try {
            return MinhXetServer.start(settings);
        } catch (IOException e) {
            throw workplace.refusal(Message.SERVER_PORT, host, at, e.getMessage());
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
