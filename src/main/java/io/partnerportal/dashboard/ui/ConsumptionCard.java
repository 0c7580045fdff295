package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.charts.ChartData;
import io.partnerportal.charts.ChartPanel;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Money;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** For a partner: what customers consumed this month, beside the same days of the month before, and who most. */
@SpringComponent
@Order(15)
class ConsumptionCard implements HomeCard {

    private static final int CUSTOMERS = 5;

    private final CurrentCaller caller;
    private final SummaryQueries summaries;

    ConsumptionCard(CurrentCaller caller, SummaryQueries summaries) {
        this.caller = caller;
        this.summaries = summaries;
    }

    @Override
    public Optional<Component> create() {
        if (caller.get().accountKind() != AccountKind.PARTNER || !caller.may(Permission.CONSUMPTION_READ)) {
            return Optional.empty();
        }
        var month = new BillingCycle(YearMonth.from(summaries.lastSummedDay()));
        var comparisons = MonthComparison.of(
                summaries.days(SummaryFilter.of(month)),
                summaries.days(SummaryFilter.of(month.minusMonths(1))),
                summaries.lastSummedDay());
        if (comparisons.isEmpty()) {
            return Optional.empty();
        }
        var customers = summaries.customers(SummaryFilter.of(month), Summary.Kind.EXPENDITURE, 0, CUSTOMERS);
        var card = new Section(heading(month));
        card.addClassNames("pp-card", "pp-wide-card", "pp-home-consumption");
        comparisons.forEach(comparison -> card.add(part(comparison, customers)));
        return Optional.of(card);
    }

    private Component heading(BillingCycle month) {
        var title = new H2(text("dashboard.home.consumption", Formats.current().cycle(month)));
        var all = new Anchor(PortalLinks.customerConsumption(), text("dashboard.home.consumption.all"));
        var heading = new Div(title, all);
        heading.addClassName("pp-card-head");
        return heading;
    }

    private Component part(MonthComparison comparison, List<Summary.Customer> customers) {
        var until = Formats.current().day(summaries.lastSummedDay());
        var tiles = new Div(
                tile(text("dashboard.home.consumption.so-far", until), amount(comparison, comparison.now())),
                tile(text("dashboard.home.consumption.before"), amount(comparison, comparison.before())),
                tile(text("dashboard.home.consumption.change"), change(comparison.change())));
        tiles.addClassName("pp-tiles");
        var part = new Div(tiles, greatest(comparison.currency(), customers));
        part.addClassName("pp-chart-row");
        return part;
    }

    private static Component greatest(String currency, List<Summary.Customer> customers) {
        var own = customers.stream()
                .filter(customer -> customer.currency().equals(currency))
                .toList();
        var panel = ChartPanel.ranking(text("dashboard.home.consumption.customers"));
        panel.show(new ChartData(
                own.stream().map(Summary.Customer::name).toList(),
                List.of(new ChartData.Series(
                        text("dashboard.home.consumption.expenditure"),
                        own.stream()
                                .<@Nullable BigDecimal>map(Summary.Customer::expenditure)
                                .toList())),
                currency));
        return panel;
    }

    private static Div tile(String label, String figure) {
        var name = new Span(label);
        name.addClassName("pp-tile-label");
        var value = new Span(figure);
        value.addClassName("pp-tile-figure");
        var tile = new Div(name, value);
        tile.addClassName("pp-tile");
        return tile;
    }

    private static String amount(MonthComparison comparison, BigDecimal amount) {
        return Formats.current().total(new Money(amount, Currency.getInstance(comparison.currency())));
    }

    private static String change(@Nullable BigDecimal change) {
        if (change == null) {
            return text("dashboard.home.consumption.nothing-before");
        }
        return (change.signum() > 0 ? "+" : "") + Formats.current().share(change);
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
