package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.consumption.ChoiceQueries;
import io.partnerportal.consumption.ConsumptionQueries;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The tab 消费明细: the lines of one cycle, as deep as one likes. */
@SpringComponent
@Scope("prototype")
class DetailPage extends Composite<ListPage> {

    private static final long serialVersionUID = 1;

    private final transient ConsumptionQueries queries;
    private final FilterBar filters = new FilterBar(_ -> load());
    private final Grid<LineRow> grid = new Grid<>();
    private final ResultList<LineRow> lines;
    private final ListFooter footer = new ListFooter();
    private final BillingCycle newest;
    /** Whom a director looks at while the address names nobody; absent for everybody else. */
    private @Nullable PublicId standardManager;

    DetailPage(
            ConsumptionQueries queries, ChoiceQueries choices, Preferences preferences, ExportButton.Factory export) {
        this.queries = queries;
        newest = queries.currentCycle();
        LineColumns.add(grid);
        lines = new ResultList<>(
                grid,
                LineRow::id,
                new EmptyState(
                        Icons.SEARCH,
                        getTranslation("consumption.detail.empty"),
                        getTranslation("consumption.detail.empty.next")));
        filter(new ConsumptionFilters(choices));
        lines.onOpen(row -> go(row.transaction()));
        getContent()
                .above(
                        new ConsumptionTabs(true),
                        new NoticeBar(Severity.INFO, getTranslation("consumption.detail.notice")),
                        filters)
                .tools(new GridTools("consumption-lines", grid, preferences)
                        .with(export.forPartner(this::lineFilter, filters::asked)))
                .list(lines, footer)
                .onClose(() -> go(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.customer-consumption"), getTranslation("consumption.detail.purpose"));
    }

    void open(QueryParameters query, Optional<String> line) {
        filters.follow(query);
        line.ifPresentOrElse(this::show, this::close);
    }

    private void filter(ConsumptionFilters offered) {
        filters.visible(offered.cycle(newest, queries.oldestCycle()));
        offered.reseller().ifPresent(filters::visible);
        filters.visible(offered.customer(this::cycle, filters::values), offered.service(this::cycle, filters::values));
        managers(offered);
        filters.more(offered.region(this::cycle, filters::values), offered.type());
        LineFilters.add(filters);
    }

    /** A director always looks at one account manager, at first the first. */
    private void managers(ConsumptionFilters offered) {
        var manager = offered.manager(this::cycle);
        if (queries.mustChooseManager()) {
            offered.managers(newest).stream().findFirst().ifPresent(first -> {
                manager.always(first);
                standardManager = new PublicId(first.publicId());
            });
            filters.visible(manager);
        } else {
            filters.more(manager);
        }
    }

    private BillingCycle cycle() {
        return ConsumptionFilters.cycle(filters.values(), newest);
    }

    private LineFilter lineFilter() {
        var filter = LineFilters.of(filters.values(), newest);
        return filter.who().manager() == null ? filter.with(filter.who().withManager(standardManager)) : filter;
    }

    private void load() {
        var asOf = queries.asOf().publishedAt();
        if (asOf != null) {
            getContent().asOf(asOf.toInstant(ZoneOffset.UTC));
        }
        try {
            var filter = lineFilter();
            lines.show(LineRow.Key.NEWEST, (after, limit) -> queries.lines(filter, after, limit), LineRow::key);
            var count = queries.count(filter);
            footer.count(count.lines(), count.more() ? count.lines() : Long.MAX_VALUE);
            footer.setVisible(true);
        } catch (Rejection refused) {
            lines.show(List::of);
            footer.setVisible(false);
            Notices.refused(refused);
        }
    }

    private void show(String transaction) {
        var wanted = LineFilter.of(cycle()).withZeros();
        var values = filters.values();
        var who = LineFilter.Who.ANY
                .withReseller(ConsumptionFilters.id(values, ConsumptionFilters.RESELLER))
                .withManager(lineFilter().who().manager());
        var found = queries.lines(
                wanted.with(who).with(LineFilter.What.ANY.withTransaction(transaction)), LineRow.Key.NEWEST, 1);
        found.stream().findFirst().ifPresentOrElse(this::show, this::close);
    }

    private void show(LineRow row) {
        lines.mark(Optional.of(row));
        getContent().open(new LinePanel(row, () -> go("")).detail());
    }

    private void close() {
        lines.mark(Optional.empty());
        getContent().close();
    }

    /** Opens a line, or none, under the filters in force. */
    private void go(String transaction) {
        var detail = PortalLinks.customerConsumption() + "/" + ConsumptionTabs.DETAIL;
        // the query goes apart: as part of the address it would be in the bar but not arrive here
        UI.getCurrent()
                .navigate(
                        transaction.isEmpty() ? detail : detail + "/" + transaction,
                        filters.values().query());
    }
}
