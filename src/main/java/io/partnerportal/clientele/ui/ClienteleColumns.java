package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.ClienteleWords;
import io.partnerportal.facts.FactKind;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.Money;
import io.partnerportal.lists.Columns;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the list of customers. */
final class ClienteleColumns {

    private ClienteleColumns() {}

    static void addTo(
            Grid<ClienteleRow> grid,
            ClienteleQueries queries,
            ClienteleWords words,
            List<PageCounts> counts,
            SerializableConsumer<ClienteleRow> open) {
        var columns = new Columns<>(grid);
        columns.masked("name", text(grid, "name"), row -> row.customer().displayName(), Masking::name)
                .setWidth("12rem");
        account(grid, columns, open);
        association(grid, columns);
        known(grid, columns, words);
        if (queries.showsSpend()) {
            var until = Formats.current().day(queries.spentUntil());
            columns.text("spent", grid.getTranslation("clientele.spent-until", until), row -> amounts(row.spent()))
                    .setWidth("15rem");
        }
        counts.forEach(count -> count.addTo(columns));
        columns.id("id", text(grid, "id"), row -> row.customer().publicId()).setVisible(false);
    }

    /** A button too, since a click on the row is nothing a keyboard can do. */
    private static void account(
            Grid<ClienteleRow> grid, Columns<ClienteleRow> columns, SerializableConsumer<ClienteleRow> open) {
        var renderer = LitRenderer.<ClienteleRow>of(
                        "<button class=\"pp-cell-link\" @click=\"${open}\">${item.account}</button>")
                .withProperty("account", row -> row.customer().accountName())
                .withFunction("open", open::accept);
        columns.text("account", text(grid, "account"), row -> row.customer().accountName())
                .setRenderer(renderer)
                .setWidth("11rem");
    }

    private static void association(Grid<ClienteleRow> grid, Columns<ClienteleRow> columns) {
        columns.text(
                        "type",
                        text(grid, "type"),
                        row -> grid.getTranslation(
                                "associations.type." + row.customer().type()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        columns.masked("manager", text(grid, "manager"), row -> row.customer().manager(), Masking::name)
                .setWidth("11rem");
        columns.text("label", text(grid, "label"), row -> row.customer().label())
                .setWidth("9rem");
        columns.masked("mobile", text(grid, "mobile"), row -> row.customer().mobile(), Masking::mobile);
        columns.masked("email", text(grid, "email"), row -> row.customer().email(), Masking::email)
                .setWidth("13rem");
        columns.status(
                        "frozen",
                        text(grid, "frozen"),
                        row -> severity(row.freeze().state()),
                        row -> words(grid, row.freeze()))
                .setWidth("11rem");
        columns.instant("since", text(grid, "since"), row -> row.customer().begunAt());
    }

    private static void known(Grid<ClienteleRow> grid, Columns<ClienteleRow> columns, ClienteleWords words) {
        var language = Formats.current().locale();
        columns.text(
                        "level",
                        text(grid, "level"),
                        row -> row.facts().value(FactKind.LEVEL).orElse(""))
                .setWidth("6rem")
                .setFlexGrow(0);
        columns.text("new-customer", text(grid, "new-customer"), row -> words.newCustomer(row.facts(), language))
                .setWidth("12rem");
        columns.text("real-name", text(grid, "real-name"), row -> words.realName(row.facts(), language))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    static Severity severity(FrozenState state) {
        return switch (state) {
            case NONE -> Severity.SUCCESS;
            case ACCOUNT -> Severity.WARNING;
            case ACCOUNT_AND_RESOURCES, BY_PARTNER -> Severity.DANGER;
        };
    }

    /** Who is frozen, and until when the resources are kept (R52). */
    static String words(Component speaker, ClienteleRow.Freeze freeze) {
        var state = speaker.getTranslation("freezing.state." + freeze.state());
        return freeze.retentionUntil() == null
                ? state
                : speaker.getTranslation(
                        "clientele.frozen.kept", state, Formats.current().day(freeze.retentionUntil()));
    }

    static String amounts(List<Money> amounts) {
        var formats = Formats.current();
        return amounts.stream().map(formats::total).collect(Collectors.joining(" · "));
    }

    private static String text(Grid<?> grid, String key) {
        return grid.getTranslation("clientele." + key);
    }
}
