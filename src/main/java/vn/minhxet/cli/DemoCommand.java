package vn.minhxet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.minhxet.cli.context.BuildInfo;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.ExitCode;
import vn.minhxet.cli.context.Message;
import vn.minhxet.cli.context.SystemReason;
import vn.minhxet.cli.record.DemoAccounts;
import vn.minhxet.cli.record.DemoOffice;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.server.MinhXetServer;
import vn.minhxet.server.ServerSettings;

/** Serves pages on invented data until it is stopped (xem thử), on this machine alone. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    /** A port of TCP has 16 bits (RFC 9293). */
    private static final int HIGHEST_PORT = 65_535;

    private static final String LOOPBACK = "127.0.0.1";

    private final CommandContext context;

    @Option(names = "--folder", paramLabel = "FOLDER")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8366")
    private String port;

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        int at = (int) context.integer("--port", port, 0, HIGHEST_PORT);
        context.rulebookIds();
        if (folder != null) {
            Files.createDirectories(folder);
            return served(folder, at);
        }
        Path passing = Files.createTempDirectory("minhxet-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(passing), "demo"));
        return served(passing, at);
    }

    private int served(Path at, int listening) throws Exception {
        try (OfficeRecord record = record(at);
                MinhXetServer server = started(record, listening)) {
            server.ready().get();
            print(DemoAccounts.in(record));
            context.console().print(Message.DEMO_READY, server.address());
            server.join();
        }
        return ExitCode.DONE.code();
    }

    private void print(List<DemoAccounts.Ready> accounts) {
        context.console().print(Message.DEMO_ACCOUNTS);
        int widest = widest(accounts, DemoAccounts.Ready::id);
        int role = widest(accounts, it -> it.role().words().in(context.language()));
        int place = widest(accounts, it -> it.place(context.language()));
        for (DemoAccounts.Ready it : accounts) {
            context.console()
                    .print(
                            Message.DEMO_ACCOUNT,
                            padded(it.id(), widest),
                            padded(it.role().words().in(context.language()), role),
                            padded(it.place(context.language()), place),
                            it.password());
        }
    }

    private static int widest(List<DemoAccounts.Ready> accounts, Function<DemoAccounts.Ready, String> column) {
        return accounts.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private OfficeRecord record(Path at) throws IOException {
        boolean made = DemoOffice.location(at).file().filter(Files::exists).isPresent();
        if (made) {
            return DemoOffice.open(at);
        }
        context.console().print(Message.DEMO_MAKING);
        return DemoOffice.make(
                at, context.installation().rulebooks(), context.installation().compiler(), BuildInfo.version());
    }

    private MinhXetServer started(OfficeRecord record, int listening) throws IOException {
        ServerSettings settings = ServerSettings.of(
                        context.installation().rules(), context.installation().forms())
                .at(LOOPBACK, listening)
                .with(record);
        try {
            return MinhXetServer.start(settings);
        } catch (IOException e) {
            throw context.refusal(Message.SERVER_PORT, LOOPBACK, listening, SystemReason.of(e, context.language()));
        }
    }

    /** What the demonstration left goes with it; what cannot be deleted is left to the system's own cleaning. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // nobody is there any more to be told
        }
    }
}
