package vn.minhxet.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
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

    private static final String WHOLE = "thu-het";

    private final OfficeRecord record;
    private final MinhXetServer server;
    private final String cookie;

    private DemoPages(OfficeRecord record) throws Exception {
        this.record = record;
        this.server = MinhXetServer.start(
                ServerSettings.of(RULES, forms()).at("127.0.0.1", 0).with(record));
        server.ready().get();
        this.cookie = cookie(WHOLE, account(record, WHOLE, Grant.whole(Role.STAFF), Grant.whole(Role.AUDITOR)));
    }

    /** Makes an account with a password of its own, which is told. */
    static String account(OfficeRecord record, String id, Grant... grants) {
        Caller operator = Caller.local("người thử");
        String given = record.accounts().create(operator, id, "Trần Thị Thử");
        for (Grant grant : grants) {
            record.accounts().grant(operator, id, grant);
        }
        String own = "một câu rất dễ nhớ " + id;
        String session = record.signIn().withPassword(id, given, "127.0.0.1").session();
        record.signIn().changePassword(session, given, own, "127.0.0.1");
        record.signIn().end(session);
        return own;
    }

    /** Signs in as a browser does, and tells the cookie. */
    private String cookie(String account, String password) throws Exception {
        String form = "account=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    /** A browser in which somebody has signed in who may see everything and import. */
    BrowserContext signedIn(BrowserContext context) {
        String[] named = cookie.split("=", 2);
        context.addCookies(List.of(new Cookie(named[0], named[1]).setUrl(address())));
        return context;
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
                .header("Cookie", cookie)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        record.close();
    }
}
