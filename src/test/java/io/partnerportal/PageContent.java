package io.partnerportal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands on the page of the {@link MockBrowser}: as words, and as what a browser would read as HTML. */
final class PageContent {

    private static final List<String> READ_AS_HTML = List.of("innerHTML", "outerHTML", "srcdoc");

    /** What a reader sees of a list without scrolling. */
    private static final int MOST_ROWS = 20;

    private PageContent() {}

    /** Every text, every value of a field, and every cell of a list. */
    static String words() {
        var texts = elements().flatMap(element -> Stream.of(element.getText(), element.getProperty("value", "")));
        return String.join("\n", Stream.concat(texts, cells()).toList());
    }

    /** Everything that is handed to the browser as HTML; the portal's own pictures are. */
    static List<String> markup() {
        return elements()
                .flatMap(element -> READ_AS_HTML.stream()
                        .flatMap(name -> Stream.of(
                                element.getProperty(name, ""),
                                element.hasAttribute(name) ? element.getAttribute(name) : "")))
                .filter(html -> !html.isEmpty())
                .toList();
    }

    private static Stream<Element> elements() {
        return _find(Component.class).stream().map(Component::getElement);
    }

    private static Stream<String> cells() {
        return _find(Grid.class).stream().flatMap(PageContent::cells);
    }

    private static Stream<String> cells(Grid<?> grid) {
        return IntStream.range(0, Math.min(MOST_ROWS, GridKt._size(grid)))
                .boxed()
                .flatMap(row -> GridKt._getFormattedRow(grid, row).stream());
    }
}
