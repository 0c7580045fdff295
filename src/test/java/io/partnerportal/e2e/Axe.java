package io.partnerportal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.2 AA, as axe looks at them. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Only what is broken is written down in full; the builder would have every element that is not, too. */
    private static final String RUN = """
            async rules => {
              const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html);
            }""";

    private Axe() {}

    /** What the page breaks, with the first element that does. */
    static List<String> violations(Page page) {
        return page.frames().size() > 1 ? withFrames(page) : alone(page);
    }

    /** Inside the page itself: the builder would open another one for its sums, with a process of its own. */
    private static List<String> alone(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, RULES))
                .stream().map(String::valueOf).toList();
    }

    private static List<String> withFrames(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
