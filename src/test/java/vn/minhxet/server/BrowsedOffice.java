package vn.minhxet.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.RulebookCompiler;
import vn.minhxet.store.DatabaseLocation;

/** A server with a record of an invented year of six hundred, as a browser asks it. */
final class BrowsedOffice implements AutoCloseable {

    static final String CAMPAIGN = "2025";
    private static final Path HOME = Path.of(System.getProperty("minhxet.home", "."));
    private static final Actor STAFF = new Actor("cán bộ mẫu");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final OfficeRecord record;
    private final MinhXetServer server;
    private final String[] signedIn;

    private BrowsedOffice(Path folder, OfficeRecord record, MinhXetServer server) {
        this.folder = folder;
        this.record = record;
        this.server = server;
        RecordOfTest.account(record, "thu.het", Grant.whole(Role.STAFF), Grant.whole(Role.AUDITOR));
        this.signedIn = RecordOfTest.bearer(record, "thu.het");
    }

    private static BrowsedOffice shared;

    /** One for all tests that enter nothing in it. */
    static synchronized BrowsedOffice shared() throws Exception {
        if (shared == null) {
            shared = start("hue");
        }
        return shared;
    }

    static BrowsedOffice start(String rulebook) throws Exception {
        Path folder = Files.createTempDirectory("minhxet-office-");
        ServerSettings settings = Served.settings();
        OfficeRecord record = OfficeRecord.create(
                DatabaseLocation.of(folder.resolve("r.db")),
                folder.resolve("r.key"),
                "phuong-mau",
                STAFF,
                Clock.systemUTC());
        record.openCampaign(CAMPAIGN, "Đợt mẫu 2025", 2025, 0, Rulebooks.in(HOME.resolve("rules")), rulebook, STAFF);
        record.importFacts(
                CAMPAIGN, SyntheticYear.of(YearShape.named("600").orElseThrow(), 1, 2025), Optional.empty(), STAFF);
        record.run(CAMPAIGN, new RulebookCompiler(settings.compiled()), "test", STAFF);
        MinhXetServer server = MinhXetServer.start(settings.with(record));
        server.ready().get();
        return new BrowsedOffice(folder, record, server);
    }

    OfficeRecord record() {
        return record;
    }

    MinhXetServer server() {
        return server;
    }

    /** What every request bears. */
    String[] signedIn() {
        return signedIn;
    }

    HttpResponse<String> page(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(String path, String type, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Accept", "text/html,*/*")
                .headers(signedIn);
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() throws IOException {
        server.close();
        record.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
