package vn.minhxet.web;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minhxet.cli.CommandResult;

/**
 * A real browser, without a window: an installed Chromium, Chrome or Edge, driven by Playwright through Node and the driver
 * that {@code npm ci} brings. One for all tests; where something is missing, the failure says what to do.
 */
final class TestBrowser {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "chrome.exe");

    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final Path TOOLS = CommandResult.HOME.resolve("target/browser-tools");

    private static Browser browser;

    private TestBrowser() {}

    static synchronized Browser shared() throws IOException {
        if (browser == null) {
            System.setProperty("playwright.cli.dir", driver().toString());
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_NODEJS_PATH", node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed())
                            .setArgs(List.of(
                                    "--no-sandbox", // as root, in containers, the sandbox does not start
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--no-first-run")));
        }
        return browser;
    }

    /** The source of axe-core. */
    static String axe() {
        try {
            return Files.readString(TOOLS.resolve("node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path installed() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("MINHXET_BROWSER")).map(Path::of),
                        Stream.concat(
                                NAMES.stream().flatMap(it -> onPath(it).stream()),
                                USUAL_PLACES.stream().map(Path::of)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> fail("No browser was found, so the pages cannot be tested. Install Chromium, Chrome or"
                        + " Edge (on Debian: apt-get install chromium), or name one in MINHXET_BROWSER."));
    }

    private static Path node() {
        return onPath("node")
                .or(() -> onPath("node.exe"))
                .orElseGet(() -> fail("Node was not found, which drives the browser. Install Node 20 or newer."));
    }

    private static Optional<Path> onPath(String name) {
        String path = System.getenv("PATH");
        return Stream.of(path == null ? new String[0] : path.split(File.pathSeparator))
                .map(it -> Path.of(it, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The folder as Playwright looks for it: the driver as {@code package}. */
    private static Path driver() throws IOException {
        Path npm = TOOLS.resolve("node_modules/playwright-core");
        if (!Files.exists(npm.resolve("cli.js")) || !Files.exists(TOOLS.resolve("node_modules/axe-core"))) {
            install();
        }
        Path folder = TOOLS.resolve("driver");
        if (!Files.exists(folder.resolve("package/cli.js"))) {
            Files.createDirectories(folder);
            copy(npm, folder.resolve("package"));
        }
        return folder;
    }

    private static void install() throws IOException {
        Files.createDirectories(TOOLS);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.write(
                    TOOLS.resolve(file), Files.readAllBytes(CommandResult.HOME.resolve("src/test/browser/" + file)));
        }
        String npm = onPath("npm")
                .or(() -> onPath("npm.cmd"))
                .map(Path::toString)
                .orElseGet(() ->
                        fail("npm was not found, which brings the driver of the browser. Install Node with npm."));
        Process process = new ProcessBuilder(
                        npm, "ci", "--prefix", TOOLS.toString(), "--ignore-scripts", "--no-audit", "--no-fund")
                .redirectErrorStream(true)
                .redirectOutput(TOOLS.resolve("npm.log").toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                fail("The driver of the browser could not be fetched; see " + TOOLS.resolve("npm.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
