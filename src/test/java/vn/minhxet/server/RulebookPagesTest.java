package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rulebooks read on pages: every rule and figure of theirs, and no way in for a rule. */
class RulebookPagesTest {

    private static BrowsedOffice office;

    @BeforeAll
    static void start() throws Exception {
        office = BrowsedOffice.shared();
    }

    private static JsonNode api(String path) throws Exception {
        return new ObjectMapper().readTree(office.file(path).body());
    }

    @Test
    void everyRulebookIsListedInBothLanguages() throws Exception {
        String vi = office.page("/rulebooks").body();
        String en = office.page("/rulebooks?lang=en").body();
        for (JsonNode rulebook : api("/api/rulebooks").get("rulebooks")) {
            assertThat(vi).contains("/rulebooks/" + rulebook.get("id").asText() + '"');
            assertThat(en).contains("/rulebooks/" + rulebook.get("id").asText() + '"');
        }
        assertThat(vi).contains("Các bộ quy tắc", "Có hiệu lực từ");
        assertThat(en).contains("In force");
    }

    @Test
    void everyRuleAndEveryFigureIsThere() throws Exception {
        String page = office.page("/rulebooks/hue").body();
        for (JsonNode rule : api("/api/rulebooks/hue/rules").get("rules")) {
            assertThat(page).contains("/rulebooks/hue/rules/" + rule.get("name").asText() + '"');
        }
        assertThat(page).contains("excellent.points", "90 điểm", "366-QĐ/TW", "Phiếu chấm điểm");
    }

    @Test
    void countsInACampaignAreThoseOfItsGradings() throws Exception {
        String page = office.page("/rulebooks/hue?campaign=2025").body();
        Matcher fired = Pattern.compile("áp dụng với ([0-9.]+) đối tượng").matcher(page);
        int some = 0;
        while (fired.find()) {
            some += fired.group(1).equals("0") ? 0 : 1;
        }
        assertThat(some).isPositive();
        assertThat(page).contains("/campaigns/2025/what-if#p.excellent.points");
        assertThat(office.page("/rulebooks/hue").body()).doesNotContain("áp dụng với");
        assertThat(office.page("/rulebooks/hue?campaign=khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void aRuleIsSaidInWordsAndAsWritten() throws Exception {
        JsonNode rule = api("/api/rulebooks/hue/rules").get("rules").get(0);
        String page =
                office.page("/rulebooks/hue/rules/" + rule.get("name").asText()).body();
        assertThat(page)
                .contains("Bằng lời", "<pre", "rule \"" + rule.get("name").asText())
                .doesNotContainPattern("<h1>[^<]*\\{");
        assertThat(office.page("/rulebooks/hue/rules/khong-co").statusCode()).isEqualTo(404);
        assertThat(office.page("/rulebooks/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void twoRulebooksStandSideBySide() throws Exception {
        String pair = office.page("/rulebooks/compare?one=366-qd-tw&other=hue").body();
        assertThat(pair).contains("Chỉ có ở bộ thứ hai", "Khác nhau ở");
        assertThat(office.page("/rulebooks/compare?one=hue&other=hue").body()).contains("Hai bộ giống nhau");
        HttpResponse<String> half = office.page("/rulebooks/compare?one=hue");
        assertThat(half.statusCode()).isEqualTo(400);
    }

    @Test
    void noRuleComesInThisWay() throws Exception {
        for (String path : new String[] {"/rulebooks", "/rulebooks/hue", "/rulebooks/hue/rules/neu"}) {
            assertThat(office.send(path, "text/plain", "rule".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(405);
        }
    }
}
