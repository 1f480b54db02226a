package vn.minhxet.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.cli.record.DemoOffice;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledFormCache;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.server.MinhXetServer;
import vn.minhxet.server.ServerSettings;

/** The demonstration, served; one for all tests that only look. */
final class DemoPages implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path RULES = CommandResult.HOME.resolve("rules");
    private static DemoPages shared;

    private final OfficeRecord record;
    private final MinhXetServer server;

    private DemoPages(OfficeRecord record) throws Exception {
        this.record = record;
        this.server = MinhXetServer.start(
                ServerSettings.of(RULES, forms()).at("127.0.0.1", 0).with(record));
        server.ready().get();
    }

    static synchronized DemoPages shared() throws Exception {
        if (shared == null) {
            shared = of(DemoOffice.make(folder(), Rulebooks.in(RULES), compiler(), "test"));
        }
        return shared;
    }

    /** Another record, served. */
    static DemoPages of(OfficeRecord record) throws Exception {
        return new DemoPages(record);
    }

    static RulebookCompiler compiler() {
        return new RulebookCompiler(forms());
    }

    static CompiledFormCache forms() {
        return new CompiledFormCache(CommandResult.HOME.resolve("target/record-test-forms"), "test");
    }

    static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("minhxet-pages-");
        folder.toFile().deleteOnExit();
        return folder;
    }

    OfficeRecord record() {
        return record;
    }

    String address() {
        return server.address().toString();
    }

    /** A page as a browser asks for it. */
    HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        record.close();
    }
}
