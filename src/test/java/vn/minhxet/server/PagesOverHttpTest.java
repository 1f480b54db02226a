package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minhxet.web.asset.Asset;

/** Pages of a server without a record: language, policy, failures shown as pages, files that are kept. */
class PagesOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.shared();
    }

    private static HttpResponse<String> page(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.server().address().resolve(path)).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theFirstPageIsVietnameseWhateverABrowserLikes() throws Exception {
        HttpResponse<String> answer = page("/", "Accept-Language", "en-US,en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<html lang=\"vi\">", "Máy chủ đang chạy", "./minhxet demo");
    }

    @Test
    void aLanguageChosenIsKept() throws Exception {
        HttpResponse<String> chosen = page("/?lang=en");
        assertThat(chosen.body()).contains("<html lang=\"en\">", "no record is open");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("minhxet-lang=en").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(page("/", "Cookie", "minhxet-lang=en").body()).contains("<html lang=\"en\">");
        assertThat(page("/", "Cookie", "minhxet-lang=xx").body()).contains("<html lang=\"vi\">");
    }

    @Test
    void aPageRunsNothingThatStandsWithinIt() throws Exception {
        String policy =
                page("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http");
    }

    @Test
    void aFailureIsAPageForPeopleAndAProblemForPrograms() throws Exception {
        HttpResponse<String> missing = page("/khong-co");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(page("/khong-co", "Accept-Language", "en-US,en").body()).isEqualTo(missing.body());
        assertThat(missing.body()).contains("<html lang=\"vi\">", "<h1>");
        HttpResponse<String> parameter = page("/?%3Cscript%3Ealert(1)%3C/script%3E=x&lang=en");
        assertThat(parameter.statusCode()).isEqualTo(400);
        assertThat(parameter.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        HttpAnswer problem = served.get("/khong-co");
        assertThat(problem.json().get("status").asInt()).isEqualTo(404);
    }

    @Test
    void filesAreKeptByTheirContent() throws Exception {
        for (Asset asset : Asset.values()) {
            HttpResponse<String> named = page(asset.address());
            assertThat(named.statusCode()).as(asset.file()).isEqualTo(200);
            assertThat(named.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
        }
        String tag = page("/assets/style.css").headers().firstValue("ETag").orElseThrow();
        assertThat(page("/assets/style.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(page("/assets/origin.txt").statusCode()).isEqualTo(404);
    }
}
