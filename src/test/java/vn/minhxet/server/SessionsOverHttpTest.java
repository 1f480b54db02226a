package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.record.OfficeRecord;

/** Signing in to a server that serves a record; every answer is held against the description. */
class SessionsOverHttpTest {

    private static final String[] SAME_ORIGIN = {"Sec-Fetch-Site", "same-origin"};

    @TempDir
    private Path folder;

    private OfficeRecord record;
    private Served served;

    @BeforeEach
    void serve() throws Exception {
        record = RecordOfTest.begin(folder);
        served = Served.with(it -> it.with(record));
    }

    @AfterEach
    void stop() {
        served.close();
        assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        record.close();
    }

    private static String body(String account, String password, boolean program) {
        return "{\"account\":\"" + account + "\",\"password\":\"" + password + "\",\"program\":" + program + "}";
    }

    private HttpAnswer signIn(String account, String password, String... headers) throws Exception {
        return served.post("/api/sessions", body(account, password, false), headers);
    }

    private static String cookie(HttpAnswer answer) {
        return answer.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    private HttpAnswer delete(String path, String... headers) throws Exception {
        return served.send("DELETE", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aBrowserSignsInAndOut() throws Exception {
        RecordOfTest.account(record, "lan.tran", Grant.whole(Role.VIEWER), new Grant(Role.STAFF, "DU-01"));
        HttpAnswer begun = signIn("lan.tran", RecordOfTest.PASSWORD, SAME_ORIGIN);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Set-Cookie").orElseThrow())
                .matches("minhxet-session=[A-Za-z0-9_-]{43};.*")
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure", "Max-Age");
        assertThat(begun.json().has("token")).isFalse();
        assertThat(begun.json().get("grants").toString())
                .isEqualTo("[{\"role\":\"STAFF\",\"label\":\"Cán bộ tham mưu\",\"organization\":\"DU-01\"},"
                        + "{\"role\":\"VIEWER\",\"label\":\"Người xem\"}]");
        String[] cookie = {"Cookie", cookie(begun)};
        HttpAnswer current = served.get("/api/sessions/current?lang=en", cookie);
        assertThat(current.status()).isEqualTo(200);
        assertThat(current.json().get("account").asText()).isEqualTo("lan.tran");
        assertThat(served.get("/api/rulebooks", cookie).status()).isEqualTo(200);
        HttpAnswer ended = delete("/api/sessions/current", with(cookie, SAME_ORIGIN));
        assertThat(ended.status()).isEqualTo(204);
        assertThat(ended.header("Set-Cookie").orElseThrow())
                .startsWith("minhxet-session=;")
                .contains("Max-Age=0");
        assertThat(served.get("/api/sessions/current", cookie).status()).isEqualTo(401);
        assertThat(served.get("/api/sessions/current", cookie).header("WWW-Authenticate"))
                .contains("Bearer");
    }

    @Test
    void aProgramGetsATokenAndNoCookie() throws Exception {
        RecordOfTest.account(record, "lan.tran");
        HttpAnswer begun = served.post("/api/sessions", body("lan.tran", RecordOfTest.PASSWORD, true));
        assertThat(begun.header("Set-Cookie")).isEmpty();
        String[] token = {"Authorization", "Bearer " + begun.json().get("token").asText()};
        assertThat(served.get("/api/sessions/current", token).status()).isEqualTo(200);
        assertThat(delete("/api/sessions/current", token).status()).isEqualTo(204);
        assertThat(served.get("/api/sessions/current", token).status()).isEqualTo(401);
    }

    @Test
    void aOneTimePasswordIsChangedFirst() throws Exception {
        String oneTime = record.accounts().create(RecordOfTest.OPERATOR, "lan.tran", "Trần Thị Lan");
        HttpAnswer begun = signIn("lan.tran", oneTime);
        assertThat(begun.json().get("passwordDue").asBoolean()).isTrue();
        String[] own = with(SAME_ORIGIN, "Cookie", cookie(begun));
        assertThat(change(oneTime, "ngắn", own).problem()).isEqualTo("password-unfit");
        assertThat(change("sai", RecordOfTest.PASSWORD, own).problem()).isEqualTo("sign-in-failed");
        assertThat(change(oneTime, RecordOfTest.PASSWORD, own).status()).isEqualTo(204);
        assertThat(served.get("/api/sessions/current", own)
                        .json()
                        .get("passwordDue")
                        .asBoolean())
                .isFalse();
    }

    private HttpAnswer change(String old, String changed, String... headers) throws Exception {
        return served.post(
                "/api/sessions/current/password",
                "{\"password\":\"" + old + "\",\"changed\":\"" + changed + "\"}",
                headers);
    }

    /** A page of another site makes the browser ask, with its cookie. */
    @Test
    void whatAForeignPageAsksIsRefused() throws Exception {
        RecordOfTest.account(record, "lan.tran");
        String cookie = cookie(signIn("lan.tran", RecordOfTest.PASSWORD));
        for (String site : List.of("cross-site", "same-site", "none")) {
            HttpAnswer answer = delete("/api/sessions/current", "Cookie", cookie, "Sec-Fetch-Site", site);
            assertThat(answer.problem()).as(site).isEqualTo("foreign-page");
        }
        assertThat(delete("/api/sessions/current", "Cookie", cookie).problem()).isEqualTo("foreign-page");
        assertThat(delete(
                                "/api/sessions/current",
                                "Cookie",
                                cookie,
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Minh-Xet-Request",
                                "1")
                        .problem())
                .isEqualTo("foreign-page");
        assertThat(signIn("lan.tran", RecordOfTest.PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .problem())
                .isEqualTo("foreign-page");
        assertThat(delete("/api/sessions/current", "Cookie", cookie, "Minh-Xet-Request", "1")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void unknownAccountsAndWrongPasswordsAreAnsweredAlikeAndThrottled() throws Exception {
        RecordOfTest.account(record, "lan.tran");
        HttpAnswer wrong = signIn("lan.tran", "sai");
        HttpAnswer unknown = signIn("khong.co", "sai");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        for (int i = 0; i < 4; i++) {
            signIn("lan.tran", "sai");
        }
        HttpAnswer throttled = signIn("lan.tran", RecordOfTest.PASSWORD);
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.json().get("detail").asText()).contains("15 phút");
    }

    /** Nothing under /api is for who has not signed in, but signing in and the description. */
    @Test
    void everyOperationIsForThoseWhoHaveSignedIn() throws Exception {
        Set<String> open = new TreeSet<>();
        for (String operation : served.contract().operations()) {
            String method = operation.split(" ")[0];
            String path = operation.split(" ")[1].replaceAll("\\{[^}]*}", "x");
            HttpAnswer answer = served.send(
                    method,
                    path,
                    method.equals("GET")
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString("{}"),
                    "Content-Type",
                    "application/json");
            if (answer.status() != 401) {
                open.add(operation);
            }
        }
        assertThat(open)
                .containsExactly(
                        "GET /api/identity/return",
                        "GET /api/identity/sign-in",
                        "GET /api/openapi.json",
                        "GET /health/live",
                        "GET /health/ready",
                        "GET /metrics",
                        "POST /api/sessions");
        assertThat(served.get("/api/rulebooks", "Cookie", "minhxet-session=x").status())
                .isEqualTo(401);
        assertThat(served.get("/api/rulebooks", "Authorization", "Bearer x").status())
                .isEqualTo(401);
        assertThat(served.get("/api/rulebooks/", "Authorization", "Bearer x").status())
                .isIn(401, 404);
        assertThat(served.get("/api/x").status()).isIn(401, 404);
    }

    @Test
    void withoutARecordNobodySignsIn() throws Exception {
        Served without = Served.shared();
        assertThat(without.post("/api/sessions", body("a", "b", false)).problem())
                .isEqualTo("no-record");
        assertThat(without.get("/api/sessions/current").problem()).isEqualTo("no-record");
        assertThat(without.get("/api/identity/sign-in").problem()).isEqualTo("no-record");
        assertThat(without.get("/api/rulebooks").status()).isEqualTo(200);
    }

    /** Every status that is described of signing in is met, here or by an identity provider. */
    @Test
    void everyStatusDescribedIsMet() throws Exception {
        RecordOfTest.account(record, "lan.tran");
        String[] token = RecordOfTest.bearer(record, "lan.tran");
        String[] accept = {"Accept", "text/html"};
        served.get("/api/sessions/current");
        served.get("/api/sessions/current", with(token, accept));
        served.get("/api/sessions/current?x=1", token);
        served.get("/api/sessions/current", token);
        delete("/api/sessions/current?x=1", token);
        delete("/api/sessions/current", with(token, accept));
        String password = "/api/sessions/current/password";
        for (String path : List.of("/api/sessions", password)) {
            served.post(path, "{}", token);
            served.post(path, "{}", with(token, accept));
            served.post(path, "x", with(token, "Content-Type", "text/plain"));
            served.post(path, "{\"password\":\"" + "x".repeat(20_000) + "\"}", token);
        }
        change("x", "ngắn", token);
        delete("/api/sessions/current");
        served.post(password, "{}");
        String[] foreign = {"Sec-Fetch-Site", "cross-site"};
        for (String path : List.of("/api/sessions", password)) {
            served.post(path, "{}", with(token, foreign));
        }
        delete("/api/sessions/current", with(token, foreign));
        change(RecordOfTest.PASSWORD, RecordOfTest.PASSWORD + ".", token);
        for (int i = 0; i < 6; i++) {
            signIn("lan.tran", "sai");
        }
        change("x", RecordOfTest.PASSWORD, token);
        delete("/api/sessions/current", token);
        RecordOfTest.account(record, "an.le");
        signIn("an.le", RecordOfTest.PASSWORD);
        Set<String> seen = new TreeSet<>(served.seen());
        Served without = Served.shared();
        without.post("/api/sessions", "{}");
        without.get("/api/sessions/current");
        without.send("DELETE", "/api/sessions/current", HttpRequest.BodyPublishers.noBody());
        without.post(password, "{}");
        seen.addAll(without.seen());
        Set<String> described = served.contract().statuses().stream()
                .filter(it -> it.contains(" /api/sessions"))
                // A slow body is met by the same reader in ContractTest; reading is refused to no page.
                .filter(it -> !it.endsWith(" default") && !it.endsWith(" 408"))
                .filter(it -> !it.equals("GET /api/sessions/current 403"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).containsAll(described);
    }
}
