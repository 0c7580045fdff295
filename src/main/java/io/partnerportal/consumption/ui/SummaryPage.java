package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumption.ChoiceQueries;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.Severity;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The tab 消费汇总: what a month came to, by association type, day, product and customer. */
@SpringComponent
@Scope("prototype")
class SummaryPage extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient SummaryQueries queries;
    private final PageHeader header = new PageHeader(
            getTranslation("identity.nav.customer-consumption"), getTranslation("consumption.summary.purpose"));
    private final FilterBar filters = new FilterBar(_ -> load());
    private final Div figures = new Div();

    SummaryPage(SummaryQueries queries, ChoiceQueries choices) {
        this.queries = queries;
        var offered = new ConsumptionFilters(choices);
        var newest = queries.currentCycle();
        filters.visible(offered.cycle(newest, queries.oldestCycle()));
        offered.reseller().ifPresent(filters::visible);
        filters.visible(
                offered.customer(() -> ConsumptionFilters.cycle(filters.values(), newest), filters::values),
                offered.manager(() -> ConsumptionFilters.cycle(filters.values(), newest)));
        filters.more(offered.type());
        figures.addClassName("pp-summary");
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        header,
                        new ConsumptionTabs(false),
                        new NoticeBar(Severity.INFO, getTranslation("consumption.summary.notice")),
                        filters,
                        figures);
    }

    void open(QueryParameters query) {
        filters.read(query);
        load();
    }

    private void load() {
        var asOf = queries.asOf().publishedAt();
        if (asOf != null) {
            header.asOf(asOf.toInstant(ZoneOffset.UTC));
        }
        figures.removeAll();
        try {
            show(filter());
        } catch (Rejection refused) {
            figures.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
        }
    }

    private SummaryFilter filter() {
        var values = filters.values();
        return new SummaryFilter(
                ConsumptionFilters.cycle(values, queries.currentCycle()),
                ConsumptionFilters.id(values, ConsumptionFilters.RESELLER),
                ConsumptionFilters.id(values, ConsumptionFilters.CUSTOMER),
                ConsumptionFilters.id(values, ConsumptionFilters.MANAGER),
                values.choice(ConsumptionFilters.TYPE, AssociationType.class).orElse(null));
    }

    private void show(SummaryFilter filter) {
        var totals = queries.totals(filter);
        if (totals.isEmpty()) {
            figures.add(new EmptyState(
                    Icons.CHART,
                    getTranslation("consumption.summary.empty", filter.cycle()),
                    getTranslation("consumption.summary.empty.next", queries.lastSummedDay())));
            return;
        }
        var currencies = totals.stream().map(Summary.Total::currency).distinct().toList();
        currencies.forEach(currency -> figures.add(part(filter, totals, currency)));
    }

    /** Everything of one currency, since currencies are never added together. */
    private Component part(SummaryFilter filter, List<Summary.Total> totals, String currency) {
        var charts = new SummaryCharts(queries, filter, currency);
        var row = new Div(charts.days(), charts.services());
        row.addClassName("pp-chart-row");
        var part = new Section(
                heading(currency),
                new SummaryTiles(totals.stream()
                        .filter(total -> total.currency().equals(currency))
                        .toList()),
                row,
                new SummaryCustomers(queries, filter, currency));
        part.addClassName("pp-currency");
        return part;
    }

    private Component heading(String currency) {
        var heading = new H2(new Span(getTranslation("consumption.in-currency", currency)));
        heading.addClassName("pp-section-title");
        return heading;
    }
}
