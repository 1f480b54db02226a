package vn.minhxet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.account.Role;
import vn.minhxet.cli.CommandResult;
import vn.minhxet.cli.record.DemoAccounts;
import vn.minhxet.cli.record.DemoOffice;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.people.AccessLog;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.store.AccessRow;

/** Who signs in on a page sees what was granted and nothing else; in a real browser, through the form. */
class PeopleInBrowserTest {

    private static final String CAMPAIGN = "/campaigns/2025";
    private static final String WHY = CAMPAIGN + "/why?subject=DV-000001";
    private static final String SLIP = CAMPAIGN + "/slip?subject=DV-000001";
    private static final String LIST = CAMPAIGN + "/subjects";
    private static final String FILE = CAMPAIGN + "/gradings.csv";
    private static final String WHAT_IF = CAMPAIGN + "/what-if";
    private static final String IMPORT = CAMPAIGN + "/import";
    private static final String AUDIT = "/audit";
    private static final String RULEBOOK = "/rulebooks/hue?campaign=2025";
    private static final List<String> ALL = List.of(
            "/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY, SLIP, FILE, WHAT_IF, IMPORT, AUDIT);

    /** Written down by hand, beside the table of the program: what each role of the demonstration opens of those. */
    private static final Map<Role, List<String>> OPENS = Map.of(
            Role.STAFF,
            List.of("/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY, SLIP, FILE, WHAT_IF, IMPORT),
            Role.APPRAISER,
            List.of("/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY, WHAT_IF),
            Role.DECIDER,
            List.of("/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY, SLIP, FILE, WHAT_IF),
            Role.AUTHOR,
            List.of("/", CAMPAIGN, RULEBOOK),
            Role.AUDITOR,
            List.of("/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY, SLIP, FILE, WHAT_IF, AUDIT),
            Role.VIEWER,
            List.of("/", CAMPAIGN, RULEBOOK, LIST, CAMPAIGN + "/organizations", WHY),
            Role.ADMINISTRATOR,
            List.of("/", CAMPAIGN, RULEBOOK));

    private static DemoPages demo;
    private static Map<Role, DemoAccounts.Ready> accounts;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        OfficeRecord record = DemoOffice.make(
                DemoPages.folder(), Rulebooks.in(CommandResult.HOME.resolve("rules")), DemoPages.compiler(), "test");
        accounts = DemoAccounts.in(record).stream().collect(Collectors.toMap(DemoAccounts.Ready::role, it -> it));
        demo = DemoPages.of(record);
    }

    @AfterAll
    static void stop() {
        assertThat(demo.record().verify(demo.record().verifier(), Optional.empty()))
                .isEmpty();
        demo.close();
    }

    @BeforeEach
    void open() throws Exception {
        context = TestBrowser.shared().newContext(new Browser.NewContextOptions().setLocale("vi-VN"));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Response visit(String path) {
        return page.navigate(demo.address() + path);
    }

    private void signIn(String account, String password) {
        visit("/sign-in");
        enter(account, password);
    }

    private void enter(String account, String password) {
        page.getByLabel("Tài khoản").fill(account);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
    }

    private void signIn(Role role) {
        signIn(accounts.get(role).id(), accounts.get(role).password());
    }

    private APIResponse ask(String path) {
        return page.request()
                .get(demo.address() + path, RequestOptions.create().setHeader("Accept", "text/html,*/*;q=0.8"));
    }

    @Test
    void whoIsNotSignedInIsLedToTheFormAndBack() {
        visit(WHY);
        assertThat(page).hasURL(demo.address() + "/sign-in?to=%2Fcampaigns%2F2025%2Fwhy%3Fsubject%3DDV-000001");
        assertThat(page.locator("main")).not().containsText("DV-000001");
        enter(accounts.get(Role.STAFF).id(), accounts.get(Role.STAFF).password());
        assertThat(page).hasURL(demo.address() + WHY);
        assertThat(page.locator("header")).containsText("Cán bộ tham mưu");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        assertThat(page).hasURL(demo.address() + "/sign-in");
        visit(WHY);
        assertThat(page.locator("h1")).hasText("Đăng nhập");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreToldAlike() {
        signIn(accounts.get(Role.VIEWER).id(), "không phải mật khẩu này");
        String wrong = page.getByRole(AriaRole.ALERT).textContent();
        assertThat(wrong).contains("Tài khoản hoặc mật khẩu không đúng");
        assertThat(page.getByLabel("Tài khoản")).hasValue("nguoi-xem");
        assertThat(page.getByLabel("Mật khẩu")).hasValue("");
        signIn("khong-co-ai", "không phải mật khẩu này");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(wrong);
        for (int i = 0; i < 6; i++) {
            signIn("khong-co-ai", "không phải mật khẩu này");
        }
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Chờ");
    }

    @Test
    void nobodyIsLedToAnotherServer() {
        for (String to : List.of("https://example.org/", "//example.org", "/%5Cexample.org", "javascript:alert(1)")) {
            context.clearCookies();
            visit("/sign-in?to=" + to);
            enter(accounts.get(Role.STAFF).id(), accounts.get(Role.STAFF).password());
            assertThat(page).hasURL(demo.address() + "/");
        }
    }

    @Test
    void aPasswordThatWasGivenIsChangedFirst() {
        Caller operator = Caller.local("người thử");
        String given = demo.record().accounts().create(operator, "moi.den", "Người mới");
        demo.record().accounts().grant(operator, "moi.den", Grant.whole(Role.VIEWER));
        signIn("moi.den", given);
        assertThat(page.locator("h1")).hasText("Đổi mật khẩu");
        visit(LIST);
        assertThat(page).hasURL(demo.address() + "/sign-in/password?to=%2Fcampaigns%2F2025%2Fsubjects");
        change(given, "ngắn", "ngắn");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ít nhất 15 ký tự");
        change(given, "một câu rất dễ nhớ", "một câu khác hẳn đi");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("không giống nhau");
        change("sai mất rồi", "một câu rất dễ nhớ", "một câu rất dễ nhớ");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mật khẩu hiện tại không đúng");
        change(given, "một câu rất dễ nhớ", "một câu rất dễ nhớ");
        assertThat(page).hasURL(demo.address() + LIST);
    }

    private void change(String now, String changed, String repeated) {
        page.locator("input[name=password]").fill(now);
        page.locator("input[name=changed]").fill(changed);
        page.locator("input[name=repeated]").fill(repeated);
        page.locator("form.entry button").click();
    }

    @Test
    void oneSignsInByKeyboardAloneAndNothingStandsInTheWay() {
        for (String language : List.of("en", "vi")) {
            visit("/sign-in?lang=" + language);
            assertThat(violations()).isEmpty();
        }
        page.getByLabel("Tài khoản").focus();
        page.keyboard().type(accounts.get(Role.AUDITOR).id());
        page.keyboard().press("Tab");
        page.keyboard().type(accounts.get(Role.AUDITOR).password());
        page.keyboard().press("Enter");
        assertThat(page.locator("header")).containsText("Người kiểm tra");
        for (String language : List.of("en", "vi")) {
            visit("/sign-in/password?lang=" + language);
            assertThat(violations()).isEmpty();
        }
        page.setViewportSize(360, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() {
        page.evaluate(TestBrowser.axe());
        return (List<String>) page.evaluate("async () => (await axe.run()).violations.map(it => it.id + it.help)");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleOpensWhatIsItsAndNothingElse(Role role) {
        signIn(role);
        Map<String, Integer> met = new TreeMap<>();
        Map<String, Integer> meant = new TreeMap<>();
        for (String path : ALL) {
            APIResponse answer = ask(path);
            met.put(path, answer.status());
            meant.put(path, OPENS.get(role).contains(path) ? 200 : 403);
            if (answer.status() == 403) {
                assertThat(answer.text()).contains("Vai trò có quyền này").doesNotContain("Đảng viên 0");
            }
        }
        assertThat(met).isEqualTo(meant);
    }

    /** What one may not do is not offered. */
    @Test
    void linksLeadToWhatIsAllowed() {
        signIn(Role.ADMINISTRATOR);
        visit(CAMPAIGN);
        assertThat(page.locator("nav.places a")).hasCount(2);
        assertThat(page.locator("main")).not().containsText("Đảng viên 0");
        visit("/");
        assertThat(page.locator("main a[href='/audit']")).hasCount(0);
        context.clearCookies();
        signIn(Role.APPRAISER);
        visit(LIST);
        assertThat(page.locator("a[href*='gradings.']")).hasCount(0);
        visit(WHY);
        assertThat(page.locator("a[href*='/slip'], a[href*='/proof']")).hasCount(0);
    }

    /** Over one organization: the tree begins there, and lists hold those below it and nobody else. */
    @Test
    void whoSeesOneOrganizationSeesNoOther() {
        signIn(Role.VIEWER);
        visit(CAMPAIGN + "/organizations");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody a").first()).hasAttribute("href", CAMPAIGN + "/organizations?in=CS-02");
        visit(LIST + "?in=CS-02");
        String below = page.locator("#found").textContent();
        visit(LIST);
        assertThat(page.locator("#found")).hasText(below);
        String own = page.locator("tbody th a").first().getAttribute("href");
        assertThat(ask(own).status()).isEqualTo(200);
        context.clearCookies();
        signIn(Role.STAFF);
        visit(LIST);
        assertThat(page.locator("#found")).not().hasText(below);
        visit(LIST + "?in=CS-02&q=DV-000001");
        assertThat(page.locator("tbody tr")).hasCount(1);
        visit(LIST + "?in=CS-01&subjectKind=MEMBER");
        String other = page.locator("tbody th a").first().getAttribute("href");
        context.clearCookies();
        signIn(Role.VIEWER);
        assertThat(ask(CAMPAIGN + "/organizations?in=CS-01").status()).isEqualTo(403);
        assertThat(visit(WHY).status()).isEqualTo(200);
        assertThat(visit(other).status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("Đề nghị người quản trị tài khoản giao vai trò");
    }

    @Test
    void whoLookedAndWhoTookOutIsLogged() {
        long before = demo.record().size();
        signIn(Role.DECIDER);
        ask(CAMPAIGN + "/why?subject=DV-000002");
        assertThat(demo.record().size()).isEqualTo(before);
        ask(CAMPAIGN + "/slip?subject=DV-000002");
        ask(FILE);
        assertThat(demo.record().size()).isEqualTo(before + 2);
        AccessLog.Query asked = new AccessLog.Query(
                Optional.of("DV-000002"), Optional.of("quyet-dinh"), Optional.empty(), Optional.empty());
        assertThat(demo.record().accessLog().lines(Caller.local("người thử"), asked, 10))
                .extracting(AccessRow::kind)
                .containsExactlyInAnyOrder("VIEW", "EXPORT");
    }
}
