package io.partnerportal.charts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import java.util.List;

/** A card with a chart, and one key away the table of the same figures, which screen readers always have. */
public final class ChartPanel extends Div {

    private static final long serialVersionUID = 1;

    private final Chart chart;
    private final Div drawing;
    private final Div table = new Div();
    private final Span note = new Span();
    private final Button toggle = new Button(Icons.TABLE.create());
    private boolean tableShown;

    private ChartPanel(String title, Chart.Form form) {
        chart = new Chart(form, title);
        drawing = new Div(chart);
        drawing.addClassName("pp-chart");
        table.addClassNames("pp-chart-table", "pp-visually-hidden");
        toggle.addClassName("pp-quiet");
        toggle.addClickListener(_ -> showTable(!tableShown));
        note.addClassName("pp-chart-note");
        var head = new Div(new H2(title), note, toggle);
        head.addClassName("pp-card-head");
        addClassNames("pp-card", "pp-chart-card");
        add(head, drawing, table);
        showTable(false);
    }

    public static ChartPanel line(String title) {
        return new ChartPanel(title, Chart.Form.LINE);
    }

    public static ChartPanel bars(String title) {
        return new ChartPanel(title, Chart.Form.BAR);
    }

    public static ChartPanel stacked(String title) {
        return new ChartPanel(title, Chart.Form.STACKED);
    }

    public static ChartPanel ranking(String title) {
        return new ChartPanel(title, Chart.Form.RANKING);
    }

    /** A word beside the title, such as the unit or up to when the figures are complete. */
    public ChartPanel note(String text) {
        note.setText(text);
        return this;
    }

    public void show(ChartData data) {
        chart.show(data);
        table.removeAll();
        table.add(tableOf(data));
    }

    private void showTable(boolean show) {
        tableShown = show;
        table.setClassName("pp-visually-hidden", !show);
        drawing.setVisible(!show);
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(show));
        toggle.setAriaLabel(getTranslation("uikit.chart.table"));
        toggle.setTooltipText(getTranslation("uikit.chart.table"));
    }

    private static NativeTable tableOf(ChartData data) {
        var table = new NativeTable();
        var head = new NativeTableRow(new NativeTableHeaderCell(data.unit()));
        data.series().forEach(series -> head.add(header(series.name(), "col")));
        table.getHead().add(head);
        for (int row = 0; row < data.labels().size(); row++) {
            table.getBody().add(row(data.labels().get(row), data.series(), row));
        }
        return table;
    }

    private static NativeTableRow row(String label, List<ChartData.Series> series, int at) {
        var formats = Formats.current();
        var row = new NativeTableRow(header(label, "row"));
        series.forEach(
                one -> row.add(new NativeTableCell(Chart.text(one.figures().get(at), formats))));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
