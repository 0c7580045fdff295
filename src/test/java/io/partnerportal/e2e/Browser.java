package io.partnerportal.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven by Playwright; nothing is downloaded. One for the whole run. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final com.microsoft.playwright.Browser CHROME = start();

    private Browser() {}

    private static com.microsoft.playwright.Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser"));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** A person at a browser of their own: nobody else's cookies. */
    static Visitor visitor(int port, int width, String language) {
        var context = CHROME.newContext(new NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale(language)
                .setBaseURL("http://127.0.0.1:" + port));
        return new Visitor(context);
    }
}
