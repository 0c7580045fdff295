package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser: finds things by their words, and looks at every page with axe. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Everything asked of the server has come, lists have their rows; a plain page asks for nothing. */
    private static final String STILL = """
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
            const still = (clients.length > 1 || !document.querySelector('#outlet'))
              && clients.every(client => !client.isActive?.())
              && [...document.querySelectorAll('vaadin-grid')].every(grid => !grid.loading);
            """;

    /** A new page draws, measures and asks again: it has arrived when nothing more happens for a while. */
    private static final String ARRIVED = "() => {" + STILL + """
              window.stillSince = still ? window.stillSince ?? performance.now() : undefined;
              return still && performance.now() - window.stillSince > 150;
            }""";

    private static final int PATIENCE = 15_000;
    private static final int MOST_TABS = 80;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** On the account tab when no user is given. */
    Visitor signIn(String account, String user, String password) {
        page.navigate("/login?tab=" + (user.isEmpty() ? "account" : "user"));
        page.locator("input[name=account]").fill(account);
        if (!user.isEmpty()) {
            page.locator("input[name=user]").fill(user);
        }
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        arrive();
        return this;
    }

    Response open(String address) {
        var answer = page.navigate(address);
        arrive();
        return answer;
    }

    /**
     * As {@link #open}, but by a link, as people go on: quicker than loading the portal anew. A message that still
     * stands in the corner stays there.
     */
    void goTo(String address) {
        follow(address);
        page.waitForFunction("address => location.pathname + location.search === address", address);
        page.waitForFunction(ARRIVED);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        settle();
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    /** Types into a combo box and takes the first match. */
    void choose(String label, String text) {
        field(label).fill(text);
        page.locator("vaadin-combo-box-item:not([hidden])", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        settle();
    }

    /** The last of that name: a form stands behind the filters of the page. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input:not([type=checkbox])"))
                .last();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    void sees(String text) {
        text(text).waitFor();
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text).count()).as(text).isZero();
    }

    /** Goes on by the Tab key until something of that name has the focus. */
    void tabTo(String name) {
        for (int steps = 0; steps < MOST_TABS; steps++) {
            if (focused().contains(name)) {
                return;
            }
            keys("Tab");
        }
        throw new AssertionError("No way by Tab to " + name + "; the focus is on " + focused());
    }

    /** What has the focus: its tag, its labels, its text. */
    String focused() {
        return String.valueOf(page.evaluate("""
                () => {
                  const named = document.activeElement;
                  const by = (named.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
                  return [
                    named.localName,
                    named.getAttribute('aria-label'),
                    ...by.map(id => document.getElementById(id)?.textContent),
                    ...[...(named.labels ?? [])].map(label => label.textContent),
                    named === document.body ? '' : named.textContent,
                  ].filter(Boolean).join(' | ');
                }"""));
    }

    /** Presses these one after the other. */
    void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void types(String text) {
        page.keyboard().insertText(text);
    }

    /** Waits until the server has answered everything. */
    void settle() {
        page.waitForLoadState();
        page.waitForFunction("() => {" + STILL + "return still; }");
    }

    private void arrive() {
        page.waitForLoadState();
        page.waitForFunction(ARRIVED);
    }

    /** Opens a page and looks at it, without a picture: for walks through many. */
    void reads(String address) {
        page.navigate(address);
        looksAt(address);
    }

    /** As {@link #reads}, but by a link. */
    void goesOnTo(String address) {
        follow(address);
        looksAt(address);
    }

    private void follow(String address) {
        page.evaluate("""
                address => {
                  window.left = document.querySelector('h1');
                  window.stillSince = undefined;
                  const link = document.createElement('a');
                  link.href = address;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", address);
    }

    private void looksAt(String address) {
        page.waitForFunction("() => {" + STILL + """
                  const title = document.querySelector('h1');
                  return still && title && title !== window.left;
                }""");
        fits(address);
        speaks(address);
        isAccessible(address);
    }

    /** Nothing is wider than the screen; tables and grids scroll by themselves. */
    private void fits(String name) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("how much wider than the screen is " + name)
                .isEqualTo(0);
    }

    /** No message key, no constant and no JSON where words should be. */
    private void speaks(String name) {
        assertThat(page.evaluate("() => document.body.innerText"))
                .asString()
                .as("words of " + name)
                .doesNotContainPattern("![a-z]+\\.[\\w.-]+!")
                .doesNotContainPattern("\\b(?!PORTAL_)[A-Z]{3,}_[A-Z_]+\\b")
                .doesNotContain("{\"", "undefined");
    }

    /** A picture for people to look at, and the rules of WCAG 2.2 AA for axe to look at. */
    void looksRight(String name) {
        // a list that just closed still hides the page behind it for a moment
        page.waitForFunction("() => document.querySelector('vaadin-dialog[opened]')"
                + " || !document.querySelector('[data-aria-hidden]')");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        isAccessible(name);
        assertThat(complaints).isEmpty();
    }

    private void isAccessible(String name) {
        assertThat(Axe.violations(page)).as("axe on " + name).isEmpty();
    }

    /** Leaves a picture of where the person stood, for whoever wonders why a test failed. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("last.png")));
        context.close();
    }
}
