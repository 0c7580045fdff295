package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.consumption.Summary;
import io.partnerportal.kernel.Money;
import io.partnerportal.uikit.Formats;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** The figures of one currency at a glance: total expenditure and refund, then by association type. */
class SummaryTiles extends Div {

    private static final long serialVersionUID = 1;

    SummaryTiles(List<Summary.Total> totals) {
        addClassName("pp-tiles");
        add(
                tile("consumption.total-expenditure", sum(totals, Summary.Total::expenditure), "pp-tile-main"),
                tile("consumption.total-refund", sum(totals, Summary.Total::refund), "pp-tile-main"));
        totals.forEach(total -> add(tile(
                total.type() == null ? "consumptionlines.type.none" : "associations.type." + total.type(),
                money(total, total.expenditure()),
                "pp-tile-part")));
    }

    private Div tile(String label, Money amount, String kind) {
        var figure = new Span(Formats.current().total(amount));
        figure.addClassName("pp-tile-figure");
        var name = new Span(getTranslation(label));
        name.addClassName("pp-tile-label");
        var tile = new Div(name, figure);
        tile.addClassNames("pp-tile", kind);
        return tile;
    }

    private static Money sum(List<Summary.Total> totals, Function<Summary.Total, BigDecimal> figure) {
        return totals.stream()
                .map(total -> money(total, figure.apply(total)))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static Money money(Summary.Total total, BigDecimal amount) {
        return new Money(amount, Currency.getInstance(total.currency()));
    }
}
