package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The what-if page: what is moved stands in the address, and what is shown is what the engine says of it. */
class WhatIfPagesTest {

    private static final String PAGE = "/campaigns/2025/what-if";
    private static final String EASIER = PAGE + "?set=excellent.points%3A80";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static BrowsedOffice office;

    @BeforeAll
    static void start() throws Exception {
        office = BrowsedOffice.shared();
    }

    private static HttpResponse<String> form(Map<String, String> fields, String... headers) throws Exception {
        String body = fields.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + '=' + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return office.send(PAGE, FORM, body.getBytes(UTF_8), headers);
    }

    private static JsonNode engine(String set) throws Exception {
        return new ObjectMapper()
                .readTree(office.file(PAGE + "/file?as=json&set=" + set).body());
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Test
    void everyFigureHasItsValueNowItsUnitAndItsRange() throws Exception {
        HttpResponse<String> page = office.page(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        String excellent = page.body().substring(page.body().indexOf("id=\"p.excellent.points\""));
        assertThat(excellent.substring(
                        0, excellent.indexOf("</div>\n</div>") < 0 ? 1_500 : excellent.indexOf("</div>\n</div>")))
                .contains(
                        "min=\"70\" max=\"100\" step=\"0.5\" value=\"90\"",
                        "type=\"range\"",
                        "aria-valuetext=\"90 điểm\"",
                        ">90 điểm</output>",
                        "Khoảng hợp lý: 70 điểm đến 100 điểm");
        assertThat(page.body())
                .contains("Chưa thay đổi gì", "/assets/controls.js")
                .doesNotContain("p.sheet.");
        assertThat(office.page(PAGE + "?lang=en").body())
                .contains("Plausible: 70 points to 100 points", "Nothing is changed");
    }

    @Test
    void thePageSaysWhatTheEngineSays() throws Exception {
        JsonNode said = engine("excellent.points%3A80");
        int changed = said.at("/changes/total").asInt();
        assertThat(changed).as(said.toString().substring(0, 200)).isPositive();
        String page = office.page(EASIER).body();
        assertThat(page)
                .contains(
                        "<p class=\"verdict\">" + changed + " trong ",
                        "class=\"flow\"",
                        "<strong>80 điểm</strong>",
                        "Căn cứ không còn",
                        "mã băm");
    }

    @Test
    void theListOfChangesIsReachedToItsEnd() throws Exception {
        int changed = engine("excellent.points%3A100").at("/changes/total").asInt();
        assertThat(changed).isGreaterThan(25);
        String next = PAGE + "?set=excellent.points%3A100";
        int met = 0;
        for (int pages = 0; !next.isEmpty() && pages < 100; pages++) {
            String page = office.page(next).body();
            met += count(page, "<li class=\"change\">");
            Matcher more =
                    Pattern.compile("<a href=\"([^\"]*from=[^\"]*)\">Trang sau").matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : "";
        }
        assertThat(met).isEqualTo(changed);
    }

    @Test
    void theFormAnswersWithTheAddressOfWhatItSupposes() throws Exception {
        Map<String, String> fields =
                Map.of("p.excellent.points", "80", "p.good.points", "70.0", "name", "Thử 80", "against", "");
        HttpResponse<String> plain = form(fields);
        assertThat(plain.statusCode()).isEqualTo(303);
        assertThat(plain.headers().firstValue("Location").orElseThrow())
                .endsWith(PAGE + "?set=excellent.points%3A80&name=Th%E1%BB%AD%2080");
        HttpResponse<String> part = form(fields, "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body())
                .contains("data-address=\"" + PAGE + "?set=excellent.points%3A80&amp;name=Th%E1%BB%AD%2080\"", "Thử 80")
                .doesNotContain("<html");
    }

    @Test
    void whatIsNotPossibleIsSaidAtItsField() throws Exception {
        HttpResponse<String> page = office.page(PAGE + "?set=excellent.points%3A101");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Phương án chưa xét được", "href=\"#p.excellent.points\"", "value=\"101\"")
                .doesNotContain("class=\"flow\"");
        assertThat(form(Map.of("p.excellent.points", "chín mươi"), "HX-Request", "true")
                        .statusCode())
                .isEqualTo(422);
        assertThat(office.page(PAGE + "?set=khong.co%3A1").statusCode()).isEqualTo(422);
        assertThat(office.page(PAGE + "?against=khong-co").statusCode()).isEqualTo(404);
        assertThat(office.page("/campaigns/khong-co/what-if").statusCode()).isEqualTo(404);
    }

    @Test
    void weightsOfAScoreSheetMoveAgainstEachOther() throws Exception {
        String sheet = office.page(PAGE + "/sheets/leader").body();
        Matcher part = Pattern.compile(
                        "<select id=\"(b\\.leader\\.RESULT)\" name=\"b.leader.RESULT\">(.*?)</select>", Pattern.DOTALL)
                .matcher(sheet);
        assertThat(part.find()).isTrue();
        Matcher options = Pattern.compile("value=\"(sheet[^\"]+)\"").matcher(part.group(2));
        assertThat(options.find()).isTrue();
        String first = options.group(1);
        assertThat(options.find()).isTrue();
        String second = options.group(1);
        Matcher now = Pattern.compile("id=\"p\\." + Pattern.quote(first) + "\"[^>]* value=\"([0-9.]+)\"")
                .matcher(sheet);
        assertThat(now.find()).isTrue();
        String less = new java.math.BigDecimal(now.group(1))
                .subtract(java.math.BigDecimal.ONE)
                .toPlainString();
        HttpResponse<String> alone = form(Map.of("p." + first, less), "HX-Request", "true");
        assertThat(alone.statusCode()).isEqualTo(422);
        HttpResponse<String> both = form(Map.of("p." + first, less, "b.leader.RESULT", second), "HX-Request", "true");
        assertThat(both.statusCode()).isEqualTo(200);
        assertThat(both.body()).contains("data-value-of=\"p." + second + '"', "balance=");
    }

    @Test
    void filesHoldAllThatChanges() throws Exception {
        int changed = engine("excellent.points%3A80").at("/changes/total").asInt();
        HttpResponse<byte[]> file = office.file(PAGE + "/file?as=xlsx&set=excellent.points%3A80");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("what-if-2025.xlsx");
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file.body()))) {
            assertThat(workbook.getSheet("Thay đổi").getPhysicalNumberOfRows()).isGreaterThanOrEqualTo(changed);
        }
    }

    @Test
    void markupInWhatPeopleWriteStaysText() throws Exception {
        String evil = URLEncoder.encode("\"><script>alert(1)</script><b onclick='x'>", UTF_8);
        for (String path : new String[] {
            PAGE + "?name=" + evil,
            EASIER + "&name=" + evil,
            PAGE + "?set=" + evil + "%3A1",
            EASIER + "&balance=" + evil
        }) {
            assertThat(office.page(path).body())
                    .as(path)
                    .doesNotContain("<script>alert", "<b onclick")
                    .containsPattern("&(lt|#)|%3Cscript|alert");
        }
    }

    @Test
    void anotherRulebookGradesInstead() throws Exception {
        String page = office.page(PAGE + "?against=366-qd-tw").body();
        assertThat(page).contains("<option value=\"366-qd-tw\" selected", "bộ quy tắc 366-qd-tw");
    }
}
