package io.partnerportal.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import io.partnerportal.uikit.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chart.js behind one custom element, so that no script text is ever sent: the figures are a property. It
 * is an image to screen readers; {@link ChartPanel} puts the table beside it.
 */
@Tag("pp-chart")
@JavaScript("context://webjars/chart.js/4.5.1/dist/chart.umd.min.js")
@JavaScript("context://chart.js")
final class Chart extends Component {

    private static final long serialVersionUID = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What the comparison is about. */
    enum Form {
        /** Over time. */
        LINE,
        /** Between parts, or over few steps of time. */
        BAR,
        /** Between named things, the longest on top. */
        RANKING,
        /** Parts of a whole over time. */
        STACKED
    }

    Chart(Form form, String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("form", form.name().toLowerCase(Locale.ROOT));
    }

    void show(ChartData data) {
        var formats = Formats.current();
        var series = JSON.arrayNode();
        data.series().forEach(one -> series.add(json(one, formats)));
        getElement()
                .setPropertyJson(
                        "figures",
                        JSON.objectNode()
                                .put("locale", formats.locale().toLanguageTag())
                                .put("unit", data.unit())
                                .<ObjectNode>set("labels", labels(data))
                                .set("series", series));
    }

    private static ArrayNode labels(ChartData data) {
        var labels = JSON.arrayNode();
        data.labels().forEach(labels::add);
        return labels;
    }

    /** Heights as numbers, and the exact figures as the texts a reader sees. */
    private static ObjectNode json(ChartData.Series series, Formats formats) {
        var heights = JSON.arrayNode();
        var texts = JSON.arrayNode();
        for (var figure : series.figures()) {
            heights.add(figure == null ? null : figure.doubleValue());
            texts.add(text(figure, formats));
        }
        return JSON.objectNode()
                .put("name", series.name())
                .<ObjectNode>set("heights", heights)
                .set("texts", texts);
    }

    static String text(java.math.@Nullable BigDecimal figure, Formats formats) {
        return figure == null ? "–" : formats.total(figure);
    }
}
