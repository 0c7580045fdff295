package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.home.HomeCard;
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
        var parts = new Div();
        parts.addClassName("pp-home-grid");
        comparisons.forEach(comparison -> parts.add(part(comparison, customers)));
        var card = new Section(heading(month), parts);
        card.addClassNames("pp-card", "pp-wide-card");
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
        var figure = new Span(amount(comparison.now(), comparison.currency()));
        figure.addClassName("pp-tile-figure");
        var part = new Div(
                muted(text("dashboard.home.consumption.so-far", until)),
                figure,
                muted(text(
                        "dashboard.home.consumption.before",
                        amount(comparison.before(), comparison.currency()),
                        change(comparison.change()))),
                greatest(customers.stream()
                        .filter(customer -> customer.currency().equals(comparison.currency()))
                        .toList()));
        part.addClassName("pp-tile");
        return part;
    }

    private static Component greatest(List<Summary.Customer> customers) {
        var list = new OrderedList();
        list.addClassName("pp-ranking");
        customers.forEach(customer -> {
            var amount = new Span(amount(customer.expenditure(), customer.currency()));
            amount.addClassName("pp-amount");
            list.add(new ListItem(new Span(customer.name()), amount));
        });
        return list;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("pp-tile-label");
        return span;
    }

    private static String amount(BigDecimal amount, String currency) {
        return Formats.current().total(new Money(amount, Currency.getInstance(currency)));
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
