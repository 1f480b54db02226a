package vn.minhxet.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.minhxet.cli.CommandResult;

/** Makes the pictures of {@code docs/images}: {@code mvn test -Dtest=ScreenshotTest -Dminhxet.screenshots=true}. */
@EnabledIfSystemProperty(named = "minhxet.screenshots", matches = "true")
class ScreenshotTest {

    private static final Map<String, String> PICTURES = Map.of(
            "overview", "/campaigns/2025",
            "organization", "/campaigns/2025/organizations?in=CS-02",
            "why", "/campaigns/2025/why?subject=DV-000001");

    @Test
    void picturesOfTheMainPages() throws Exception {
        Path images = CommandResult.HOME.resolve("docs/images");
        DemoPages demo = DemoPages.shared();
        try (BrowserContext context =
                TestBrowser.shared().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = demo.signedIn(context).newPage();
            PICTURES.forEach((name, path) -> {
                page.navigate(demo.address() + path);
                page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve(name + ".png")));
            });
        }
    }
}
