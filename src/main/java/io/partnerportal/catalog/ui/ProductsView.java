package io.partnerportal.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.catalog.ProductQueries;
import io.partnerportal.catalog.ProductRow;
import io.partnerportal.catalog.ProductService;
import io.partnerportal.exports.ListExport;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products (产品): what bills charge for, and the Chinese names partners read. */
@Route("operator/products/:id?")
@PageTitle("identity.nav.operator-products")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_PRODUCTS)
class ProductsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String TEXT = "q";

    /** The one thing an operator may change of a product. */
    public record Name(@Nullable String nameZh) {}

    private final transient ProductQueries queries;
    private final transient ProductService products;
    private final Grid<ProductRow> grid = new Grid<>();
    private final ResultList<ProductRow> list;
    private final ListFooter footer = new ListFooter();
    private final FilterBar filters =
            new FilterBar(_ -> load()).visible(Filter.text(TEXT, getTranslation("catalog.products.search")));

    ProductsView(
            ProductQueries queries,
            ProductService products,
            ListExport<String, ProductRow> productExport,
            Preferences preferences) {
        this.queries = queries;
        this.products = products;
        list = new ResultList<>(
                        grid,
                        ProductRow::publicId,
                        new EmptyState(
                                Icons.EMPTY,
                                getTranslation("catalog.products.empty"),
                                getTranslation("catalog.products.empty.next")))
                .filteredBy(filters)
                .countedBy(footer);
        var columns = new Columns<>(grid);
        columns.text("provider", getTranslation("catalog.provider"), ProductRow::provider);
        columns.text("name", getTranslation("catalog.name"), ProductRow::name).setFlexGrow(2);
        columns.text("name-zh", getTranslation("catalog.name-zh"), ProductRow::nameZh)
                .setFlexGrow(2);
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("products", grid, preferences)
                        .with(productExport.menu(this::text, filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-products"), getTranslation("catalog.products.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters()
                .get("id")
                .flatMap(PublicId::parse)
                .flatMap(queries::find)
                .ifPresentOrElse(this::show, this::showNone);
    }

    private void load() {
        var text = text();
        list.show(ProductRow.Key.FIRST, (after, limit) -> queries.products(text, after, limit), ProductRow::key);
    }

    private String text() {
        return filters.values().text(TEXT).orElse("");
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void show(ProductRow row) {
        list.mark(Optional.of(row));
        var form = new FormPanel<>(Name.class);
        form.field("nameZh", new TextField(getTranslation("catalog.name-zh")), name -> name.withNullRepresentation(""));
        form.read(new Name(row.nameZh()))
                .onSubmit(getTranslation("catalog.rename"), wish -> rename(row, wish))
                .onCancel(() -> open(""));
        getContent()
                .open(new DetailPanel(row.name(), () -> open(""))
                        .body(
                                new Facts()
                                        .add(getTranslation("catalog.provider"), row.provider())
                                        .add(getTranslation("catalog.name"), row.name()),
                                form));
    }

    private void rename(ProductRow row, Name wish) {
        products.rename(new PublicId(row.publicId()), Objects.requireNonNullElse(wish.nameZh(), ""));
        Notices.done("catalog.renamed");
        load();
        open("");
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.products() : PortalLinks.products() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }
}
