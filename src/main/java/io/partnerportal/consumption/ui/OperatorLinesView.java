package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.consumption.OperatorConsumptionQueries;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.forms.CycleField;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consumption lines as the operator sees them: every partner's or one's, of any cycle. */
@Route("operator/consumption-lines")
@PageTitle("identity.nav.operator-lines")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_CONSUMPTION)
class OperatorLinesView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String PARTNER = "partner";
    /** The operator's view has no limit; the choice begins ten years back. */
    private static final int CYCLES = 120;

    private final transient OperatorConsumptionQueries queries;
    private final transient CustomerQueries customers;
    private final FilterBar filters = new FilterBar(_ -> load());
    private final Grid<LineRow> grid = new Grid<>();
    private final ResultList<LineRow> lines;
    private final ListFooter footer = new ListFooter();
    private final BillingCycle newest;

    OperatorLinesView(
            OperatorConsumptionQueries queries,
            CustomerQueries customers,
            BusinessCalendar calendar,
            Preferences preferences,
            ExportButton.Factory export) {
        this.queries = queries;
        this.customers = customers;
        newest = new BillingCycle(YearMonth.from(calendar.today()));
        LineColumns.add(grid);
        lines = new ResultList<>(
                grid,
                LineRow::id,
                new EmptyState(
                        Icons.SEARCH,
                        getTranslation("consumption.detail.empty"),
                        getTranslation("consumption.detail.empty.next")));
        filters.visible(cycle(), partner());
        LineFilters.add(filters);
        getContent()
                .above(filters)
                .tools(new GridTools("operator-lines", grid, preferences)
                        .with(export.forOperator(this::filter, this::chosenPartner, filters::asked)))
                .list(lines, footer);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-lines"), getTranslation("consumption.operator-lines.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        load();
    }

    private Filter<BillingCycle> cycle() {
        var label = getTranslation("consumptionlines.cycle");
        var field = new CycleField(label, newest, CYCLES);
        return Filter.of(ConsumptionFilters.CYCLE, label, field, BillingCycle::toString, BillingCycle::parse)
                .always(newest);
    }

    private Filter<Choice> partner() {
        var label = getTranslation("consumption.partner");
        var field = new ComboBox<Choice>(label);
        field.setItems(query ->
                customers.partners(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
        return Filter.of(
                        PARTNER,
                        label,
                        field,
                        Choice::publicId,
                        text -> PublicId.parse(text).flatMap(customers::partner))
                .inWords(Choice::name);
    }

    private @Nullable PublicId chosenPartner() {
        return ConsumptionFilters.id(filters.values(), PARTNER);
    }

    private LineFilter filter() {
        return LineFilters.of(filters.values(), newest);
    }

    private void load() {
        var asOf = queries.asOf().publishedAt();
        if (asOf != null) {
            getContent().asOf(asOf.toInstant(ZoneOffset.UTC));
        }
        try {
            var filter = filter();
            var partner = chosenPartner();
            lines.show(
                    LineRow.Key.NEWEST, (after, limit) -> queries.lines(filter, partner, after, limit), LineRow::key);
            var count = queries.count(filter, partner);
            footer.count(count.lines(), count.more() ? count.lines() : Long.MAX_VALUE);
        } catch (Rejection refused) {
            lines.show(List::of);
            Notices.refused(refused);
        }
    }
}
