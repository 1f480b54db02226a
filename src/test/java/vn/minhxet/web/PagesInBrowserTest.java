package vn.minhxet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as people use them: in a real browser, by mouse and by keyboard, on narrow and wide screens, on paper. */
class PagesInBrowserTest {

    private static final String WHY = "/campaigns/2025/why?subject=DV-000001";
    private static final List<String> PAGES = List.of(
            "/",
            "/campaigns/2025",
            "/campaigns/2024",
            "/campaigns/2025-q4",
            "/campaigns/2025/organizations",
            "/campaigns/2025/organizations?in=CS-02",
            "/campaigns/2025/subjects?q=vien&outcome=NEEDS_DECISION",
            "/campaigns/2025/subjects?q=khong-co-ai",
            WHY,
            "/audit",
            "/audit/check",
            "/khong-co");

    private static DemoPages demo;

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        demo = DemoPages.shared();
    }

    @BeforeEach
    void open() throws Exception {
        context = demo.signedIn(TestBrowser.shared().newContext());
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(it -> {
            boolean expected = it.text().contains("404")
                    || it.text().contains("net::ERR_FAILED")
                    || it.text().contains("Failed to fetch");
            if (it.type().equals("error") && !expected) {
                complaints.add(it.text());
            }
        });
        page.onRequest(it -> {
            if (!it.url().startsWith(demo.address())) {
                complaints.add("asks elsewhere: " + it.url());
            }
        });
    }

    /** No page asks another host, breaks its policy or fails in its script. */
    @AfterEach
    void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private void visit(String path) {
        page.navigate(demo.address() + path);
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInTheWayOfWhoCannotSee(String path) {
        for (String language : List.of("vi", "en")) {
            visit(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(violations()).as(path + " " + language).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations()).as(path + " dark").isEmpty();
    }

    /** What axe finds, which is run from outside the page: its policy lets no script in. */
    @SuppressWarnings("unchecked")
    private List<String> violations() {
        page.evaluate(TestBrowser.axe());
        return (List<String>) page.evaluate("async () => (await axe.run()).violations"
                + ".map(it => it.id + ': ' + it.help + ' ' + it.nodes.map(node => node.html).join(' ').slice(0, 400))");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSideways(String path) {
        for (int width : List.of(360, 1280, 2560)) {
            page.setViewportSize(width, 900);
            visit(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(path + " at " + width)
                    .isEqualTo(true);
        }
    }

    @Test
    void aSecretaryFindsOutWhyFromTheFirstPage() {
        visit("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đợt xếp loại năm 2025 (số liệu mẫu)"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tra cứu"))
                .click();
        page.getByLabel("Tên hoặc mã").fill("dang vien 000001");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc"))
                .click();
        assertThat(page.locator("mark").first()).hasText("Đảng viên 000001");
        page.locator("tbody th a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Đảng viên 000001");
        assertThat(page.locator(".verdict").first()).containsText("đề xuất Hoàn thành nhiệm vụ");
        assertThat(page.locator(".verdict").first()).containsText("Tổng điểm 60,25, dưới 70 điểm");
    }

    @Test
    void theSameByKeyboardAlone() {
        visit("/campaigns/2025/subjects");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Chuyển đến nội dung chính");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("DV-000001");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).containsText("1 trường hợp");
        for (int i = 0; i < 40 && !focusIs("tbody th a"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/why\\?subject=DV-000001"));
        Locator rule = page.locator("summary").first();
        rule.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open] pre").first()).containsText("rule \"366-member-good-needs-points\"");
    }

    private boolean focusIs(String selector) {
        return (boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
    }

    @Test
    void aTrialAnswersWhileTheSliderMoves() {
        visit(WHY);
        Locator slider = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Điểm kết quả nhiệm vụ"));
        slider.fill("52");
        assertThat(page.locator("#answer")).containsText("Điểm kết quả nhiệm vụ là 52 điểm thay vì 42,25 điểm");
        assertThat(page.locator("#answer .tag")).hasText("Hoàn thành tốt nhiệm vụ");
        assertThat(page.getByRole(AriaRole.SPINBUTTON).nth(2)).hasValue("52");
        assertThat(slider).hasAttribute("aria-valuetext", "52 điểm");
    }

    @Test
    void anOlderAnswerNeverOverwritesANewerOne() {
        visit(WHY);
        List<Route> slow = Collections.synchronizedList(new ArrayList<>());
        page.route("**/trial?**", route -> {
            if (route.request().url().contains("=45")) {
                slow.add(route);
            } else {
                route.resume();
            }
        });
        Locator number = page.getByRole(AriaRole.SPINBUTTON).nth(2);
        page.waitForRequest("**/trial?**", () -> number.fill("45"));
        number.fill("52");
        assertThat(page.locator("#answer")).containsText("52 điểm");
        slow.forEach(Route::resume);
        page.waitForTimeout(500);
        assertThat(page.locator("#answer")).containsText("52 điểm");
        assertThat(page.locator("#answer")).not().containsText("45 điểm");
    }

    @Test
    void aTrialWorksWithoutAScript() throws Exception {
        try (BrowserContext plain = TestBrowser.shared()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page bare = demo.signedIn(plain).newPage();
            bare.navigate(demo.address() + WHY);
            bare.locator("input[type=number]").nth(2).fill("52");
            bare.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tính"))
                    .click();
            assertThat(bare.locator("#answer .tag")).hasText("Hoàn thành tốt nhiệm vụ");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() {
        visit(WHY);
        page.route("**/trial?**", Route::abort);
        page.getByRole(AriaRole.SPINBUTTON).nth(2).fill("52");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Không nhận được trả lời của máy chủ");
    }

    @Test
    void aLanguageChosenStays() {
        visit("/campaigns/2025");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h2").first()).hasText("Progress");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(page.getByLabel("Name or id")).isVisible();
    }

    /** On paper there is nothing to press, and everything that is told. */
    @Test
    void paperHasNothingToPress() {
        visit(WHY);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form").first()).isHidden();
        assertThat(page.locator(".top")).isHidden();
        assertThat(page.locator("#reasons")).isVisible();
        assertThat(page.locator("#history")).isVisible();
        assertThat(page.locator(".basis")).containsText("bộ quy tắc hue 1.0");
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4")).length).isGreaterThan(10_000);
    }
}
